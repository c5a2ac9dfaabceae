package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.yusuan.core.amount.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.00",
        "-0.01",
        "-0",
        "-0.00",
        "1222.37",
        "12.30",
        "-3",
        "999999999999999999",
        "0.00000000000000001",
        "-1234567890.12345678",
        "100000000000000000"
      })
  void the_text_of_a_figure_is_read(String text) {
    assertThat(parse(text)).contains(Figure.parse(text));
    assertThat(parse(text).orElseThrow()).hasToString(text);
  }

  @Test
  void a_text_is_read_exactly_if_it_is_the_one_that_the_figure_has() {
    String alphabet = "0019.-,+eE １";
    int[] digits = new int[5];
    do {
      StringBuilder text = new StringBuilder();
      for (int digit : digits) {
        if (digit > 0) {
          text.append(alphabet.charAt(digit - 1));
        }
      }
      if (!parse(text.toString()).equals(canonical(text.toString()))) {
        fail(text.toString());
      }
    } while (next(digits, alphabet.length() + 1));
  }

  private static boolean next(int[] digits, int base) {
    for (int at = 0; at < digits.length; at++) {
      digits[at] = (digits[at] + 1) % base;
      if (digits[at] > 0) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1000000000000000000",
        "1.234567890123456789",
        "0.000000000000000001",
        "12345678901234567.89",
        "99999999999999999999999999",
        "18446744073709551616",
        "-"
      })
  void more_than_18_digits_are_refused(String text) {
    assertThat(parse(text)).isEmpty();
  }

  private static Optional<Figure> canonical(String text) {
    try {
      return Optional.of(Figure.parse(text)).filter(figure -> figure.toString().equals(text));
    } catch (IllegalArgumentException refused) {
      return Optional.empty();
    }
  }

  private static Optional<Figure> parse(String text) {
    String around = "7" + text + "7";
    return Optional.ofNullable(FigureText.parse(around.toCharArray(), 1, text.length()));
  }
}
