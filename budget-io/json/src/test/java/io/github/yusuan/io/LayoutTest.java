package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A document reads like the tables it holds, and every way in and out is the same document. */
class LayoutTest {
  private static final Disclosure MINIATURE = DisclosureJson.read(Documents.MINIATURE);

  static Stream<Disclosure> documents() {
    return Stream.concat(
        Stream.of(MINIATURE),
        Documents.PUBLISHED.stream().map(Documents::published).map(DisclosureJson::read));
  }

  private static List<String> rows(String text) {
    return text.lines().toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void each_line_of_a_table_is_one_line_of_text(Disclosure disclosure) {
    long lines = disclosure.tables().stream().map(Table::lines).mapToLong(List::size).sum();

    assertThat(rows(DisclosureJson.toText(disclosure)))
        .filteredOn(row -> row.contains("\"figures\": {"))
        .hasSize((int) lines)
        .allMatch(row -> row.strip().startsWith("{\"id\": "))
        .allMatch(row -> row.endsWith("}") || row.endsWith("},"));
  }

  @Test
  void a_changed_figure_is_one_changed_line() {
    for (Cell cell : MINIATURE.cells()) {
      if (!cell.isBlank()) {
        List<String> before = rows(DisclosureJson.toText(MINIATURE));
        List<String> after =
            rows(DisclosureJson.toText(MINIATURE.with(cell, Figure.parse("12345.67"))));

        assertThat(after).hasSameSizeAs(before);
        List<String> changed = new ArrayList<>();
        for (int at = 0; at < after.size(); at++) {
          if (!after.get(at).equals(before.get(at))) {
            changed.add(after.get(at));
          }
        }
        assertThat(changed).hasSize(1).first().asString().contains("\"12345.67\"");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void it_is_indented_by_two_spaces_and_ends_with_one_line_end(Disclosure disclosure) {
    String text = DisclosureJson.toText(disclosure);

    assertThat(text).startsWith("{\n  \"format\": ").endsWith("\n}\n").doesNotContain("\r", "\t");
    assertThat(rows(text))
        .allMatch(row -> (row.length() - row.stripLeading().length()) % 2 == 0)
        .noneMatch(row -> row.isBlank() || row.endsWith(" "));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void space_between_the_tokens_does_not_matter(Disclosure disclosure) {
    String text = DisclosureJson.toText(disclosure);
    String compact = Mutations.parse(text).toString();
    String wide = Mutations.parse(text).toPrettyString().replace("\n", "\r\n\t ");

    assertThat(compact).doesNotContain("\n");
    assertThat(DisclosureJson.read(compact)).isEqualTo(disclosure);
    assertThat(DisclosureJson.read(wide)).isEqualTo(disclosure);
  }

  @Test
  void escapes_are_read_as_the_characters_that_they_stand_for() {
    StringBuilder escaped = new StringBuilder();
    for (char character : Documents.MINIATURE.toCharArray()) {
      escaped.append(
          character < 0x80 ? String.valueOf(character) : String.format("\\u%04x", (int) character));
    }

    assertThat(escaped.toString()).doesNotContain("元").contains("\\u5143");
    assertThat(DisclosureJson.read(escaped.toString())).isEqualTo(MINIATURE);
  }

  @Test
  void all_ways_to_write_write_the_same_bytes(@TempDir Path folder) throws IOException {
    byte[] bytes = DisclosureJson.toBytes(MINIATURE);
    Path file = folder.resolve("budget.json");
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    DisclosureJson.write(MINIATURE, file);
    DisclosureJson.write(MINIATURE, stream);

    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(stream.toByteArray()).isEqualTo(bytes);
    assertThat(DisclosureJson.toText(MINIATURE).getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
  }

  @Test
  void all_ways_to_read_read_the_same(@TempDir Path folder) throws IOException {
    byte[] bytes = DisclosureJson.toBytes(MINIATURE);
    Path file = Files.write(folder.resolve("budget.json"), bytes);

    assertThat(DisclosureJson.read(file)).isEqualTo(MINIATURE);
    assertThat(DisclosureJson.read(bytes)).isEqualTo(MINIATURE);
    assertThat(DisclosureJson.read(new ByteArrayInputStream(bytes))).isEqualTo(MINIATURE);
  }

  @Test
  void streams_of_others_stay_open() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream(DisclosureJson.toBytes(MINIATURE)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    DisclosureJson.read(in);
    DisclosureJson.write(MINIATURE, out);
    DisclosureJson.writeLines(Stream.of(MINIATURE), out);

    assertThat(closed).isFalse();
  }

  @Test
  void a_file_that_is_not_there_is_a_failure_of_the_disk_and_no_format_error(@TempDir Path folder) {
    Path file = folder.resolve("missing.json");

    assertThatThrownBy(() -> DisclosureJson.read(file)).isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> DisclosureJson.readLines(file))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void a_line_knows_its_number_and_what_stands_on_it() {
    byte[] lines = (Mutations.tree() + "\n\n{\"format\": 1}\n").getBytes(StandardCharsets.UTF_8);
    List<JsonLine> read;
    try (Stream<JsonLine> all = DisclosureJson.readLines(new ByteArrayInputStream(lines))) {
      read = all.toList();
    }

    assertThat(read).extracting(JsonLine::number).containsExactly(1, 3);
    assertThat(read.get(0).orElseThrow()).isEqualTo(MINIATURE);
    assertThat(read.get(0).error()).isEmpty();
    assertThat(read.get(0)).hasToString("1: 某县某局 2024");
    DisclosureFormatException error = read.get(1).error().orElseThrow();
    assertThat(read.get(1).disclosure()).isEmpty();
    assertThat(Documents.place(error).line()).isEqualTo(3);
    assertThat(read.get(1)).hasToString("3: " + error);
    assertThatThrownBy(read.get(1)::orElseThrow).isSameAs(error);
  }

  @Test
  void blank_cells_are_absent_and_every_line_has_its_figures() {
    Line empty = MINIATURE.table("fund-expenditure").orElseThrow().lines().get(0);

    assertThat(empty.figures()).isEmpty();
    assertThat(DisclosureJson.toText(MINIATURE)).contains("\"label\": \"合计\", \"figures\": {}}");
    assertThat(DisclosureJson.toText(MINIATURE)).doesNotContain("null");
  }
}
