package com.example.budget;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.form.Templates.SHANGHAI_DISTRICT_2025;
import static io.github.yusuan.core.form.Templates.SHANXI_COUNTY_2024;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.PrintedAmount;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import org.junit.jupiter.api.Test;

/** One figure is found by what it is, or by what is printed beside it. */
class ReadingFiguresTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("某区数据局");
  private static final Disclosure SHANXI = of(SHANXI_COUNTY_2024);

  private static Disclosure of(Template template) {
    return Budget.of(Department.of("某区数据局"), template.year())
        .with(
            line(UNIT)
                .function("2010301")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30101", "50101")
                .wan("167.3951"),
            line(UNIT)
                .function("2010302")
                .project("单位运转经费")
                .from(GENERAL_PUBLIC_BUDGET)
                .tier(Tier.MUNICIPAL_COUNTY)
                .yuan("800012.34"))
        .disclose(template);
  }

  @Test
  void a_region_gives_its_exact_range_with_its_cells() {
    PrintedAmount projects = SHANXI.amount(Region.of(Kind.PROJECT)).orElseThrow();

    assertThat(projects.amount()).isEqualTo(Renminbi.wan("80.00"));
    assertThat(projects.range()).isEqualTo(FenRange.from(79_995_000).to(80_004_999));
    assertThat(projects.cells())
        .extracting(cell -> cell.form().id())
        .containsExactly("expenditure");
    assertThat(projects.region()).isEqualTo(Region.of(Kind.PROJECT));
    assertThat(projects.isContradictory()).isFalse();
  }

  @Test
  void where_several_cells_print_a_region_all_of_them_count() {
    PrintedAmount all = SHANXI.amount(Region.of(Kind.EXPENDITURE)).orElseThrow();
    assertThat(all.cells()).hasSizeGreaterThan(1);

    Cell wrong = all.cells().get(0);
    Disclosure misprinted = SHANXI.with(wrong, Figure.parse("1.00"));
    PrintedAmount both = misprinted.amount(Region.of(Kind.EXPENDITURE)).orElseThrow();
    assertThat(both.isContradictory()).isTrue();
    assertThat(both.cells()).hasSameSizeAs(all.cells());
  }

  /** Shanghai has no year-end carry-over: all its money is expenditure. */
  @Test
  void regions_that_a_template_cannot_tell_apart_are_one() {
    Disclosure shanghai = of(SHANGHAI_DISTRICT_2025);
    assertThat(shanghai.amount(Region.ALL)).isEqualTo(shanghai.amount(Region.of(Kind.EXPENDITURE)));
    assertThat(shanghai.amount(Region.ALL)).isPresent();
  }

  @Test
  void a_blank_cell_says_nothing_at_all_and_a_region_without_cell_is_not_there() {
    assertThat(SHANXI.amount(Region.of(Kind.RESERVE))).isEmpty();
    PrintedAmount blank =
        SHANXI.cells().stream()
            .filter(cell -> cell.region().members().contains(ThreePublic.OVERSEAS))
            .findFirst()
            .flatMap(cell -> SHANXI.amount(cell.region()))
            .orElseThrow();
    assertThat(blank.range()).isEqualTo(FenRange.ZERO);
    assertThat(blank.amount()).isEqualTo(Renminbi.fen(0));
  }

  @Test
  void forms_rows_and_columns_are_found_by_what_is_printed() {
    assertThat(SHANXI.printedTable("2024年预算支出总表")).isEqualTo(SHANXI.table("expenditure"));
    assertThat(SHANXI.printedTable("预算支出总表")).isEqualTo(SHANXI.table("expenditure"));
    assertThat(SHANXI.printedTable("表三")).isEqualTo(SHANXI.table("expenditure"));
    assertThat(SHANXI.printedTable("表 三")).isPresent();
    assertThat(SHANXI.printedTable("表九十")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHANXI.printedTable("表一"))
        .withMessage(
            "several are printed '表一': [summary-revenue (表一 2024年预算收支总表（收入）),"
                + " summary-expenditure (表一 2024年预算收支总表（支出）)]");

    Table table = SHANXI.printedTable("预算支出总表").orElseThrow();
    assertThat(table.printedLine("合 计")).isEqualTo(table.line("total"));
    assertThat(table.printedLine("一般行政管理事务")).isEqualTo(table.line("2010302"));
    assertThat(table.printedLine("2010302 一般行政管理事务")).isEqualTo(table.line("2010302"));
    assertThat(table.form().printedColumn("项目支出")).isEqualTo(table.form().column("project"));
    assertThat(SHANXI_COUNTY_2024.form("summary-expenditure").orElseThrow().printedRow("合计"))
        .isEmpty();
    assertThat(SHANXI_COUNTY_2024.form("summary-revenue").orElseThrow().printedRow("收入总计"))
        .isPresent();
  }
}
