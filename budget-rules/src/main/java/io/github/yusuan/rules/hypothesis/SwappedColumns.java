package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Two columns whose figures changed places (两栏错置). */
final class SwappedColumns {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-columns-swapped")
          .zh("{table}“{one}”栏与“{other}”栏的数字错置，两栏对调则相符")
          .en(
              "in {table} the columns “{one}” and “{other}” have each other's figures; changed"
                  + " back they agree");

  private static final Sentence IN_ROWS =
      Sentence.of("hypothesis-columns-swapped-in-rows")
          .zh("{table}“{from}”行至“{to}”行，“{one}”栏与“{other}”栏的数字错置，对调则相符")
          .en(
              "in {table}, rows “{from}” to “{to}”, the columns “{one}” and “{other}” have each"
                  + " other's figures; changed back they agree");

  private final Suspect suspect;
  private final Column one;
  private final Column other;

  /** The rows in which the two columns differ: only there anything changes. */
  private final List<Line> rows;

  private SwappedColumns(Suspect suspect, Column one, Column other) {
    this.suspect = suspect;
    this.one = one;
    this.other = other;
    rows =
        suspect.lines().stream()
            .filter(line -> !line.figure(one.id()).equals(line.figure(other.id())))
            .toList();
  }

  /** Returns edits of whole columns. */
  static List<Edit> edits(Suspect suspect) {
    return edits(suspect, SwappedColumns::whole);
  }

  /** Returns edits of two columns in a stretch of rows, such as all but the total. */
  static List<Edit> stretches(Suspect suspect) {
    return edits(suspect, SwappedColumns::stretch);
  }

  private static List<Edit> edits(
      Suspect suspect, Function<SwappedColumns, Optional<Edit>> editing) {
    List<Edit> edits = new ArrayList<>();
    List<Column> columns = suspect.columns();
    for (int one = 0; one < columns.size(); one++) {
      for (int other = one + 1; other < columns.size(); other++) {
        editing
            .apply(new SwappedColumns(suspect, columns.get(one), columns.get(other)))
            .ifPresent(edits::add);
      }
    }
    return edits;
  }

  private Optional<Edit> whole() {
    return isIn(0, rows.size() - 1) ? Optional.of(edit(0, rows.size() - 1)) : Optional.empty();
  }

  /** Returns the widest stretch that agrees, beside whatever agrees either way. */
  private Optional<Edit> stretch() {
    return Stretch.least(rows.size(), this::isIn).stream()
        .flatMap(least -> least.wider(rows.size()).stream())
        .filter(stretch -> stretch.size() > 1 && stretch.size() < rows.size())
        .map(stretch -> edit(stretch.first(), stretch.last()))
        .filter(suspect::isConceivable)
        .findFirst();
  }

  private boolean isIn(int from, int to) {
    return suspect.isIn(cells(from, to));
  }

  private List<Cell> cells(int from, int to) {
    List<Cell> cells = new ArrayList<>();
    for (Line line : rows.subList(from, to + 1)) {
      cells.add(suspect.table().cell(line, one));
      cells.add(suspect.table().cell(line, other));
    }
    return cells;
  }

  private Edit edit(int from, int to) {
    Set<Line> wrong = new HashSet<>(rows.subList(from, to + 1));
    List<Line> lines =
        suspect.lines().stream()
            .map(line -> wrong.contains(line) ? swapped(line, one.id(), other.id()) : line)
            .toList();
    Message cause =
        wrong.size() == rows.size()
            ? CAUSE.toMessage()
            : IN_ROWS.with("from", rows.get(from).heading()).with("to", rows.get(to).heading());
    return new Edit(
        Act.COLUMNS_SWAPPED,
        suspect.table(),
        suspect.table().withLines(lines),
        cells(from, to),
        cause.with("table", suspect.name()).with("one", one.label()).with("other", other.label()));
  }

  private static Line swapped(Line line, String one, String other) {
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    line.figure(one).ifPresentOrElse(f -> figures.put(other, f), () -> figures.remove(other));
    line.figure(other).ifPresentOrElse(f -> figures.put(one, f), () -> figures.remove(one));
    return line.withFigures(figures);
  }
}
