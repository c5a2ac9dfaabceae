package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;

/** A quotient as the number before %, rounded half up (百分比的文字). */
record PercentWords(Fraction quotient, int decimals) implements Words {
  private static final long serialVersionUID = 1L;

  @Override
  public String in(Language language) {
    return quotient.percent(decimals).toPlainString();
  }
}
