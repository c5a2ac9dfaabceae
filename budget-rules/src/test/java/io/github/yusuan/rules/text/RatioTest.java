package io.github.yusuan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Language;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Quotients, percentages and the words of both: exact, whatever the size. */
class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "1, 3, 2, 33.33",
    "2, 3, 2, 66.67",
    "1, 8, 1, 12.5",
    "1, 800, 2, 0.13",
    "1, 800, 3, 0.125",
    "-1, 800, 2, -0.13",
    "3, 3, 2, 100.00",
    "0, 3, 2, 0.00",
    "9223372036854775807, 1, 0, 922337203685477580700",
  })
  void a_quotient_reads_in_percent_rounded_half_up(
      long part, long whole, int decimals, String percent) {
    Fraction quotient = Fraction.of(part).in(whole);

    assertThat(quotient.percent(decimals).toPlainString()).isEqualTo(percent);
    assertThat(new PercentWords(quotient, decimals).in(Language.CHINESE)).isEqualTo(percent);
    assertThat(new PercentWords(quotient, decimals).in(Language.ENGLISH)).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.00万元",
    "1, 0.000001万元",
    "10000, 0.01万元",
    "1000000, 1.00万元",
    "-33480000, -33.48万元",
    "12345678, 12.345678万元",
    "100000000, 100.00万元",
    "9223372036854775807, 9223372036854.775807万元",
  })
  void money_reads_in_ten_thousands_to_the_fen_with_two_places_at_least(long fen, String words) {
    assertThat(new MoneyWords(fen).in(Language.CHINESE)).isEqualTo(words);
    assertThat(new MoneyWords(fen).in(Language.ENGLISH)).isEqualTo(words);
  }

  @Test
  void quotients_are_compared_beyond_sixty_four_bits() {
    long large = Long.MAX_VALUE;

    assertThat(Fraction.of(large).in(large - 1))
        .isGreaterThan(Fraction.of(large - 1).in(large - 1))
        .isLessThan(Fraction.of(large - 1).in(large - 2));
    assertThat(Fraction.of(1).in(3)).isEqualByComparingTo(Fraction.of(2).in(6));
  }

  @ParameterizedTest
  @CsvSource({"1, 4, 25, 0", "1, 4, 25.01, -1", "1, 4, 24.99, 1", "1, 3, 33.3333333333, 1"})
  void a_quotient_is_compared_with_a_percentage_exactly(
      long part, long whole, BigDecimal percent, int sign) {
    assertThat(Fraction.of(part).in(whole).compareToPercent(percent)).isEqualTo(sign);
  }

  @ParameterizedTest
  @EnumSource(Rounding.class)
  void a_percentage_of_the_exact_number_is_always_admitted(Rounding rounding) {
    Percentage percentage = new Percentage(Figure.parse("12.34"), rounding);

    assertThat(percentage.admits(Fraction.of(1234).in(10_000))).isTrue();
    assertThat(percentage.admits(Fraction.of(1236).in(10_000))).isFalse();
    assertThat(percentage.admits(Fraction.of(1233).in(10_000))).isFalse();
    assertThat(percentage.least()).isLessThanOrEqualTo(new BigDecimal("12.34"));
    assertThat(percentage.greatest()).isGreaterThan(new BigDecimal("12.34"));
  }

  @ParameterizedTest
  @CsvSource({
    "12.34, HALF_UP, 12.335, 12.345",
    "12.34, TRUNCATION, 12.34, 12.35",
    "-12.34, HALF_UP, -12.345, -12.335",
    "-12.34, TRUNCATION, -12.35, -12.34",
    "0, HALF_UP, -0.5, 0.5",
    "0.0, TRUNCATION, -0.1, 0.1",
    "100, UNKNOWN, 99.5, 100.5",
  })
  void a_percentage_stands_for_half_a_last_place_around_or_one_outwards(
      String percent, Rounding rounding, BigDecimal least, BigDecimal greatest) {
    Percentage percentage = new Percentage(Figure.parse(percent), rounding);

    assertThat(percentage.least()).isEqualByComparingTo(least);
    assertThat(percentage.greatest()).isEqualByComparingTo(greatest);
  }

  @Property(tries = 200)
  void the_share_of_amounts_in_two_ranges_lies_between_the_ends(
      @ForAll @LongRange(min = -1_000, max = 1_000) long part,
      @ForAll @LongRange(min = 20, max = 1_000) long whole,
      @ForAll @IntRange(min = 0, max = 9) int off,
      @ForAll @IntRange(min = -9, max = 9) int shift) {
    int moved = Math.min(Math.abs(shift), off) * Integer.signum(shift);
    Ratio ratio =
        Ratio.of(FenRange.from(part - off).to(part + off))
            .in(FenRange.from(whole - off).to(whole + off));
    Fraction one = Fraction.of(part + moved).in(whole - moved);

    assertThat(ratio.least()).isLessThanOrEqualTo(one);
    assertThat(ratio.greatest()).isGreaterThanOrEqualTo(one);
  }

  @Property(tries = 200)
  void growth_of_amounts_in_two_ranges_lies_between_the_ends(
      @ForAll @LongRange(min = -1_000, max = 400) long change,
      @ForAll @LongRange(min = 500, max = 1_000) long now,
      @ForAll @IntRange(min = 0, max = 9) int off,
      @ForAll @IntRange(min = -9, max = 9) int shift) {
    int moved = Math.min(Math.abs(shift), off) * Integer.signum(shift);
    Ratio ratio =
        Ratio.growth(FenRange.from(change - off).to(change + off))
            .to(FenRange.from(now - off).to(now + off));
    long before = now - moved - (change + moved);
    Fraction one = Fraction.of(change + moved).in(before);

    assertThat(ratio.least()).isLessThanOrEqualTo(one);
    assertThat(ratio.greatest()).isGreaterThanOrEqualTo(one);
  }

  @Property(tries = 200)
  void a_quotient_rounded_half_up_is_admitted_by_what_it_prints_as(
      @ForAll @LongRange(min = 0, max = 1_000_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000_000) long whole,
      @ForAll @IntRange(min = 0, max = 4) int decimals) {
    Fraction quotient = Fraction.of(part).in(whole);
    Figure printed = Figure.parse(quotient.percent(decimals).toPlainString());

    assertThat(new Percentage(printed, Rounding.HALF_UP).admits(quotient)).isTrue();
    assertThat(new Percentage(printed, Rounding.UNKNOWN).admits(quotient)).isTrue();
  }

  @Test
  void the_base_of_a_change_is_what_was_there_before() {
    assertThat(Ratio.growth(FenRange.from(-5).to(5)).base(FenRange.from(90).to(110)))
        .isEqualTo(FenRange.from(85).to(115));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 9, 3, 5, true",
    "3, 5, 0, 9, true",
    "3, 5, 3, 5, true",
    "0, 5, 3, 9, false",
    "0, 2, 5, 9, false",
  })
  void figures_differ_in_precision_only_where_one_range_lies_in_the_other(
      long from, long to, long otherFrom, long otherTo, boolean nested) {
    assertThat(
            PrintedAmount.nested(FenRange.from(from).to(to), FenRange.from(otherFrom).to(otherTo)))
        .isEqualTo(nested);
  }

  @Test
  void slack_is_how_far_the_farther_end_lies() {
    assertThat(PrintedAmount.slack(FenRange.from(95).to(104), 100)).isEqualTo(5);
    assertThat(PrintedAmount.slack(FenRange.from(100).to(199), 100)).isEqualTo(99);
    assertThat(PrintedAmount.slack(FenRange.exactly(100), 100)).isZero();
  }
}
