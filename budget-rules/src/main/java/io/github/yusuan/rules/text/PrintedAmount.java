package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;

/** A figure as printed: the amount it states, and the exact amounts it stands for (所列金额). */
record PrintedAmount(long fen, FenRange range) {

  /** Tells whether one of two sets lies in the other: then they differ in precision only. */
  static boolean nested(FenRange one, FenRange other) {
    FenRange common = one.intersect(other);
    return common.equals(one) || common.equals(other);
  }

  /** Returns how far rounding may lead from an amount that prints so. */
  static long slack(FenRange range, long fen) {
    return Math.max(Math.max(range.greatest() - fen, fen - range.least()), 0);
  }
}
