package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfOpenRoundingTest {

  /** One region in two tables of 万元. */
  private static Sketch wan(String one, String other) {
    return shanxi()
        .table("fund-revenue")
        .row("total", one)
        .table("revenue")
        .row("total", other, "", other);
  }

  /** One region in 万元 and, exactly, in 元. */
  private static Sketch exact(String wan, String yuan) {
    return shanxi()
        .table("fund-revenue")
        .row("total", wan)
        .table("revenue")
        .in(YUAN_AND_FEN)
        .row("total", yuan, "", yuan);
  }

  private static Outcome same(Sketch sketch, Rounding rounding) {
    Report report = Rulebook.identities().assuming(rounding).check(sketch.disclosure());
    return findings(report, "SAME-REGION").get(0).outcome();
  }

  @Test
  void figures_of_one_region_in_one_unit_must_be_identical() {
    assertThat(outcomes(wan("213.28", "213.28").check(), "SAME-REGION")).containsExactly(HOLDS);
    assertThat(outcomes(wan("213.28", "213.29").check(), "SAME-REGION")).containsExactly(VIOLATED);
    assertThat(outcomes(wan("213.28", "213.27").check(), "SAME-REGION")).containsExactly(VIOLATED);
  }

  @Test
  void a_blank_beside_a_printed_zero_agrees() {
    Finding finding = findings(wan("", "0.00").check(), "SAME-REGION").get(0);

    assertThat(finding.outcome()).isEqualTo(HOLDS);
    assertThat(finding.in(CHINESE))
        .isEqualTo("同一口径（政府性基金预算、当年预算）2处一致：" + "表七“合计”行 空白；表二“合计”行“政府性基金预算”栏 0.00万元");
    assertThat(finding.in(ENGLISH))
        .isEqualTo(
            "one region (government fund budget, current year) agrees in 2 places: "
                + "表七 government fund revenue 2024, row “total” blank; "
                + "表二 revenue 2024, row “total”, column “government fund budget” 0.00万元");
  }

  @Test
  void a_blank_beside_the_least_amount_is_violated() {
    assertThat(outcomes(wan("", "0.01").check(), "SAME-REGION")).containsExactly(VIOLATED);
    assertThat(outcomes(exact("0.00", "49.99").check(), "SAME-REGION"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(exact("0.00", "50.01").check(), "SAME-REGION")).containsExactly(VIOLATED);
  }

  /** A half may be rounded either way, and that is said. */
  @Test
  void a_half_that_was_rounded_down_is_noted_and_no_contradiction() {
    assertThat(outcomes(exact("213.28", "2132850.00").check(), "SAME-REGION"))
        .doesNotContain(VIOLATED);
    assertThat(outcomes(exact("213.28", "2132850.00").check(), "SAME-PRECISION"))
        .containsExactly(VIOLATED);
  }

  @Test
  void a_rounded_figure_agrees_with_the_exact_one() {
    Finding finding = findings(exact("213.28", "2132777.54").check(), "SAME-REGION").get(0);

    assertThat(finding.outcome()).isEqualTo(HOLDS_WITHIN_ROUNDING);
    assertThat(finding.in(CHINESE))
        .isEqualTo(
            "同一口径（政府性基金预算、当年预算）各处所列不同：表七“合计”行 213.28万元；"
                + "表二“合计”行“本年收入合计”栏（另有1处相同） 2132777.54元；"
                + "相差0.002246万元，舍入最多可解释0.005万元，属舍入差异");
    assertThat(finding.in(ENGLISH))
        .isEqualTo(
            "one region (government fund budget, current year) is printed differently: "
                + "表七 government fund revenue 2024, row “total” 213.28万元; 表二 revenue 2024, "
                + "row “total”, column “revenue of the year” (and 1 more) 2132777.54元; "
                + "difference 0.002246万元, rounding explains up to 0.005万元");
  }

  /** A total and three parts are off by less than two last places, never by two. */
  @Test
  void four_roundings_never_make_two_last_places() {
    assertThat(outcomes(ofThree("6.01").check(), "SUM-FUNCTION"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(ofThree("6.02").check(), "SUM-FUNCTION")).containsExactly(VIOLATED);
    assertThat(outcomes(ofThree("5.98").check(), "SUM-FUNCTION")).containsExactly(VIOLATED);
  }

  private static Sketch ofThree(String total) {
    return shanxi()
        .table("expenditure")
        .row("total", total, "", total)
        .row("201", "1.00", "", "1.00")
        .row("208", "2.00", "", "2.00")
        .row("210", "3.00", "", "3.00");
  }

  @ParameterizedTest
  @CsvSource({
    "HALF_UP,    213.28, 2132750.00, true",
    "HALF_UP,    213.28, 2132850.00, true",
    "HALF_UP,    213.28, 2132850.01, false",
    "HALF_UP,    213.28, 2132749.99, false",
    "HALF_EVEN,  213.28, 2132850.00, true",
    "HALF_EVEN,  213.28, 2132850.01, false",
    "HALF_EVEN,  213.29, 2132850.00, false",
    "HALF_EVEN,  213.29, 2132850.01, true",
    "TRUNCATION, 213.28, 2132800.00, true",
    "TRUNCATION, 213.28, 2132799.99, false",
    "TRUNCATION, 213.28, 2132899.99, true",
    "TRUNCATION, 213.28, 2132900.00, false",
    "UNKNOWN,    213.28, 2132850.00, true",
    "UNKNOWN,    213.29, 2132850.00, true",
    "UNKNOWN,    213.28, 2132850.01, false",
  })
  void the_assumed_rounding_decides_what_agrees(
      Rounding rounding, String wan, String yuan, boolean agrees) {
    assertThat(same(exact(wan, yuan), rounding) != VIOLATED).isEqualTo(agrees);
  }

  @Test
  void only_under_an_unknown_rounding_may_neighbours_print_one_amount() {
    assertThat(same(wan("213.28", "213.29"), Rounding.UNKNOWN)).isEqualTo(HOLDS_WITHIN_ROUNDING);
    assertThat(same(wan("213.28", "213.30"), Rounding.UNKNOWN)).isEqualTo(VIOLATED);
    assertThat(same(wan("213.28", "213.29"), Rounding.HALF_EVEN)).isEqualTo(VIOLATED);
    assertThat(same(wan("213.28", "213.29"), Rounding.TRUNCATION)).isEqualTo(VIOLATED);
  }
}
