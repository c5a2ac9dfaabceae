package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Form;
import java.io.Serializable;
import java.util.List;

/**
 * An operand (算子): one unknown exact amount, the size of one region, with all cells that print it.
 */
public final class Operand implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int index;
  private final Region region;
  private final List<Cell> cells;
  private final FenRange amounts;
  private final FenRange amountsAtOwnDecimals;
  private final boolean blank;

  Operand(int index, Region region, List<Cell> cells, Amounts amounts) {
    this.index = index;
    this.region = region;
    this.cells = List.copyOf(cells);
    this.amounts = amounts.atTablePlaces();
    this.amountsAtOwnDecimals = amounts.atOwnDecimals();
    this.blank = isBlank(cells);
  }

  private static boolean isBlank(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the position in {@link Identities#operands()}.
   *
   * @return the index, from 0
   */
  public int index() {
    return index;
  }

  /**
   * Returns the region after normalisation: where all parts of a member but one are empty, it is
   * that part's region.
   *
   * @return the region
   */
  public Region region() {
    return region;
  }

  /**
   * Returns the cells that print this operand.
   *
   * @return at least one cell, in the order of printing
   */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * Returns the exact amounts that all the cells allow.
   *
   * @return the intersection of what the cells stand for; empty where they contradict each other
   */
  public FenRange amounts() {
    return amounts;
  }

  /**
   * Returns the exact amounts that all the cells allow if those printed with fewer decimals than
   * their table count at their own decimals.
   *
   * @return the intersection of what the cells stand for
   */
  public FenRange amountsAtOwnDecimals() {
    return amountsAtOwnDecimals;
  }

  /**
   * Tells whether the cells contradict each other.
   *
   * @return true if no exact amount prints as all of them
   */
  public boolean isContradictory() {
    return amounts.isEmpty();
  }

  /**
   * Tells whether nothing is printed.
   *
   * @return true if all cells are blank
   */
  public boolean isBlank() {
    return blank;
  }

  /**
   * Returns the cell to show where only one is wanted.
   *
   * @return the first cell that is not blank, else the first
   */
  public Cell mainCell() {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return cell;
      }
    }
    return cells.get(0);
  }

  /** Tells whether a cell of the form prints this operand, and not as a blank. */
  boolean isPrintedIn(Form form) {
    for (Cell cell : cells) {
      if (!cell.isBlank() && cell.form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Operand that
            && index == that.index
            && region.equals(that.region)
            && amounts.equals(that.amounts)
            && cells.equals(that.cells));
  }

  @Override
  public int hashCode() {
    return 31 * index + region.hashCode();
  }

  /** Returns the region and what the cells allow. */
  @Override
  public String toString() {
    return region + " " + amounts;
  }
}
