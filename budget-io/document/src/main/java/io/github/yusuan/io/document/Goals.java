package io.github.yusuan.io.document;

import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The overall goals of a performance target sheet (总体目标): for the term at the left, for the year.
 */
final class Goals {
  private static final Set<String> BOTH = Set.of("总体目标", "项目绩效目标", "绩效目标", "项目总体目标");
  private static final Set<String> TERM =
      Set.of("实施期目标", "实施期总目标", "实施期绩效目标", "项目总目标", "中长期目标", "长期目标");
  private static final Set<String> YEAR = Set.of("年度目标", "年度总体目标", "年度总目标", "年度绩效目标");

  private final boolean spans;
  private int yearFrom = -1;
  private List<GridCell> headings = List.of();
  private List<GridCell> goals = List.of();
  private Optional<String> ofTerm = Optional.empty();
  private Optional<String> ofYear = Optional.empty();

  /**
   * Begins without goals.
   *
   * @param spans whether it is known which columns a cell covers
   */
  Goals(boolean spans) {
    this.spans = spans;
  }

  void row(List<GridCell> cells) {
    boolean both = is(cells.get(0), BOTH);
    List<GridCell> rest = both ? cells.subList(1, cells.size()) : cells;
    if (!rest.isEmpty() && rest.stream().allMatch(Goals::isHeading)) {
      headings = List.copyOf(rest);
      rest.stream().filter(cell -> is(cell, YEAR)).forEach(cell -> yearFrom = cell.area().column());
    } else if (!rest.isEmpty() && isHeading(rest.get(0))) {
      beside(rest);
    } else if (both || !headings.isEmpty()) {
      goals = goals.isEmpty() ? List.copyOf(rest) : goals;
      headings = List.of();
    }
  }

  /** A goal may stand beside its own heading: 年度总体目标|…. */
  private void beside(List<GridCell> cells) {
    for (int at = 0; at + 1 < cells.size(); at++) {
      Optional<String> goal = Optional.of(PrintedKey.clean(cells.get(at + 1).text()));
      if (is(cells.get(at), TERM)) {
        ofTerm = ofTerm.or(() -> goal);
      } else if (is(cells.get(at), YEAR)) {
        ofYear = ofYear.or(() -> goal);
      }
    }
  }

  private static boolean isHeading(GridCell cell) {
    return is(cell, TERM) || is(cell, YEAR);
  }

  private static boolean is(GridCell cell, Set<String> headings) {
    return headings.contains(PrintedKey.ofShort(cell.text()));
  }

  /** One goal is of both, unless it is known to stand below one of the headings only. */
  void fillIn(PerformanceTarget.Builder target) {
    ofTerm.ifPresent(target::termGoal);
    ofYear.ifPresent(target::annualGoal);
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
