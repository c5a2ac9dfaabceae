package io.github.yusuan.rules;

import static io.github.yusuan.core.classification.Source.FISCAL_APPROPRIATION;
import static io.github.yusuan.core.classification.Source.SPECIAL_ACCOUNT;
import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static io.github.yusuan.rules.Sketch.outcomes;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that prints a negative figure anywhere, or whose template allows one. */
class NegativeAmountsTest {

  private static Sketch fund(Sketch sketch, String revenue, String spent) {
    return sketch
        .table("fund-revenue")
        .row("total", revenue)
        .table("fund-expenditure")
        .row("total", spent, "", spent);
  }

  @Test
  void bounds_are_not_applicable() {
    Finding finding = findings(fund(shanxi(), "1.00", "-2.00").check(), "BOUND-REGION").get(0);

    assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(finding.comparison()).isEmpty();
    assertThat(finding.in(CHINESE)).isEqualTo("表八“合计”行“合计”栏：本表列有或允许负数，不作大小比较");
    assertThat(finding.in(ENGLISH))
        .isEqualTo(
            "表八 government fund expenditure 2024, row “total”, column “total”: "
                + "negative amounts are printed or allowed, so sizes are not compared");
  }

  @Test
  void bounds_are_not_applicable_where_only_the_template_allows_negatives() {
    Sketch allowed =
        Sketch.of(
            Templates.SHANXI_COUNTY_2024.with(family -> family.withAllowsNegativeAmounts(true)));

    assertThat(outcomes(fund(allowed, "1.00", "2.00").check(), "BOUND-REGION")).isEmpty();
    assertThat(outcomes(fund(shanxi(), "1.00", "2.00").check(), "BOUND-REGION"))
        .containsExactly(VIOLATED);
  }

  @Test
  void sums_remain() {
    assertThat(outcomes(reversal("0.50").check(), "SUM-REVENUE")).containsExactly(HOLDS);
    assertThat(outcomes(reversal("0.51").check(), "SUM-REVENUE"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(reversal("0.52").check(), "SUM-REVENUE")).containsExactly(VIOLATED);
  }

  /** One fund is paid back. */
  private static Sketch reversal(String total) {
    return shanxi()
        .table("fund-revenue")
        .row("total", total)
        .row("1030146", "1.00")
        .row("1030148", "-0.50");
  }

  @Test
  void equalities_remain() {
    assertThat(outcomes(printedTwice("-1.00", "-1.00").check(), "SAME-REGION"))
        .containsExactly(HOLDS);
    assertThat(outcomes(printedTwice("-1.00", "1.00").check(), "SAME-REGION"))
        .containsExactly(VIOLATED);
  }

  private static Sketch printedTwice(String one, String other) {
    return shanxi().table("fund-revenue").row("1030146", one).row("1030146", other);
  }

  @Test
  void a_blank_total_is_exactly_zero_and_so_is_the_sum_of_its_parts() {
    assertThat(outcomes(blankTotal("-1.00").check(), "SUM-KIND")).containsExactly(HOLDS);
    assertThat(outcomes(blankTotal("-0.50").check(), "SUM-KIND")).containsExactly(VIOLATED);
  }

  private static Sketch blankTotal(String project) {
    return shanxi().table("general-public-expenditure").row("201", "", "1.00", project);
  }

  /** 0.00万元 may be 30 元 paid back. */
  @Test
  void a_printed_zero_is_of_either_sign() {
    assertThat(outcomes(zeroBeside("-30.00").check(), "SAME-REGION"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(zeroBeside("-49.99").check(), "SAME-REGION"))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
    assertThat(outcomes(zeroBeside("-50.00").check(), "SAME-PRECISION")).containsExactly(VIOLATED);
    assertThat(outcomes(zeroBeside("-50.01").check(), "SAME-REGION")).containsExactly(VIOLATED);
    assertThat(zeroBeside("0.00").identities().operands().get(0).amounts())
        .isEqualTo(FenRange.ZERO);
  }

  private static Sketch zeroBeside(String yuan) {
    return shanxi()
        .table("fund-revenue")
        .row("total", "0.00")
        .row("1030146", "-1.00")
        .row("1030148", "1.00")
        .table("revenue")
        .in(YUAN_AND_FEN)
        .row("total", yuan, "", yuan);
  }

  /** Where nothing is negative, 201 has no 专户 money, for the department has none. */
  @Test
  void what_only_lies_inside_a_blank_is_not_known_to_be_empty() {
    assertThat(Equations.sames(insideBlank("2.00")))
        .containsExactly("codes/201/fiscal = totals/201/amount");
    assertThat(Equations.sames(insideBlank("-2.00"))).isEmpty();
  }

  private static Sketch insideBlank(String other) {
    Template template =
        Sketch.template(
            List.of(Split.all(Dimension.SOURCE).into(FISCAL_APPROPRIATION, SPECIAL_ACCOUNT)),
            form("summary")
                .row("special", label("专户"), SPECIAL_ACCOUNT)
                .column("amount", label("金额"))
                .build(),
            form("codes")
                .addOpenDimensions(Dimension.FUNCTION)
                .column("fiscal", label("财政拨款"), FISCAL_APPROPRIATION)
                .build(),
            form("totals")
                .addOpenDimensions(Dimension.FUNCTION)
                .column("amount", label("合计"))
                .build());
    return Sketch.of(template)
        .table("summary")
        .row("special", "")
        .table("codes")
        .row("201", "1.00")
        .row("208", other)
        .table("totals")
        .row("201", "1.00");
  }

  @Test
  void what_is_blank_itself_is_still_empty() {
    Sketch sketch = shanxi().table("three-public").row("reception", "-2.00", "-2.00", "", "");

    assertThat(Equations.sames(sketch))
        .containsExactly(
            "three-public/reception/total = three-public/reception/general-public-budget");
  }
}
