package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.SubjectCode;
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
  private static final int CLASS = 3;
  private static final int LEVEL = 2;

  private final Table table;
  private final Form form;
  private final BlankRows rows;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<Place> taken;
  private final List<GridEntry> entries = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  SideFilling(Table table, BlankRows rows, Headed headed, Set<Place> taken) {
    this.table = table;
    this.form = table.form();
    this.rows = rows;
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
          before(row, texts(line));
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

  /** Returns what stands before the figures of a line, by column: its code in parts, its names. */
  private Map<Integer, String> texts(Line line) {
    List<Integer> codes = rows.keys().stream().filter(rows::isCode).toList();
    List<Integer> names = rows.keys().stream().filter(column -> !rows.isCode(column)).toList();
    List<String> code = codes.isEmpty() ? List.of() : code(line, codes.size());
    List<String> named = new ArrayList<>(List.of(line.label()));
    named.addAll(line.memberLabels().values());
    Map<Integer, String> texts = new HashMap<>();
    for (int at = 0; at < Math.min(code.size(), codes.size()); at++) {
      texts.put(codes.get(at), code.get(at));
    }
    for (int at = 0; at < Math.min(named.size(), names.size()); at++) {
      texts.put(names.get(at), named.get(at));
    }
    if (names.isEmpty() && code.isEmpty() && !codes.isEmpty()) {
      texts.put(codes.get(0), line.label());
    }
    return texts;
  }

  /** Cuts a code into as many parts as it has columns: 201 | 05 | 07. */
  private static List<String> code(Line line, int columns) {
    Optional<SubjectCode> code =
        line.members().stream()
            .filter(SubjectCode.class::isInstance)
            .map(SubjectCode.class::cast)
            .findFirst();
    if (code.isEmpty()) {
      return List.of();
    }
    String printed = line.misprintedCodes().get(code.get().dimension());
    if (printed != null) {
      return columns == 1 ? List.of(printed) : List.copyOf(parts(printed, columns));
    }
    String digits = code.get().id();
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int column = 0; column < columns && from < digits.length(); column++) {
      int to = from + (column == 0 ? CLASS : LEVEL);
      boolean last = column == columns - 1 || to >= digits.length();
      parts.add(last ? digits.substring(from) : digits.substring(from, to));
      from = last ? digits.length() : to;
    }
    return parts;
  }

  private static List<String> parts(String printed, int columns) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = printed.indexOf('|'); at >= 0; at = printed.indexOf('|', from)) {
      if (parts.size() == columns - 1) {
        break;
      }
      parts.add(printed.substring(from, at));
      from = at + 1;
    }
    parts.add(printed.substring(from));
    return parts;
  }

  List<GridEntry> entries() {
    return entries;
  }

  List<Doubt> doubts() {
    return doubts;
  }
}
