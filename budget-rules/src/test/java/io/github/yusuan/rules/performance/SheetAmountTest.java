package io.github.yusuan.rules.performance;

import static io.github.yusuan.core.amount.Rounding.HALF_UP;
import static io.github.yusuan.rules.performance.Printed.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.rules.finding.Outcome;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetAmountTest {

  private static SheetAmount wan(String figure) {
    return SheetAmount.of(Figure.parse(figure), Scale.TEN_THOUSAND_YUAN.withDecimals(2), HALF_UP)
        .orElseThrow();
  }

  @Test
  void an_amount_reads_as_printed_and_stands_for_what_rounds_to_it() {
    SheetAmount amount = wan("1.00");

    assertThat(amount).hasToString("1.00万元");
    assertThat(amount.middle()).isEqualTo(1_000_000);
    assertThat(amount.range()).isEqualTo(FenRange.from(995_000).to(1_004_999));
    assertThat(amount.contains(new BigDecimal("995000"))).isTrue();
    assertThat(amount.contains(new BigDecimal("994999.9"))).isFalse();
    assertThat(amount.contains(new BigDecimal("1004999"))).isTrue();
    assertThat(amount.contains(new BigDecimal("1004999.1"))).isFalse();
  }

  @Test
  void the_rounding_of_the_document_decides_what_it_stands_for() {
    Optional<SheetAmount> cut =
        SheetAmount.of(
            Figure.parse("1.00"), Scale.TEN_THOUSAND_YUAN.withDecimals(2), Rounding.TRUNCATION);

    assertThat(cut.orElseThrow().range()).isEqualTo(FenRange.from(1_000_000).to(1_009_999));
  }

  @ParameterizedTest
  @CsvSource({"1.00, HOLDS", "1.01, HOLDS_WITHIN_ROUNDING", "1.02, VIOLATED", "0.98, VIOLATED"})
  void two_parts_of_a_half_explain_one_last_place_and_no_more(String whole, Outcome outcome) {
    Total sum = Total.ZERO.plus(wan("0.40")).flatMap(t -> t.plus(wan("0.60"))).orElseThrow();

    assertThat(wan(whole).against(sum)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"8万元, 8000000", "8元, 800", "8千元, 800000", "8亿元, 80000000000", "-8元, -800"})
  void money_of_a_value_is_read_in_its_unit(String text, long fen) {
    assertThat(SheetAmount.of(value(text), HALF_UP).map(SheetAmount::middle)).contains(fen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8户", "8", "95%", "优", "", "8美元", "100元/人", "0.001元"})
  void what_is_no_money_for_the_whole_is_none(String text) {
    assertThat(SheetAmount.of(value(text), HALF_UP)).isEmpty();
  }

  @Test
  void money_per_year_is_money_for_the_whole() {
    assertThat(SheetAmount.of(value("8元/年"), HALF_UP).map(SheetAmount::middle)).contains(800L);
    assertThat(SheetAmount.of(value("8元/年/人"), HALF_UP)).isEmpty();
    assertThat(SheetAmount.price(value("8元/年/人"), HALF_UP).map(SheetAmount::middle)).contains(800L);
  }

  @Test
  void what_is_beyond_all_limits_is_not_read_and_nothing_is_thrown() {
    assertThat(
            SheetAmount.of(
                Figure.parse("999999999999999999"),
                Scale.HUNDRED_MILLION_YUAN.withDecimals(0),
                HALF_UP))
        .isEmpty();
    assertThat(SheetAmount.price(value("999999999999999999亿元"), HALF_UP)).isEmpty();
  }

  @Test
  void a_sum_that_may_be_nothing_is_taken_for_nothing() {
    assertThat(Total.of(FenRange.from(-5).to(9)).fen()).isZero();
    assertThat(Total.of(FenRange.from(5).to(9)).fen()).isEqualTo(7);
    assertThat(Total.of(FenRange.from(-9).to(-5)).fen()).isEqualTo(-7);
    assertThat(Total.of(FenRange.from(995_000).to(1_004_999)).fen()).isEqualTo(1_000_000);
  }

  @Property(tries = 200)
  void a_sum_contains_the_sum_of_what_its_parts_stand_for(
      @ForAll @LongRange(min = 0, max = 10_000_000) long one,
      @ForAll @LongRange(min = 0, max = 10_000_000) long other) {
    Total sum =
        Total.ZERO.plus(printed(one)).flatMap(total -> total.plus(printed(other))).orElseThrow();

    assertThat(sum.range().contains(one + other)).isTrue();
    assertThat(printed(one + other).against(sum)).isNotEqualTo(Outcome.VIOLATED);
  }

  private static SheetAmount printed(long fen) {
    return wan(Scale.TEN_THOUSAND_YUAN.withDecimals(2).print(fen, HALF_UP).toString());
  }
}
