package io.github.yusuan.core.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.label.Visible;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static final String DIGITS =
      "ASCII digits with an optional minus, decimal point and commas between thousands";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1222.79 | 122279 | 2",
        "1,222.79 | 122279 | 2",
        "12,345,678 | 12345678 | 0",
        "0 | 0 | 0",
        "0.00 | 0 | 2",
        "-3 | -3 | 0",
        "-1,222.7 | -12227 | 1",
        "999999999999999999 | 999999999999999999 | 0",
        "-999,999,999,999,999,999 | -999999999999999999 | 0",
        "0.00000000000000001 | 1 | 17"
      })
  void a_printed_number_is_read_with_its_decimals(String text, long lastPlaces, int decimals) {
    Figure figure = Figure.parse(text);

    assertThat(figure.lastPlaces()).isEqualTo(lastPlaces);
    assertThat(figure.decimals()).isEqualTo(decimals);
    assertThat(figure).isEqualTo(Figure.ofLastPlaces(lastPlaces, decimals));
    assertThat(figure).hasToString(text.replace(",", ""));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        "12 ",
        " 12",
        "1 222",
        "12\n",
        "\u00a012",
        "１２２２．７９",
        "12．5",
        "1，222",
        "٣",
        "1e3",
        "1E-3",
        "1.2E+3",
        "1d",
        "0x1F",
        "NaN",
        "-",
        ".",
        ".5",
        "5.",
        "--3",
        "+3",
        "3-",
        "−3",
        "1.2.3",
        "1,22",
        "1222,790",
        "1,2222",
        ",222",
        "1,,222",
        "1,222,",
        "1.222,5",
        "12%",
        "12元",
        "(3.00)",
        "一"
      })
  void what_is_no_plain_number_is_refused_with_the_rule(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse(text))
        .withMessage("figure must have " + DIGITS + ": " + Visible.quoted(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0", "-0.00", "-0.000"})
  void a_negative_zero_is_a_zero_that_keeps_its_minus(String text) {
    Figure zero = Figure.parse(text);

    assertThat(zero.isNegativeZero()).isTrue();
    assertThat(zero.signum()).isZero();
    assertThat(zero.toBigDecimal()).isZero();
    assertThat(zero).hasToString(text).isEqualTo(Figure.parse(zero.toString()));
    assertThat(zero).isEqualTo(Figure.negativeZero(zero.decimals()));
    assertThat(zero).isNotEqualTo(Figure.ofLastPlaces(0, zero.decimals()));
    assertThat(Figure.parse("-0.01").isNegativeZero()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000000",
        "12345678901234567.89",
        "-9,223,372,036,854,775,808",
        "0.000000000000000001"
      })
  void nineteen_digits_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse(text))
        .withMessage("figure must have at most 18 digits: '" + text + "'");
  }

  @Test
  void a_huge_text_is_refused_at_once_and_not_repeated_whole() {
    String huge = "9".repeat(10_000_000);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.parse(huge))
        .withMessage("figure must have at most 18 digits: '" + "9".repeat(200) + "…'");
  }

  @Test
  void decimals_are_part_of_a_figure() {
    Figure two = Figure.parse("12.30");
    Figure one = Figure.parse("12.3");

    assertThat(two).isNotEqualTo(one);
    assertThat(two.toBigDecimal()).isEqualByComparingTo(one.toBigDecimal());
    assertThat(two.toBigDecimal()).isEqualTo(new BigDecimal("12.30"));
    assertThat(two).hasToString("12.30").isNotEqualTo("12.30");
    assertThat(Figure.parse("0")).isNotEqualTo(Figure.parse("0.00"));
  }

  @Test
  void separators_of_thousands_are_no_part_of_a_figure() {
    assertThat(Figure.parse("1,222.79"))
        .isEqualTo(Figure.parse("1222.79"))
        .hasSameHashCodeAs(Figure.parse("1222.79"));
  }

  @Test
  void the_sign_is_told() {
    assertThat(Figure.parse("-0.01").signum()).isEqualTo(-1);
    assertThat(Figure.parse("0.00").signum()).isZero();
    assertThat(Figure.parse("0.01").signum()).isEqualTo(1);
  }

  @Test
  void last_places_that_no_text_could_print_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.ofLastPlaces(1_000_000_000_000_000_000L, 2))
        .withMessage("figure must have at most 18 digits: '1000000000000000000E-2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.ofLastPlaces(Long.MIN_VALUE, 0))
        .withMessage("figure must have at most 18 digits: '-9223372036854775808E-0'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.ofLastPlaces(5, 18))
        .withMessage("figure must have 0 to 17 decimals: '5E-18'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Figure.ofLastPlaces(5, -1))
        .withMessage("figure must have 0 to 17 decimals: '5E--1'");
  }

  @Property(tries = 1000)
  void what_is_printed_is_read_back(
      @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L)
          long lastPlaces,
      @ForAll @IntRange(max = 17) int decimals) {
    Figure figure = Figure.ofLastPlaces(lastPlaces, decimals);

    assertThat(Figure.parse(figure.toString()))
        .isEqualTo(figure)
        .hasSameHashCodeAs(figure)
        .hasToString(figure.toString());
  }

  @Property(tries = 1000)
  void no_text_ends_in_another_error(@ForAll String text) {
    try {
      assertThat(text.replace(",", "")).contains(Figure.parse(text).toString());
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("figure must have ");
    }
  }
}
