package io.github.yusuan.io.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublishedTableTest {
  @Test
  void a_heading_stands_over_all_columns_that_share_it() {
    assertThat(rows(Templates.SHANGHAI_DISTRICT_2025, "表二").subList(0, 3))
        .containsExactly(
            "项目1×4 收入预算1×5",
            "功能分类科目编码1×3 功能分类科目名称2×1 合计2×1 财政拨款收入2×1 事业收入2×1 事业单位经营收入2×1 其他收入2×1",
            "类1×1 款1×1 项1×1");
  }

  @Test
  void a_code_stands_in_as_many_columns_as_the_form_has_for_it() {
    assertThat(rows(Templates.SHANGHAI_DISTRICT_2025, "表二").subList(3, 7))
        .containsExactly(
            "2011×1 1×1 1×1 一般公共服务支出1×1 1,234,5001×1 1,234,5001×1 1×1 1×1 1×1",
            "2011×1 031×1 1×1 政府办公厅（室）及相关机构事务1×1 1,234,5001×1 1,234,5001×1 1×1 1×1 1×1",
            "2011×1 031×1 021×1 一般行政管理事务1×1 1,234,5001×1 1,234,5001×1 1×1 1×1 1×1",
            "合计1×4 1,234,5001×1 1,234,5001×1 1×1 1×1 1×1");
    assertThat(rows(Templates.SHANXI_COUNTY_2024, "表三").get(3))
        .isEqualTo("2011×1 一般公共服务支出1×1 123.451×1 1×1 123.451×1");
  }

  @Test
  void two_sides_are_one_table_and_end_in_their_totals() {
    PublishedTable table = table(Templates.SHANXI_COUNTY_2024, "表一");

    assertThat(table.title()).isEqualTo("2024年预算收支总表");
    assertThat(table.sides()).hasSize(2);
    assertThat(table.unit()).isEqualTo("单位：万元");
    assertThat(table.publisher()).isEqualTo("编制部门：甲局");
    List<String> rows = rows(Templates.SHANXI_COUNTY_2024, "表一");
    assertThat(rows.get(0)).isEqualTo("收入1×2 支出1×4");
    assertThat(rows.get(rows.size() - 1))
        .isEqualTo("收入总计1×1 123.451×1 支出总计1×1 123.451×1 123.451×1 1×1");
  }

  @Test
  void a_table_without_data_has_its_note() {
    assertThat(table(Templates.SHANXI_COUNTY_2024, "表七").notes()).containsExactly("注：本表无数据");
  }

  private static PublishedTable table(Template template, String number) {
    return Publication.of(disclosure(template)).tables().stream()
        .filter(table -> table.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> rows(Template template, String number) {
    return table(template, number).cellsByRow().stream()
        .map(row -> row.stream().map(PublishedTableTest::shown).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String shown(PublishedCell cell) {
    return cell.text() + cell.area().rowSpan() + "×" + cell.area().columnSpan();
  }

  private static Disclosure disclosure(Template template) {
    return Budget.of(Department.of("甲局"), template.year())
        .with(
            BudgetLine.line(BudgetUnit.of("甲局"))
                .function("2010302")
                .project("政务平台")
                .from(Source.GENERAL_PUBLIC_BUDGET)
                .tier(Tier.MUNICIPAL_COUNTY)
                .wan("123.45"))
        .disclose(template);
  }
}
