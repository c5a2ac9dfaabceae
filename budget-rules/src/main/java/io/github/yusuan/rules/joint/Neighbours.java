package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures beside, above and below a cell (相邻单元格), from which it may have been copied. */
final class Neighbours {
  /** The lines of each form, in the order in which their regions are first printed. */
  private final Map<Form, Set<Line>> lines = new LinkedHashMap<>();

  Neighbours(Identities identities) {
    for (Operand operand : identities.operands()) {
      for (Cell cell : operand.cells()) {
        lines.computeIfAbsent(cell.form(), form -> new LinkedHashSet<>()).add(cell.line());
      }
    }
  }

  /** Returns the neighbouring figures of all cells of a statement, without trailing zeros. */
  Set<Figure> of(Statement statement) {
    Set<Figure> figures = new HashSet<>();
    for (Cell cell : statement.cells()) {
      List<Line> all = List.copyOf(lines.getOrDefault(cell.form(), Set.of()));
      int row = all.indexOf(cell.line());
      List<Column> columns = cell.form().columns();
      int column = columns.indexOf(cell.column());
      for (int step = -1; step <= 1; step += 2) {
        if (row + step >= 0 && row + step < all.size()) {
          add(figures, all.get(row + step), cell.column());
        }
        if (column + step >= 0 && column + step < columns.size()) {
          add(figures, cell.line(), columns.get(column + step));
        }
      }
    }
    return figures;
  }

  private static void add(Set<Figure> figures, Line line, Column column) {
    line.figure(column.id()).map(Figure::shortest).ifPresent(figures::add);
  }
}
