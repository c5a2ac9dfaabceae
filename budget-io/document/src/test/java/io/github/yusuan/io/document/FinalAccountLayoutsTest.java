package io.github.yusuan.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.Rulebook;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of final accounts as provinces print them otherwise than the form: what is printed has
 * its place or is in doubt, and nothing is said of it that is not so.
 */
class FinalAccountLayoutsTest {
  private static final String HEAD = "<p>某局2024年度部门决算</p><p>%s</p><p>单位：万元</p><table>%s</table>";

  static List<TemplateFamily> families() {
    return List.of(Templates.finalAccount(), Templates.nationalFinalAccount());
  }

  private static Reading read(TemplateFamily family, String title, String... rows) {
    StringBuilder table = new StringBuilder();
    for (String row : rows) {
      table.append("<tr>");
      for (String cell : row.split("\\|", -1)) {
        String[] parts = cell.split("@", -1);
        String span = parts.length > 1 ? " colspan=" + parts[1] : "";
        table.append("<td").append(span).append('>').append(parts[0].strip()).append("</td>");
      }
      table.append("</tr>");
    }
    return Documents.reader()
        .withFamily(family)
        .read(HEAD.formatted(title, table).getBytes(StandardCharsets.UTF_8));
  }

  private static Line only(Reading reading) {
    List<Line> lines = reading.disclosure().table("three-public").orElseThrow().lines();
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static void assertThreePublic(Reading reading, int inDoubt) {
    assertThat(only(reading).figures())
        .extractingByKeys(
            "three-public-budget",
            "three-public",
            "overseas-budget",
            "overseas",
            "vehicles-budget",
            "vehicles",
            "vehicle-purchase-budget",
            "vehicle-purchase",
            "vehicle-running-budget",
            "vehicle-running",
            "reception-budget",
            "reception")
        .extracting(Object::toString)
        .containsExactly(
            "10.00", "5.39", "1.00", "0.50", "6.15", "4.50", "2.00", "1.50", "4.15", "3.00", "2.85",
            "0.39");
    assertThat(reading.figures().placed()).isEqualTo(12);
    assertThat(reading.figures().seen()).isEqualTo(12 + inDoubt);
    assertThat(errors(reading.disclosure())).isEmpty();
  }

  private static List<String> errors(Disclosure disclosure) {
    return Rulebook.standard().check(disclosure).errors().stream()
        .map(finding -> finding.rule())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("families")
  void items_below_each_other_are_read(TemplateFamily family) {
    assertThreePublic(
        read(
            family,
            "财政拨款“三公”经费支出决算表",
            "项目|预算数|决算数",
            "合计|10.00|5.39",
            "1.因公出国（境）费|1.00|0.50",
            "2.公务用车购置及运行维护费|6.15|4.50",
            "（1）公务用车运行维护费|4.15|3.00",
            "（2）公务用车购置费|2.00|1.50",
            "3.公务接待费|2.85|0.39"),
        0);
  }

  @Test
  void a_budget_of_another_stage_beside_them_is_in_doubt() {
    assertThreePublic(
        read(
            Templates.finalAccount(),
            "财政拨款“三公”经费支出决算表",
            "项目|行次|年初预算数|全年预算数|决算数",
            "“三公”经费合计|1|10.00|9.00|5.39",
            "因公出国（境）费用|2|1.00|0.90|0.50",
            "公务用车购置及运行费|3|6.15|5.25|4.50",
            "其中：公务用车购置费|4|2.00|1.10|1.50",
            "公务用车运行费|5|4.15|4.15|3.00",
            "公务接待费|6|2.85|2.85|0.39"),
        6);
  }

  /** 会议费 and 培训费 are none of the form's. */
  @Test
  void items_of_shaanxi_are_read_and_its_meetings_and_training_are_in_doubt() {
    String title = "一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表";
    assertThreePublic(
        read(
            Templates.finalAccount(),
            title,
            "一般公共预算财政拨款安排的“三公”经费@12|会议费@2|培训费@2",
            "小计@2|因公出国（境）费用@2|公务接待费@2|公务用车购置及运行维护费@6|@2|@2",
            "@2|@2|@2|小计@2|公务用车购置费@2|公务用车运行维护费@2|@2|@2",
            "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数",
            "10.00|5.39|1.00|0.50|2.85|0.39|6.15|4.50|2.00|1.50|4.15|3.00|4.00|3.33|2.00|1.11"),
        4);
    assertThreePublic(
        read(
            Templates.finalAccount(),
            title,
            "项目|一般公共预算财政拨款安排的“三公”经费@6|会议费|培训费",
            "|小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费@3||",
            "||||小计|公务用车购置费|公务用车运行维护费||",
            "预算数|10.00|1.00|2.85|6.15|2.00|4.15|4.00|2.00",
            "决算数|5.39|0.50|0.39|4.50|1.50|3.00|3.33|1.11"),
        4);
  }

  @Test
  void a_total_of_meetings_and_training_too_is_none_of_three_public() {
    assertThreePublic(
        read(
            Templates.finalAccount(),
            "一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表",
            "合计@2|“三公”经费@12|会议费@2|培训费@2",
            "@2|小计@2|因公出国（境）费用@2|公务接待费@2|公务用车购置及运行维护费@6|@2|@2",
            "@2|@2|@2|@2|小计@2|公务用车购置费@2|公务用车运行维护费@2|@2|@2",
            "预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数" + "|预算数|决算数|预算数|决算数",
            "16.00|9.83|10.00|5.39|1.00|0.50|2.85|0.39|6.15|4.50|2.00|1.50|4.15|3.00|4.00|3.33"
                + "|2.00|1.11"),
        6);
  }

  /** Yunnan's table nine goes on with counts and with what agencies need to run. */
  @Test
  void counts_and_operating_expenses_below_the_items_are_in_doubt() {
    assertThreePublic(
        read(
            Templates.nationalFinalAccount(),
            "“三公”经费、行政参公单位机关运行经费情况表",
            "项  目|行次|预算数|决算统计数",
            "栏  次||1|2",
            "一、“三公”经费支出|1|—|—",
            "（一）支出合计|2|10.00|5.39",
            "1.因公出国（境）费|3|1.00|0.50",
            "2.公务用车购置及运行维护费|4|6.15|4.50",
            "（1）公务用车购置费|5|2.00|1.50",
            "（2）公务用车运行维护费|6|4.15|3.00",
            "3.公务接待费|7|2.85|0.39",
            "（1）国内接待费|8|—|0.39",
            "（二）相关统计数|9|—|—",
            "4.公务用车保有量（辆）|10|—|3",
            "二、机关运行经费|11|—|—",
            "（一）行政单位|12|—|480.66"),
        3);
  }

  /** What could not be read is not taken for blank. */
  @Test
  void a_table_of_which_nothing_was_placed_contradicts_nothing() {
    Reading reading =
        Documents.reader()
            .withFamily(Templates.finalAccount())
            .read(
                """
                某局2024年度部门决算

                财政拨款“三公”经费支出决算表

                单位：万元

                | 单位 | 预算数 | 决算数 |
                |---|---|---|
                | 本级 | 10.00 | 5.39 |
                | 中心 | 1.00 | 0.50 |

                一般公共预算财政拨款基本支出决算表

                单位：万元

                | 人员经费 ||| 公用经费 |||
                | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 |
                |---|---|---|---|---|---|
                | 30101 | 基本工资 | 9.00 | 30217 | 公务接待费 | 0.39 |
                """
                    .getBytes(StandardCharsets.UTF_8));

    assertThat(reading.figures().placed()).isEqualTo(2);
    assertThat(errors(reading.disclosure())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "项目@4|本年支出合计|基本支出|项目支出/类|款|项|科目名称|||/合计@4|9.00|4.00|5.00",
        "项目@4|本年支出合计|基本支出|项目支出/功能分类科目编码@3|科目名称|||/合计@4|9.00|4.00|5.00",
        "科目编码@3|科目名称|本年支出合计|基本支出|项目支出/类|款|项||||/|||合计|9.00|4.00|5.00",
      })
  void codes_in_three_columns_and_three_columns_of_amounts_are_read(String head) {
    String[] first = head.split("/", -1);
    for (boolean last : List.of(false, true)) {
      Reading reading =
          read(
              Templates.finalAccount(),
              "支出决算表",
              first[0],
              first[1],
              last ? "201|||一般公共服务支出|9.00|4.00|5.00" : first[2],
              last ? "201|03||政府办公厅（室）及相关机构事务|9.00|4.00|5.00" : "201|||一般公共服务支出|9.00|4.00|5.00",
              "201|03|01|行政运行|9.00|4.00|5.00",
              last ? first[2] : "201|03||政府办公厅（室）及相关机构事务|9.00|4.00|5.00");

      assertThat(reading.figures().placed()).isEqualTo(12);
      assertThat(reading.disclosure().table("expenditure").orElseThrow().lines())
          .extracting(Line::id)
          .containsExactlyInAnyOrder("total", "201", "20103", "2010301");
      assertThat(errors(reading.disclosure())).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void a_table_of_funds_that_prints_expenditure_alone_is_read(TemplateFamily family) {
    Reading reading =
        read(
            family,
            "政府性基金预算财政拨款支出决算表",
            "项目@2|本年支出@3",
            "科目编码|科目名称|合计|基本支出|项目支出",
            "合计@2|56.00||56.00",
            "212|城乡社区支出|56.00||56.00",
            "21208|国有土地使用权出让收入安排的支出|56.00||56.00",
            "2120803|城市建设支出|56.00||56.00");

    assertThat(reading.figures().placed()).isEqualTo(8);
    assertThat(reading.disclosure().table("fund-balance").orElseThrow().printedColumns())
        .extracting(column -> column.id())
        .containsExactly("spent", "basic", "project");
    assertThat(errors(reading.disclosure())).isEmpty();
  }
}
