package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
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

  /** Any amount. */
  static final FenRange ANY = FenRange.from(-ReportingUnit.LIMIT).to(ReportingUnit.LIMIT);

  /** Any amount that is not negative. */
  static final FenRange NOT_NEGATIVE = FenRange.from(0).to(ReportingUnit.LIMIT);

  private final int index;
  private final Region region;
  private final List<Cell> cells;
  private final FenRange amounts;
  private final FenRange amountsAtOwnDecimals;
  private final List<Standing> standings;
  private final boolean signed;
  private final boolean blank;
  private final boolean nothing;

  /** What a cell is that prints an operand, or should (单元格类别). */
  public enum Standing {
    /** 有数: it prints a figure. */
    PRINTED,
    /** 文字所述: the text claims the figure. */
    CLAIMED,
    /** 空白: it is blank, and taken for what it says: nothing. */
    BLANK,
    /** 空白存疑: it is blank, which is a statement as any figure is. */
    OPEN_BLANK,
    /** 疑缺之行: it is in a row that other tables print and its table does not. */
    ABSENT_ROW,
    /** 疑缺而不知其名之行: it is in some row that its table may lack. */
    UNLISTED_ROW;

    /**
     * Tells whether there is a figure.
     *
     * @return true if a table prints one, or the text claims one
     */
    public boolean isFigure() {
      return this == PRINTED || this == CLAIMED;
    }
  }

  private Operand(
      int index,
      Region region,
      List<Cell> cells,
      List<Standing> standings,
      FenRange amounts,
      FenRange amountsAtOwnDecimals,
      boolean signed) {
    this.index = index;
    this.region = region;
    this.cells = List.copyOf(cells);
    this.standings = List.copyOf(standings);
    this.amounts = amounts;
    this.amountsAtOwnDecimals = amountsAtOwnDecimals;
    this.signed = signed;
    this.blank = standings.stream().noneMatch(Standing::isFigure);
    this.nothing = !standings.isEmpty() && standings.stream().allMatch(Standing.BLANK::equals);
  }

  Operand(int index, Region region, List<Cell> cells, List<Standing> standings, Amounts amounts) {
    this(
        index,
        region,
        cells,
        standings,
        amounts.atTablePlaces(),
        amounts.atOwnDecimals(),
        amounts.isSigned());
  }

  /** Makes an operand that no cell prints. */
  static Operand unknown(int index, Region region, FenRange amounts) {
    return new Operand(index, region, List.of(), List.of(), amounts, amounts, amounts.equals(ANY));
  }

  /** Makes an operand that one cell states, whatever a table would derive from it. */
  static Operand stated(Cell cell, Standing standing, FenRange amounts) {
    return new Operand(
        0,
        cell.region(),
        List.of(cell),
        List.of(standing),
        amounts,
        amounts,
        standing != Standing.ABSENT_ROW);
  }

  /** Returns the same operand at another place. */
  Operand at(int place) {
    return place == index
        ? this
        : new Operand(place, region, cells, standings, amounts, amountsAtOwnDecimals, signed);
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
   * @return at least one cell, in the order of printing; none for an unknown amount that only an
   *     {@linkplain Identities#opened() opened} blank leaves room for
   */
  public List<Cell> cells() {
    return cells;
  }

  /**
   * Returns what a cell is.
   *
   * @param cell its position in {@link #cells()}
   * @return whether it prints a figure, and if not, why
   */
  public Standing standing(int cell) {
    return standings.get(cell);
  }

  /**
   * Tells whether this is zero for certain: nothing is printed, and nothing could be.
   *
   * @return true if all cells are blank and taken for what they say
   */
  public boolean isNothing() {
    return nothing;
  }

  /**
   * Tells whether the amount may be negative.
   *
   * @return true for the change of an amount, and in a document with negative amounts
   */
  public boolean isSigned() {
    return signed;
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

  /** Returns the exact amounts that all the cells allow if some stand for more than the usual. */
  FenRange amounts(Rounding rounding, Leniency leniency) {
    if (cells.stream().noneMatch(leniency::isCoarse)) {
      return amounts;
    }
    Amounts all = new Amounts(rounding, signed);
    cells.forEach(cell -> all.add(cell, leniency));
    return all.atTablePlaces();
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
   * @return true if all cells are blank, or there are none
   */
  public boolean isBlank() {
    return blank;
  }

  /**
   * Returns the cell to show where only one is wanted.
   *
   * @return the first cell that is not blank, else the first
   * @throws IllegalStateException if no cell prints it
   */
  public Cell mainCell() {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return cell;
      }
    }
    if (cells.isEmpty()) {
      throw new IllegalStateException("printed nowhere: " + region);
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
