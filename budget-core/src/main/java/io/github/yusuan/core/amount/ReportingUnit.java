package io.github.yusuan.core.amount;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * The unit in which a table prints (报表单位): a scale and a number of decimals, such as 万元 with two.
 *
 * <p>It knows what a printed figure stands for: the exact amounts, in whole 分, that a publisher who
 * rounds each cell by itself would print as that figure.
 *
 * @param scale 元, 千元, 万元 or 亿元
 * @param decimals the number of decimals printed, down to one 分 at the most
 */
public record ReportingUnit(Scale scale, int decimals) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The greatest amount that a figure may stand for: 10^16 分, a hundred trillion (百万亿) yuan. */
  public static final long LIMIT = 10_000_000_000_000_000L;

  private static final long[] POWERS_OF_TEN = powersOfTen();

  /**
   * Checks the decimals.
   *
   * @param scale 元, 千元, 万元 or 亿元
   * @param decimals the number of decimals printed
   * @throws IllegalArgumentException if one last place would be less than one 分
   */
  public ReportingUnit {
    Objects.requireNonNull(scale, "scale");
    if (decimals < 0 || decimals > scale.fenDigits()) {
      throw new IllegalArgumentException(
          scale.symbol()
              + " must have 0 to "
              + scale.fenDigits()
              + " decimals (one last place is at least one 分): "
              + decimals);
    }
  }

  /**
   * Returns the exact amounts that a printed figure stands for, taken at the places of this unit: a
   * figure of fewer decimals counts as printed in full ({@code 12} as {@code 12.00}), one of more
   * decimals by its own.
   *
   * <p>Under {@link Rounding#HALF_UP} a positive figure v of last place u stands for [v − u/2, v +
   * u/2), a printed zero for [0, u/2), a negative figure for the mirror of its absolute value. In a
   * document that prints negative amounts a zero also stands for the mirror of [0, u/2): see {@link
   * #zeroOfEitherSign}.
   *
   * @param figure the printed figure
   * @param rounding how the publisher rounds
   * @return the set of amounts; empty where no whole 分 prints so, as for 0.001 元
   * @throws IllegalArgumentException if the amount is beyond {@link #LIMIT}
   */
  public FenRange exactAmounts(Figure figure, Rounding rounding) {
    return at(Math.max(figure.decimals(), decimals), figure, rounding);
  }

  /**
   * Returns the exact amounts that a printed figure stands for, taken at its own decimals: {@code
   * 12} stands for all that rounds to 12 whole units, even in a table of two decimals (mixed
   * precision, 精度不一).
   *
   * @param figure the printed figure
   * @param rounding how the publisher rounds
   * @return the set of amounts
   * @throws IllegalArgumentException if the amount is beyond {@link #LIMIT}
   */
  public FenRange exactAmountsAtOwnDecimals(Figure figure, Rounding rounding) {
    return at(figure.decimals(), figure, rounding);
  }

  /**
   * Returns what a printed zero stands for where amounts of either sign occur.
   *
   * @param zero what the zero stands for among amounts that are not negative
   * @return that set and its mirror
   */
  public static FenRange zeroOfEitherSign(FenRange zero) {
    return FenRange.from(-zero.greatest()).to(zero.greatest());
  }

  private FenRange at(int places, Figure figure, Rounding rounding) {
    if (figure.signum() < 0) {
      Figure mirrored = Figure.ofLastPlaces(-figure.lastPlaces(), figure.decimals());
      return at(places, mirrored, rounding).negate();
    }
    int beyondFen = places - scale.fenDigits();
    if (beyondFen > 0) {
      return beyondFen(figure);
    }
    long last = POWERS_OF_TEN[-beyondFen];
    long fen = fen(figure);
    return switch (rounding) {
      case HALF_UP -> nonNegative(fen - last / 2, fen + (last - 1) / 2);
      case HALF_EVEN -> {
        boolean even = fen / last % 2 == 0;
        yield even || last == 1
            ? nonNegative(fen - last / 2, fen + last / 2)
            : nonNegative(fen - last / 2 + 1, fen + last / 2 - 1);
      }
      case TRUNCATION -> nonNegative(fen, fen + last - 1);
      case UNKNOWN -> nonNegative(fen - last / 2, fen + last / 2);
    };
  }

  private static FenRange nonNegative(long least, long greatest) {
    return FenRange.from(Math.max(0, least)).to(greatest);
  }

  /** A figure printed beyond one 分: it stands for an amount only where the places beyond are 0. */
  private FenRange beyondFen(Figure figure) {
    BigDecimal fen = figure.toBigDecimal().movePointRight(scale.fenDigits());
    checkLimit(fen, figure);
    BigDecimal whole = fen.setScale(0, RoundingMode.DOWN);
    return whole.compareTo(fen) == 0 ? FenRange.exactly(whole.longValueExact()) : FenRange.EMPTY;
  }

  /**
   * Returns the amount that a figure states, taken as exact.
   *
   * @param figure the printed figure
   * @return the amount in 分
   * @throws IllegalArgumentException if the amount is beyond {@link #LIMIT} or no whole 分
   */
  public long fen(Figure figure) {
    int shift = scale.fenDigits() - figure.decimals();
    long limit = shift >= 0 ? LIMIT / POWERS_OF_TEN[shift] : Long.MAX_VALUE;
    if (Math.abs(figure.lastPlaces()) > limit) {
      throw beyondLimit(figure);
    }
    if (shift >= 0) {
      return figure.lastPlaces() * POWERS_OF_TEN[shift];
    }
    long beyond = POWERS_OF_TEN[-shift];
    if (figure.lastPlaces() % beyond != 0) {
      throw new IllegalArgumentException("an amount must be whole 分: " + figure + scale.symbol());
    }
    checkLimit(figure.toBigDecimal().movePointRight(scale.fenDigits()), figure);
    return figure.lastPlaces() / beyond;
  }

  private void checkLimit(BigDecimal fen, Figure figure) {
    if (fen.abs().compareTo(BigDecimal.valueOf(LIMIT)) > 0) {
      throw beyondLimit(figure);
    }
  }

  private IllegalArgumentException beyondLimit(Figure figure) {
    return new IllegalArgumentException(
        "an amount must not exceed 10^16 分: " + figure + scale.symbol());
  }

  /**
   * Returns the amount that a figure states, taken as exact.
   *
   * @param figure the printed figure
   * @return the amount in CNY
   * @throws IllegalArgumentException if the amount is beyond {@link #LIMIT} or no whole 分
   */
  public MonetaryAmount amount(Figure figure) {
    return Renminbi.fen(fen(figure));
  }

  /**
   * Prints an exact amount in this unit.
   *
   * @param fen the amount in 分, at most {@link #LIMIT}
   * @param rounding how to round to the last place; not {@link Rounding#UNKNOWN}
   * @return the figure, with the decimals of this unit
   * @throws IllegalArgumentException if the amount is beyond the limit or the rounding unknown
   */
  public Figure print(long fen, Rounding rounding) {
    if (fen < -LIMIT || fen > LIMIT) {
      throw new IllegalArgumentException("an amount must not exceed 10^16 分: " + fen + " 分");
    }
    RoundingMode mode =
        switch (rounding) {
          case HALF_UP -> RoundingMode.HALF_UP;
          case HALF_EVEN -> RoundingMode.HALF_EVEN;
          case TRUNCATION -> RoundingMode.DOWN;
          case UNKNOWN ->
              throw new IllegalArgumentException("cannot print with an unknown rounding");
        };
    BigDecimal printed = BigDecimal.valueOf(fen, scale.fenDigits()).setScale(decimals, mode);
    return Figure.ofLastPlaces(printed.unscaledValue().longValueExact(), decimals);
  }

  /** Returns the unit with its decimals, as {@code 万元(2)}. */
  @Override
  public String toString() {
    return scale.symbol() + "(" + decimals + ")";
  }

  private static long[] powersOfTen() {
    long[] powers = new long[19];
    powers[0] = 1;
    for (int i = 1; i < powers.length; i++) {
      powers[i] = 10 * powers[i - 1];
    }
    return powers;
  }
}
