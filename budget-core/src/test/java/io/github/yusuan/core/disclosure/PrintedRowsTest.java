package io.github.yusuan.core.disclosure;

import static io.github.yusuan.core.disclosure.Disclosures.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedRowsTest {
  private static final List<String> HEADER = List.of("科目编码", "科目名称", "合计", "基本支出", "项目支出");

  @Test
  void a_table_is_built_from_the_texts_of_a_printed_one() {
    Table table =
        Table.of(form("expenditure"))
            .note("单位：万元")
            .printed(
                HEADER,
                List.of(
                    List.of("", "合计", "247.40", "167.40", "80.00"),
                    List.of("2010301", "行政运行", "167.40", "167.40", ""),
                    List.of("2010302", "一般行政管理事务", "80.00", " ", "80.00"),
                    List.of("2010302", "一般行政管理事务", "0.00", "", "")));

    assertThat(table.note()).contains("单位：万元");
    assertThat(table.lines())
        .extracting(Line::id)
        .containsExactly("total", "2010301", "2010302", "2010302#2");
    assertThat(table.lines().get(0).row()).contains("total");
    assertThat(table.lines().get(2).members()).containsExactly(FunctionalCode.of("2010302"));
    assertThat(table.lines().get(2).figures()).hasToString("{total=80.00, project=80.00}");
    assertThat(table.lines().get(1).heading()).isEqualTo("2010301 行政运行");
  }

  @Test
  void a_code_may_stand_in_three_columns_and_a_number_before_it() {
    Form form = Templates.SHANGHAI_DISTRICT_2025.form("expenditure").orElseThrow();
    Table table =
        Table.of(form)
            .printed(
                List.of("序号", "类", "款", "项", "功能分类科目名称", "合计", "基本支出", "项目支出"),
                List.of(
                    List.of("1", "201", "", "", "一般公共服务支出", "3", "1", "2"),
                    List.of("2", "201", "03", "01", "行政运行", "3", "1", "2"),
                    List.of("3", "", "", "", "合计", "3", "1", "2")));

    assertThat(table.lines()).extracting(Line::id).containsExactly("201", "2010301", "total");
  }

  @Test
  void projects_stand_below_their_units() {
    List<String> header = List.of("单位名称", "项目名称", "total");
    Table table =
        Table.of(form("projects-current"))
            .printed(
                header,
                List.of(
                    List.of("合计", "", "120.00"),
                    List.of("某区数据局", "", "120.00"),
                    List.of("", "单位运转经费", "80.00"),
                    List.of("某区数据中心", "政务平台", "40.00")));

    assertThat(table.lines())
        .extracting(Line::members)
        .containsExactly(
            List.of(),
            List.of(BudgetUnit.of("某区数据局")),
            List.of(Project.of(BudgetUnit.of("某区数据局"), "单位运转经费")),
            List.of(Project.of(BudgetUnit.of("某区数据中心"), "政务平台")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Table.of(form("projects-current"))
                    .printed(header, List.of(List.of("", "单位运转经费", "80.00"))))
        .withMessage("row 1: a project must stand below a unit");
  }

  @Test
  void both_economic_codes_and_names_of_a_row_are_kept() {
    Table table =
        Table.of(form("basic-by-economic"))
            .printed(
                List.of("部门经济科目编码", "部门经济科目名称", "政府经济科目编码", "政府经济科目名称", "合计"),
                List.of(List.of("30101", "基本工资", "50101", "工资奖金津补贴", "167.40")));

    Line line = table.lines().get(0);
    assertThat(line.id()).isEqualTo("30101-50101");
    assertThat(line.label()).isEqualTo("基本工资");
    assertThat(line.memberLabels()).containsEntry(Dimension.GOVERNMENT_ECONOMIC, "工资奖金津补贴");
  }

  @Test
  void what_does_not_fit_is_refused_by_name_and_place() {
    refused("header cell 3 '备注' is no column of expenditure", "科目编码", "科目名称", "备注");
    refused("header cell 4 '合计' is no column of expenditure", "科目编码", "科目名称", "合计", "合计");
    refused(List.of("2010301", "行政运行", "1.0O", "", ""), "row 1, column “合计”: ");
    refused(List.of("20103O1", "行政运行", "1.00", "", ""), "row 1: functional code must have");
    refused(
        List.of("2010301", "行政运行", "1.00"), "row 1: must have 5 cells as the header has, not 3");
    refused(
        List.of("", "行政运行", "1.00", "", ""),
        "row 1: '行政运行' is no row of expenditure: rows are 合计, and those by 功能分类");
  }

  private static void refused(String message, String... header) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(form("expenditure")).printed(List.of(header), List.of()))
        .withMessageStartingWith(message);
  }

  private static void refused(List<String> row, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(form("expenditure")).printed(HEADER, List.of(row)))
        .withMessageStartingWith(message);
  }

  @Test
  void a_table_that_was_not_begun_with_its_form_has_none_to_fit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.builder().form(form("expenditure")).printed(HEADER, List.of()))
        .withMessageContaining("Table.of");
  }
}
