package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  private static final Disclosure MINIATURE = DisclosureJson.read(Documents.MINIATURE);
  private static final String LINE = JsonText.line(MINIATURE, DisclosureShape::write);

  @Test
  void what_is_written_is_read_back(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("all.jsonl");
    List<Disclosure> all =
        Documents.PUBLISHED.stream().map(Documents::published).map(DisclosureJson::read).toList();

    DisclosureJson.writeLines(all.stream(), file);

    assertThat(file).content().hasLineCount(3);
    try (Stream<JsonLine> lines = DisclosureJson.readLines(file)) {
      assertThat(lines.map(JsonLine::orElseThrow)).isEqualTo(all);
    }
  }

  @Test
  void a_bad_line_gives_its_error_and_the_next_is_read() {
    String bad = LINE.replace("\"100.00\"", "100.00");

    List<JsonLine> lines = read(LINE + bad + "{\n" + LINE);

    assertThat(lines).extracting(JsonLine::number).containsExactly(1, 2, 3, 4);
    assertThat(lines.get(0).disclosure()).contains(MINIATURE);
    assertThat(lines.get(0).error()).isEmpty();
    assertThat(lines.get(3).orElseThrow()).isEqualTo(MINIATURE);
    DisclosureFormatException error = lines.get(1).error().orElseThrow();
    assertThat(Documents.place(error).line()).isEqualTo(2);
    assertThat(Documents.place(error).column()).isEqualTo(bad.indexOf("100.00") + 1);
    assertThat(Documents.place(error).pointer()).isEqualTo("/tables/0/lines/0/figures/total");
    assertThat(error).hasMessageStartingWith("/tables/0/lines/0/figures/total (line 2, column ");
    assertThat(lines.get(2).disclosure()).isEmpty();
    assertThatThrownBy(() -> lines.get(2).orElseThrow())
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessage(
            "(line 3, column 2): found the end of the document, expected the rest of the document");
    assertThat(lines.get(2)).hasToString("3: " + lines.get(2).error().orElseThrow());
    assertThat(lines.get(3)).hasToString("4: 某县某局 2024");
  }

  @Test
  void lines_can_be_sent_to_another_machine() throws IOException, ClassNotFoundException {
    for (JsonLine line : read(LINE + "{\n")) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(line);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        JsonLine received = (JsonLine) in.readObject();
        assertThat(received).hasToString(line.toString());
        assertThat(received.disclosure()).isEqualTo(line.disclosure());
      }
    }
  }

  @Test
  void a_line_in_another_encoding_spoils_no_other() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(LINE.getBytes(Charset.forName("GBK")));
    bytes.writeBytes(LINE.getBytes(StandardCharsets.UTF_8));

    List<JsonLine> lines =
        DisclosureJson.readLines(new ByteArrayInputStream(bytes.toByteArray())).toList();

    assertThat(lines.get(0).error().orElseThrow().expected()).isEqualTo("UTF-8");
    assertThat(lines.get(1).disclosure()).contains(MINIATURE);
  }

  @Test
  void blank_lines_are_counted_and_skipped_and_the_last_needs_no_end() {
    List<JsonLine> lines = read("\n \t\r\n" + LINE.replace("\n", "\r\n") + "\n" + LINE.strip());

    assertThat(lines).extracting(JsonLine::number).containsExactly(3, 5);
    assertThat(lines).extracting(JsonLine::orElseThrow).containsOnly(MINIATURE);
  }

  @Test
  void lines_may_end_with_a_carriage_return_alone_or_with_both() {
    for (String end : List.of("\n", "\r", "\r\n")) {
      List<JsonLine> lines = read(end + LINE.replace("\n", end) + "{" + end + LINE.strip());

      assertThat(lines).extracting(JsonLine::number).containsExactly(2, 3, 4);
      assertThat(lines.get(0).disclosure()).contains(MINIATURE);
      assertThat(lines.get(1).error()).isPresent();
      assertThat(lines.get(2).disclosure()).contains(MINIATURE);
    }
  }

  @Test
  void a_carriage_return_and_its_line_feed_may_arrive_apart() throws IOException {
    byte[] bytes = utf8("{\r\n\r\n{\r{");
    try (InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] buffer, int from, int most) throws IOException {
            return super.read(buffer, from, Math.min(1, most));
          }
        }) {
      assertThat(DisclosureJson.readLines(slow))
          .extracting(JsonLine::number)
          .containsExactly(1, 3, 4);
    }
  }

  @Test
  void a_file_is_closed_once_it_is_read_to_its_end_or_given_up(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("all.jsonl"), LINE + LINE);
    Path descriptors = Path.of("/proc/self/fd");
    Assumptions.assumeTrue(Files.isDirectory(descriptors));

    for (int time = 0; time < 3; time++) {
      assertThat(DisclosureJson.readLines(file).toList()).hasSize(2);
      List<JsonLine> seen = new ArrayList<>();
      DisclosureJson.forEachLine(file, seen::add);
      assertThat(seen).extracting(JsonLine::orElseThrow).containsOnly(MINIATURE);
      assertThatThrownBy(
              () ->
                  DisclosureJson.forEachLine(
                      file,
                      line -> {
                        throw new IllegalStateException("enough");
                      }))
          .hasMessage("enough");
    }

    assertThat(openFiles(descriptors)).doesNotContain(file.toRealPath());
  }

  private static List<Path> openFiles(Path descriptors) throws IOException {
    List<Path> open = new ArrayList<>();
    try (Stream<Path> links = Files.list(descriptors)) {
      for (Path link : links.toList()) {
        if (Files.isSymbolicLink(link)) {
          open.add(Files.readSymbolicLink(link));
        }
      }
    }
    return open;
  }

  @Test
  void no_line_at_all_is_no_disclosure() {
    assertThat(read("")).isEmpty();
    assertThat(read("\n\n")).isEmpty();
  }

  @Test
  void the_stream_is_lazy() {
    Endless endless = new Endless(LINE);

    List<JsonLine> two = DisclosureJson.readLines(endless).limit(2).toList();

    assertThat(two).extracting(JsonLine::orElseThrow).containsOnly(MINIATURE);
    assertThat(endless.delivered).isLessThan(2L * LINE.length() + 5 * 8192);
  }

  @Test
  void a_line_that_is_too_long_is_refused_in_bounded_memory_and_the_next_is_read() {
    Limits limits = Limits.STANDARD.with(Limit.DOCUMENT_BYTES, 20_000);
    InputStream in = new ByteArrayInputStream(utf8(LINE + "x".repeat(10_000_000) + "\n" + LINE));

    List<JsonLine> lines = DisclosureJson.withLimits(limits).readLines(in).toList();

    assertThat(lines).hasSize(3);
    assertThat(lines.get(1).error().orElseThrow())
        .hasMessage(
            "(line 2, column 1): found more than 20000 bytes, expected at most 20000 bytes (see"
                + " Limit.DOCUMENT_BYTES)");
    assertThat(lines.get(2).disclosure()).contains(MINIATURE);
  }

  @Test
  void closing_the_stream_closes_the_source() {
    Endless endless = new Endless(LINE);

    DisclosureJson.readLines(endless).close();

    assertThat(endless.closed).isTrue();
  }

  @Test
  void a_source_that_fails_on_the_way_is_a_failure_of_the_disk() {
    Endless failing = new Endless(LINE);
    failing.failure = new IOException("gone");

    assertThatThrownBy(() -> DisclosureJson.readLines(failing).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("gone");
  }

  private static List<JsonLine> read(String lines) {
    return DisclosureJson.readLines(new ByteArrayInputStream(utf8(lines))).toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The same line without end. */
  private static final class Endless extends InputStream {
    private final byte[] line;
    private long delivered;
    private boolean closed;
    private @Nullable IOException failure;

    Endless(String line) {
      this.line = utf8(line);
    }

    @Override
    public int read() {
      return line[(int) (delivered++ % line.length)] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int most) throws IOException {
      if (failure != null) {
        throw failure;
      }
      for (int count = 0; count < most; count++) {
        buffer[from + count] = (byte) read();
      }
      return most;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
