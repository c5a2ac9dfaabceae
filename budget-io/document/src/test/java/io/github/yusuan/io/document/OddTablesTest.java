package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How tables get printed, and what becomes of them. */
class OddTablesTest {
  private static final String HEAD =
      """
      2025年部门支出预算总表
      编制部门：某局 单位：元

      | 项目 | | | | 支出预算 | | |
      | 功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出 |
      | 类 | 款 | 项 | | | | |
      """;

  private static Reading read(String text) {
    Reading reading = Documents.reader().read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.figures().areComplete()).isTrue();
    return reading;
  }

  private static Table table(Reading reading) {
    return reading.disclosure().tables().get(0);
  }

  private static List<String> doubts(Reading reading, DoubtKind kind) {
    return reading.doubts().stream()
        .filter(doubt -> doubt.kind() == kind)
        .map(doubt -> doubt.in(Language.CHINESE))
        .toList();
  }

  @Test
  void full_width_digits_separators_dashes_and_parentheses_are_figures_and_nothing() {
    Table table =
        table(
            read(
                HEAD
                    + "| 205 | | | 教育支出 | １，２３４．５０ | 1234.50 | — |\n"
                    + "| 合计 | | | | (1,234.50) | 无 | / |\n"));

    assertThat(table.lines().get(0).figures().values())
        .extracting(Object::toString)
        .containsExactly("1234.50", "1234.50");
    assertThat(table.lines().get(1).figures().values())
        .extracting(Object::toString)
        .containsExactly("-1234.50");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "¥1,234.50|1234.50",
        "￥1,234.50|1234.50",
        "-¥1,234.50|-1234.50",
        "(¥1 234.50)|-1234.50",
        "‘1234.50|1234.50",
        "+1234.50|1234.50",
        "１２３４．５０|1234.50",
        "-0.00|-0.00"
      })
  void what_a_spreadsheet_prints_is_read(String printed, String figure) {
    Reading reading = read(HEAD + "| 205 | | | 教育支出 | " + printed + " | 不适用 | 无数据 |\n");

    assertThat(table(reading).lines().get(0).figures().values())
        .extracting(Object::toString)
        .containsExactly(figure);
    assertThat(doubts(reading, DoubtKind.NOT_A_FIGURE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.2E3", "#VALUE!", "=SUM(A1:A3)", "2025-01-01", "¥", "++12"})
  void what_nobody_can_be_sure_of_is_told(String printed) {
    Reading reading = read(HEAD + "| 205 | | | 教育支出 | " + printed + " | 12.00 | |\n");

    assertThat(doubts(reading, DoubtKind.NOT_A_FIGURE)).hasSize(1);
  }

  @Test
  void a_triangle_is_a_minus_and_the_unit_of_the_table_may_stand_behind_a_figure() {
    Reading reading =
        read(
            HEAD
                + "| 205 | | | 教育支出 | △1234.50 | 12.00元 | 3.00万元 |\n"
                + "| 合计 | | | | 1,234.50元 | ▲2 | |\n");

    assertThat(table(reading).lines().get(0).figures().values())
        .extracting(Object::toString)
        .containsExactly("-1234.50", "12.00");
    assertThat(table(reading).lines().get(1).figures().values())
        .extracting(Object::toString)
        .containsExactly("1234.50", "-2");
    assertThat(doubts(reading, DoubtKind.NOT_A_FIGURE))
        .singleElement()
        .asString()
        .contains("“3.00万元”");
  }

  @Test
  void a_file_that_breaks_off_is_in_doubt_as_a_whole() {
    String text = HEAD + "| 205 | | | 教育支出 | 1 | 1 | |\n";
    PrintedDocument printed = Documents.reader().print(text.getBytes(StandardCharsets.UTF_8));
    PrintedDocument.Builder cut = PrintedDocument.within(DocumentLimits.STANDARD);
    printed.blocks().forEach(cut::add);
    cut.add((Block) new CutOff(Place.WHOLE));

    assertThat(doubts(Documents.reader().place(cut.build()), DoubtKind.CUT_OFF))
        .singleElement()
        .asString()
        .contains("缺少文件尾");
  }

  @Test
  void a_page_that_is_a_picture_is_in_doubt() {
    String text = HEAD + "| 205 | | | 教育支出 | 1 | 1 | |\n";
    PrintedDocument printed = Documents.reader().print(text.getBytes(StandardCharsets.UTF_8));
    PrintedDocument.Builder scanned = PrintedDocument.within(DocumentLimits.STANDARD);
    printed.blocks().forEach(scanned::add);
    scanned.add((Block) new Picture(Place.START));

    assertThat(doubts(Documents.reader().place(scanned.build()), DoubtKind.PICTURE))
        .singleElement()
        .asString()
        .contains("此页是图像，没有文字层");
  }

  @Test
  void where_no_table_says_whose_it_is_the_page_of_the_title_does() {
    String table = HEAD.replace("编制部门：某局 ", "") + "| 205 | | | 教育支出 | 1 | 1 | |\n";

    assertThat(read("某市规划和自然\n\n资源局\n\n2025 年度部门预算\n\n" + table).disclosure().department().name())
        .isEqualTo("某市规划和自然资源局");
    assertThat(read("某市财政局2025年部门预算公开\n\n" + table).disclosure().department().name())
        .isEqualTo("某市财政局");
    assertThat(read("某市2025年市级部门预算\n\n预算主管部门：某街道\n\n" + table).disclosure().department().name())
        .isEqualTo("某街道");
    assertThat(read("预算情况\n\n2025年部门预算\n\n" + table).disclosure().department().name())
        .isEqualTo("未注明部门");
  }

  @Test
  void a_list_of_contents_is_kept_up_to_where_it_begins_again() {
    Disclosure disclosure =
        read("目　录\n\n一、部门主要职能……………1\n\n1. 2025年部门支出预算总表 …… 3\n\n一、部门主要职能\n\n负责有关工作。\n\n"
                + HEAD
                + "| 205 | | | 教育支出 | 1 | 1 | |\n")
            .disclosure();

    assertThat(disclosure.provenance().orElseThrow().contents())
        .containsExactly("一、部门主要职能", "1. 2025年部门支出预算总表");
    assertThat(
            read("2025年部门预算公开表目录\n\n1. 2025年部门支出预算总表 …… 3\n\n"
                    + "1. 2025年部门支出预算总表\n\n"
                    + HEAD
                    + "| 205 | | | 教育支出 | 1 | 1 | |\n")
                .disclosure()
                .provenance()
                .orElseThrow()
                .contents())
        .containsExactly("1. 2025年部门支出预算总表");
    assertThat(table(read(HEAD + "| 205 | | | 教育支出 | 1 | 1 | |\n")).lines()).hasSize(1);
  }

  @Test
  void a_letter_in_a_figure_is_in_doubt_where_it_stands() {
    Reading reading = read(HEAD + "| 205 | | | 教育支出 | 12O0 | 1200 | |\n");

    assertThat(reading.figures()).isEqualTo(new Figures(2, 1, 1));
    assertThat(doubts(reading, DoubtKind.NOT_A_FIGURE))
        .singleElement()
        .asString()
        .contains("第7行第20列")
        .contains("“12O0”");
  }

  @Test
  void a_code_of_one_digit_in_a_column_is_completed_and_said() {
    Reading reading = read(HEAD + "| 205 | 2 | | 普通教育 | 1 | 1 | |\n");

    assertThat(table(reading).lines()).extracting(Line::id).containsExactly("20502");
    assertThat(doubts(reading, DoubtKind.CODE_COMPLETED))
        .singleElement()
        .asString()
        .contains("代码印为“205|2”，读作20502");
  }

  @Test
  void a_code_that_lost_digits_is_kept_as_printed_beside_what_its_name_says() {
    Line line =
        table(
                read(
                    HEAD
                        + "| 207 | 11 | | 新闻出版电影 | 1 | 1 | |\n"
                        + "| 7 | 11 | 02 | 一般行政管理事务 | 1 | 1 | |\n"))
            .lines()
            .get(1);

    assertThat(line.id()).isEqualTo("2071102");
    assertThat(line.misprintedCodes()).containsExactly(Map.entry(Dimension.FUNCTION, "7|11|02"));
    assertThat(line.heading()).isEqualTo("7|11|02 一般行政管理事务");
  }

  @Test
  void columns_of_a_code_may_repeat_what_stands_before_or_leave_it_out() {
    Table table =
        table(
            read(
                HEAD
                    + "| 205 | 20502 | 2050205 | 高等教育 | 1 | 1 | |\n"
                    + "| | 02 | 06 | 化解债务 | 1 | 1 | |\n"));

    assertThat(table.lines()).extracting(Line::id).containsExactly("2050205", "2050206");
  }

  /** Many sections have an item 行政运行, and three levels may be called 其他支出. */
  @Test
  void names_of_all_levels_without_codes_are_told_apart_by_the_rows_above() {
    List<String> names =
        List.of("一般公共服务支出", "政府办公厅（室）及相关机构事务", "行政运行", "一般行政管理事务", "其他支出", "其他支出", "其他支出");
    StringBuilder rows = new StringBuilder(HEAD);
    names.forEach(name -> rows.append("| | | | " + name + " | 1 | 1 | |\n"));
    Reading reading = read(rows.toString());

    assertThat(table(reading).lines())
        .extracting(Line::id)
        .containsExactly("201", "20103", "2010301", "2010302", "229", "22999", "2299999");
    assertThat(doubts(reading, DoubtKind.CODE_COMPLETED))
        .hasSize(names.size())
        .anySatisfy(doubt -> assertThat(doubt.toString()).contains("“行政运行”行未印代码，按名称作2010301"));
  }

  @Test
  void a_misprinted_class_is_found_by_its_name_among_the_codes_around() {
    Reading reading =
        read(
            HEAD
                + "| 210 | 11 | 01 | 行政单位医疗 | 1 | 1 | |\n"
                + "| 7 | 11 | 02 | 事业单位医疗 | 1 | 1 | |\n");

    assertThat(table(reading).lines()).extracting(Line::id).containsExactly("2101101", "2101102");
    assertThat(doubts(reading, DoubtKind.CODE_COMPLETED))
        .singleElement()
        .asString()
        .contains("7|11|02");
  }

  @Test
  void a_table_goes_on_over_pages_with_and_without_its_heading() {
    String heading = HEAD.substring(HEAD.indexOf('|'));
    Table table =
        table(
            read(
                HEAD
                    + "| 205 | | | 教育支出 | 3 | 3 | |\n\n第 1 页 共 3 页\n\n"
                    + heading
                    + "| 205 | 02 | | 普通教育 | 3 | 3 | |\n\n- 2 -\n\n"
                    + "| 205 | 02 | 05 | 高等教育 | 3 | 3 | |\n\n— 3 —\n\n"
                    + "| 合计 | 3 | 3 | 0 |\n"));

    assertThat(table.lines())
        .extracting(Line::id)
        .containsExactly("205", "20502", "2050205", "total");
    assertThat(table.lines().get(3).figures()).hasSize(3);
  }

  @Test
  void a_column_that_the_form_does_not_have_keeps_its_figures_in_doubt() {
    Reading reading =
        read(HEAD.replace("项目支出 |", "项目支出 | 经营支出 |") + "| 205 | | | 教育支出 | 3 | 1 | 1 | 1 |\n");

    assertThat(reading.figures()).isEqualTo(new Figures(4, 3, 1));
    assertThat(doubts(reading, DoubtKind.UNPLACED_COLUMN))
        .singleElement()
        .asString()
        .contains("经营支出")
        .contains("1个数字未归位");
  }

  @Test
  void a_row_without_code_or_known_label_keeps_its_figures_in_doubt() {
    Reading reading = read(HEAD + "| 205 | | | 教育支出 | 6 | 4 | 2 |\n| | | | 某项 | 3 | 1 | 2 |\n");

    assertThat(reading.figures()).isEqualTo(new Figures(6, 3, 3));
    assertThat(doubts(reading, DoubtKind.UNPLACED_ROW)).singleElement().asString().contains("某项");
  }

  @Test
  void watermarks_and_page_numbers_are_no_titles() {
    String watermark = "仅供内部审核\n\n".repeat(6);

    assertThat(
            table(read(watermark + HEAD + "| 205 | | | 教育支出 | 3 | 3 | |\n\n" + watermark)).lines())
        .hasSize(1);
  }

  @Test
  void radicals_of_pages_made_by_browsers_are_their_characters() {
    Table table = table(read(HEAD.replace("项目", "项⽬") + "| 205 | | | ⽂化⻓ | 3 | 3 | |\n"));

    assertThat(table.lines().get(0).label()).isEqualTo("文化长");
    assertThat(table.form().id()).isEqualTo("expenditure");
    assertThat(table.lines().get(0).figures()).containsKey("total");
  }

  @Test
  void numbers_of_columns_are_no_figures() {
    Reading reading = read(HEAD + "| 栏次 | | | | 1 | 2 | 3 |\n" + "| 205 | | | 教育支出 | 3 | 3 | |\n");

    assertThat(reading.figures()).isEqualTo(new Figures(2, 2, 0));
  }

  @Test
  void a_table_of_no_form_says_how_many_figures_it_keeps() {
    Reading reading =
        read(HEAD + "| 205 | | | 教育支出 | 3 | 3 | |\n\n另一张统计\n\n| 人数 | 12 |\n| 车辆 | 8 |\n");

    assertThat(reading.figures()).isEqualTo(new Figures(4, 2, 2));
    assertThat(doubts(reading, DoubtKind.UNPLACED_TABLE))
        .singleElement()
        .asString()
        .contains("另一张统计");
  }

  @Test
  void the_titles_tell_departments_from_units_and_the_year() {
    Disclosure unit =
        read(HEAD.replace("2025年部门", "2026年预算单位").replace("编制部门", "编制单位")
                + "| 205 | | | 教育支出 | 3 | 3 | |\n")
            .disclosure();

    assertThat(unit.template().kind()).isEqualTo(DocumentKind.UNIT_BUDGET);
    assertThat(unit.year().getValue()).isEqualTo(2026);
    assertThat(unit.department().name()).isEqualTo("某局");
  }

  @Test
  void tables_titled_like_those_of_a_template_but_with_other_rows_are_of_no_known_template() {
    String other =
        """
        2025年部门收入预算总表
        编制部门：某局 单位：元

        | 资金名称 | 数额 |
        | 专户管理教育收费 | 11 |
        | 债务资金 | 12 |
        | 专项收入 | 13 |
        """;

    assertThatThrownBy(() -> Documents.reader().read(other.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            DisclosureFormatException.class,
            refused -> assertThat(refused.in(Language.CHINESE)).contains("3个数字中仅0个可归位", "请指明样式"));
    Reading named =
        Documents.reader()
            .withFamily(Templates.shanghaiDistrict())
            .read(other.getBytes(StandardCharsets.UTF_8));
    assertThat(named.figures()).isEqualTo(new Figures(3, 0, 3));
  }

  @Test
  void headings_printed_in_the_row_of_the_total_are_headings() {
    Reading reading =
        read(
            """
            <html><body><p>政府性基金预算财政拨款收入支出决算表</p><p>2024年度 部门：某局 单位：万元</p><table>
            <tr><td colspan="2">项目</td><td rowspan="2">年初结转和结余</td><td rowspan="2">本年收入</td>
            <td rowspan="2" colspan="3">本年支出</td><td rowspan="2">年末结转和结余</td></tr>
            <tr><td>功能分类科目编码</td><td>科目名称</td></tr>
            <tr><td colspan="2">合计</td><td></td><td></td><td>合计</td><td>基本支出</td><td>项目支出</td><td></td></tr>
            <tr><td>212</td><td>城乡社区支出</td><td></td><td>3.00</td><td>3.00</td><td>1.00</td><td>2.00</td><td></td></tr>
            </table></body></html>
            """);

    assertThat(table(reading).lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.figures().values())
                    .extracting(Object::toString)
                    .containsExactly("3.00", "3.00", "1.00", "2.00"));
    assertThat(doubts(reading, DoubtKind.NOT_A_FIGURE)).isEmpty();
    assertThat(doubts(reading, DoubtKind.BY_POSITION)).isEmpty();
  }

  @Test
  void numbers_and_watermarks_of_pages_are_no_text() {
    String noise = "\n仅供内部审核\n\n- 12 -\n\n-- PAGE 13 --\n";
    Reading reading =
        read(
            HEAD
                + "| 205 | | | 教育支出 | 1 | 1 | |\n"
                + "\n三、政府采购预算情况\n2025年本部门政府采购"
                + noise
                + "预算34万元。"
                + noise.repeat(4));

    assertThat(reading.disclosure().narrative())
        .singleElement()
        .satisfies(
            section ->
                assertThat(section.text().replace("\n", "")).isEqualTo("2025年本部门政府采购预算34万元。"));
  }
}
