package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A column in which nothing was filled in (整栏未填), though amounts belong there. */
final class UnfilledColumn {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-column-not-filled")
          .zh("{table}“{column}”栏整栏未填，补填则相符")
          .en("in {table} the column “{column}” is not filled in; with its figures all agrees");

  private UnfilledColumn() {}

  /** Returns edits that fill in what is blank from top to bottom, by amounts that would fit. */
  static List<Edit> edits(Suspect suspect) {
    List<Edit> edits = new ArrayList<>();
    for (Column column : suspect.columns()) {
      List<Cell> cells = suspect.cells(column, 0, suspect.lines().size() - 1);
      if (cells.stream().allMatch(Cell::isBlank) && suspect.isIn(cells)) {
        suspect
            .rest()
            .amountsWithout(cells)
            .flatMap(amounts -> edit(suspect, column, amounts))
            .ifPresent(edits::add);
      }
    }
    return edits;
  }

  private static Optional<Edit> edit(Suspect suspect, Column column, Map<Cell, Long> amounts) {
    Table table = suspect.table();
    List<Cell> filled = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Line line : suspect.lines()) {
      Cell cell = table.cell(line, column);
      Figure figure = table.unit().print(amounts.getOrDefault(cell, 0L), Rounding.HALF_UP);
      if (figure.signum() == 0) {
        lines.add(line);
      } else {
        Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
        figures.put(column.id(), figure);
        lines.add(line.withFigures(figures));
        filled.add(cell);
      }
    }
    return filled.size() > Suspects.MOST_ERRORS
        ? Optional.of(
            new Edit(
                Act.COLUMN_NOT_FILLED,
                table,
                table.withLines(lines),
                filled,
                cause(suspect, column)))
        : Optional.empty();
  }

  private static Message cause(Suspect suspect, Column column) {
    return CAUSE.with("table", suspect.name()).with("column", column.label());
  }
}
