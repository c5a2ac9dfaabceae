package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures of a stretch of rows that stand one row too high or too low (错行), in one column or in
 * all: what is pushed out at one end stands at the other, or is nothing, where the last figure is
 * printed twice.
 */
final class ShiftedRows {
  private static final Sentence TOO_HIGH =
      Sentence.of("hypothesis-rows-too-high")
          .zh("{table}[“{column}”栏]“{from}”行至“{to}”行的数字错行，都偏上一行，下移一行则相符")
          .en(
              "in {table}[, column “{column}”,] the figures of rows “{from}” to “{to}” stand one"
                  + " row too high; one row down they agree");
  private static final Sentence TOO_LOW =
      Sentence.of("hypothesis-rows-too-low")
          .zh("{table}[“{column}”栏]“{from}”行至“{to}”行的数字错行，都偏下一行，上移一行则相符")
          .en(
              "in {table}[, column “{column}”,] the figures of rows “{from}” to “{to}” stand one"
                  + " row too low; one row up they agree");
  private static final Sentence EXCHANGED =
      Sentence.of("hypothesis-rows-exchanged")
          .zh("{table}[“{column}”栏]“{from}”行与“{to}”行的数字错置，两行对调则相符")
          .en(
              "in {table}[, column “{column}”,] rows “{from}” and “{to}” have each other's"
                  + " figures; changed back they agree");

  private final Suspect suspect;
  private final List<Column> columns;
  private final Set<List<List<Optional<Figure>>>> known = new LinkedHashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  private ShiftedRows(Suspect suspect, List<Column> columns) {
    this.suspect = suspect;
    this.columns = columns;
  }

  static List<Edit> edits(Suspect suspect) {
    List<Edit> edits = new ArrayList<>();
    if (suspect.lines().size() < 2) {
      return edits;
    }
    for (Column column : suspect.columns()) {
      edits.addAll(new ShiftedRows(suspect, List.of(column)).find());
    }
    if (edits.isEmpty() && suspect.columns().size() > 1) {
      edits.addAll(new ShiftedRows(suspect, suspect.columns()).find());
    }
    edits.sort(Comparator.comparingInt(edit -> edit.cells().size()));
    return edits;
  }

  private List<Edit> find() {
    int rows = suspect.lines().size();
    Stretch.least(rows, (from, to) -> suspect.isIn(cells(from, to))).stream()
        .flatMap(least -> least.around(rows).stream())
        .filter(stretch -> stretch.size() > 1)
        .forEach(stretch -> add(stretch.first(), stretch.last()));
    return edits;
  }

  private List<Cell> cells(int from, int to) {
    List<Cell> cells = new ArrayList<>();
    columns.forEach(column -> cells.addAll(suspect.cells(column, from, to)));
    return cells;
  }

  /** Adds the four ways in which just these rows may have slipped. */
  private void add(int from, int to) {
    List<List<Optional<Figure>>> printed = new ArrayList<>();
    for (Line line : suspect.lines().subList(from, to + 1)) {
      printed.add(columns.stream().map(column -> line.figure(column.id())).toList());
    }
    int end = printed.size() - 1;
    List<List<Optional<Figure>>> down = new ArrayList<>(printed.subList(0, end));
    down.add(0, printed.get(end));
    add(from, down, (end == 1 ? EXCHANGED : TOO_HIGH).toMessage());
    List<List<Optional<Figure>>> up = new ArrayList<>(printed.subList(1, end + 1));
    up.add(printed.get(0));
    add(from, up, (end == 1 ? EXCHANGED : TOO_LOW).toMessage());
    List<Optional<Figure>> nothing = columns.stream().map(c -> Optional.<Figure>empty()).toList();
    if (printed.get(end).equals(printed.get(end - 1))) {
      down.set(0, nothing);
      add(from, down, TOO_HIGH.toMessage());
    }
    if (printed.get(0).equals(printed.get(1))) {
      up.set(end, nothing);
      add(from, up, TOO_LOW.toMessage());
    }
  }

  private void add(int from, List<List<Optional<Figure>>> meant, Message cause) {
    List<Line> lines = new ArrayList<>(suspect.lines());
    List<Cell> changed = new ArrayList<>();
    for (int row = 0; row < meant.size(); row++) {
      Line line = lines.get(from + row);
      Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
      for (int at = 0; at < columns.size(); at++) {
        Column column = columns.get(at);
        Optional<Figure> figure = meant.get(row).get(at);
        if (!figure.equals(line.figure(column.id()))) {
          changed.add(suspect.table().cell(line, column));
        }
        figure.ifPresentOrElse(
            value -> figures.put(column.id(), value), () -> figures.remove(column.id()));
      }
      lines.set(from + row, line.withFigures(figures));
    }
    boolean several = changed.stream().map(Cell::line).distinct().count() > 1;
    if (several && isNew(lines) && suspect.isIn(changed)) {
      edits.add(
          new Edit(
              Act.ROWS_SHIFTED,
              suspect.table(),
              suspect.table().withLines(lines),
              changed,
              worded(cause, changed)));
    }
  }

  private boolean isNew(List<Line> lines) {
    List<List<Optional<Figure>>> figures = new ArrayList<>();
    for (Line line : lines) {
      figures.add(columns.stream().map(column -> line.figure(column.id())).toList());
    }
    return known.add(figures);
  }

  private Message worded(Message cause, List<Cell> changed) {
    Message words =
        cause
            .with("table", suspect.name())
            .with("from", changed.get(0).heading())
            .with("to", changed.get(changed.size() - 1).heading());
    return columns.size() == 1 && suspect.columns().size() > 1
        ? words.with("column", columns.get(0).label())
        : words;
  }
}
