package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import org.jspecify.annotations.Nullable;

/**
 * The one text that a figure has in JSON (数字写法): that of {@link Figure#toString()}.
 *
 * <p>{@link Figure#parse} also takes what documents print, such as separators of thousands. Here
 * everything else is refused, so that one figure has one text in every language that reads it.
 */
final class FigureText {
  static final Label RULE =
      Label.zh("如\"1222.37\"的十进制数字串：至多18位半角数字，无前导零、千分位、正号和指数")
          .en(
              "a decimal string like \"1222.37\": ASCII digits, at most 18, without leading zeros,"
                  + " separators of thousands, plus sign or exponent");

  private static final int MAX_DIGITS = 18;

  private FigureText() {}

  /** Returns the figure of a text, or null if the text is not the one that a figure has. */
  static @Nullable Figure parse(char[] text, int from, int length) {
    int end = from + length;
    boolean negative = length > 0 && text[from] == '-';
    int first = negative ? from + 1 : from;
    int point = point(text, first, end);
    if (end - first > MAX_DIGITS + 1 || !isWellFormed(text, first, point, end)) {
      return null;
    }
    int decimals = Math.max(0, end - point - 1);
    if (point - first + decimals > MAX_DIGITS) {
      return null;
    }
    long unscaled = unscaled(text, first, end);
    return negative && unscaled == 0
        ? Figure.negativeZero(decimals)
        : Figure.ofLastPlaces(negative ? -unscaled : unscaled, decimals);
  }

  /** Returns where the decimal point stands, or the end where there is none. */
  private static int point(char[] text, int first, int end) {
    int at = first;
    while (at < end && text[at] != '.') {
      at++;
    }
    return at;
  }

  private static boolean isWellFormed(char[] text, int first, int point, int end) {
    boolean plain = point > first && (text[first] != '0' || point == first + 1) && point != end - 1;
    for (int at = first; plain && at < end; at++) {
      plain = at == point || (text[at] >= '0' && text[at] <= '9');
    }
    return plain;
  }

  private static long unscaled(char[] text, int first, int end) {
    long unscaled = 0;
    for (int at = first; at < end; at++) {
      if (text[at] != '.') {
        unscaled = 10 * unscaled + (text[at] - '0');
      }
    }
    return unscaled;
  }
}
