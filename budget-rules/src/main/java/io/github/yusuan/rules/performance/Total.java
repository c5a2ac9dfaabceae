package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.FenRange;
import java.util.Optional;

/**
 * What stated amounts come to (合计数).
 *
 * @param range the exact amounts that they stand for together
 * @param fen the sum of what is printed, in 分
 */
record Total(FenRange range, long fen) {
  private static final long MOST = Long.MAX_VALUE / 2;

  static final Total ZERO = new Total(FenRange.ZERO, 0);

  /** Adds an amount; nothing where the sum is beyond all limits. */
  Optional<Total> plus(SheetAmount more) {
    return Math.abs(fen) > MOST
        ? Optional.empty()
        : Optional.of(new Total(range.plus(more.range()), fen + more.middle()));
  }

  /** Takes the middle of a set of amounts for what is printed. */
  static Total of(FenRange amounts) {
    long middle = Math.floorDiv(amounts.least() + amounts.greatest() + 1, 2);
    return new Total(amounts, amounts.contains(0) ? 0 : middle);
  }
}
