package io.github.yusuan.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.Scale;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  private static final long LARGE = 1_000_000_000_000_000L;

  private static Comparison wan(long stated, long computed, long slack) {
    return Comparison.in(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
        .stated(stated)
        .computed(computed)
        .slack(slack);
  }

  @ParameterizedTest
  @CsvSource({
    "TEN_THOUSAND_YUAN, 2, 3000000, 3.00万元",
    "TEN_THOUSAND_YUAN, 2, 3010000, 3.01万元",
    "TEN_THOUSAND_YUAN, 2, 3012345, 3.012345万元",
    "TEN_THOUSAND_YUAN, 2, 1, 0.000001万元",
    "TEN_THOUSAND_YUAN, 2, 0, 0.00万元",
    "TEN_THOUSAND_YUAN, 2, -3000000, -3.00万元",
    "TEN_THOUSAND_YUAN, 0, 30000000, 30万元",
    "TEN_THOUSAND_YUAN, 4, 3000000, 3.0000万元",
    "YUAN, 0, 100, 1元",
    "YUAN, 0, 101, 1.01元",
    "YUAN, 2, 100, 1.00元",
    "YUAN, 0, 1000000, 10000元",
    "THOUSAND_YUAN, 1, 150000, 1.5千元",
    "HUNDRED_MILLION_YUAN, 2, 12345678900, 1.23456789亿元",
    "TEN_THOUSAND_YUAN, 2, 9223372036854775807, 9223372036854.775807万元",
  })
  void an_amount_has_the_places_of_its_unit_or_as_many_as_it_takes(
      Scale scale, int decimals, long fen, String text) {
    Comparison comparison =
        Comparison.in(scale.withDecimals(decimals)).stated(fen).computed(0).slack(0);

    assertThat(comparison.statedText()).isEqualTo(text);
  }

  @Test
  void a_difference_is_stated_minus_computed_and_worded_without_its_sign() {
    Comparison less = wan(1_000_000, 3_000_000, 5_000);

    assertThat(less.differenceFen()).isEqualTo(-2_000_000);
    assertThat(less.difference()).isEqualTo(Renminbi.fen(-2_000_000));
    assertThat(less.differenceText()).isEqualTo("2.00万元");
    assertThat(less)
        .hasToString("stated 1.00万元, computed 3.00万元, difference 2.00万元, slack 0.005万元");
  }

  @Test
  void amounts_are_money_to_the_fen() {
    Comparison comparison = wan(1, 2, 3);

    assertThat(comparison.stated()).isEqualTo(Renminbi.fen(1));
    assertThat(comparison.computed()).isEqualTo(Renminbi.fen(2));
    assertThat(comparison.slack()).isEqualTo(Renminbi.fen(3));
    assertThat(comparison.slackText()).isEqualTo("0.000003万元");
    assertThat(comparison.computedText()).isEqualTo("0.000002万元");
  }

  @Test
  void each_amount_and_the_unit_count_for_equality() {
    assertThat(wan(1, 2, 3))
        .isEqualTo(wan(1, 2, 3))
        .hasSameHashCodeAs(wan(1, 2, 3))
        .isNotEqualTo(wan(9, 2, 3))
        .isNotEqualTo(wan(1, 9, 3))
        .isNotEqualTo(wan(1, 2, 9))
        .isNotEqualTo(Comparison.in(Scale.YUAN.withDecimals(2)).stated(1).computed(2).slack(3));
  }

  @Test
  void a_draft_is_a_value_that_may_be_used_again() {
    Comparison.Draft draft = Comparison.in(Scale.YUAN.withDecimals(2)).stated(100);

    assertThat(draft.computed(200).slack(0).computedText()).isEqualTo("2.00元");
    assertThat(draft.computed(300).slack(0).computedText()).isEqualTo("3.00元");
    assertThat(draft.slack(0).computedText()).isEqualTo("0.00元");
  }

  @Property(tries = 200)
  void no_amount_loses_a_fen_in_its_words(@ForAll @LongRange(min = -LARGE, max = LARGE) long fen) {
    String text = wan(fen, 0, 0).statedText();

    assertThat(new BigDecimal(text.replace("万元", "")).movePointRight(6))
        .isEqualByComparingTo(BigDecimal.valueOf(fen));
  }

  @Property(tries = 200)
  void who_states_too_much_on_one_side_states_too_little_on_the_other(
      @ForAll @LongRange(min = -LARGE, max = LARGE) long one,
      @ForAll @LongRange(min = -LARGE, max = LARGE) long other) {
    Comparison there = wan(one, other, 0);
    Comparison back = wan(other, one, 0);

    assertThat(there.differenceFen()).isEqualTo(-back.differenceFen());
    assertThat(there.differenceText()).isEqualTo(back.differenceText()).doesNotContain("-");
  }

  @Test
  void it_survives_serialization() throws Exception {
    assertThat(Trial.copy(wan(1, 2, 3))).isEqualTo(wan(1, 2, 3));
  }
}
