package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What the tables say of a region (口径取数).
 *
 * @param amounts the exact amounts that the tables allow; empty where they contradict each other
 * @param printed the amount as printed, in 分: of the first figure, or the sum of the parts'; 0 for
 *     what is contradictory
 * @param cells the cells that say it: those that print the region, or those of the parts that
 *     exhaust it, or none where the region lies in one that is blank
 */
public record Measurement(FenRange amounts, long printed, List<Cell> cells)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing: the region lies in one that is blank. */
  static final Measurement NOTHING = new Measurement(FenRange.ZERO, 0, List.of());

  /**
   * Copies the cells.
   *
   * @param amounts the exact amounts that the tables allow
   * @param printed the amount as printed
   * @param cells the cells that say it
   */
  public Measurement {
    Objects.requireNonNull(amounts, "amounts");
    Objects.requireNonNull(cells, "cells");
    cells = List.copyOf(cells);
  }

  /**
   * Returns what the cells of an operand say.
   *
   * @param operand an operand
   * @return its amounts, its first figure, its cells
   */
  public static Measurement of(Operand operand) {
    return new Measurement(operand.amounts(), printed(operand), operand.cells());
  }

  static Measurement of(List<Operand> parts) {
    FenRange sum = FenRange.ZERO;
    long printed = 0;
    for (Operand part : parts) {
      sum = part.amounts().isEmpty() || sum.isEmpty() ? FenRange.EMPTY : sum.plus(part.amounts());
      printed = Fen.plus(printed, printed(part));
    }
    return new Measurement(sum, printed, parts.stream().map(Operand::mainCell).toList());
  }

  private static long printed(Operand operand) {
    Cell cell = operand.mainCell();
    return operand.isContradictory() ? 0 : cell.figure().map(cell.unit()::fen).orElse(0L);
  }

  /**
   * Returns how far the exact amount may be from the printed one.
   *
   * @return the greatest distance in 分; 0 where the tables contradict each other
   */
  public long slack() {
    return amounts.isEmpty()
        ? 0
        : Math.max(printed - amounts.least(), amounts.greatest() - printed);
  }
}
