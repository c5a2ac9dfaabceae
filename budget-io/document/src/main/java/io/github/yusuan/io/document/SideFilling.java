package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills one side of a printed table in (填一侧): each line in its row, each figure in its column. */
final class SideFilling {
  private final Table table;
  private final Form form;
  private final BlankRows rows;
  private final Stubs stubs;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<Place> taken;
  private final List<GridEntry> entries = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  SideFilling(Table table, BlankRows rows, Stubs stubs, Headed headed, Set<Place> taken) {
    this.table = table;
    this.form = table.form();
    this.rows = rows;
    this.stubs = stubs;
    this.taken = taken;
    for (int printed : headed.values()) {
      headed.column(printed).ifPresent(column -> columns.put(column.id(), printed));
    }
    fill();
  }

  private void fill() {
    Map<Line, Integer> placed = new RowsOfLines(table, rows).placed();
    List<Line> without = new ArrayList<>();
    Map<Column, Integer> lost = new LinkedHashMap<>();
    for (Line line : table.lines()) {
      Integer row = placed.get(line);
      if (row != null) {
        if (rows.free().contains(row)) {
          before(row, stubs.texts(line));
        }
        figures(row, line, lost);
      } else if (!line.figures().isEmpty() || line.row().isEmpty()) {
        without.add(line);
      }
    }
    rows.free().stream()
        .filter(row -> !placed.containsValue(row))
        .forEach(row -> before(row, Map.of()));
    Place place = rows.last().place();
    if (!without.isEmpty()) {
      doubts.add(FillingDoubts.rows(form, without, place));
    }
    lost.forEach(
        (column, figures) -> doubts.add(FillingDoubts.column(form, column, place, figures)));
  }

  private void figures(int row, Line line, Map<Column, Integer> lost) {
    for (Map.Entry<String, Figure> printed : line.figures().entrySet()) {
      Integer column = columns.get(printed.getKey());
      if (column == null) {
        form.column(printed.getKey()).ifPresent(one -> lost.merge(one, 1, Integer::sum));
      } else {
        figure(rows.at(row, column), printed.getValue());
      }
    }
  }

  private void figure(GridCell cell, Figure figure) {
    boolean same = PrintedFigure.of(cell.text()).equals(Optional.of(figure));
    if ((same || BlankRows.isBlank(cell)) && taken.add(cell.place())) {
      entries.add(GridEntry.of(cell.place(), figure));
    } else {
      doubts.add(FillingDoubts.filled(form, cell, figure.toString()));
    }
  }

  /** Writes what stands before the figures, and clears what stands there of an example. */
  private void before(int row, Map<Integer, String> texts) {
    for (int column : rows.keys()) {
      GridCell cell = rows.at(row, column);
      String wanted = texts.getOrDefault(column, "");
      if (!wanted.equals(cell.text().strip()) && taken.add(cell.place())) {
        entries.add(GridEntry.of(cell.place(), wanted));
      }
    }
  }

  List<GridEntry> entries() {
    return entries;
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
