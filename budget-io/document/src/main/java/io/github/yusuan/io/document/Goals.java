package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.List;

/**
 * The overall goals of a performance target sheet (总体目标): for the term at the left, for the year.
 */
final class Goals {
  private final boolean spans;
  private int yearFrom = -1;
  private List<GridCell> goals = List.of();

  /**
   * Begins without goals.
   *
   * @param spans whether it is known which columns a cell covers
   */
  Goals(boolean spans) {
    this.spans = spans;
  }

  void row(List<GridCell> cells) {
    for (GridCell cell : cells) {
      if (PrintedKey.of(cell.text()).equals("年度目标")) {
        yearFrom = cell.area().column();
      }
    }
    if (PrintedKey.of(cells.get(0).text()).equals("总体目标")) {
      goals = new ArrayList<>(cells.subList(1, cells.size()));
    }
  }

  /** One goal is of both, unless it is known to stand below one of the headings only. */
  void fillIn(PerformanceTarget.Builder target) {
    if (goals.isEmpty()) {
      return;
    }
    GridCell first = goals.get(0);
    GridCell last = goals.get(goals.size() - 1);
    boolean one = goals.size() == 1 && spans && yearFrom >= 0;
    if (!one || first.area().column() < yearFrom) {
      target.termGoal(PrintedKey.clean(first.text()));
    }
    if (!one || last.area().endColumn() > yearFrom) {
      target.annualGoal(PrintedKey.clean(last.text()));
    }
  }
}
