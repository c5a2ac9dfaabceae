package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import java.io.Serializable;
import java.util.List;

/**
 * What the tables say of a region (口径取数).
 *
 * @param amounts the exact amounts that the tables allow; empty where they contradict each other
 * @param cells the cells that say it: those that print the region, or those of the parts that
 *     exhaust it, or none where the region lies in one that is blank
 */
public record Measurement(FenRange amounts, List<Cell> cells) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the cells.
   *
   * @param amounts the exact amounts that the tables allow
   * @param cells the cells that say it
   */
  public Measurement {
    cells = List.copyOf(cells);
  }

  static Measurement of(List<Operand> parts) {
    FenRange sum = FenRange.ZERO;
    for (Operand part : parts) {
      sum = part.amounts().isEmpty() || sum.isEmpty() ? FenRange.EMPTY : sum.plus(part.amounts());
    }
    return new Measurement(sum, parts.stream().map(Operand::mainCell).toList());
  }
}
