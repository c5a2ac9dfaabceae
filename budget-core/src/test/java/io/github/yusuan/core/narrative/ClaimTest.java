package io.github.yusuan.core.narrative;

import static io.github.yusuan.core.amount.Scale.TEN_THOUSAND_YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private static final Region BASIC = Region.of(Kind.BASIC);

  @Test
  void an_amount_stands_for_what_rounds_to_it_at_its_own_decimals() {
    assertThat(ClaimedAmount.of("1.2", TEN_THOUSAND_YUAN).exactAmounts(Rounding.HALF_UP))
        .isEqualTo(FenRange.from(1_150_000).to(1_249_999));
    assertThat(ClaimedAmount.of("50", TEN_THOUSAND_YUAN).exactAmounts(Rounding.HALF_UP))
        .isEqualTo(FenRange.from(49_500_000).to(50_499_999));
    assertThat(ClaimedAmount.of("-1.2", TEN_THOUSAND_YUAN).exactAmounts(Rounding.HALF_UP))
        .isEqualTo(FenRange.from(-1_249_999).to(-1_150_000));
  }

  @Test
  void an_amount_keeps_its_printed_decimals() {
    assertThat(ClaimedAmount.of("62.00", TEN_THOUSAND_YUAN))
        .hasToString("62.00万元")
        .isNotEqualTo(ClaimedAmount.of("62", TEN_THOUSAND_YUAN));
  }

  @Test
  void a_share_is_of_a_region_or_of_a_named_quantity() {
    ClaimedShare ofRegion = ClaimedShare.percent("58.27").of(Region.of(Kind.EXPENDITURE));
    ClaimedShare ofQuantity = ClaimedShare.percent("100").of(Quantity.of("政府采购总额"));

    assertThat(ofRegion.base().region()).contains(Region.of(Kind.EXPENDITURE));
    assertThat(ofRegion).hasToString("58.27% of expenditure");
    assertThat(ofQuantity).hasToString("100% of 政府采购总额");
    assertThat(ofRegion).isEqualTo(new ClaimedShare(Figure.parse("58.27"), ofRegion.base()));
  }

  @Test
  void a_share_of_the_whole_budget_has_a_region() {
    assertThat(ClaimedShare.percent("0.04").of(Region.ALL).base().region()).contains(Region.ALL);
  }

  @Test
  void a_change_goes_where_its_figures_point() {
    ClaimedChange decrease =
        ClaimedChange.by(ClaimedAmount.of("-33.48", TEN_THOUSAND_YUAN)).withPercent("-2.67");

    assertThat(decrease.direction()).isEqualTo(ClaimedChange.Direction.DECREASE);
    assertThat(decrease).hasToString("-33.48万元, -2.67%");
    assertThat(ClaimedChange.by(ClaimedAmount.of("1.2", TEN_THOUSAND_YUAN)).direction())
        .isEqualTo(ClaimedChange.Direction.INCREASE);
    assertThat(ClaimedChange.byPercent("-4.3").direction())
        .isEqualTo(ClaimedChange.Direction.DECREASE);
    assertThat(ClaimedChange.byPercent("-4.3")).hasToString("-4.3%");
    assertThat(ClaimedChange.byPercent("0").direction())
        .isEqualTo(ClaimedChange.Direction.UNCHANGED);
    assertThat(ClaimedChange.NONE.direction()).isEqualTo(ClaimedChange.Direction.UNCHANGED);
    assertThat(ClaimedChange.NONE).hasToString("持平");
  }

  @Test
  void a_change_of_contradicting_signs_is_kept_as_printed() {
    ClaimedChange odd =
        ClaimedChange.by(ClaimedAmount.of("-33.48", TEN_THOUSAND_YUAN)).withPercent("2.67");

    assertThat(odd.amount()).contains(ClaimedAmount.of("-33.48", TEN_THOUSAND_YUAN));
    assertThat(odd.percent()).contains(Figure.parse("2.67"));
    assertThat(odd.direction()).isEqualTo(ClaimedChange.Direction.DECREASE);
  }

  @Test
  void changes_are_equal_by_value() {
    assertThat(ClaimedChange.byPercent("2.7"))
        .isEqualTo(ClaimedChange.NONE.withPercent(Figure.parse("2.7")))
        .hasSameHashCodeAs(ClaimedChange.byPercent("2.7"))
        .isNotEqualTo(ClaimedChange.byPercent("2.70"))
        .isNotEqualTo(ClaimedChange.NONE);
  }

  @Test
  void a_count_has_a_number_and_a_counter_word() {
    assertThat(ClaimedCount.of(9, "个")).hasToString("9个");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ClaimedCount.of(-1, "个"))
        .withMessage("a count must have a number from 0 and a counter word: -1 '个'");
    assertThatIllegalArgumentException().isThrownBy(() -> ClaimedCount.of(1, " "));
  }

  @Test
  void a_quantity_is_a_region_or_a_named_thing() {
    Quantity total = Quantity.of("政府采购总额").withId("procurement-total");

    assertThat(total.id()).contains("procurement-total");
    assertThat(total.region()).isEmpty();
    assertThat(Quantity.of("基本支出").withRegion(BASIC)).isEqualTo(Quantity.of("基本支出", BASIC));
    assertThat(Quantity.of(BASIC)).hasToString("basic expenditure");
    assertThat(Claim.of(Quantity.of("基本支出", BASIC), ClaimedAmount.of("712.49", TEN_THOUSAND_YUAN)))
        .hasToString("基本支出: 712.49万元");
  }

  @Test
  void a_quantity_that_says_nothing_or_is_identified_twice_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(" "))
        .withMessage("a quantity must have a name or a region: ' '");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of("基本支出", BASIC).withId("basic"))
        .withMessage("a quantity must have a region or an identifier, not both: '基本支出'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of("政府采购总额").withId("Total"))
        .withMessage("identifier must be lower-case words joined by hyphens: 'Total'");
  }
}
