package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures beside, above and below a cell (相邻数字), from which it may have been copied: the next
 * that is printed in each direction.
 */
final class Neighbours {
  private final Set<Figure> figures = new HashSet<>();
  private final List<Cell> own;

  private Neighbours(List<Cell> own) {
    this.own = own;
  }

  /** Returns the neighbouring figures of all cells of a statement, without trailing zeros. */
  static Set<Figure> of(Statement statement) {
    Neighbours neighbours = new Neighbours(statement.cells());
    for (Cell cell : statement.cells()) {
      neighbours.beside(cell, 1);
      neighbours.beside(cell, -1);
      neighbours.below(cell, 1);
      neighbours.below(cell, -1);
    }
    return neighbours.figures;
  }

  private void beside(Cell cell, int step) {
    List<Column> columns = cell.form().columns();
    int at = columns.indexOf(cell.column()) + step;
    while (at >= 0
        && at < columns.size()
        && !isAdded(cell.table().cell(cell.line(), columns.get(at)))) {
      at += step;
    }
  }

  private void below(Cell cell, int step) {
    List<Line> lines = cell.table().lines();
    int at = lines.indexOf(cell.line()) + step;
    while (at >= 0
        && at < lines.size()
        && !isAdded(cell.table().cell(lines.get(at), cell.column()))) {
      at += step;
    }
  }

  /** Adds what is printed, if anything is; what says the same is not what was copied. */
  private boolean isAdded(Cell cell) {
    Optional<Figure> figure = own.contains(cell) ? Optional.empty() : cell.figure();
    figure.map(Figure::shortest).ifPresent(figures::add);
    return figure.isPresent();
  }
}
