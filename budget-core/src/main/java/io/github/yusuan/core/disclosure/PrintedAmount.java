package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * What a disclosure prints of one region of the budget (口径的印列金额): the cells that measure it, and
 * the exact amounts that all of them can stand for. Made by {@link Disclosure#amount}.
 *
 * @param cells the cells, blank ones included, in the order of printing; at least one
 * @param range the exact amounts that fit every cell; empty where the cells contradict each other
 */
public record PrintedAmount(List<Cell> cells, FenRange range) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the cells.
   *
   * @param cells the cells
   * @param range the exact amounts that fit every cell
   * @throws IllegalArgumentException if there is no cell
   */
  public PrintedAmount {
    Objects.requireNonNull(cells, "cells");
    Objects.requireNonNull(range, "range");
    cells = List.copyOf(cells);
    if (cells.isEmpty()) {
      throw new IllegalArgumentException("a printed amount must have a cell: " + cells);
    }
  }

  static PrintedAmount of(List<Cell> cells, Rounding rounding) {
    return new PrintedAmount(
        cells,
        cells.stream()
            .map(cell -> cell.exactAmounts(rounding))
            .reduce(FenRange::intersect)
            .orElse(FenRange.EMPTY));
  }

  /**
   * Returns the region.
   *
   * @return the region as the first cell measures it
   */
  public Region region() {
    return cells.get(0).region();
  }

  /**
   * Tells whether the cells contradict each other.
   *
   * @return true if no exact amount fits all of them
   */
  public boolean isContradictory() {
    return range.isEmpty();
  }

  /**
   * Returns the amount as it is printed most precisely, taken as exact.
   *
   * @return the amount in CNY; zero for a blank
   * @throws IllegalArgumentException if the figure states no whole 分
   */
  public MonetaryAmount amount() {
    return cells.stream()
        .min(Comparator.comparing(PrintedAmount::lastPlace))
        .orElseThrow()
        .amount();
  }

  private static int lastPlace(Cell cell) {
    int decimals =
        cell.figure().map(figure -> figure.decimals()).orElse(cell.unit().scale().fenDigits());
    return cell.unit().scale().fenDigits() - decimals;
  }

  /** Returns region, amounts and the number of cells. */
  @Override
  public String toString() {
    return region() + ": " + range + " (" + cells.size() + " cells)";
  }
}
