package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
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

/**
 * A total that adds up the rows of more than one level, so that all is counted twice or more
 * (逐级重复计算).
 */
final class CountedLevels {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-levels-counted")
          .zh("{table}“{row}”行把各级逐级相加，重复计算[（同一金额计{times}次）]；只计一级（各项之和为{figures}）则相符")
          .en(
              "in {table}, row “{row}” adds up the rows of every level[, each amount {times} times"
                  + " over]; one level alone ({figures}) agrees");
  private static final Sentence SOME =
      Sentence.of("hypothesis-some-levels-counted")
          .zh("{table}“{row}”行把其中{levels}级相加，重复计算[（同一金额计{times}次）]；只计一级（各项之和为{figures}）则相符")
          .en(
              "in {table}, row “{row}” adds up the rows of {levels} levels[, each amount {times}"
                  + " times over]; one level alone ({figures}) agrees");
  private static final Sentence FIGURE =
      Sentence.of("hypothesis-levels-figure").zh("“{column}”栏{figure}").en("{column} {figure}");

  /** A code has four levels at most, below them stand projects of units. */
  private static final int MOST_LEVELS = 6;

  /** How many last places a figure has that a slip hardly doubles to the last of them. */
  private static final long NOT_SMALL = 1_000;

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

  /** All levels are tried before some of them. */
  private Optional<Edit> edit(int row) {
    List<List<Integer>> levels = levels(inside(row));
    int all = levels.size();
    if (all < 2 || all > MOST_LEVELS) {
      return Optional.empty();
    }
    for (int some = (1 << all) - 1; some > 0; some--) {
      if (Integer.bitCount(some) > 1) {
        Optional<Edit> edit = edit(row, levels, some);
        if (edit.isPresent()) {
          return edit;
        }
      }
    }
    return Optional.empty();
  }

  /** Tries whether a total counts some levels, each of them a bit. */
  private Optional<Edit> edit(int row, List<List<Integer>> levels, int some) {
    List<Integer> direct = levels.get(0);
    List<Integer> counted = new ArrayList<>();
    for (int level = 0; level < levels.size(); level++) {
      if (((some >> level) & 1) == 1) {
        counted.addAll(levels.get(level));
      }
    }
    Line line = suspect.lines().get(row);
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    List<Cell> changed = new ArrayList<>();
    for (Column column : suspect.columns()) {
      Cell cell = suspect.table().cell(line, column);
      if (!cell.isBlank() && counts(cell, counted) && !counts(cell, direct)) {
        figures.put(column.id(), meant(cell, direct));
        changed.add(cell);
      }
    }
    if (changed.isEmpty() || isChance(changed, counted) || !suspect.isIn(changed)) {
      return Optional.empty();
    }
    Line after = line.withFigures(figures);
    Message cause =
        Integer.bitCount(some) == levels.size()
            ? CAUSE.with("table", suspect.name())
            : SOME.with("table", suspect.name()).with("levels", Integer.bitCount(some));
    return Optional.of(
        new Edit(
            Act.LEVELS_COUNTED,
            suspect.table(),
            suspect.with(row, after),
            changed,
            completed(cause, changed, after, direct)));
  }

  /**
   * A single figure is easily such a sum within rounding, and a slip easily doubles one of few
   * digits: it must be the sum as printed, and not small.
   */
  private boolean isChance(List<Cell> changed, List<Integer> counted) {
    Cell first = changed.get(0);
    Figure figure = first.figure().orElseThrow();
    return changed.size() == 1
        && (Math.abs(figure.lastPlaces()) < NOT_SMALL
            || once(first, counted) != first.unit().fen(figure));
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

  /** Returns the rows by how many others of them they lie in, the widest first. */
  private List<List<Integer>> levels(List<Integer> inside) {
    List<List<Integer>> levels = new ArrayList<>();
    for (int row : inside) {
      int depth = 0;
      for (int other : inside) {
        boolean same = regions.get(other).equals(regions.get(row));
        depth += !same && regions.get(other).contains(regions.get(row)) ? 1 : 0;
      }
      while (levels.size() <= depth) {
        levels.add(new ArrayList<>());
      }
      levels.get(depth).add(row);
    }
    return levels;
  }

  /** Tells whether a total is the sum of rows, as far as rounding lets one tell. */
  private boolean counts(Cell total, List<Integer> rows) {
    try {
      return !sum(total, rows).intersect(suspect.identities().amounts(total)).isEmpty();
    } catch (AmountOverflowException tooLarge) {
      return false;
    }
  }

  private FenRange sum(Cell total, List<Integer> rows) {
    FenRange sum = FenRange.ZERO;
    for (int row : rows) {
      sum = sum.plus(suspect.identities().amounts(beside(total, row)));
    }
    return sum;
  }

  /** Adds up rows as printed. */
  private long once(Cell total, List<Integer> rows) {
    long once = 0;
    for (int row : rows) {
      Cell cell = beside(total, row);
      once += cell.figure().map(cell.unit()::fen).orElse(0L);
    }
    return once;
  }

  private Cell beside(Cell total, int row) {
    return suspect.table().cell(suspect.lines().get(row), total.column());
  }

  /**
   * What other tables and the rows of one level leave for a total; where that is more than one
   * figure, what the rows add up to as printed, if it is one of them.
   */
  private Figure meant(Cell total, List<Integer> direct) {
    FenRange left = sum(total, direct);
    for (Operand operand : suspect.identities().operands()) {
      if (operand.cells().contains(total)) {
        for (Cell other : operand.cells()) {
          if (!other.isBlank() && !other.form().equals(total.form())) {
            left = left.intersect(suspect.identities().amounts(other));
          }
        }
      }
    }
    Figure added = total.unit().print(once(total, direct), shown());
    if (left.isEmpty()) {
      return added;
    }
    Figure least = total.unit().print(left.least(), shown());
    Figure greatest = total.unit().print(left.greatest(), shown());
    boolean between =
        added.lastPlaces() >= least.lastPlaces() && added.lastPlaces() <= greatest.lastPlaces();
    return between ? added : least;
  }

  private Rounding shown() {
    Rounding rounding = suspect.identities().rounding();
    return rounding == Rounding.UNKNOWN ? Rounding.HALF_UP : rounding;
  }

  private Message completed(Message begun, List<Cell> changed, Line after, List<Integer> direct) {
    List<Words> figures = new ArrayList<>();
    for (Cell cell : changed) {
      String meant = after.figure(cell.column().id()).orElseThrow() + symbol(cell);
      figures.add(
          suspect.columns().size() == 1
              ? new Verbatim(meant)
              : FIGURE.with("column", cell.column().label()).with("figure", meant));
    }
    Message cause = begun.with("row", changed.get(0).heading()).with("figures", Series.of(figures));
    long times = times(changed.get(0), direct);
    return times > 1 ? cause.with("times", times) : cause;
  }

  private static String symbol(Cell cell) {
    return cell.unit().scale().symbol();
  }

  /** Returns how often each amount is counted; 0 where not all as often. */
  private long times(Cell total, List<Integer> direct) {
    long once = once(total, direct);
    long printed = total.unit().fen(total.figure().orElseThrow());
    return once != 0 && printed % once == 0 ? printed / once : 0;
  }
}
