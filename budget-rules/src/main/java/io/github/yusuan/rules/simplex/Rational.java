package io.github.yusuan.rules.simplex;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Fen;

/**
 * An exact fraction of 64-bit whole numbers (有理数); an overflow is refused, never wrapped. Almost
 * all that occur are whole: the equations are sums.
 */
public record Rational(long numerator, long denominator) implements Comparable<Rational> {
  static final Rational ZERO = new Rational(0, 1);
  static final Rational ONE = new Rational(1, 1);
  static final Rational MINUS_ONE = new Rational(-1, 1);

  /**
   * Returns a whole number.
   *
   * @param whole the number
   * @return the number over one
   */
  public static Rational of(long whole) {
    if (whole >= -1 && whole <= 1) {
      return whole == 0 ? ZERO : whole == 1 ? ONE : MINUS_ONE;
    }
    return new Rational(whole, 1);
  }

  private static Rational reduced(long numerator, long denominator) {
    if (denominator == 1) {
      return of(numerator);
    }
    long divisor = gcd(size(numerator), size(denominator));
    long sign = denominator < 0 ? -1 : 1;
    return new Rational(sign * (numerator / divisor), sign * (denominator / divisor));
  }

  private static long size(long number) {
    return number < 0 ? Fen.negated(number) : number;
  }

  /**
   * Returns the greatest common divisor.
   *
   * @param one a number
   * @param other another number
   * @return a positive number; 1 if both are zero
   */
  public static long gcd(long one, long other) {
    long a = one;
    long b = other;
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a == 0 ? 1 : a;
  }

  Rational plus(Rational other) {
    if (denominator == 1 && other.denominator == 1) {
      return of(Fen.plus(numerator, other.numerator));
    }
    return reduced(
        Fen.plus(Fen.times(numerator, other.denominator), Fen.times(other.numerator, denominator)),
        Fen.times(denominator, other.denominator));
  }

  Rational minus(Rational other) {
    return plus(other.negate());
  }

  /**
   * Returns this below zero, or above.
   *
   * @return the negative
   */
  public Rational negate() {
    return numerator == 0 ? this : new Rational(Fen.negated(numerator), denominator);
  }

  /**
   * Multiplies two fractions.
   *
   * @param other another fraction
   * @return the product
   * @throws AmountOverflowException if it does not fit
   */
  public Rational times(Rational other) {
    if (denominator == 1 && other.denominator == 1) {
      return of(Fen.times(numerator, other.numerator));
    }
    return reduced(
        Fen.times(numerator, other.numerator), Fen.times(denominator, other.denominator));
  }

  Rational over(Rational other) {
    if (other.denominator == 1 && Math.abs(other.numerator) == 1) {
      return other.numerator == 1 ? this : negate();
    }
    return reduced(
        Fen.times(numerator, other.denominator), Fen.times(denominator, other.numerator));
  }

  int compareTo(long whole) {
    return denominator == 1
        ? Long.compare(numerator, whole)
        : Long.compare(numerator, Fen.times(whole, denominator));
  }

  int signum() {
    return Long.signum(numerator);
  }

  /**
   * Tells whether this is a whole number.
   *
   * @return true if so
   */
  public boolean isWhole() {
    return denominator == 1;
  }

  /**
   * Returns the greatest whole number that is not above this one.
   *
   * @return the number
   */
  public long floor() {
    return Math.floorDiv(numerator, denominator);
  }

  @Override
  public int compareTo(Rational other) {
    if (denominator == other.denominator) {
      return Long.compare(numerator, other.numerator);
    }
    return Long.compare(
        Fen.times(numerator, other.denominator), Fen.times(other.numerator, denominator));
  }
}
