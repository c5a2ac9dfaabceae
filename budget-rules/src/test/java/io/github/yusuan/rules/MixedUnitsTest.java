package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.YUAN;
import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import org.junit.jupiter.api.Test;

/** Figures printed in 万元 in one table and in 元 in another: the finer one counts. */
class MixedUnitsTest {

  /** What a fund spends, in 万元 and exactly, beside what it collects, in whole 元. */
  private static Sketch fund(String wan, String exactly, String collected) {
    return shanxi()
        .table("fund-expenditure")
        .row("total", wan)
        .table("fund-expenditure")
        .in(YUAN_AND_FEN)
        .row("total", exactly)
        .table("fund-revenue")
        .in(YUAN)
        .row("total", collected);
  }

  @Test
  void a_part_that_only_prints_larger_is_within_its_whole() {
    assertThat(outcomes(fund("50.01", "500050.00", "500060").check(), "BOUND-REGION"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(fund("50.01", "500050.00", "500050").check(), "BOUND-REGION"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
  }

  @Test
  void a_part_that_prints_no_larger_may_be_larger() {
    assertThat(outcomes(fund("50.00", "500049.99", "500000").check(), "BOUND-REGION"))
        .containsExactly(VIOLATED);
  }

  /** 0.50 + 0.50 = 1.00 in 万元, and yet 5049.99 + 5049.99 prints 1.01. */
  @Test
  void a_violation_is_read_where_it_shows() {
    Report report =
        shanxi()
            .table("fund-revenue")
            .row("total", "1.00")
            .row("1030146", "0.50")
            .row("1030148", "0.50")
            .table("fund-revenue")
            .in(YUAN_AND_FEN)
            .row("1030146", "5049.99")
            .row("1030148", "5049.99")
            .check();

    Finding violated = findings(report, "SUM-REVENUE").get(0);
    assertThat(violated.outcome()).isEqualTo(VIOLATED);
    assertThat(violated.in(CHINESE))
        .isEqualTo(
            "表七“合计”行 1.00万元，各项之和 1.009998万元"
                + "（1030146 科目1030146 5049.99元 + 1030148 科目1030148 5049.99元）；"
                + "相差0.009998万元，舍入最多可解释0.004999万元");
  }

  @Test
  void what_fits_is_read_in_one_table() {
    Report report =
        shanxi()
            .table("fund-revenue")
            .row("total", "1.00")
            .row("1030146", "0.50")
            .row("1030148", "0.50")
            .table("fund-revenue")
            .in(YUAN_AND_FEN)
            .row("1030146", "4999.99")
            .row("1030148", "4999.99")
            .check();

    assertThat(findings(report, "SUM-REVENUE").get(0).in(CHINESE))
        .isEqualTo("表七“合计”行 1.00万元，等于各项之和：1030146 科目1030146 0.50万元 + 1030148 科目1030148 0.50万元");
  }
}
