package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two columns whose figures changed places (两栏错置). */
final class SwappedColumns {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-columns-swapped")
          .zh("{table}“{one}”栏与“{other}”栏的数字错置，两栏对调则相符")
          .en(
              "in {table} the columns “{one}” and “{other}” have each other's figures; changed"
                  + " back they agree");

  private SwappedColumns() {}

  static List<Edit> edits(Suspect suspect) {
    List<Edit> edits = new ArrayList<>();
    List<Column> columns = suspect.columns();
    for (int one = 0; one < columns.size(); one++) {
      for (int other = one + 1; other < columns.size(); other++) {
        edit(suspect, columns.get(one), columns.get(other)).ifPresent(edits::add);
      }
    }
    return edits;
  }

  private static Optional<Edit> edit(Suspect suspect, Column one, Column other) {
    List<Cell> cells = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (Line line : suspect.lines()) {
      lines.add(swapped(line, one.id(), other.id()));
      if (!line.figure(one.id()).equals(line.figure(other.id()))) {
        cells.add(suspect.table().cell(line, one));
        cells.add(suspect.table().cell(line, other));
      }
    }
    if (!suspect.isIn(cells)) {
      return Optional.empty();
    }
    Table after = suspect.table().withLines(lines);
    return Optional.of(
        new Edit(
            Act.COLUMNS_SWAPPED,
            suspect.table(),
            after,
            cells,
            CAUSE
                .with("table", suspect.name())
                .with("one", one.label())
                .with("other", other.label())));
  }

  private static Line swapped(Line line, String one, String other) {
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    line.figure(one).ifPresentOrElse(f -> figures.put(other, f), () -> figures.remove(other));
    line.figure(other).ifPresentOrElse(f -> figures.put(one, f), () -> figures.remove(one));
    return line.withFigures(figures);
  }
}
