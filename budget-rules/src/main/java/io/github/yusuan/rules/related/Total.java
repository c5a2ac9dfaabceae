package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.identity.Measurement;

/**
 * What some amounts come to together (合计数).
 *
 * @param amounts the exact amounts
 * @param printed the sum of the printed ones, in 分
 * @param slack how far the exact one may be from it
 */
record Total(FenRange amounts, long printed, long slack) {
  static final Total NOTHING = new Total(FenRange.ZERO, 0, 0);

  static Total of(Measurement measured) {
    return new Total(measured.amounts(), measured.printed(), measured.slack());
  }

  Total plus(Total other) {
    return new Total(
        amounts.plus(other.amounts),
        Fen.plus(printed, other.printed),
        Fen.plus(slack, other.slack));
  }
}
