package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.performance.ComparisonSign;
import io.github.yusuan.core.performance.TargetValue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A printed target value (指标值), read once for all rules. */
final class Value {
  private final TargetValue printed;
  private final String unit;
  private final List<String> per;
  private final TargetValue.@Nullable NumberWithUnit quantity;

  private Value(
      TargetValue printed, TargetValue.@Nullable NumberWithUnit quantity, List<String> per) {
    this.printed = printed;
    this.unit = quantity == null ? "" : quantity.unit();
    this.per = per;
    this.quantity = quantity;
  }

  static Value of(TargetValue printed) {
    if (printed instanceof TargetValue.NumberWithUnit quantity) {
      return new Value(printed, quantity, List.of());
    }
    return printed instanceof TargetValue.Rate rate
        ? new Value(printed, rate.numerator(), units(rate.per()))
        : new Value(printed, null, List.of());
  }

  private static List<String> units(String per) {
    return TargetPatterns.BETWEEN_UNITS.split(per).stream().filter(u -> !u.isEmpty()).toList();
  }

  TargetValue printed() {
    return printed;
  }

  /** Returns the unit of a quantity, or of what is before the slash of a rate; else nothing. */
  String unit() {
    return unit;
  }

  /** Returns the units behind the slash of a rate; none for other values. */
  List<String> per() {
    return per;
  }

  Optional<Figure> number() {
    return quantity == null ? Optional.empty() : Optional.of(quantity.number());
  }

  Optional<ComparisonSign> comparison() {
    return quantity == null ? Optional.empty() : quantity.comparison();
  }

  String text() {
    return printed.text();
  }

  boolean isQuantity() {
    return printed instanceof TargetValue.NumberWithUnit;
  }

  boolean isRate() {
    return printed instanceof TargetValue.Rate;
  }

  boolean isBlank() {
    return printed instanceof TargetValue.Blank;
  }

  boolean isClause() {
    return printed instanceof TargetValue.Clause;
  }

  boolean isChoice() {
    return printed instanceof TargetValue.Choice;
  }

  /** Tells whether the value is a grade: a word of quality, or one of several answers. */
  boolean isGrade() {
    return printed instanceof TargetValue.Quality || isChoice();
  }

  /** Returns number and unit, without comparison. */
  String bare() {
    return number().map(Figure::toString).orElse("") + unit;
  }
}
