package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import java.io.Serializable;
import java.util.Set;

/**
 * Which cells stand for more than the usual (从宽取数).
 *
 * @param atOwnDecimals cells that are printed less precisely than their table
 * @param eitherWay cells of an amount right in the middle, which may be rounded either way
 * @param cutOff claims of a text that cuts off instead of rounding
 */
record Leniency(Set<Cell> atOwnDecimals, Set<Cell> eitherWay, Set<Cell> cutOff)
    implements Serializable {
  static final Leniency NONE = new Leniency(Set.of(), Set.of());

  Leniency {
    atOwnDecimals = Set.copyOf(atOwnDecimals);
    eitherWay = Set.copyOf(eitherWay);
    cutOff = Set.copyOf(cutOff);
  }

  Leniency(Set<Cell> atOwnDecimals, Set<Cell> eitherWay) {
    this(atOwnDecimals, eitherWay, Set.of());
  }

  Leniency withCutOff(Set<Cell> claims) {
    return new Leniency(atOwnDecimals, eitherWay, claims);
  }

  boolean isCoarse(Cell cell) {
    return !atOwnDecimals.isEmpty() && atOwnDecimals.contains(cell);
  }

  Rounding rounding(Cell cell, Rounding usual) {
    if (!cutOff.isEmpty() && cutOff.contains(cell)) {
      return Rounding.TRUNCATION;
    }
    return !eitherWay.isEmpty() && eitherWay.contains(cell) ? Rounding.UNKNOWN : usual;
  }
}
