package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.WAN;
import static io.github.yusuan.rules.Sketch.YUAN;
import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.Sketch.violated;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.joint.Consistency;
import org.junit.jupiter.api.Test;

/** As published: 22,118,861 in a table of two decimals, 22,118,861.34 in another. */
class PrecisionTest {

  private static Sketch same(String coarse) {
    return shanghai()
        .table("fiscal-revenue")
        .in(YUAN_AND_FEN)
        .row("general-public-budget", coarse)
        .table("summary-revenue")
        .in(YUAN_AND_FEN)
        .row("general-public-budget", "22118861.34");
  }

  @Test
  void a_figure_that_agrees_at_its_own_decimals_only_is_a_warning() {
    Report report = same("22118861").check();

    assertThat(violated(report)).containsExactly("SAME-PRECISION");
    assertThat(outcomes(report, "SAME-REGION")).containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(report.hasErrors()).isFalse();
    Finding warning = report.problems().get(0);
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.cells())
        .extracting(Sketch::name)
        .containsExactly("fiscal-revenue/general-public-budget/amount");
    assertThat(warning.in(CHINESE))
        .isEqualTo("表四“一、一般公共预算资金”行 22118861元，小数位数少于本表的2位，" + "按其自身位数与他处相符（精度不一）");
    assertThat(warning.in(ENGLISH))
        .isEqualTo(
            "表四 fiscal appropriation revenue 2025, row “1. general public budget” 22118861元"
                + " has fewer than the 2 decimals of its table, and agrees only at its own"
                + " (mixed precision)");
  }

  @Test
  void its_own_decimals_have_an_edge_too() {
    assertThat(violated(same("22118862").check())).containsExactly("SAME-REGION");
    assertThat(violated(same("22118860").check())).containsExactly("SAME-REGION");
    assertThat(violated(same("22118861.3").check())).containsExactly("SAME-PRECISION");
    assertThat(violated(same("22118861.4").check())).containsExactly("SAME-REGION");
  }

  @Test
  void a_figure_that_is_wrong_at_its_own_decimals_is_violated_and_no_warning() {
    Report report = same("22118800").check();

    assertThat(violated(report)).containsExactly("SAME-REGION");
    assertThat(outcomes(report, "SAME-PRECISION")).containsExactly(HOLDS);
    assertThat(report.hasErrors()).isTrue();
  }

  @Test
  void a_coarse_figure_that_fits_in_full_is_taken_in_full() {
    Report report = same("22118861.34").check();

    assertThat(report.problems()).isEmpty();
    assertThat(outcomes(report, "SAME-REGION")).containsExactly(HOLDS);
    assertThat(findings(report, "SAME-PRECISION").get(0).in(CHINESE)).isEqualTo("没有因小数位数不足而对不上的数字");
    assertThat(findings(report, "SAME-PRECISION").get(0).in(ENGLISH))
        .isEqualTo("no figure disagrees for want of decimals");
  }

  @Test
  void a_sum_gives_mixed_precision_away_as_well() {
    Sketch sketch =
        shanghai()
            .table("fiscal-revenue")
            .in(YUAN_AND_FEN)
            .row("general-public-budget", "100.34")
            .row("government-fund", "200")
            .row("state-capital", "")
            .row("grand-total", "300.79");

    Report report = sketch.check();
    assertThat(violated(report)).containsExactly("SAME-PRECISION");
    assertThat(outcomes(report, "SUM-SOURCE")).containsExactly(HOLDS_WITHIN_ROUNDING);
  }

  @Test
  void a_sum_that_fits_in_full_proves_no_mixed_precision() {
    Sketch sketch =
        shanghai()
            .table("fiscal-revenue")
            .in(YUAN_AND_FEN)
            .row("general-public-budget", "100")
            .row("government-fund", "200")
            .row("state-capital", "")
            .row("grand-total", "300");

    assertThat(sketch.check().problems()).isEmpty();
    assertThat(outcomes(sketch.check(), "SUM-SOURCE")).containsExactly(HOLDS);
  }

  /** Of three sources a sum in 万元 beside the very amounts in 元, which are printed whole. */
  private static Sketch beside(String coarse, String whole, String total) {
    return shanghai()
        .table("fiscal-revenue")
        .in(WAN)
        .row("general-public-budget", coarse)
        .row("government-fund", "10.00")
        .row("state-capital", "0")
        .row("grand-total", total)
        .table("summary-revenue")
        .in(YUAN_AND_FEN)
        .row("general-public-budget", whole)
        .row("government-fund", "100000")
        .row("state-capital", "0");
  }

  @Test
  void the_coarsest_figure_that_explains_it_is_told_and_no_other() {
    Report report = beside("36.6", "366400", "46.64").check();

    assertThat(violated(report)).containsExactly("SAME-PRECISION");
    assertThat(report.problems().get(0).in(CHINESE))
        .isEqualTo("表四“一、一般公共预算资金”行 36.6万元，小数位数少于本表的2位，按其自身位数与他处相符（精度不一）");
    assertThat(violated(beside("36.64", "366400", "46.64").check())).isEmpty();
  }

  @Test
  void a_figure_repeated_in_its_table_is_as_coarse_there_and_told_once() {
    Sketch repeated =
        shanghai()
            .table("expenditure")
            .in(WAN)
            .row("201", "36.6", "36.6")
            .row("20103", "36.6", "36.6")
            .row("2010301", "36.6", "36.6")
            .table("general-public-expenditure")
            .in(YUAN)
            .row("2010301", "366400", "366400");

    Report report = repeated.check();
    assertThat(violated(report)).containsExactly("SAME-PRECISION");
    assertThat(report.problems().get(0).in(CHINESE)).contains("36.6万元等6处，小数位数少于本表的2位");
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void half_of_a_place_of_its_own_is_told_as_a_half() {
    Report report = beside("36.6", "366500", "46.65").check();

    assertThat(violated(report)).containsExactly("SAME-PRECISION");
    assertThat(report.problems().get(0).in(CHINESE))
        .contains("366500元 即36.65万元，恰为半位；表四“一、一般公共预算资金”行 36.6万元 系舍去而得");
    assertThat(violated(beside("36.65", "366500", "46.65").check())).isEmpty();
  }

  /** What a fund spends is printed larger than what it collects, for want of decimals. */
  private static Sketch bound(String refund) {
    return shanxi()
        .table("fund-expenditure")
        .in(YUAN_AND_FEN)
        .row("total", "22118861", "", "22118861")
        .table("fund-revenue")
        .in(YUAN_AND_FEN)
        .row("total", "22118860.70")
        .row("1030146", "22118860.70")
        .row("1030148", refund);
  }

  @Test
  void a_bound_gives_it_away_too_unless_amounts_may_be_negative() {
    assertThat(violated(bound("").check())).containsOnly("SAME-PRECISION");
    assertThat(outcomes(bound("").check(), "BOUND-REGION")).containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(bound("-0.01").check(), "SAME-PRECISION")).containsExactly(HOLDS);
  }

  @Test
  void without_figures_there_is_nothing_to_examine() {
    Sketch blank = shanghai().table("fiscal-revenue").row("grand-total", "");

    assertThat(findings(blank.check(), "SAME-PRECISION"))
        .extracting(Finding::outcome)
        .containsExactly(NOT_APPLICABLE);
  }

  @Test
  void it_becomes_an_error_when_the_user_says_so() {
    Report report =
        Rulebook.identities()
            .withSeverity("SAME-PRECISION", Severity.ERROR)
            .check(same("22118861").disclosure());

    assertThat(report.hasErrors()).isTrue();
    assertThat(findings(report, "SAME-PRECISION"))
        .extracting(Finding::outcome)
        .containsExactly(VIOLATED);
  }
}
