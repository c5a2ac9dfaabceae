package io.github.yusuan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Quantity;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextFigureTest {

  private static TextFigure figure(String printed) {
    String digits = printed.replaceAll("[^0-9.]", "");
    return TextFigure.of(digits, printed.substring(digits.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "1.2万元, 12000元, true",
    "1.20万元, 1.2万元, true",
    "3千元, 3000元, true",
    "0.5亿元, 5000万元, true",
    "0元, 0.00万元, true",
    "1.2万元, 12001元, false",
    "62.00万元, 62.00元, false",
    "3.5%, 3.50％, true",
    "3.5%, 3.5元, false",
  })
  void figures_are_the_same_if_the_amounts_are(String one, String other, boolean same) {
    assertThat(figure(one).equals(figure(other))).isEqualTo(same);
    assertThat(figure(other).equals(figure(one))).isEqualTo(same);
    assertThat(figure(one).hashCode() == figure(other).hashCode()).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "464.64万元, 464.64元, true",
    "464.64万元, 464.65万元, true",
    "464.64万元, 446.64万元, true",
    "464.64万元, 46.64万元, true",
    "464.64万元, 4464.64万元, true",
    "464.64万元, 46464万元, true",
    "464.64万元, 464.46万元, true",
    "464.64万元, 465.65万元, false",
    "464.64万元, 644.46万元, false",
    "464.64万元, 464.64%, false",
    "464.64万元, 464.65元, false",
    "464.64万元, 4.64万元, false",
    "46万元, 47万元, false",
    "460万元, 470万元, true",
  })
  void one_slip_is_a_unit_a_digit_two_turned_or_one_more_or_less(
      String one, String other, boolean slip) {
    assertThat(figure(one).isSlipOf(figure(other))).isEqualTo(slip);
  }

  @Test
  void a_figure_that_is_right_is_no_slip_of_itself() {
    assertThat(figure("464.64万元").isSlipOf(figure("464.64万元"))).isFalse();
  }

  static Stream<Arguments> values() {
    ClaimedAmount amount = ClaimedAmount.of("-33.48", Scale.TEN_THOUSAND_YUAN);
    return Stream.of(
        values(amount, "33.48万元"),
        values(ClaimedShare.percent("58.27").of(Quantity.of("支出")), "58.27%"),
        values(ClaimedChange.by(amount), "33.48万元"),
        values(ClaimedChange.by(amount).withPercent("-2.67"), "33.48万元", "2.67%"),
        values(ClaimedChange.byPercent("-2.67"), "2.67%"),
        values(ClaimedChange.NONE),
        values(ClaimedCount.of(9, "个")));
  }

  private static Arguments values(ClaimedValue value, String... figures) {
    return Arguments.of(value, List.of(figures));
  }

  @ParameterizedTest
  @MethodSource("values")
  void a_claim_has_its_figures_without_sign(ClaimedValue value, List<String> figures) {
    assertThat(TextFigure.of(value)).extracting(TextFigure::toString).isEqualTo(figures);
  }

  @Test
  void the_smaller_amount_comes_first_whatever_its_unit() {
    Stream<TextFigure> figures =
        Stream.of("1万元", "2元", "9999元", "1.5万元", "0.01亿元").map(TextFigureTest::figure);

    assertThat(figures.sorted(TextFigure.ORDER))
        .extracting(TextFigure::toString)
        .containsExactly("2元", "9999元", "1万元", "1.5万元", "0.01亿元");
  }

  @Property(tries = 200)
  void a_slip_one_way_is_a_slip_the_other_way(
      @ForAll @LongRange(min = 100, max = 99_999) long one,
      @ForAll @LongRange(min = 100, max = 99_999) long other) {
    TextFigure first = TextFigure.of(Long.toString(one), "万元");
    TextFigure second = TextFigure.of(Long.toString(other), "万元");

    assertThat(first.isSlipOf(second)).isEqualTo(second.isSlipOf(first));
  }

  @Property(tries = 200)
  void one_wrong_digit_is_a_slip_wherever_it_stands(
      @ForAll @LongRange(min = 1_000, max = 999_999) long number,
      @ForAll @IntRange(min = 1, max = 3) int at) {
    StringBuilder wrong = new StringBuilder(Long.toString(number));
    wrong.setCharAt(at, (char) ('0' + (wrong.charAt(at) - '0' + 1) % 10));

    TextFigure right = TextFigure.of(Long.toString(number), "元");

    assertThat(TextFigure.of(wrong.toString(), "元").isSlipOf(right)).isTrue();
  }
}
