package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * Last year's amount (基数).
 *
 * @param fen the amount in 分
 * @param printed the unit it was printed in, or null for an exact amount
 * @param nothing whether there was nothing: a printed 0.00 may hide a small amount
 */
record Base(long fen, @Nullable ReportingUnit printed, boolean nothing) {

  static Base exactly(long fen) {
    return new Base(fen, null, fen == 0);
  }

  /** Returns what is to be compared with this: an amount as exact as this one. */
  long alike(long now) {
    return printed == null ? now : printed.fen(printed.print(now, Rounding.HALF_UP));
  }

  static Base finer(Base one, Base other) {
    return lastPlace(other.printed) < lastPlace(one.printed) ? other : one;
  }

  /** Returns the power of ten of one last place, counted in 分. */
  static int lastPlace(@Nullable ReportingUnit unit) {
    return unit == null ? 0 : unit.scale().fenDigits() - unit.decimals();
  }
}
