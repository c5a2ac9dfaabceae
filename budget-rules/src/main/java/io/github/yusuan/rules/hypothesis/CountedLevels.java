package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A total that adds up the rows of every level, so that all is counted twice or more (逐级重复计算). */
final class CountedLevels {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-levels-counted")
          .zh("{table}“{row}”行把各级逐级相加，重复计算[（同一金额计{times}次）]；只计一级（各项之和为{figures}）则相符")
          .en(
              "in {table}, row “{row}” adds up the rows of every level[, each amount {times} times"
                  + " over]; one level alone ({figures}) agrees");
  private static final Sentence FIGURE =
      Sentence.of("hypothesis-levels-figure").zh("“{column}”栏{figure}").en("{column} {figure}");

  private final Suspect suspect;
  private final List<Region> regions;

  private CountedLevels(Suspect suspect) {
    this.suspect = suspect;
    regions = suspect.lines().stream().map(suspect.table()::region).toList();
  }

  static List<Edit> edits(Suspect suspect) {
    CountedLevels levels = new CountedLevels(suspect);
    List<Edit> edits = new ArrayList<>();
    for (int row = 0; row < suspect.lines().size(); row++) {
      levels.edit(row).ifPresent(edits::add);
    }
    return edits;
  }

  private Optional<Edit> edit(int row) {
    List<Integer> inside = inside(row);
    List<Integer> direct = direct(inside);
    if (direct.isEmpty() || direct.size() == inside.size()) {
      return Optional.empty();
    }
    Line line = suspect.lines().get(row);
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    List<Cell> changed = new ArrayList<>();
    for (Column column : suspect.columns()) {
      Cell cell = suspect.table().cell(line, column);
      if (!cell.isBlank() && counts(cell, inside) && !counts(cell, direct)) {
        figures.put(column.id(), meant(cell, direct));
        changed.add(cell);
      }
    }
    if (changed.isEmpty() || !suspect.isIn(changed)) {
      return Optional.empty();
    }
    Line after = line.withFigures(figures);
    Table table = suspect.with(row, after);
    return Optional.of(
        new Edit(
            Act.LEVELS_COUNTED, suspect.table(), table, changed, cause(changed, after, direct)));
  }

  private List<Integer> inside(int row) {
    List<Integer> inside = new ArrayList<>();
    for (int other = 0; other < regions.size(); other++) {
      boolean same = regions.get(other).equals(regions.get(row));
      if (!same && regions.get(row).contains(regions.get(other))) {
        inside.add(other);
      }
    }
    return inside;
  }

  private List<Integer> direct(List<Integer> inside) {
    return inside.stream()
        .filter(
            row ->
                inside.stream()
                    .noneMatch(
                        other ->
                            !regions.get(other).equals(regions.get(row))
                                && regions.get(other).contains(regions.get(row))))
        .toList();
  }

  /** Tells whether a total is the sum of rows, as far as rounding lets one tell. */
  private boolean counts(Cell total, List<Integer> rows) {
    try {
      FenRange sum = FenRange.ZERO;
      for (int row : rows) {
        sum = sum.plus(suspect.identities().amounts(beside(total, row)));
      }
      return !sum.intersect(suspect.identities().amounts(total)).isEmpty();
    } catch (AmountOverflowException tooLarge) {
      return false;
    }
  }

  private Cell beside(Cell total, int row) {
    return suspect.table().cell(suspect.lines().get(row), total.column());
  }

  /** What another table prints of the same region, else what the rows add up to as printed. */
  private Figure meant(Cell total, List<Integer> direct) {
    for (Operand operand : suspect.identities().operands()) {
      if (operand.cells().contains(total)) {
        for (Cell other : operand.cells()) {
          if (!other.isBlank() && !other.form().equals(total.form())) {
            return total.unit().print(other.unit().fen(other.figure().orElseThrow()), shown());
          }
        }
      }
    }
    long sum = 0;
    for (int row : direct) {
      Cell cell = beside(total, row);
      sum += cell.figure().map(cell.unit()::fen).orElse(0L);
    }
    return total.unit().print(sum, shown());
  }

  private Rounding shown() {
    Rounding rounding = suspect.identities().rounding();
    return rounding == Rounding.UNKNOWN ? Rounding.HALF_UP : rounding;
  }

  private Message cause(List<Cell> changed, Line after, List<Integer> direct) {
    List<Words> figures = new ArrayList<>();
    for (Cell cell : changed) {
      String meant = after.figure(cell.column().id()).orElseThrow() + symbol(cell);
      figures.add(
          suspect.columns().size() == 1
              ? new Verbatim(meant)
              : FIGURE.with("column", cell.column().label()).with("figure", meant));
    }
    Message cause =
        CAUSE
            .with("table", suspect.name())
            .with("row", changed.get(0).heading())
            .with("figures", Series.of(figures));
    long times = times(changed.get(0), direct);
    return times > 1 ? cause.with("times", times) : cause;
  }

  private static String symbol(Cell cell) {
    return cell.unit().scale().symbol();
  }

  /** Returns how often each amount is counted; 0 where not all as often. */
  private long times(Cell total, List<Integer> direct) {
    long once = 0;
    for (int row : direct) {
      Cell cell = beside(total, row);
      once += cell.figure().map(cell.unit()::fen).orElse(0L);
    }
    long printed = total.unit().fen(total.figure().orElseThrow());
    return once != 0 && printed % once == 0 ? printed / once : 0;
  }
}
