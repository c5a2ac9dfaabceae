package io.github.yusuan.rules.identity;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How a person reads an identity (对照单元格): one cell for each operand, all in one table where that
 * can be.
 */
public final class ShownCells {
  private final List<Cell> cells;

  private ShownCells(List<Cell> cells) {
    this.cells = List.copyOf(cells);
  }

  /**
   * Chooses the cells in which to read an identity.
   *
   * @param identity an identity
   * @return the cells
   */
  public static ShownCells of(Identity identity) {
    List<Operand> operands = identity.operands();
    Form home =
        identity instanceof Identity.Sum sum
            ? sum.rowsOf().orElseGet(() -> home(operands))
            : home(operands);
    Cell stated = nearest(operands.get(0), cell -> cell.form().equals(home) ? 1 : 0);
    List<Cell> cells = new ArrayList<>(operands.size());
    cells.add(stated);
    for (Operand operand : operands.subList(1, operands.size())) {
      cells.add(nearest(operand, cell -> nearness(cell, stated)));
    }
    return new ShownCells(cells);
  }

  /** Prefers the column or the line of the stated cell, then its form. */
  private static int nearness(Cell cell, Cell stated) {
    if (!cell.form().equals(stated.form())) {
      return 0;
    }
    boolean aligned = cell.column().equals(stated.column()) || cell.line().equals(stated.line());
    return aligned ? 2 : 1;
  }

  private static Cell nearest(Operand operand, ToIntFunction<Cell> nearness) {
    List<Cell> cells = operand.cells();
    if (cells.size() == 1) {
      return cells.get(0);
    }
    Cell nearest = operand.mainCell();
    int best = nearness.applyAsInt(nearest);
    for (Cell cell : cells) {
      int near = nearness.applyAsInt(cell);
      if (near > best && cell.isBlank() == nearest.isBlank()) {
        best = near;
        nearest = cell;
      }
    }
    return nearest;
  }

  /** Returns the form in which most of the operands are printed, among those of the first. */
  private static Form home(List<Operand> operands) {
    List<Cell> candidates = operands.get(0).cells();
    Form home = operands.get(0).mainCell().form();
    @Nullable Form seen = candidates.size() == 1 ? home : null;
    long most = -1;
    for (Cell candidate : candidates) {
      Form form = candidate.form();
      if (!form.equals(seen)) {
        long here = operands.stream().filter(operand -> operand.isPrintedIn(form)).count();
        if (here > most) {
          most = here;
          home = form;
        }
      }
      seen = form;
    }
    return home;
  }

  /**
   * Returns the cell of the operand that is stated: the total, or the part that is bounded.
   *
   * @return the cell
   */
  public Cell stated() {
    return cells.get(0);
  }

  /**
   * Returns the cells of the other operands.
   *
   * @return the parts of a sum, the whole of a bound, nothing for an equality
   */
  public List<Cell> others() {
    return cells.subList(1, cells.size());
  }

  /**
   * Returns the cells, one for each operand.
   *
   * @return the cells, in the order of {@link Identity#operands()}
   */
  public List<Cell> cells() {
    return cells;
  }
}
