package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.TemplateJson;
import io.github.yusuan.rules.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: what it prints, and its exit status. */
class CheckerTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    PrintStream printed = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8);
    return Checker.run(new Console(printed, said, StandardCharsets.UTF_8, false), arguments);
  }

  private String file(Fixture fixture) throws IOException {
    return Files.write(folder.resolve(fixture.resource()), fixture.bytes()).toString();
  }

  @Test
  void without_files_the_real_document_is_read_as_printed_and_found_wrong() {
    assertThat(run()).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("读入：表 16/16，数字 299，归位 299，存疑 0\n- 第146行第10列：两种读法：2024年预算收入总表")
        .contains("按表头读有7处勾稽不符，按样式次序读0处，取样式次序\n")
        .contains("\n情况说明：读出数据62项；另有4句所述数字未能与表的栏目直接对应，只按文字规则核对\n- 第453行第1列：十、绩效管理情况：“")
        .contains("\n长治市屯留区行政审批服务管理局 2024 部门预算公开核对报告\n")
        .contains("唯一疑点：绩效目标表（智慧政务建设）“年度资金总额”行")
        .contains("疑为555891.68元（一位数字有误）");
  }

  @Test
  void a_consistent_file_gives_status_0() throws IOException {
    assertThat(run(file(Fixture.PUTUO_OFFICE_2025), "--english")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("whole document: consistent")
        .endsWith("Nothing is violated.\n\n");
  }

  @Test
  void an_unreadable_file_gives_status_2_and_the_others_are_still_checked() throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.json"), "{\"format\": 1}");
    String missing = folder.resolve("missing.json").toString();

    assertThat(run(bad.toString(), missing, file(Fixture.PUTUO_OFFICE_2025))).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("上海市普陀区人民政府办公室 2025");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("bad.json: 第1行第12列（/format）：读到")
        .contains("missing.json: 没有此文件");
  }

  @Test
  void the_report_of_one_document_is_written_as_a_page_too() throws IOException {
    Path page = folder.resolve("report.html");

    assertThat(run("--html", page.toString(), "--english")).isEqualTo(1);
    assertThat(Files.readString(page))
        .startsWith("<!DOCTYPE html>")
        .contains("check of the published department budget of 2024</title>")
        .contains("第645行第48列")
        .contains("数字 299，归位 299，存疑 0");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("only figure in doubt");
  }

  @Test
  void one_page_is_of_one_document() throws IOException {
    Path page = folder.resolve("report.html");
    String file = file(Fixture.PUTUO_OFFICE_2025);

    assertThat(run(file, file, "--html", page.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--html一次只写一份文本的核对报告，此处有2份");
    assertThat(page).doesNotExist();
  }

  @Test
  void a_document_is_written_as_a_page_and_read_again() throws IOException {
    Path page = folder.resolve("page.html");

    assertThat(run("write", file(Fixture.PUTUO_OFFICE_2025), "-o", page.toString())).isZero();
    assertThat(run(page.toString(), "--english")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("read: tables 11/11, figures ")
        .contains("in doubt 0")
        .contains("whole document: consistent");
  }

  @Test
  void a_format_that_nobody_writes_gives_status_2_and_leaves_the_file() throws IOException {
    Path old = Files.writeString(folder.resolve("old.doc"), "old");

    assertThat(run("write", file(Fixture.PUTUO_OFFICE_2025), "-o", old.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("格式由扩展名定，须为.html或.xlsx")
        .contains("old.doc");
    assertThat(old).hasContent("old");
  }

  @Test
  void the_name_of_a_file_forges_no_line() throws IOException {
    String forged = "整体核对：整体一致";
    String name = "a\n" + forged + "\u001b[31m\u202e.json";
    Files.writeString(folder.resolve(name), "{}");
    Files.write(folder.resolve("b\n" + forged + ".json"), Fixture.PUTUO_OFFICE_2025.bytes());

    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(run("--last-year", folder.resolve(name).toString())).isEqualTo(2);
    assertThat(run("--template", name)).isEqualTo(2);
    assertThat(run("read", folder.resolve("b\n" + forged + ".json").toString(), "-o", "no/" + name))
        .isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
        .contains("<U+000A>" + forged)
        .doesNotContain("\n" + forged + "<")
        .doesNotContain("\n" + forged + ".")
        .doesNotContain("\u001b")
        .doesNotContain("\u202e");
  }

  @Test
  void a_year_that_no_budget_has_is_misuse() {
    for (String year : new String[] {"-5", "0", "999999999", "20\n整体核对：整体一致"}) {
      assertThat(run("--year", year)).as(year).isEqualTo(2);
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("--year=YEAR：预算年度须为四位数字：“-5”")
        .doesNotContain("\n整体核对");
  }

  @Test
  void misuse_gives_status_2_and_is_said_in_the_language_of_the_report() throws IOException {
    assertThat(run("--wrong")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("不认识的参数：--wrong\n")
        .contains("Usage: checker check");
    err.reset();
    assertThat(run("--wrong", "--english")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("unknown arguments: --wrong\n");
    err.reset();
    assertThat(run("fill", "a.xlsx")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("缺少");
    err.reset();
    assertThat(run("check", "--last-year", "a", "--last-year", "b")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("--last-year=FILE只能写一次\n");
    err.reset();
    assertThat(run("write", markdown("100"), "-o", folder.resolve("a.doc").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("格式由扩展名定，须为.html或.xlsx\n");
    err.reset();
    assertThat(run("read", markdown("100"), "-o", folder.resolve("a/b").toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("b：没有文件夹");
  }

  @Test
  void help_names_every_command() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("用法 Usage: checker")
        .contains("check ", "read ", "templates ");
  }

  @Test
  void check_is_meant_where_no_command_is_named() throws IOException {
    String file = file(Fixture.PUTUO_OFFICE_2025);
    assertThat(run(file)).isZero();
    String unnamed = out.toString(StandardCharsets.UTF_8);
    out.reset();
    assertThat(run("check", file)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(unnamed);
  }

  @Test
  void a_folder_is_checked_file_by_file_and_summed_up() throws IOException {
    file(Fixture.PUTUO_OFFICE_2025);
    file(Fixture.TUNLIU_2024);
    Files.writeString(folder.resolve("other.txt"), "本文件不是公开文本");

    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsSubsequence("putuo-office-2025.json\n", "整体一致", "tunliu-2024.json\n", "唯一疑点");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("other.txt: ")
        .endsWith("共3份：通过1份，未通过1份，无法读取1份。\n");
  }

  /** A table of the Shanghai form whose figures are consistent, as Markdown. */
  private String markdown(String figure) throws IOException {
    return Files.writeString(
            folder.resolve("document"),
            """
            2025年部门收入预算总表
            编制部门：某区档案局 单位：元
            | 项目 | | | | 收入预算 | | | | |
            | 功能分类科目编码 | | | 功能分类科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入 |
            | 类 | 款 | 项 | | | | | | |
            | 201 | | | 一般公共服务支出 | %s | 100 | | | |
            | 201 | 26 | | 档案事务 | 100 | 100 | | | |
            | 201 | 26 | 01 | 行政运行 | 100 | 100 | | | |
            | 合计 | | | | 100 | 100 | | | |
            """
                .formatted(figure))
        .toString();
  }

  @Test
  void what_became_of_the_figures_of_a_printed_document_is_said_before_its_report()
      throws IOException {
    run(markdown("100"), "--template", "shanghai-district");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("读入：表 1/11，数字 8，归位 8，存疑 0\n")
        .contains("某区档案局 2025");
  }

  @Test
  void a_figure_that_is_none_is_told_as_a_doubt() throws IOException {
    run(markdown("1O0"), "--template", "shanghai-district", "--english");

    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("read: tables 1/11, figures ")
        .containsPattern("\n- line 6, column [0-9]+: not a figure: .*“1O0”")
        .containsPattern("\n- form not found: [0-9]+ places: .*; and [0-9]+ more\n");

    out.reset();
    run(markdown("1O0"), "--template", "shanghai-district", "--json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("\"doubts\": \\[\\s*\\{\\s*\"zh\": \"第6行第[0-9]+列：不是数字")
        .contains("未找到表：2025年部门国有资本经营预算支出功能分类预算表");
  }

  @Test
  void a_finding_names_the_line_and_column_where_its_figures_stand() throws IOException {
    assertThat(run(markdown("107"), "--template", "shanghai-district")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).containsPattern("\n +出处：第6行第[0-9]+列");

    out.reset();
    run(markdown("107"), "--template", "shanghai-district", "--json");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("\"places\": \\[\\s*\\{\"line\": 6, \"column\": [0-9]+\\}");
  }

  @Test
  void template_and_year_override_what_the_document_says() throws IOException {
    run(markdown("100"), "--template", "shanghai-district", "--year", "2024");

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("某区档案局 2024");
    assertThat(run(markdown("100"), "--template", "nowhere")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("没有样式或样式文件“nowhere”；已知样式：shanxi-county、shanghai-district");
    assertThat(run(markdown("100"), "--template", "shanghai-distract")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("；是否为“shanghai-district”");
  }

  /** Writes the template of Shanghai as a file under a name of its own. */
  private String templateFile() throws IOException {
    assertThat(run("templates", "--json", "shanghai-district")).isZero();
    String template = out.toString(StandardCharsets.UTF_8).replace("shanghai-district", "our-own");
    out.reset();
    return Files.writeString(folder.resolve("our-own.json"), template).toString();
  }

  @Test
  void a_template_may_be_a_file_for_what_is_printed_and_for_what_is_json() throws IOException {
    String template = templateFile();
    String json = folder.resolve("read.json").toString();

    assertThat(run("read", markdown("100"), "--template", template, "-o", json)).isZero();
    assertThat(Files.readString(Path.of(json))).contains("\"template\": \"our-own\"");
    run("check", json, "--template", template);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("某区档案局 2025");
  }

  @Test
  void a_template_is_drafted_from_a_blank_document_and_asks_for_what_it_cannot_guess()
      throws IOException {
    Path blank = folder.resolve("blank.md");
    Path draft = folder.resolve("draft.json");
    Files.writeString(
        blank,
        """
        2026年部门支出总表
        单位：万元
        | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 抵扣数 |
        | | 合计 | | | | |
        """);

    assertThat(
            run("templates", "--draft", blank.toString(), "--id", "ours", "-o", draft.toString()))
        .isZero();
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("“抵扣数”栏不知何指，暂作备注栏");
    assertThat(TemplateJson.read(draft).of(Year.of(2026)).forms()).hasSize(1);
    assertThat(run("templates", "--draft", folder.resolve("none.xlsx").toString())).isEqualTo(2);
    assertThat(run("templates", "--draft", blank.toString(), "--id", "A b")).isEqualTo(2);
  }

  @Test
  void json_of_a_template_that_is_not_given_is_refused_by_its_name() throws IOException {
    String json = folder.resolve("read.json").toString();
    run("read", markdown("100"), "--template", templateFile(), "-o", json);
    String misspelt =
        Files.readString(Path.of(json)).replace("\"our-own\"", "\"shanghai-districts\"");

    assertThat(run("check", json)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("/template", "读到\"our-own\"，应为下列之一：shanxi-county、");
    Files.writeString(Path.of(json), misspelt);
    assertThat(run("check", json)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("是否为“shanghai-district”？");
  }

  @Test
  void a_template_file_that_is_none_or_takes_a_known_name_is_refused() throws IOException {
    String template = templateFile();
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, Files.readString(Path.of(template)).replace("\"forms\"", "\"form\""));
    Path taken = folder.resolve("taken.json");
    Files.writeString(
        taken, Files.readString(Path.of(template)).replace("our-own", "shanxi-county"));

    assertThat(run(markdown("100"), "--template", broken.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("（/form）：读到成员\"form\"，应为成员名为下列之一：");
    assertThat(run(markdown("100"), "--template", taken.toString())).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("已有编号为“shanxi-county”的样式");
  }

  @Test
  void a_pdf_is_read_and_told_apart_from_a_disclosure() throws IOException {
    String pdf =
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 41>>stream
        BT /F 12 Tf 100 700 Td (No budget) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        %%EOF
        """;
    String file = Files.writeString(folder.resolve("file"), pdf).toString();

    assertThat(run(file)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("没有表格的文本");
  }

  @Test
  void last_year_is_compared_where_it_is_named() throws IOException {
    String now = file(Fixture.WANLI_2025);
    String last = folder.resolve("last.json").toString();
    String document = new String(Fixture.WANLI_2025.bytes(), StandardCharsets.UTF_8);
    Files.writeString(Path.of(last), document.replace("2025", "2024"));

    run(now, "--last-year", last);
    String chained = out.toString(StandardCharsets.UTF_8);
    out.reset();
    run(now);
    assertThat(chained).contains("YEAR").isNotEqualTo(out.toString(StandardCharsets.UTF_8));
    assertThat(run(now, "--last-year", "missing.json")).isEqualTo(2);
  }

  @Test
  void other_documents_of_a_wrong_year_are_told_and_the_next_file_is_still_checked()
      throws IOException {
    String of2025 = file(Fixture.WANLI_2025);
    String of2024 = file(Fixture.TUNLIU_2024);

    assertThat(run(of2024, of2025, "--last-year", of2024)).isEqualTo(2);
    assertThat(run(of2024, "--units", of2025)).isEqualTo(2);
    assertThat(run("--last-year", of2024)).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("万里");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("tunliu-2024.json: 本文本为2024年度，--last-year 须为2023年度文本")
        .contains("tunliu-2024.json: 本文本为2024年度，--units 须为2024年度文本")
        .contains("tunliu-2024.md: 本文本为2024年度，--last-year 须为2023年度文本")
        .doesNotContain("Exception");
  }

  @Test
  void what_is_read_is_written_as_it_was() throws IOException {
    String from = file(Fixture.TUNLIU_2024);
    Path to = folder.resolve("copy.json");

    assertThat(run("read", from, "-o", to.toString())).isZero();
    assertThat(DisclosureJson.read(to)).isEqualTo(Fixture.TUNLIU_2024.read());
    assertThat(run("read", from)).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(to));
  }

  @Test
  void what_cannot_be_written_is_said() throws IOException {
    String from = file(Fixture.TUNLIU_2024);

    assertThat(run("read", from, "-o", folder.resolve("no/such/folder.json").toString()))
        .isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("no/such").doesNotContain("\tat ");
  }

  @Test
  void templates_are_listed_with_their_forms_rows_and_columns() {
    assertThat(run("templates")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("山西省", "general-public-expenditure", "一般公共预算支出", "    | project  项目支出");
  }

  @Test
  void a_console_that_knows_no_chinese_gets_utf_8() {
    assertThat(Console.chineseOr(StandardCharsets.US_ASCII)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(Console.chineseOr(Charset.forName("GBK"))).isEqualTo(Charset.forName("GBK"));
  }

  @Test
  void a_report_for_programs_is_json() {
    assertThat(run("--json")).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").contains("\"SAME-REGION\"");
    assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("读入：表 16/16");
  }

  @Test
  void the_disclosure_built_in_code_is_consistent_and_survives_json() {
    Disclosure built = Build.disclosure();

    assertThat(Rulebook.identities().check(built).problems()).isEmpty();
    assertThat(DisclosureJson.read(DisclosureJson.toBytes(built))).isEqualTo(built);
  }
}
