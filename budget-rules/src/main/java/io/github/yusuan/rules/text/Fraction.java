package io.github.yusuan.rules.text;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact quotient of two amounts (比值); the whole is positive.
 *
 * @param part the dividend in 分
 * @param whole the divisor in 分, from 1
 */
record Fraction(long part, long whole) implements Comparable<Fraction>, Serializable {
  private static final long serialVersionUID = 1L;

  private static final BigInteger HUNDRED = BigInteger.valueOf(100);

  /** Begins a quotient: {@code Fraction.of(1).in(2)}. */
  static Dividend of(long part) {
    return new Dividend(part);
  }

  /** A dividend, waiting for its divisor. */
  record Dividend(long fen) {
    Fraction in(long whole) {
      return new Fraction(fen, whole);
    }
  }

  @Override
  public int compareTo(Fraction other) {
    return times(part, other.whole).compareTo(times(other.part, whole));
  }

  private static BigInteger times(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }

  /** Compares this quotient, in per cent, with a number. */
  int compareToPercent(BigDecimal percent) {
    BigDecimal mine = new BigDecimal(BigInteger.valueOf(part).multiply(HUNDRED));
    return mine.compareTo(percent.multiply(BigDecimal.valueOf(whole)));
  }

  /** Returns this quotient in per cent, rounded half up. */
  BigDecimal percent(int decimals) {
    return new BigDecimal(BigInteger.valueOf(part).multiply(HUNDRED))
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }
}
