package io.github.yusuan.core.amount;

import io.github.yusuan.core.text.TextPattern;

/** The patterns of printed numbers (数字样式). */
final class AmountPatterns {
  /** A number without separators: 1222.79. */
  static final TextPattern PLAIN = TextPattern.of("-?[0-9]{1,36}(?:\\.[0-9]{1,36})?");

  /** A number with separators of thousands: 1,222.79. */
  static final TextPattern GROUPED =
      TextPattern.of("-?[0-9]{1,3}(?:,[0-9]{3}){1,9}(?:\\.[0-9]{1,36})?");

  private AmountPatterns() {}

  static boolean isNumber(String text) {
    return PLAIN.matches(text) || GROUPED.matches(text);
  }
}
