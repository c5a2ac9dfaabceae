package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The figures beside, above and below a cell (相邻数字), from which it may have been copied: the next
 * that is printed in each direction, not too far away.
 */
final class Neighbours {
  /** Of a statement in more cells no more are looked at: nobody copies a figure so often. */
  private static final int CELLS = 20;

  /** How many blank cells may be between a figure and what was copied. */
  private static final int FAR = 100;

  /** By table: the positions of its lines. */
  private final IdentityHashMap<Table, Map<String, Integer>> positions = new IdentityHashMap<>();

  /** Returns the neighbouring figures of the cells of a statement, without trailing zeros. */
  Set<Figure> of(Statement statement) {
    Found found = new Found(Set.copyOf(statement.cells()));
    for (Cell cell : statement.cells().subList(0, Math.min(CELLS, statement.cells().size()))) {
      beside(cell, 1, found);
      beside(cell, -1, found);
      below(cell, 1, found);
      below(cell, -1, found);
    }
    return found.figures;
  }

  /**
   * Returns the figures of the same columns in the rows that the cells of a statement are within.
   */
  static Set<Figure> totals(Statement statement) {
    Set<Figure> totals = new HashSet<>();
    for (Cell cell : statement.cells().subList(0, Math.min(CELLS, statement.cells().size()))) {
      Table table = cell.table();
      Region mine = table.region(cell.line());
      for (Line line : table.lines()) {
        Region theirs = table.region(line);
        if (!theirs.equals(mine) && theirs.contains(mine)) {
          line.figure(cell.column().id()).map(Figure::shortest).ifPresent(totals::add);
        }
      }
    }
    return totals;
  }

  private void beside(Cell cell, int step, Found found) {
    List<Column> columns = cell.table().columns();
    int from = columns.indexOf(cell.column());
    for (int far = 1; far <= FAR; far++) {
      int at = from + far * step;
      if (at < 0
          || at >= columns.size()
          || found.add(cell.table().cell(cell.line(), columns.get(at)))) {
        return;
      }
    }
  }

  private void below(Cell cell, int step, Found found) {
    List<Line> lines = cell.table().lines();
    int from = position(cell);
    for (int far = 1; far <= FAR; far++) {
      int at = from + far * step;
      if (at < 0
          || at >= lines.size()
          || found.add(cell.table().cell(lines.get(at), cell.column()))) {
        return;
      }
    }
  }

  private int position(Cell cell) {
    Map<String, Integer> known =
        positions.computeIfAbsent(cell.table(), table -> positions(table.lines()));
    return Objects.requireNonNullElse(known.get(cell.line().id()), -1);
  }

  private static Map<String, Integer> positions(List<Line> lines) {
    Map<String, Integer> positions = new HashMap<>();
    lines.forEach(line -> positions.put(line.id(), positions.size()));
    return positions;
  }

  /** The figures found; what says the same is not what was copied. */
  private static final class Found {
    private final Set<Cell> own;
    private final Set<Figure> figures = new HashSet<>();

    Found(Set<Cell> own) {
      this.own = own;
    }

    /** Adds what is printed, if anything is. */
    boolean add(Cell cell) {
      Optional<Figure> figure = own.contains(cell) ? Optional.empty() : cell.figure();
      figure.map(Figure::shortest).ifPresent(figures::add);
      return figure.isPresent();
    }
  }
}
