package io.github.yusuan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentageTest {

  private static Percentage printed(String percent, Rounding rounding) {
    return new Percentage(Figure.parse(percent), rounding);
  }

  @ParameterizedTest
  @CsvSource({
    "12.34, HALF_UP, 12335, true",
    "12.34, HALF_UP, 12345, false",
    "12.34, HALF_EVEN, 12345, true",
    "12.35, HALF_EVEN, 12345, false",
    "12.35, HALF_EVEN, 12355, false",
    "12.34, UNKNOWN, 12345, true",
    "12.34, TRUNCATION, 12335, false",
    "12.34, TRUNCATION, 12349, true",
    "-12.34, HALF_UP, -12335, true",
    "-12.34, HALF_UP, -12345, false",
    "-12.34, TRUNCATION, -12349, true",
    "0, HALF_UP, 499, true",
    "0, HALF_UP, 500, false",
    "0, HALF_UP, -499, true",
  })
  void a_percentage_stands_for_what_prints_as_it(
      String percent, Rounding rounding, long thousandths, boolean expected) {
    Fraction quotient = Fraction.of(thousandths).in(100_000);

    assertThat(printed(percent, rounding).admits(quotient)).isEqualTo(expected);
  }

  @Test
  void a_share_of_ranges_is_any_share_of_amounts_in_them() {
    Ratio ratio = Ratio.of(FenRange.from(99).to(101)).in(FenRange.from(298).to(302));

    assertThat(ratio.fits(printed("32.78", Rounding.HALF_UP))).isTrue();
    assertThat(ratio.fits(printed("32.77", Rounding.HALF_UP))).isFalse();
    assertThat(ratio.fits(printed("33.89", Rounding.HALF_UP))).isTrue();
    assertThat(ratio.fits(printed("33.90", Rounding.HALF_UP))).isFalse();
  }

  @Test
  void a_decrease_is_measured_from_the_greater_amount_before_it() {
    Ratio ratio = Ratio.growth(FenRange.exactly(-3348)).to(FenRange.exactly(122279));

    assertThat(ratio.fits(printed("-2.67", Rounding.HALF_UP))).isTrue();
    assertThat(ratio.fits(printed("-2.74", Rounding.HALF_UP))).isFalse();
  }

  @Test
  void figures_of_eighteen_digits_are_compared_exactly() {
    FenRange large = FenRange.exactly(9_000_000_000_000_000_000L);

    assertThat(Ratio.of(large).in(large).fits(printed("100.0000000000000", Rounding.HALF_UP)))
        .isTrue();
  }
}
