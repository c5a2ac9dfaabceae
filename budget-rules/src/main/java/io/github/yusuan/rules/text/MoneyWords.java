package io.github.yusuan.rules.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The words for an exact amount: in 万元, with two decimals at least (金额的文字). */
final class MoneyWords {
  private static final int FEN_DIGITS = 6;

  private MoneyWords() {}

  static String text(long fen) {
    BigDecimal wan = BigDecimal.valueOf(fen, FEN_DIGITS).stripTrailingZeros();
    return wan.setScale(Math.max(2, wan.scale()), RoundingMode.UNNECESSARY) + "万元";
  }
}
