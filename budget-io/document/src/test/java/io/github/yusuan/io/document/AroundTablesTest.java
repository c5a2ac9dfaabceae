package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around a table, wherever publishers print it, and tables that pages cut apart. */
class AroundTablesTest {
  private static final String FINAL_ACCOUNT =
      """
      | 收入 || 支出 ||
      | 项目 | 决算数 | 项目 | 决算数 |
      | 一、一般公共预算财政拨款收入 | 120000.00 | 一、一般公共服务支出 | 120000.00 |
      | 本年收入合计 | 120000.00 | 本年支出合计 | 120000.00 |
      """;

  private static Reading read(String text) {
    Reading reading = Documents.reader().read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.figures().areComplete()).isTrue();
    return reading;
  }

  private static List<Scale> scales(Reading reading) {
    return reading.disclosure().tables().stream().map(table -> table.unit().scale()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "收入支出决算总表\n\n部门：某局 单位：元\n\nTABLE",
        "收入支出决算总表\n\n部门：某局 金额单位：人民币元\n\nTABLE",
        "公开01表\n\n单位：元\n\n收入支出决算总表\n\nTABLE",
        "收入支出决算总表（单位：元）\n\nTABLE",
        "收入支出决算总表（元）\n\nTABLE",
        "收入支出决算总表\n\n部门：某局（金额单位：元）公开01表\n\nTABLE",
        "收入支出决算总表\n\nTABLE\n单位：元\n",
      })
  void the_unit_is_the_printed_one_wherever_it_stands(String around) {
    Reading reading = read(around.replace("TABLE", FINAL_ACCOUNT));

    assertThat(scales(reading)).hasSize(2).containsOnly(Scale.YUAN);
    assertThat(reading.figures().placed()).isEqualTo(4);
    assertThat(reading.doubts()).noneMatch(doubt -> doubt.kind() == DoubtKind.BY_LIKENESS);
  }

  @Test
  void headings_say_the_unit_where_no_line_does() {
    String inHeadings = FINAL_ACCOUNT.replace("| 决算数", "| 决算数（元）");

    assertThat(scales(read("收入支出决算总表\n\n" + inHeadings))).containsOnly(Scale.YUAN);
    assertThat(scales(read("收入支出决算总表\n\n单位：万元\n\n" + inHeadings)))
        .containsOnly(Scale.TEN_THOUSAND_YUAN);
  }

  @Test
  void a_text_below_that_mentions_a_unit_is_not_the_unit_of_the_table() {
    assertThat(scales(read("收入支出决算总表\n\n" + FINAL_ACCOUNT + "\n各预算单位：元旦前公开，合计120000.00元。\n")))
        .containsOnly(Scale.TEN_THOUSAND_YUAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"部门：某局 公开01表 单位：元", "部门：某局（金额单位：元）", "部门：某局 货币单位：元"})
  void what_stands_behind_the_publisher_is_no_part_of_its_name(String line) {
    assertThat(
            read("收入支出决算总表\n\n" + line + "\n\n" + FINAL_ACCOUNT).disclosure().department().name())
        .isEqualTo("某局");
  }

  @Test
  void a_title_that_is_broken_over_two_lines_is_not_that_of_another_table() {
    String table =
        """

        单位：万元

        | 项目 || 本年支出合计 | 基本支出 | 项目支出 |
        | 功能分类科目编码 | 科目名称 | | | |
        | 205 | 教育支出 | 3.00 | 2.00 | 1.00 |
        """;
    String document = "支出决算表\n" + table + "\n2024年度一般公共预算财政拨款\n\n支出决算表\n" + table;

    assertThat(read(document).disclosure().tables())
        .extracting(one -> one.form().id())
        .containsExactly("expenditure", "general-public-expenditure");
  }

  @Test
  void a_sheet_that_a_page_cuts_off_before_its_indicators_is_one_sheet() {
    String page =
        """
        <p>2024年预算支出总表</p>
        <table><tr><th>科目编码</th><th>科目名称</th><th>合计</th></tr>
        <tr><td>205</td><td>教育支出</td><td>3.00</td></tr></table>
        <p>项目支出绩效目标表</p>
        <table><tr><td>项目名称</td><td colspan="3">某项目</td></tr>
        <tr><td rowspan="2">项目资金</td><td>实施期资金总额</td><td>年度资金总额</td><td>10000</td></tr>
        </table>
        <table><tr><td>绩效指标</td><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td>
        <td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
        <tr><td></td><td>产出指标</td><td>数量指标</td><td>场次</td><td>≥5场</td>
        <td>数量指标</td><td>场次</td><td>≥5场</td></tr></table>
        """;
    Reading reading = read("<html><body>" + page + "</body></html>");

    assertThat(reading.disclosure().performanceTargets()).hasSize(1);
    assertThat(reading.disclosure().performanceTargets().get(0).indicators())
        .extracting(one -> one.name())
        .containsExactly("场次");
    assertThat(reading.disclosure().tables()).extracting(Table::form).hasSize(1);
  }

  @Test
  void a_text_whose_tables_have_no_lines_says_so() {
    assertThatThrownBy(() -> read("收入支出决算总表\n\n项目 决算数\n"))
        .isInstanceOf(DisclosureFormatException.class)
        .hasMessageContaining("a text without tables (those without ruling lines are not read)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<td>注：本部门没有此类支出</td>", "<td colspan='4'>注：本部门没有此类支出</td>"})
  void a_note_in_the_last_row_is_a_note_however_many_columns_it_crosses(String cell) {
    Reading reading =
        read(
            "<p>收入支出决算总表</p><p>单位：万元</p><table><tr><td>项目</td><td>决算数</td><td>项目</td><td>决算数</td></tr>"
                + "<tr><td>总计</td><td></td><td>总计</td><td></td></tr><tr>"
                + cell
                + "</tr></table>");

    assertThat(reading.disclosure().tables())
        .isNotEmpty()
        .allSatisfy(table -> assertThat(table.note()).contains("本部门没有此类支出"));
  }
}
