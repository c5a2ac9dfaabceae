package io.github.yusuan.core.performance;

import static io.github.yusuan.core.amount.Renminbi.wan;
import static io.github.yusuan.core.amount.Renminbi.yuan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Tier;
import org.junit.jupiter.api.Test;

class FundingTest {
  private static final Funding FUNDING =
      Funding.builder()
          .total("553,891.68")
          .tier(Tier.CENTRAL, "0")
          .tier(Tier.MUNICIPAL_COUNTY, "553,891.68")
          .build();

  @Test
  void amounts_are_exact_yuan() {
    assertThat(FUNDING.amount()).contains(yuan("553891.68"));
    assertThat(FUNDING.amount(Tier.MUNICIPAL_COUNTY)).contains(yuan("553891.68"));
  }

  @Test
  void a_printed_zero_is_there_and_a_blank_is_not() {
    assertThat(FUNDING.tier(Tier.CENTRAL)).contains(Figure.parse("0"));
    assertThat(FUNDING.amount(Tier.CENTRAL)).contains(yuan("0"));
    assertThat(FUNDING.tier(Tier.OTHER)).isEmpty();
    assertThat(FUNDING.amount(Tier.OTHER)).isEmpty();
  }

  @Test
  void tiers_keep_the_order_of_printing() {
    Funding turned =
        Funding.builder().tier(Tier.OTHER, "1").tier(Tier.CENTRAL, "2").total("3").build();

    assertThat(turned.tiers().keySet()).containsExactly(Tier.OTHER, Tier.CENTRAL);
  }

  @Test
  void a_sheet_in_another_unit_says_so() {
    Funding funding =
        Funding.builder().unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2)).total("55.59").build();

    assertThat(funding.amount()).contains(wan("55.59"));
  }

  @Test
  void a_figure_that_is_no_whole_fen_is_kept_and_has_no_amount() {
    Funding funding = Funding.builder().total("0.001").build();

    assertThat(funding.total()).contains(Figure.parse("0.001"));
    assertThatIllegalArgumentException().isThrownBy(funding::amount);
  }

  @Test
  void what_is_no_tier_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Funding.builder().tier(Kind.PROJECT, "1").build())
        .withMessage("funding must be split by tier: kind:project");
  }

  @Test
  void a_copy_differs_in_what_was_changed_only() {
    Funding changed = FUNDING.withTotal(Figure.parse("555891.68"));

    assertThat(changed.tiers()).isEqualTo(FUNDING.tiers());
    assertThat(changed).isNotEqualTo(FUNDING);
    assertThat(changed.withTotal(Figure.parse("553891.68"))).isEqualTo(FUNDING);
  }
}
