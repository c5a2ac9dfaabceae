package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;

/**
 * All quotients of an amount of one set and a positive amount of another (比值范围).
 *
 * @param least the smallest quotient
 * @param greatest the greatest quotient
 */
record Ratio(Fraction least, Fraction greatest) {

  /** Begins a share: {@code Ratio.of(part).in(whole)}. */
  static DividendRange of(FenRange part) {
    return new DividendRange(part);
  }

  /** A part, waiting for its whole. */
  record DividendRange(FenRange range) {
    /** Returns the quotients; the whole must allow a positive amount. */
    Ratio in(FenRange whole) {
      long small = Math.max(1, whole.least());
      long large = whole.greatest();
      long a = range.least();
      long b = range.greatest();
      return new Ratio(
          Fraction.of(a).in(a < 0 ? small : large), Fraction.of(b).in(b < 0 ? large : small));
    }
  }

  /** Begins a growth: {@code Ratio.growth(change).to(now)}. */
  static ChangeRange growth(FenRange change) {
    return new ChangeRange(change);
  }

  /** A change, waiting for what it led to. */
  record ChangeRange(FenRange change) {
    /** Returns the base, last year's amount, that the change implies. */
    FenRange base(FenRange now) {
      return now.plus(change.negate());
    }

    /** Returns change by base; the base must allow a positive amount. */
    Ratio to(FenRange now) {
      long least = change.least();
      long greatest = change.greatest();
      return new Ratio(
          Fraction.of(least).in(positive((least > 0 ? now.greatest() : now.least()) - least)),
          Fraction.of(greatest)
              .in(positive((greatest > 0 ? now.least() : now.greatest()) - greatest)));
    }

    private static long positive(long difference) {
      return Math.max(1, difference);
    }
  }

  boolean fits(Percentage percentage) {
    return percentage.admits(least, greatest);
  }
}
