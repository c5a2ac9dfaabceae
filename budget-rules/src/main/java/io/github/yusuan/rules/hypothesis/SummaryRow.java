package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A subtotal or total that stands among the items as if it were one (汇总行误列): it repeats a sum, and
 * what it is called stands in no other table. An item that repeats the row above it in every column
 * is one that was copied into.
 */
final class SummaryRow {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-summary-row")
          .zh("{table}“{row}”行是汇总数，重复其他行之和，并非科目或项目，不应列入；去掉该行则相符")
          .en(
              "in {table}, row “{row}” is a sum of other rows and no item of its own; without it"
                  + " the rest agrees");

  private static final Sentence REPEATED =
      Sentence.of("hypothesis-row-repeats-total")
          .zh("{table}“{row}”行各栏都重复其上级“{total}”行的数字，疑误抄；改为空白或0则相符")
          .en(
              "in {table}, row “{row}” repeats in every column the figures of “{total}”, within"
                  + " which it is, likely copied; with blanks or 0 the rest agrees");

  /** How sums are called. */
  private static final Set<String> SUMS =
      Set.of("小计", "合计", "总计", "本页小计", "本页合计", "累计", "其中", "部门合计", "单位合计", "汇总");

  private SummaryRow() {}

  /** Returns the rows that may be sums, those that are called so first. */
  static List<Edit> edits(Suspect suspect) {
    List<Edit> called = new ArrayList<>();
    List<Edit> others = new ArrayList<>();
    for (int row = 0; row < suspect.lines().size(); row++) {
      boolean sum = isCalledSum(suspect.lines().get(row));
      edit(suspect, row).ifPresent(sum ? called::add : others::add);
    }
    called.addAll(others);
    return called;
  }

  /** Tells whether a row is called a sum, with no account of blanks between the characters. */
  static boolean isCalledSum(Line line) {
    return SUMS.contains(line.label().replace(" ", "").replace("\u3000", ""));
  }

  private static Optional<Edit> edit(Suspect suspect, int row) {
    Line line = suspect.lines().get(row);
    List<Cell> cells = Suspect.printed(suspect.cells(line));
    boolean money = cells.stream().anyMatch(cell -> cell.figure().orElseThrow().signum() != 0);
    if (line.members().isEmpty() || !money || standsElsewhere(suspect, line)) {
      return Optional.empty();
    }
    Optional<Message> cause =
        isItem(suspect, line)
            ? repeated(suspect, row).map(total -> REPEATED.with("total", total))
            : repeatsSum(suspect, row) ? Optional.of(CAUSE.toMessage()) : Optional.empty();
    if (cause.isEmpty() || !suspect.isIn(cells)) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>(suspect.lines());
    lines.remove(row);
    Table after = suspect.table().withLines(lines);
    return Optional.of(
        new Edit(
            Act.SUMMARY_AMONG_ITEMS,
            suspect.table(),
            after,
            cells,
            cause.get().with("table", suspect.name()).with("row", cells.get(0).heading())));
  }

  /** What has its own name under a code that the catalogue knows, or a project, is an item. */
  private static boolean isItem(Suspect suspect, Line line) {
    SubjectCatalog catalog = SubjectCatalog.of(suspect.disclosure().year());
    return !isCalledSum(line)
        && line.members().stream()
            .allMatch(
                member ->
                    !(member instanceof SubjectCode code)
                        || catalog
                            .find(code)
                            .flatMap(entry -> entry.spelling(line.label()))
                            .isPresent());
  }

  private static boolean standsElsewhere(Suspect suspect, Line line) {
    for (Table other : suspect.disclosure().tables()) {
      for (Line theirs : other.lines()) {
        boolean itself = theirs == line;
        if (!itself && theirs.members().equals(line.members())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a row prints what a row around it prints, or rows of one level beside it sum. */
  private static boolean repeatsSum(Suspect suspect, int row) {
    return repeated(suspect, row).isPresent() || sums(suspect, row, -1) || sums(suspect, row, 1);
  }

  /** Returns the nearest row around a row that prints the same in every column. */
  private static Optional<Words> repeated(Suspect suspect, int row) {
    List<Line> lines = suspect.lines();
    Region mine = suspect.table().region(lines.get(row));
    Optional<Line> nearest = Optional.empty();
    for (Line other : lines) {
      Region theirs = suspect.table().region(other);
      boolean around = !theirs.equals(mine) && theirs.contains(mine);
      if (around
          && other.figures().equals(lines.get(row).figures())
          && nearest.filter(known -> !suspect.table().region(known).contains(theirs)).isEmpty()) {
        nearest = Optional.of(other);
      }
    }
    return nearest.map(line -> suspect.cells(line).get(0).heading());
  }

  /** Adds up the neighbours on one side, row by row; such as have rows of theirs inside count. */
  private static boolean sums(Suspect suspect, int row, int step) {
    Map<String, Long> sum = new HashMap<>();
    Map<String, Long> wanted = fen(suspect, suspect.lines().get(row));
    List<Region> added = new ArrayList<>();
    int count = 0;
    for (int at = row + step; at >= 0 && at < suspect.lines().size(); at += step) {
      Region region = suspect.table().region(suspect.lines().get(at));
      if (step > 0 && added.stream().anyMatch(other -> other.contains(region))) {
        continue;
      }
      if (step < 0) {
        subtractInside(suspect, added, region, sum);
      }
      added.add(region);
      fen(suspect, suspect.lines().get(at))
          .forEach((column, fen) -> sum.merge(column, fen, Long::sum));
      count++;
      if (count > 1 && isEqual(sum, wanted)) {
        return true;
      }
    }
    return false;
  }

  /** A row printed above its parts replaces them. */
  private static void subtractInside(
      Suspect suspect, List<Region> added, Region whole, Map<String, Long> sum) {
    List<Region> inside = added.stream().filter(whole::contains).toList();
    for (Line line : suspect.lines()) {
      if (inside.contains(suspect.table().region(line))) {
        fen(suspect, line).forEach((column, fen) -> sum.merge(column, -fen, Long::sum));
      }
    }
    added.removeAll(inside);
  }

  private static boolean isEqual(Map<String, Long> sum, Map<String, Long> wanted) {
    return sum.entrySet().stream()
            .allMatch(entry -> wanted.containsKey(entry.getKey()) || entry.getValue() == 0)
        && wanted.entrySet().stream()
            .allMatch(entry -> sum.getOrDefault(entry.getKey(), 0L).equals(entry.getValue()));
  }

  private static Map<String, Long> fen(Suspect suspect, Line line) {
    Map<String, Long> fen = new HashMap<>();
    for (Column column : suspect.columns()) {
      Optional<Figure> figure = line.figure(column.id());
      figure.ifPresent(value -> fen.put(column.id(), suspect.table().unit().fen(value)));
    }
    return fen;
  }
}
