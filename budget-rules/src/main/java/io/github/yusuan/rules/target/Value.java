package io.github.yusuan.rules.target;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.performance.Comparison;
import io.github.yusuan.core.performance.TargetValue;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A printed target value (指标值), read once for all rules.
 *
 * @param printed the value as printed
 * @param unit the unit of a quantity, or of what is before the slash of a rate; else empty
 * @param per the units behind the slash of a rate; none for other values
 * @param number the number of a quantity or rate
 * @param comparison the comparison before it
 */
record Value(
    TargetValue printed,
    String unit,
    List<String> per,
    Optional<Figure> number,
    Optional<Comparison> comparison)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  static Value of(TargetValue printed) {
    if (printed instanceof TargetValue.Quantity quantity) {
      return of(printed, quantity, List.of());
    }
    if (printed instanceof TargetValue.Rate rate) {
      return of(printed, rate.quantity(), List.of(rate.per().split("[/／·]")));
    }
    return new Value(printed, "", List.of(), Optional.empty(), Optional.empty());
  }

  private static Value of(TargetValue printed, TargetValue.Quantity quantity, List<String> per) {
    return new Value(
        printed, quantity.unit(), per, Optional.of(quantity.number()), quantity.comparison());
  }

  String text() {
    return printed.text();
  }

  boolean isQuantity() {
    return printed instanceof TargetValue.Quantity;
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
    return number.map(Figure::toString).orElse("") + unit;
  }
}
