package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.io.print.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
