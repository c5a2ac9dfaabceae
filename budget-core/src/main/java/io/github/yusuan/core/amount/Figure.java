package io.github.yusuan.core.amount;

import io.github.yusuan.core.label.Visible;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A number as printed (印刷数字): its decimals are part of it, so {@code 12.30} is not {@code 12.3}.
 *
 * <p>A figure says nothing of its unit; together with the {@link ReportingUnit} of its table it
 * stands for a {@linkplain ReportingUnit#exactAmounts set of exact amounts}. A blank cell is not a
 * figure. A minus before a zero is kept as printed, {@code -0.00}, and says nothing: spreadsheets
 * print it for what is left of a subtraction.
 */
public final class Figure implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MAX_DIGITS = 18;
  private static final int MAX_DECIMALS = MAX_DIGITS - 1;
  private static final long LIMIT = 1_000_000_000_000_000_000L;

  private final long unscaled;
  private final int decimals;
  private final boolean minusBeforeZero;

  private Figure(long unscaled, int decimals) {
    this(unscaled, decimals, false);
  }

  private Figure(long unscaled, int decimals, boolean minusBeforeZero) {
    this.unscaled = unscaled;
    this.decimals = decimals;
    this.minusBeforeZero = minusBeforeZero;
  }

  /**
   * Reads a printed number, with or without separators of thousands: {@code 1222.79}, {@code
   * 1,222.79}, {@code -3}.
   *
   * @param text the printed text, without spaces or unit
   * @return the figure
   * @throws IllegalArgumentException if the text is no such number or has more than 18 digits
   */
  public static Figure parse(String text) {
    if (text != null && text.length() > 2 * MAX_DIGITS) {
      throw refused("at most " + MAX_DIGITS + " digits", text);
    }
    if (text == null || !AmountPatterns.isNumber(text)) {
      throw refused(
          "ASCII digits with an optional minus, decimal point and commas between thousands", text);
    }
    String plain = text.replace(",", "");
    int point = plain.indexOf('.');
    String digits = point < 0 ? plain : plain.substring(0, point) + plain.substring(point + 1);
    if (digits.length() - (digits.startsWith("-") ? 1 : 0) > MAX_DIGITS) {
      throw refused("at most " + MAX_DIGITS + " digits", text);
    }
    long unscaled = Long.parseLong(digits);
    int decimals = point < 0 ? 0 : plain.length() - point - 1;
    return new Figure(unscaled, decimals, unscaled == 0 && plain.startsWith("-"));
  }

  /**
   * Makes a figure from its last places.
   *
   * @param lastPlaces the number counted in last places: 122279 for 1222.79
   * @param decimals the number of decimals, 0 to 17
   * @return the figure
   * @throws IllegalArgumentException if there are more than 18 digits or 17 decimals
   */
  public static Figure ofLastPlaces(long lastPlaces, int decimals) {
    if (lastPlaces <= -LIMIT || lastPlaces >= LIMIT) {
      throw refused("at most " + MAX_DIGITS + " digits", lastPlaces + "E-" + decimals);
    }
    if (decimals < 0 || decimals > MAX_DECIMALS) {
      throw refused("0 to " + MAX_DECIMALS + " decimals", lastPlaces + "E-" + decimals);
    }
    return new Figure(lastPlaces, decimals);
  }

  /**
   * Makes a zero that is printed with a minus.
   *
   * @param decimals the number of decimals, 0 to 17
   * @return {@code -0.00} for 2 decimals
   * @throws IllegalArgumentException if there are more than 17 decimals
   */
  public static Figure negativeZero(int decimals) {
    return new Figure(0, ofLastPlaces(0, decimals).decimals, true);
  }

  private static IllegalArgumentException refused(String rule, String text) {
    return new IllegalArgumentException("figure must have " + rule + ": " + Visible.quoted(text));
  }

  /** Refuses a stream that no figure was written to. */
  private Object readResolve() throws InvalidObjectException {
    try {
      return minusBeforeZero && unscaled == 0
          ? negativeZero(decimals)
          : ofLastPlaces(unscaled, decimals);
    } catch (IllegalArgumentException refused) {
      InvalidObjectException noFigure = new InvalidObjectException(refused.getMessage());
      noFigure.initCause(refused);
      throw noFigure;
    }
  }

  /**
   * Returns the number of printed decimals.
   *
   * @return 2 for {@code 12.30}
   */
  public int decimals() {
    return decimals;
  }

  /**
   * Returns this number counted in its own last places.
   *
   * @return 1230 for {@code 12.30}
   */
  public long lastPlaces() {
    return unscaled;
  }

  /**
   * Returns this number without trailing zeros after the decimal point.
   *
   * @return 12.3 for {@code 12.30}, 800000 for {@code 800000.00}
   */
  public Figure shortest() {
    long places = unscaled;
    int fewer = decimals;
    while (fewer > 0 && places % 10 == 0) {
      places /= 10;
      fewer--;
    }
    return new Figure(places, fewer);
  }

  /**
   * Tells the sign of this number.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return Long.signum(unscaled);
  }

  /**
   * Tells whether this is a zero with a minus before it, as in {@code -0.00}.
   *
   * @return true for a negative zero, which is zero all the same
   */
  public boolean isNegativeZero() {
    return minusBeforeZero;
  }

  /**
   * Returns this number with its printed decimals.
   *
   * @return a decimal whose scale is {@link #decimals()}
   */
  public BigDecimal toBigDecimal() {
    return BigDecimal.valueOf(unscaled, decimals);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure that
        && unscaled == that.unscaled
        && decimals == that.decimals
        && minusBeforeZero == that.minusBeforeZero;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(unscaled) + decimals;
  }

  /** Returns the number as printed, without separators of thousands: {@code 1222.79}. */
  @Override
  public String toString() {
    return (minusBeforeZero ? "-" : "") + toBigDecimal().toPlainString();
  }
}
