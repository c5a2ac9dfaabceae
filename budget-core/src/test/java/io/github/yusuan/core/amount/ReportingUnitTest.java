package io.github.yusuan.core.amount;

import static io.github.yusuan.core.amount.Rounding.HALF_EVEN;
import static io.github.yusuan.core.amount.Rounding.HALF_UP;
import static io.github.yusuan.core.amount.Rounding.TRUNCATION;
import static io.github.yusuan.core.amount.Rounding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingUnitTest {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(2);

  private static Figure figure(String text) {
    return Figure.parse(text);
  }

  private static FenRange range(long least, long greatest) {
    return FenRange.from(least).to(greatest);
  }

  @ParameterizedTest
  @CsvSource({
    "12.34, HALF_UP, 12335000, 12344999",
    "12.34, HALF_EVEN, 12335000, 12345000",
    "12.33, HALF_EVEN, 12325001, 12334999",
    "12.34, TRUNCATION, 12340000, 12349999",
    "12.34, UNKNOWN, 12335000, 12345000",
    "0.01, HALF_UP, 5000, 14999",
    "0.00, HALF_UP, 0, 4999",
    "0.00, HALF_EVEN, 0, 5000",
    "0.00, TRUNCATION, 0, 9999",
    "0.00, UNKNOWN, 0, 5000",
    "-12.34, HALF_UP, -12344999, -12335000",
    "-12.34, HALF_EVEN, -12345000, -12335000",
    "-12.34, TRUNCATION, -12349999, -12340000",
    "-12.34, UNKNOWN, -12345000, -12335000"
  })
  void a_figure_in_wan_stands_for_a_range_of_whole_fen(
      String printed, Rounding rounding, long least, long greatest) {
    assertThat(WAN.exactAmounts(figure(printed), rounding)).isEqualTo(range(least, greatest));
  }

  @ParameterizedTest
  @EnumSource
  void a_figure_of_two_decimals_in_yuan_is_exact_under_any_rounding(Rounding rounding) {
    assertThat(YUAN.exactAmounts(figure("12.34"), rounding)).isEqualTo(FenRange.exactly(1234));
    assertThat(YUAN.exactAmounts(figure("12.33"), rounding)).isEqualTo(FenRange.exactly(1233));
    assertThat(YUAN.exactAmounts(figure("-12.34"), rounding)).isEqualTo(FenRange.exactly(-1234));
    assertThat(YUAN.exactAmounts(figure("0.00"), rounding)).isEqualTo(FenRange.ZERO);
  }

  @Test
  void a_zero_among_negative_amounts_stands_for_either_sign() {
    FenRange zero = WAN.exactAmounts(figure("0.00"), HALF_UP);

    assertThat(ReportingUnit.zeroOfEitherSign(zero)).isEqualTo(range(-4999, 4999));
    assertThat(ReportingUnit.zeroOfEitherSign(FenRange.ZERO)).isEqualTo(FenRange.ZERO);
    assertThatIllegalStateException()
        .isThrownBy(() -> ReportingUnit.zeroOfEitherSign(FenRange.EMPTY))
        .withMessage("an empty range has no bounds");
  }

  @Test
  void fewer_decimals_than_the_table_count_as_printed_in_full() {
    assertThat(YUAN.exactAmounts(figure("22118861"), HALF_UP))
        .isEqualTo(FenRange.exactly(2_211_886_100L));
    assertThat(WAN.exactAmounts(figure("12.3"), HALF_UP))
        .isEqualTo(WAN.exactAmounts(figure("12.30"), HALF_UP));
  }

  @Test
  void fewer_decimals_than_the_table_can_be_taken_as_they_are() {
    assertThat(YUAN.exactAmountsAtOwnDecimals(figure("22118861"), HALF_UP))
        .isEqualTo(range(2_211_886_050L, 2_211_886_149L));
    assertThat(YUAN.exactAmountsAtOwnDecimals(figure("22118861"), HALF_UP).contains(2_211_886_134L))
        .isTrue();
    assertThat(WAN.exactAmountsAtOwnDecimals(figure("-12.3"), HALF_UP))
        .isEqualTo(range(-12_349_999, -12_250_000));
  }

  @Test
  void more_decimals_than_the_table_are_taken_as_they_are() {
    assertThat(WAN.exactAmounts(figure("12.345"), HALF_UP))
        .isEqualTo(range(12_344_500, 12_345_499))
        .isEqualTo(WAN.exactAmountsAtOwnDecimals(figure("12.345"), HALF_UP));
  }

  @ParameterizedTest
  @EnumSource
  void beyond_one_fen_only_zeros_stand_for_an_amount(Rounding rounding) {
    assertThat(YUAN.exactAmounts(figure("12.345"), rounding)).isEqualTo(FenRange.EMPTY);
    assertThat(YUAN.exactAmounts(figure("-0.001"), rounding)).isEqualTo(FenRange.EMPTY);
    assertThat(YUAN.exactAmounts(figure("12.340"), rounding)).isEqualTo(FenRange.exactly(1234));
    assertThat(YUAN.exactAmounts(figure("-12.340"), rounding)).isEqualTo(FenRange.exactly(-1234));
    assertThat(YUAN.exactAmounts(figure("0.000"), rounding)).isEqualTo(FenRange.ZERO);
    assertThat(
            Scale.HUNDRED_MILLION_YUAN
                .withDecimals(0)
                .exactAmounts(figure("0.12345678901"), rounding))
        .isEqualTo(FenRange.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10000000000.01", "-10000000000.01", "99999999999999999"})
  void an_amount_beyond_the_limit_is_refused(String printed) {
    String message = "an amount must not exceed 10^16 分: " + printed + "万元";
    Figure figure = figure(printed);

    assertThatIllegalArgumentException().isThrownBy(() -> WAN.fen(figure)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAN.exactAmounts(figure, HALF_UP))
        .withMessageContaining("an amount must not exceed 10^16 分: ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAN.exactAmountsAtOwnDecimals(figure, UNKNOWN))
        .withMessageContaining("万元");
  }

  @Test
  void the_limit_itself_can_be_printed_and_read_in_every_unit() {
    for (Scale scale : Scale.values()) {
      for (int decimals = 0; decimals <= Math.min(scale.fenDigits(), 17); decimals++) {
        ReportingUnit unit = scale.withDecimals(decimals);
        Figure most = unit.print(ReportingUnit.LIMIT, HALF_UP);
        Figure least = unit.print(-ReportingUnit.LIMIT, HALF_UP);

        assertThat(unit.fen(most)).isEqualTo(ReportingUnit.LIMIT);
        assertThat(unit.fen(least)).isEqualTo(-ReportingUnit.LIMIT);
        assertThat(unit.exactAmounts(most, HALF_UP).contains(ReportingUnit.LIMIT)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      longs = {ReportingUnit.LIMIT + 1, -ReportingUnit.LIMIT - 1, Long.MAX_VALUE, Long.MIN_VALUE})
  void no_amount_beyond_the_limit_is_printed(long fen) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAN.print(fen, HALF_UP))
        .withMessage("an amount must not exceed 10^16 分: " + fen + " 分");
  }

  @Test
  void a_figure_states_an_exact_amount() {
    assertThat(WAN.fen(figure("1,222.79"))).isEqualTo(1_222_790_000L);
    assertThat(WAN.fen(figure("-0.01"))).isEqualTo(-10_000);
    assertThat(YUAN.fen(figure("12.340"))).isEqualTo(1234);
    assertThat(Scale.YUAN.withDecimals(0).fen(figure("12.34"))).isEqualTo(1234);
    assertThat(WAN.amount(figure("1,222.79"))).isEqualTo(Renminbi.yuan("12227900"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YUAN.fen(figure("12.345")))
        .withMessage("an amount must be whole 分: 12.345元");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAN.amount(figure("-0.0000001")))
        .withMessage("an amount must be whole 分: -0.0000001万元");
  }

  @ParameterizedTest
  @CsvSource({
    "5000, HALF_UP, 0.01",
    "-5000, HALF_UP, -0.01",
    "4999, HALF_UP, 0.00",
    "-4999, HALF_UP, 0.00",
    "5000, HALF_EVEN, 0.00",
    "-5000, HALF_EVEN, 0.00",
    "15000, HALF_EVEN, 0.02",
    "-15000, HALF_EVEN, -0.02",
    "19999, TRUNCATION, 0.01",
    "-19999, TRUNCATION, -0.01",
    "-9999, TRUNCATION, 0.00",
    "12227900000, HALF_UP, 12227.90"
  })
  void an_amount_prints_with_the_decimals_of_the_unit(long fen, Rounding rounding, String printed) {
    assertThat(WAN.print(fen, rounding)).isEqualTo(figure(printed)).hasToString(printed);
  }

  @Test
  void no_amount_prints_under_an_unknown_rounding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WAN.print(1, UNKNOWN))
        .withMessage("cannot print with an unknown rounding");
  }

  @Test
  void units_are_equal_by_scale_and_decimals() {
    assertThat(WAN).isEqualTo(new ReportingUnit(Scale.TEN_THOUSAND_YUAN, 2)).isNotEqualTo(YUAN);
    assertThat(WAN).isNotEqualTo(Scale.TEN_THOUSAND_YUAN.withDecimals(1)).hasToString("万元(2)");
    assertThat(YUAN.exactAmounts(figure("0.01"), TRUNCATION))
        .isEqualTo(YUAN.exactAmounts(figure("0.01"), HALF_EVEN));
  }
}
