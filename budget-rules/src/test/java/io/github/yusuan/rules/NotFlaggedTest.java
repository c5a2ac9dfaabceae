package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.Sketch.violated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks wrong to a hasty checker and is right; each beside the slip that must be found. */
class NotFlaggedTest {

  /** Revenue is spent or carried over: 100 came in, 90 are spent, 10 are left for next year. */
  @Test
  void carry_over_at_year_end_may_part_revenue_from_expenditure() {
    assertThat(violated(fundWithYearEnd("10.00", "100.00").check())).isEmpty();
    assertThat(violated(fundWithYearEnd("", "90.00").check())).containsExactly("SAME-REGION");
  }

  private static Sketch fundWithYearEnd(String left, String total) {
    return shanxi()
        .table("fiscal-expenditure")
        .row("expenditure-total", "90.00", "", "90.00")
        .row("year-end-carry-over", left, "", left)
        .row("grand-total", total, "", total)
        .table("fund-revenue")
        .row("total", "100.00")
        .table("fund-expenditure")
        .row("total", "90.00", "", "90.00");
  }

  /** The table of carried-over projects has fiscal money only; 20 of the 50 are unit funds. */
  @Test
  void projects_of_fiscal_carry_over_need_not_reach_all_carry_over() {
    assertThat(violated(carriedOver("30.00").check())).isEmpty();
    assertThat(violated(carriedOver("50.01").check())).containsExactly("BOUND-REGION");
  }

  private static Sketch carriedOver(String projects) {
    return shanxi()
        .table("summary-expenditure")
        .row("expenditure-total", "100.00", "50.00", "50.00")
        .table("projects-carry-over")
        .row("total", projects, projects);
  }

  /** Only administrative units have 机关运行经费; the institutions of a department do not. */
  @Test
  void agency_operating_expenses_may_be_far_below_all_operating_expenses() {
    assertThat(violated(agency("29.07").check())).isEmpty();
    assertThat(violated(agency("300.01").check())).containsExactly("BOUND-REGION");
  }

  private static Sketch agency(String agencyOperating) {
    return shanghai()
        .table("basic-by-economic")
        .row("total", "3000000", "", "3000000")
        .table("three-public-and-agency-operating")
        .row("amount", "", "", "", "", "", "", agencyOperating);
  }

  /** A blank means exactly zero and zero may be printed as such. */
  @Test
  void a_blank_may_stand_beside_a_printed_zero() {
    assertThat(violated(blankBeside("0.00").check())).isEmpty();
    assertThat(violated(blankBeside("0.01").check())).containsExactly("SAME-REGION");
  }

  private static Sketch blankBeside(String figure) {
    return shanxi()
        .table("fund-revenue")
        .row("total", "")
        .table("revenue")
        .row("total", figure, "", figure);
  }

  /** Twice 40 元 print 0.00万元 each, and 0.01万元 together. Blanks would be exactly nothing. */
  @Test
  void amounts_that_print_zero_need_not_be_zero() {
    assertThat(violated(smallParts("0.00").check())).isEmpty();
    assertThat(violated(smallParts("").check())).containsExactly("SUM-REVENUE");
  }

  private static Sketch smallParts(String part) {
    return shanxi()
        .table("fund-revenue")
        .row("total", "0.01")
        .row("1030146", part)
        .row("1030148", part);
  }

  /** A fund collects what it need not spend; it can't spend what it has not collected. */
  @Test
  void revenue_of_a_fund_may_exceed_its_expenditure() {
    assertThat(violated(fund("90.00").check())).isEmpty();
    assertThat(violated(fund("100.01").check())).containsExactly("BOUND-REGION");
  }

  private static Sketch fund(String spent) {
    return shanxi()
        .table("fund-revenue")
        .row("total", "100.00")
        .table("fund-expenditure")
        .row("total", spent, "", spent);
  }

  /** The heating of one unit is not the heating of another. */
  @Test
  void two_units_may_have_a_project_of_one_name() {
    assertThat(violated(heating("乙/供暖").check())).isEmpty();
    assertThat(violated(heating("甲/供暖").check())).contains("SAME-REGION");
  }

  private static Sketch heating(String second) {
    return shanxi()
        .table("projects-current")
        .row("total", "3.00", "3.00")
        .row("甲", "1.00", "1.00")
        .row("甲/供暖", "1.00", "1.00")
        .row("乙", "2.00", "2.00")
        .row(second, "2.00", "2.00");
  }

  /** The bureau itself is one of the bureau's units; its row repeats the name, not the amount. */
  @Test
  void a_department_may_have_a_unit_of_its_own_name() {
    assertThat(violated(bureau("1.00").check())).isEmpty();
    assertThat(violated(bureau("3.00").check())).containsExactly("SUM-UNIT");
  }

  private static Sketch bureau(String itself) {
    return shanxi()
        .table("agency-operating")
        .row("total", "3.00", "3.00")
        .printedAs("某局")
        .row("某局", itself, itself)
        .row("乙", "2.00", "2.00");
  }

  /** A note may speak of more than its table, and be short; not of another table alone. */
  @ParameterizedTest
  @CsvSource({
    "本部门2025年无国有资本经营预算财政拨款安排的预算，故本表为空表。,''",
    "本部门无国有资本经营预算，也无政府性基金预算，故本表为空。,''",
    "本部门2025年无此项支出，故本表为空表。,''",
    "2025年国有资本预算无安排，空表列示。,''",
    "备注：本表无数据。,''",
    "本部门2025年无政府性基金预算，故本表为空表。,FORM-NOTE-FUND",
    "本部门2025年度没有“三公”经费支出，故本表为空。,FORM-NOTE-FUND",
    "本部门2025年无政府采购预算，故本表为空。,FORM-NOTE-FUND"
  })
  void a_note_speaks_of_its_own_table(String note, String rule) {
    Sketch sketch = shanghai().table("state-capital-expenditure").note(note);
    assertThat(
            violated(
                Rulebook.standard().only("FORM-NOTE", "FORM-NOTE-FUND").check(sketch.disclosure())))
        .isEqualTo(rule.isEmpty() ? List.of() : List.of(rule));
  }
}
