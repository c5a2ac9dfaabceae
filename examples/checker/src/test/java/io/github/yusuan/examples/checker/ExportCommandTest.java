package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of documents as a data package: what the descriptor says is what the CSV has. */
class ExportCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int export(String... more) throws IOException {
    Path file = Files.write(folder.resolve("屯留.json"), Fixture.TUNLIU_2024.bytes());
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    List<String> arguments =
        new ArrayList<>(
            List.of("export", file.toString(), "-o", folder.resolve("package").toString()));
    arguments.addAll(List.of(more));
    return Checker.run(
        new Console(printed, printed, StandardCharsets.UTF_8, false),
        arguments.toArray(String[]::new));
  }

  private List<List<String>> rows() throws IOException {
    return Files.readAllLines(folder.resolve("package/figures.csv")).stream()
        .map(ExportCommandTest::cells)
        .toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private JsonNode resource() throws IOException {
    return new ObjectMapper()
        .readTree(folder.resolve("package/datapackage.json").toFile())
        .at("/resources/0");
  }

  @Test
  void the_descriptor_names_the_columns_of_the_csv_in_their_order() throws IOException {
    assertThat(export("--cofog")).isZero();

    List<String> names = new ArrayList<>();
    resource().at("/schema/fields").forEach(field -> names.add(field.path("name").asText()));
    assertThat(names).doesNotHaveDuplicates().isEqualTo(rows().get(0));
    assertThat(resource().path("path").asText()).isEqualTo("figures.csv");
    assertThat(rows()).allSatisfy(row -> assertThat(row).hasSameSizeAs(names));
  }

  @Test
  void every_printed_figure_is_a_row_with_its_amount_in_yuan() throws IOException {
    export();

    List<List<String>> rows = rows();
    long printed =
        Fixture.TUNLIU_2024.read().cells().stream().filter(cell -> !cell.isBlank()).count();
    assertThat(rows).hasSize((int) printed + 1);
    List<String> head = rows.get(0);
    List<String> row =
        rows.stream()
            .filter(one -> one.contains("expenditure") && one.contains("2010302"))
            .findFirst()
            .orElseThrow();
    String unit = row.get(head.indexOf("printed_unit"));
    assertThat(unit).isEqualTo("万元");
    assertThat(new BigDecimal(row.get(head.indexOf("amount"))))
        .isEqualByComparingTo(
            new BigDecimal(row.get(head.indexOf("printed"))).scaleByPowerOfTen(4));
    assertThat(row.get(head.indexOf("fiscal_year"))).isEqualTo("2024");
    assertThat(row.get(head.indexOf("edition"))).isEqualTo("initial");
  }

  @Test
  void cofog_is_a_column_only_where_asked_for_and_is_marked_as_derived() throws IOException {
    export();
    assertThat(rows().get(0)).doesNotContain("cofog_derived");

    export("--cofog");
    List<String> head = rows().get(0);
    assertThat(rows())
        .filteredOn(row -> row.get(head.indexOf("function")).startsWith("208"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(head.indexOf("cofog_derived"))).isEqualTo("10"));
    assertThat(resource().at("/schema/fields"))
        .filteredOn(field -> field.path("name").asText().equals("cofog_derived"))
        .singleElement()
        .satisfies(field -> assertThat(field.path("derived").asBoolean()).isTrue());
  }

  @Test
  void files_of_others_are_left_as_they_are() throws IOException {
    Path others = Files.createDirectories(folder.resolve("package")).resolve("figures.csv");
    Files.writeString(others, "mine");

    assertThat(export()).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(others).hasContent("mine");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("figures.csv: 不是本程序所写，不予覆盖；请另指写入何处");

    Files.delete(others);
    assertThat(export()).isEqualTo(ExitStatus.PASSED);
    assertThat(export()).isEqualTo(ExitStatus.PASSED);
  }
}
