package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What a printed percentage stands for (百分比所含范围): all numbers that print as it, so 99.97 stands for
 * [99.965, 99.975).
 *
 * @param figure the number before %, as printed
 * @param rounding how the publisher rounds
 */
record Percentage(Figure figure, Rounding rounding) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Tells whether some quotient between two prints as this percentage. */
  boolean admits(Fraction least, Fraction greatest) {
    int above = greatest.compareToPercent(least());
    int below = least.compareToPercent(greatest());
    return (above > 0 || (above == 0 && leastIsIn()))
        && (below < 0 || (below == 0 && greatestIsIn()));
  }

  /** Tells whether a quotient prints as this percentage. */
  boolean admits(Fraction quotient) {
    return admits(quotient, quotient);
  }

  /** Returns the lower end. */
  BigDecimal least() {
    return figure.signum() < 0
        ? end(-outwards())
        : end(figure.signum() == 0 ? -outwards() : -inwards());
  }

  /** Returns the upper end. */
  BigDecimal greatest() {
    return figure.signum() < 0 ? end(inwards()) : end(outwards());
  }

  /** Half last places by which an absolute value may be greater than it prints. */
  private int outwards() {
    return rounding == Rounding.TRUNCATION ? 2 : 1;
  }

  /** Half last places by which an absolute value may be smaller than it prints. */
  private int inwards() {
    return rounding == Rounding.TRUNCATION ? 0 : 1;
  }

  private BigDecimal end(int halves) {
    BigInteger twice = BigInteger.valueOf(figure.lastPlaces()).multiply(BigInteger.TWO);
    return new BigDecimal(twice.add(BigInteger.valueOf(halves)), figure.decimals())
        .divide(BigDecimal.valueOf(2));
  }

  private boolean leastIsIn() {
    return figure.signum() > 0 ? innerIsIn() : outerIsIn();
  }

  private boolean greatestIsIn() {
    return figure.signum() < 0 ? innerIsIn() : outerIsIn();
  }

  private boolean innerIsIn() {
    return rounding != Rounding.HALF_EVEN || figure.lastPlaces() % 2 == 0;
  }

  private boolean outerIsIn() {
    return rounding == Rounding.UNKNOWN
        || (rounding == Rounding.HALF_EVEN && figure.lastPlaces() % 2 == 0);
  }
}
