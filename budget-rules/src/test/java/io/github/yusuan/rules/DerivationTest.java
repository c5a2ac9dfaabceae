package io.github.yusuan.rules;

import static io.github.yusuan.core.classification.Source.FISCAL_APPROPRIATION;
import static io.github.yusuan.core.classification.Source.SPECIAL_ACCOUNT;
import static io.github.yusuan.core.classification.Source.UNIT_FUNDS;
import static io.github.yusuan.rules.Equations.bounds;
import static io.github.yusuan.rules.Equations.sames;
import static io.github.yusuan.rules.Equations.sums;
import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.identity.Operand;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {

  private static Sketch revenueAndExpenditure(String leftAtYearEnd) {
    return shanxi()
        .table("revenue")
        .row("201", "5.00")
        .table("summary-expenditure")
        .row("function-201", "5.00", "5.00", "")
        .row("year-end-carry-over", leftAtYearEnd, leftAtYearEnd, "");
  }

  @Test
  void all_is_expenditure_where_nothing_is_left_at_the_end_of_the_year() {
    assertThat(sames(revenueAndExpenditure("")))
        .containsExactly(
            "revenue/201/current-total = summary-expenditure/function-201/total"
                + " = summary-expenditure/function-201/current-year");
    assertThat(revenueAndExpenditure("").identities().operands())
        .extracting(Operand::region)
        .extracting(Object::toString)
        .contains("function 201, fiscal appropriation, current year, expenditure");
  }

  @Test
  void all_is_not_expenditure_where_anything_may_be_left() {
    assertThat(List.of("0.00", "1.00"))
        .allSatisfy(
            left -> {
              assertThat(sames(revenueAndExpenditure(left)))
                  .noneMatch(same -> same.contains("revenue/201/current-total"));
              assertThat(bounds(revenueAndExpenditure(left)))
                  .contains("summary-expenditure/function-201/total ≤ revenue/201/current-total");
            });
  }

  @Test
  void a_member_is_its_only_part_where_the_others_are_blank() {
    Sketch sketch = shanxi().table("three-public").row("reception", "2.00", "2.00", "", "");

    assertThat(sames(sketch))
        .containsExactly(
            "three-public/reception/total = three-public/reception/general-public-budget");
    assertThat(sums(sketch)).isEmpty();
  }

  @Test
  void a_printed_zero_is_not_empty() {
    Sketch sketch = shanxi().table("three-public").row("reception", "2.00", "2.00", "0.00", "");

    assertThat(sames(sketch)).isEmpty();
    assertThat(sums(sketch))
        .containsExactly(
            "three-public/reception/total = three-public/reception/general-public-budget"
                + " + three-public/reception/government-fund (source)");
  }

  /** A summary by source, where 专户 is a row, and a table by code, where it is no column. */
  private static Sketch withoutColumn(String specialAccount) {
    Template template =
        Sketch.template(
            List.of(
                Split.all(Dimension.SOURCE)
                    .into(FISCAL_APPROPRIATION, SPECIAL_ACCOUNT, UNIT_FUNDS)),
            form("summary")
                .row("special", label("专户"), SPECIAL_ACCOUNT)
                .column("amount", label("金额"))
                .build(),
            form("codes")
                .addOpenDimensions(Dimension.FUNCTION)
                .column("total", label("合计"))
                .column("fiscal", label("财政拨款"), FISCAL_APPROPRIATION)
                .column("unit", label("单位资金"), UNIT_FUNDS)
                .build());
    return Sketch.of(template)
        .table("summary")
        .row("special", specialAccount)
        .table("codes")
        .row("201", "3.00", "1.00", "2.00");
  }

  @Test
  void a_part_that_is_printed_nowhere_but_known_to_be_empty_is_left_out() {
    assertThat(sums(withoutColumn("")))
        .containsExactly("codes/201/total = codes/201/fiscal + codes/201/unit (source)");
  }

  @Test
  void a_sum_with_a_part_that_cannot_be_had_is_not_derived() {
    assertThat(sums(withoutColumn("0.00"))).isEmpty();
    assertThat(sums(withoutColumn("9.00"))).isEmpty();
  }

  @Test
  void a_part_that_is_no_column_is_replaced_by_its_own_parts() {
    Sketch sketch = shanxi().table("revenue").row("201", "6.00", "1.00", "2.00", "", "", "3.00");

    assertThat(sums(sketch))
        .containsExactly(
            "revenue/201/current-total = revenue/201/general-public-budget"
                + " + revenue/201/government-fund + revenue/201/unit-funds (source)");
  }

  @Test
  void a_part_whose_own_parts_cannot_all_be_had_is_not_replaced() {
    Sketch sketch =
        shanghai()
            .table("summary-revenue")
            .row("general-public-budget", "1")
            .row("government-fund", "2")
            .row("institution-income", "3")
            .row("business-income", "")
            .row("other-income", "")
            .row("grand-total", "6");
    Sketch complete =
        shanghai()
            .table("summary-revenue")
            .row("general-public-budget", "1")
            .row("government-fund", "2")
            .row("state-capital", "")
            .row("institution-income", "3")
            .row("business-income", "")
            .row("other-income", "")
            .row("grand-total", "6");

    assertThat(sums(sketch)).isEmpty();
    assertThat(sums(complete))
        .containsExactly(
            "summary-revenue/grand-total/amount = summary-revenue/general-public-budget/amount"
                + " + summary-revenue/government-fund/amount"
                + " + summary-revenue/institution-income/amount (source)");
  }

  @Test
  void an_identity_is_derived_once_from_all_tables_that_print_it() {
    Sketch sketch =
        shanxi()
            .table("expenditure")
            .row("total", "3.00", "", "3.00")
            .row("201", "1.00", "", "1.00")
            .row("208", "2.00", "", "2.00")
            .table("summary-expenditure")
            .row("function-208", "2.00", "2.00", "")
            .row("function-201", "1.00", "1.00", "")
            .row("expenditure-total", "3.00", "3.00", "");

    assertThat(sums(sketch))
        .containsExactly(
            "expenditure/total/total = expenditure/201/total + expenditure/208/total (function)");
  }

  @Test
  void rows_are_summed_under_the_nearest_row_that_is_printed() {
    Sketch sketch =
        shanxi()
            .table("expenditure")
            .row("total", "6.00", "", "6.00")
            .row("201", "3.00", "", "3.00")
            .row("2010301", "1.00", "", "1.00")
            .row("20106", "2.00", "", "2.00")
            .row("2010601", "2.00", "", "2.00")
            .row("2080505", "3.00", "", "3.00");

    assertThat(sums(sketch))
        .containsExactly(
            "expenditure/total/total = expenditure/201/total + expenditure/2080505/total"
                + " (function)",
            "expenditure/201/total = expenditure/2010301/total + expenditure/20106/total"
                + " (function)",
            "expenditure/20106/total = expenditure/2010601/total (function)");
  }

  /** 30101 of an administrative unit is paid as 50101, of an institution as 50501. */
  @Test
  void one_departmental_code_may_stand_under_two_governmental_ones() {
    Sketch sketch =
        shanxi()
            .table("basic-by-economic")
            .row("total", "6.00", "6.00")
            .row("301", "6.00", "6.00")
            .row("30101/50101", "1.00", "1.00")
            .row("30101/50501", "2.00", "2.00")
            .row("30102/50101", "3.00", "3.00");

    assertThat(sums(sketch))
        .contains(
            "basic-by-economic/301/total = basic-by-economic/30101/50101/total"
                + " + basic-by-economic/30101/50501/total + basic-by-economic/30102/50101/total"
                + " (departmentEconomic)");
  }

  @Test
  void a_department_is_the_sum_of_its_units_and_a_unit_of_its_projects() {
    Sketch sketch =
        shanxi()
            .table("projects-current")
            .row("total", "6.00", "6.00")
            .row("甲", "3.00", "3.00")
            .row("甲/供暖", "1.00", "1.00")
            .row("甲/运维", "2.00", "2.00")
            .row("乙", "3.00", "3.00");

    assertThat(sums(sketch))
        .containsExactly(
            "projects-current/total/total = projects-current/甲/total + projects-current/乙/total"
                + " (unit)",
            "projects-current/甲/total = projects-current/甲/供暖/total"
                + " + projects-current/甲/运维/total (project)");
  }

  @Test
  void without_rows_of_units_a_department_is_the_sum_of_its_projects() {
    Sketch sketch =
        shanxi()
            .table("projects-current")
            .row("total", "3.00", "3.00")
            .row("甲/供暖", "1.00", "1.00")
            .row("乙/供暖", "2.00", "2.00");

    assertThat(sums(sketch))
        .containsExactly(
            "projects-current/total/total = projects-current/甲/供暖/total"
                + " + projects-current/乙/供暖/total (project)");
  }

  @Test
  void a_code_printed_twice_must_agree_and_counts_once() {
    Sketch sketch =
        shanxi()
            .table("fund-revenue")
            .row("total", "3.00")
            .row("1030146", "1.00")
            .row("1030148", "2.00")
            .row("1030148", "2.00");

    assertThat(sames(sketch))
        .containsExactly("fund-revenue/1030148/amount = fund-revenue/1030148#4/amount");
    assertThat(sums(sketch))
        .containsExactly(
            "fund-revenue/total/amount = fund-revenue/1030146/amount"
                + " + fund-revenue/1030148/amount (revenue)");
  }

  @Test
  void a_sheet_prints_its_project_of_the_current_year() {
    Sketch sketch =
        shanxi()
            .table("projects-current")
            .row("甲/供暖", "55.59", "55.59")
            .sheet("甲/供暖", Funding.builder().total("555900.00"));

    assertThat(sames(sketch))
        .containsExactly(
            "projects-current/甲/供暖/total = projects-current/甲/供暖/general-public-budget"
                + " = performance-funding/total/amount");
  }

  @Test
  void a_blank_total_of_parts_that_are_printed_is_exceeded_by_them() {
    Sketch sketch =
        shanxi()
            .table("general-public-expenditure")
            .row("total", "1.00", "", "1.00")
            .row("201", "", "1.00", "");

    assertThat(bounds(sketch))
        .contains("general-public-expenditure/201/basic ≤ general-public-expenditure/201/total");
    assertThat(Sketch.violated(sketch.check())).contains("BOUND-REGION");
  }

  /** 供暖 lies in 甲, in 一般公共预算 and in all projects of the year: the nearest are compared. */
  @Test
  void a_part_is_bounded_by_the_nearest_regions_around_it_only() {
    Sketch sketch =
        shanxi()
            .table("summary-expenditure")
            .row("expenditure-total", "9.00", "8.00", "1.00")
            .table("general-public-expenditure")
            .row("total", "7.00", "3.00", "4.00")
            .table("projects-current")
            .row("甲/供暖", "2.00", "2.00");

    assertThat(bounds(sketch))
        .containsExactlyInAnyOrder(
            "general-public-expenditure/total/total ≤ summary-expenditure/expenditure-total/current-year",
            "projects-current/甲/供暖/total ≤ general-public-expenditure/total/project");
  }
}
