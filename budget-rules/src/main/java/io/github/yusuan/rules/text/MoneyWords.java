package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount in 分, worded in 万元 with two decimals at least (金额的文字). */
record MoneyWords(long fen) implements Words {
  private static final long serialVersionUID = 1L;

  private static final int FEN_DIGITS = 6;

  @Override
  public String in(Language language) {
    BigDecimal wan = BigDecimal.valueOf(fen, FEN_DIGITS).stripTrailingZeros();
    return wan.setScale(Math.max(2, wan.scale()), RoundingMode.UNNECESSARY) + "万元";
  }
}
