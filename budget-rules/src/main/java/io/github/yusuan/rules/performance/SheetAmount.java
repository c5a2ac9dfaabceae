package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * An amount as a sheet states it (所列金额), with the exact amounts that it stands for.
 *
 * @param figure the figure as printed
 * @param unit its unit
 * @param range the exact amounts, never empty
 */
record SheetAmount(Figure figure, ReportingUnit unit, FenRange range) {
  private static final List<String> PER_YEAR = List.of("年");

  /** Reads a figure; nothing where it is no whole 分 or beyond all limits. */
  static Optional<SheetAmount> of(Figure figure, ReportingUnit unit, Rounding rounding) {
    try {
      FenRange amounts = unit.exactAmounts(figure, rounding);
      FenRange range =
          figure.signum() == 0 && !amounts.isEmpty()
              ? ReportingUnit.zeroOfEitherSign(amounts)
              : amounts;
      return range.isEmpty() ? Optional.empty() : Optional.of(new SheetAmount(figure, unit, range));
    } catch (IllegalArgumentException beyondLimits) {
      return Optional.empty();
    }
  }

  static Optional<SheetAmount> total(Funding funding, Rounding rounding) {
    return funding.total().flatMap(total -> of(total, funding.unit(), rounding));
  }

  /** Reads the money that a target value states, for the whole or for a year. */
  static Optional<SheetAmount> of(Value value, Rounding rounding) {
    boolean whole = value.isQuantity() || (value.isRate() && value.per().equals(PER_YEAR));
    return whole ? price(value, rounding) : Optional.empty();
  }

  /** Reads the money of a target value, whatever it is per. */
  static Optional<SheetAmount> price(Value value, Rounding rounding) {
    if (value.unit().endsWith(Scale.YUAN.symbol())) {
      for (Scale scale : Scale.values()) {
        if (scale.symbol().equals(value.unit())) {
          return value.number().flatMap(n -> of(n, scale.withDecimals(0), rounding));
        }
      }
    }
    return Optional.empty();
  }

  /** Compares two figures of one amount. */
  Outcome against(Total other) {
    if (range.intersect(other.range()).isEmpty()) {
      return Outcome.VIOLATED;
    }
    return middle() == other.fen() || range.equals(other.range())
        ? Outcome.HOLDS
        : Outcome.HOLDS_WITHIN_ROUNDING;
  }

  /** Tells whether the amount may be so many 分. */
  boolean contains(BigDecimal fen) {
    return fen.compareTo(BigDecimal.valueOf(range.least())) >= 0
        && fen.compareTo(BigDecimal.valueOf(range.greatest())) <= 0;
  }

  /** Returns this amount as what another is compared with. */
  Total total() {
    return new Total(range, middle());
  }

  /** Returns the comparison with what other figures give. */
  Comparison comparison(Total computed) {
    long slack = (width(range) + width(computed.range())) / 2;
    return Comparison.in(unit).stated(middle()).computed(computed.fen()).slack(slack);
  }

  /** Returns the amount that is printed, in 分. */
  long middle() {
    try {
      return unit.fen(figure);
    } catch (IllegalArgumentException noWholeFen) {
      return range.least();
    }
  }

  private static long width(FenRange range) {
    return range.greatest() - range.least();
  }

  /** Returns the amount as printed: {@code 553891.68元}. */
  @Override
  public String toString() {
    return figure + unit.scale().symbol();
  }
}
