package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Templates;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.io.print.Publication;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Files that are named where others are meant: what is read, folders, templates, other programs'.
 */
class MisplacedFilesTest {
  @TempDir private Path temporary;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void prepare() throws IOException {
    Files.createDirectories(temporary.resolve("folder"));
    Files.write(file("folder/budget.json"), Fixture.PUTUO_OFFICE_2025.bytes());
    Publication.of(Fixture.PUTUO_OFFICE_2025.read()).write(file("blank.xlsx"));
    TemplateJson.write(Templates.find("national-budget").orElseThrow(), file("ours.json"));
  }

  private Path file(String name) {
    return temporary.resolve(name);
  }

  /** Runs a command line in which a leading @ stands for the temporary folder. */
  private int run(String line) {
    out.reset();
    err.reset();
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    String[] arguments = line.replace("@", temporary + "/").split(" ");
    return Checker.run(new Console(printed, said, StandardCharsets.UTF_8, false), arguments);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "fill @blank.xlsx @folder/budget.json -o @blank.xlsx,blank.xlsx",
    "fill @blank.xlsx @folder/budget.json -o @folder/../blank.xlsx,blank.xlsx",
    "write @blank.xlsx -o @blank.xlsx,blank.xlsx",
    "read @folder/budget.json -o @folder/budget.json,folder/budget.json",
    "check @folder/budget.json --html @folder/budget.json,folder/budget.json",
    "check @blank.xlsx --units @folder/budget.json --html @folder/budget.json,folder/budget.json",
    "templates --draft @blank.xlsx -o @blank.xlsx,blank.xlsx",
    "check @folder --out @reports --baseline-out @folder/budget.json,folder/budget.json",
  })
  void what_is_read_is_not_written_over(String line, String kept) throws IOException {
    byte[] before = Files.readAllBytes(file(kept));

    assertThat(run(line)).isEqualTo(2);

    assertThat(said()).contains("不予覆盖");
    assertThat(Files.readAllBytes(file(kept))).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "fill @blank.xlsx @folder/budget.json -o @none/x.xlsx,没有文件夹",
    "fill @blank.xlsx @folder/budget.json -o @folder,此为文件夹，不是文件",
    "fill @folder @folder/budget.json -o @x.xlsx,此为文件夹，不是文件",
    "write @folder/budget.json -o @none/x.html,没有文件夹",
    "write @folder/budget.json -o @blank.xlsx/x.html,是文件，不是文件夹",
    "write @folder -o @x.html,此为文件夹，不是文件",
    "read @folder/budget.json -o @folder,此为文件夹，不是文件",
    "read @folder/budget.json -o @none/x.json,没有文件夹",
    "check @folder --out @blank.xlsx,是文件，不是文件夹",
    "check @folder --out @blank.xlsx/reports,是文件，不是文件夹",
    "check @folder --out @reports --baseline-out @none/known.json,没有文件夹",
    "check @folder/budget.json --html @none/x.html,没有文件夹",
    "check @folder/budget.json --html @folder,此为文件夹，不是文件",
    "export @folder -o @blank.xlsx/x,是文件，不是文件夹",
  })
  void a_path_that_leads_nowhere_is_said_in_chinese(String line, String reason) throws IOException {
    byte[] before = Files.readAllBytes(file("blank.xlsx"));

    assertThat(run(line)).isEqualTo(2);

    assertThat(said()).contains(reason).doesNotContain("directory", "Exception", ".yusuan-");
    assertThat(Files.readAllBytes(file("blank.xlsx"))).isEqualTo(before);
  }

  @Test
  void a_template_among_documents_is_left_out_and_named() throws IOException {
    Files.copy(file("ours.json"), file("folder/ours.json"));

    assertThat(run("check @folder")).isZero();
    assertThat(said()).containsPattern("样式文件1份，不是公开文本，未核对：\\S*ours\\.json");

    assertThat(run("check @folder --out @reports")).isZero();
    assertThat(said()).contains("样式文件1份，不是公开文本，未核对：ours.json", "共1份：通过1份");

    assertThat(run("export @folder -o @package")).isZero();
    assertThat(said()).contains("样式文件1份");
  }

  @Test
  void a_template_that_is_checked_itself_is_refused_as_one() {
    assertThat(run("check @ours.json")).isEqualTo(2);

    assertThat(said()).contains("读到样式文件，应为公开文本；样式文件请以--template指明");
  }

  @Test
  void a_baseline_is_written_over_a_baseline() throws IOException {
    assertThat(run("check @folder --out @reports --baseline-out @known.json")).isZero();
    assertThat(
            run("check @folder --out @reports --baseline @known.json --baseline-out @known.json"))
        .isZero();

    assertThat(file("known.json")).content().contains("yusuan-baseline/1");
  }
}
