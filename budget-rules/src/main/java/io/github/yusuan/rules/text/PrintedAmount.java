package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Measurement;

/** A figure as printed: the amount it states, and the exact amounts it stands for (所列金额). */
record PrintedAmount(long fen, FenRange range) {

  /** Returns what the tables print of an amount. */
  static PrintedAmount of(Measurement tables) {
    return new PrintedAmount(tables.printed(), tables.amounts());
  }

  /** Compares a part with its whole: it prints no more, or only for rounding, or it is more. */
  Outcome within(PrintedAmount whole) {
    if (fen <= whole.fen) {
      return Outcome.HOLDS;
    }
    return range.least() <= whole.range.greatest()
        ? Outcome.HOLDS_WITHIN_ROUNDING
        : Outcome.VIOLATED;
  }

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
