package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.io.print.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code checker fill} and {@code checker write} with workbooks. */
class FillTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Checker.run(new Console(printed, said, StandardCharsets.UTF_8, false), arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Table blank(Table table) {
    return table.withLines(table.lines().stream().map(line -> line.withFigures(Map.of())).toList());
  }

  @Test
  void a_blank_workbook_is_filled_in_and_what_is_not_is_said() throws IOException {
    Disclosure disclosure = Fixture.PUTUO_OFFICE_2025.read();
    Path file = Files.write(folder.resolve("budget.json"), Fixture.PUTUO_OFFICE_2025.bytes());
    Publication.of(
            disclosure.withTables(disclosure.tables().stream().map(FillTest::blank).toList()))
        .write(folder.resolve("blank.xlsx"));

    int status = run("fill", path("blank.xlsx"), file.toString(), "-o", path("out.xlsx"));

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("填入：表 11/11，数字 221，填入 221，未填 0\n")
        .contains("情况说明（");
    assertThat(status).isZero();
    out.reset();
    run(path("out.xlsx"));
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("读入：表 11/11，数字 221，归位 221，存疑 0\n");
  }

  @Test
  void all_rows_without_a_place_are_named_for_programs_and_the_first_for_people()
      throws IOException {
    Disclosure disclosure = Fixture.PUTUO_OFFICE_2025.read();
    Path file = Files.write(folder.resolve("budget.json"), Fixture.PUTUO_OFFICE_2025.bytes());
    Publication.of(
            disclosure.withTables(
                disclosure.tables().stream().map(table -> table.withLines(List.of())).toList()))
        .write(folder.resolve("blank.xlsx"));

    assertThat(run("fill", path("blank.xlsx"), file.toString(), "-o", path("out.xlsx")))
        .isEqualTo(1);
    String said = out.toString(StandardCharsets.UTF_8);
    assertThat(said).containsPattern("再插入\\d+行可全部填入：(“[^”]+”、){9}“[^”]+”等，另有\\d+行");
    out.reset();
    run("fill", path("blank.xlsx"), file.toString(), "-o", path("out.xlsx"), "--json");
    JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    int rows = 0;
    int figures = 0;
    for (JsonNode doubt : json.path("doubts")) {
      rows = Math.max(rows, doubt.path("rows").size());
      figures += doubt.path("figures").asInt();
    }
    assertThat(rows).isGreaterThan(10);
    assertThat(figures).isEqualTo(json.path("figures").path("notFilled").asInt()).isPositive();
    assertThat(json.path("figures").path("seen").asInt())
        .isEqualTo(figures + json.path("figures").path("filled").asInt());
  }

  @Test
  void a_document_is_written_as_a_workbook_that_gives_the_same_report() throws IOException {
    Path file = Files.write(folder.resolve("budget.json"), Fixture.PUTUO_OFFICE_2025.bytes());

    assertThat(run("write", file.toString(), "-o", path("out.xlsx"))).isZero();

    assertThat(run(path("out.xlsx"), "--english")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("whole document: consistent");
  }

  @Test
  void what_is_no_workbook_gives_status_2() throws IOException {
    Path file = Files.write(folder.resolve("budget.json"), Fixture.PUTUO_OFFICE_2025.bytes());

    assertThat(run("fill", file.toString(), file.toString(), "-o", path("out.xlsx"))).isEqualTo(2);
    assertThat(run("fill", path("none.xlsx"), file.toString(), "-o", path("out.xlsx")))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("budget.json: 读到", "none.xlsx: 没有此文件");
    assertThat(folder.resolve("out.xlsx")).doesNotExist();
  }
}
