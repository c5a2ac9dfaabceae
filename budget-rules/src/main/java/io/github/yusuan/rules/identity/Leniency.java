package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which cells stand for more than the usual (从宽取数).
 *
 * @param atOwnDecimals cells that are printed less precisely than their table
 * @param eitherWay cells of an amount right in the middle, which may be rounded either way
 * @param cutOff claims of a text that cuts off instead of rounding
 * @param addedUp figures that are added up from printed ones
 */
record Leniency(Set<Cell> atOwnDecimals, Set<Cell> eitherWay, Set<Cell> cutOff, AddedUp addedUp)
    implements Serializable {
  static final Leniency NONE = new Leniency(Set.of(), Set.of(), Set.of(), AddedUp.NONE);

  Leniency {
    atOwnDecimals = Set.copyOf(atOwnDecimals);
    eitherWay = Set.copyOf(eitherWay);
    cutOff = Set.copyOf(cutOff);
  }

  Leniency withAtOwnDecimals(Set<Cell> coarse) {
    return new Leniency(coarse, eitherWay, cutOff, addedUp);
  }

  Leniency withEitherWay(Set<Cell> halves) {
    return new Leniency(atOwnDecimals, halves, cutOff, addedUp);
  }

  Leniency withCutOff(Set<Cell> claims) {
    return new Leniency(atOwnDecimals, eitherWay, claims, addedUp);
  }

  static Leniency ofAddedUp(AddedUp sums) {
    return new Leniency(Set.of(), Set.of(), Set.of(), sums);
  }

  /** Returns what a figure stands for that is added up; null for one rounded by itself. */
  @Nullable FenRange addedUp(Cell cell) {
    return addedUp.range(cell);
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
