package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Alias;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table that is printed upright (竖排表): the columns of a form of one row, as those of “三公”经费,
 * stand below each other, and their amounts beside them in one column or in several, as 上年预算数 and
 * 本年预算数. It is laid down into that one row, each amount below the heading of its column and its
 * label.
 *
 * <p>What stands below each other is the last heading of the form's columns, as 公务接待费 below 本年预算数,
 * or what is above it, as 公务接待费 above 预算数 and 决算数.
 */
final class Upright {
  private static final int LABEL_COLUMNS = 3;
  private static final int FEWEST = 2;
  private static final Set<String> TOTALS = Set.of("合计", "小计");

  private final Lattice printed;

  /** What stands before the rows, and the headings that it is printed for, the outermost first. */
  private final Map<String, List<String>> items;

  /** Whether the headings of an item stand above those of the columns. */
  private final boolean above;

  private Upright(Lattice printed, Map<String, List<String>> items, boolean above) {
    this.printed = printed;
    this.items = items;
    this.above = above;
  }

  /** Reads a table as one of a form, with the items that it prints more of. */
  private static Upright of(Form form, Lattice printed) {
    Upright below = new Upright(printed, last(form), false);
    Upright above = new Upright(printed, beforeLast(form), true);
    return above.found() > below.found() ? above : below;
  }

  private static Map<String, List<String>> last(Form form) {
    Map<String, List<String>> items = new HashMap<>();
    for (Column column : form.printedColumns()) {
      List<Heading> path = column.path();
      keys(path.get(path.size() - 1)).forEach(key -> items.put(key, List.of()));
    }
    return items;
  }

  /**
   * A total below a heading is printed as that heading, too; a key of two items is that of neither.
   */
  private static Map<String, List<String>> beforeLast(Form form) {
    Map<String, List<String>> items = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Column column : form.printedColumns()) {
      List<Heading> path = column.path();
      List<Heading> over = path.subList(0, path.size() - 1);
      List<String> texts = over.stream().map(Heading::text).toList();
      for (String key : itemKeys(over)) {
        List<String> other = items.putIfAbsent(key, texts);
        if (other != null && !other.equals(texts)) {
          shared.add(key);
        }
      }
    }
    items.keySet().removeAll(shared);
    return items;
  }

  private static Set<String> itemKeys(List<Heading> over) {
    Set<String> keys = new HashSet<>();
    if (!over.isEmpty()) {
      Set<String> own = keys(over.get(over.size() - 1));
      keys.addAll(own);
      if (over.size() > 1 && !Collections.disjoint(own, TOTALS)) {
        keys.addAll(keys(over.get(over.size() - 2)));
      }
    }
    return keys;
  }

  private static Set<String> keys(Heading heading) {
    Set<String> keys = new HashSet<>();
    keys.add(PrintedKey.ofLabel(heading.text()));
    heading.aliases().stream().map(Alias::text).map(PrintedKey::ofLabel).forEach(keys::add);
    return keys;
  }

  /** Returns what stands before the rows of a table that is printed upright; else nothing. */
  static Set<String> items(List<Form> forms, Lattice printed) {
    if (forms.size() != 1 || !isOfOneRow(forms.get(0))) {
      return Set.of();
    }
    Upright upright = of(forms.get(0), printed);
    return upright.found() < FEWEST ? Set.of() : upright.items.keySet();
  }

  private static boolean isOfOneRow(Form form) {
    return form.rows().size() == 1 && form.openDimensions().isEmpty();
  }

  /** Returns the table laid down if it is printed upright; else the table. */
  static Lattice laidDown(List<Form> forms, Lattice printed) {
    return forms.size() == 1 && isOfOneRow(forms.get(0))
        ? of(forms.get(0), printed).laidDown()
        : printed;
  }

  /** Tells whether a table is printed upright. */
  static boolean isUpright(List<Form> forms, Lattice printed) {
    return forms.size() == 1
        && isOfOneRow(forms.get(0))
        && of(forms.get(0), printed).first().isPresent();
  }

  private Lattice laidDown() {
    OptionalInt first = first();
    return first.isPresent() ? laidDown(first.getAsInt(), labels()) : printed;
  }

  /** Returns the row of the first item of a table that is printed upright; else nothing. */
  private OptionalInt first() {
    int labels = labels();
    int first = 0;
    while (first < printed.rows() && !isItem(first, labels)) {
      first++;
    }
    return found(first, labels) < FEWEST || first == 0 || hasFigures(first)
        ? OptionalInt.empty()
        : OptionalInt.of(first);
  }

  /** Returns the column with the most labels: a number may stand before them. */
  private int labels() {
    int best = 0;
    for (int column = 1; column < Math.min(LABEL_COLUMNS, printed.columns()); column++) {
      best = found(0, column) > found(0, best) ? column : best;
    }
    return best;
  }

  private int found() {
    return found(0, labels());
  }

  private int found(int first, int column) {
    int found = 0;
    for (int row = first; row < printed.rows(); row++) {
      found += isItem(row, column) ? 1 : 0;
    }
    return found;
  }

  private boolean isItem(int row, int column) {
    return printed.begins(row, column) && items.containsKey(key(row, column));
  }

  private String key(int row, int column) {
    return PrintedKey.ofLabel(printed.text(row, column));
  }

  private boolean hasFigures(int end) {
    List<Integer> heads = heads(end);
    return IntStream.range(0, printed.columns())
        .filter(column -> !isNumber(heads, column))
        .anyMatch(
            column ->
                heads.stream().anyMatch(row -> PrintedFigure.isIn(printed.text(row, column))));
  }

  private List<Integer> heads(int first) {
    return IntStream.range(0, first).filter(row -> !isNumbers(row)).boxed().toList();
  }

  /** A column of numbers says nothing, either. */
  private boolean isNumber(List<Integer> heads, int column) {
    return heads.stream().anyMatch(row -> Heads.isNumber(PrintedKey.of(printed.text(row, column))));
  }

  /** A row before the items that numbers the columns says nothing. */
  private boolean isNumbers(int row) {
    return Heads.isNumber(PrintedKey.of(printed.text(row, 0)));
  }

  /**
   * The headings stay above; the labels, without their ordinals, come below them, or the headings
   * that they are printed for above. The first column is left blank, as that of a row without a
   * label.
   */
  private Lattice laidDown(int first, int labels) {
    List<Integer> heads = heads(first);
    Set<Integer> itemRows = above ? itemRows(first, labels) : Set.of();
    List<GridCell[]> columns = new ArrayList<>();
    int deepest = above ? items.values().stream().mapToInt(List::size).max().orElse(0) : 1;
    GridCell[] blank = new GridCell[heads.size() + deepest + 1];
    Arrays.fill(blank, Lattice.NONE);
    columns.add(blank);
    for (int column = labels + 1; column < printed.columns(); column++) {
      int at = column;
      List<GridCell> over = heads.stream().map(row -> printed.at(row, at)).toList();
      for (int row = first; row < printed.rows() && !isNumber(heads, column); row++) {
        GridCell[] cells = blank.clone();
        GridCell label = printed.at(row, labels);
        String key = key(row, labels);
        boolean isItem = itemRows.contains(row);
        List<String> own = isItem ? items.getOrDefault(key, List.of()) : List.of(key);
        int from = above ? 0 : heads.size();
        for (int text = 0; text < own.size(); text++) {
          cells[from + text] = new GridCell(own.get(text), label.area(), label.place());
        }
        for (int head = 0; head < over.size() && (isItem || !above); head++) {
          cells[(above ? deepest : 0) + head] = over.get(head);
        }
        cells[blank.length - 1] = printed.at(row, column);
        columns.add(cells);
      }
    }
    return turned(columns, blank.length);
  }

  private static Lattice turned(List<GridCell[]> columns, int height) {
    List<GridCell[]> rows = new ArrayList<>();
    for (int row = 0; row < height; row++) {
      int at = row;
      rows.add(columns.stream().map(column -> column[at]).toArray(GridCell[]::new));
    }
    return Lattice.ofRows(rows);
  }

  /** Of rows of one item, as a heading and the total below it, the first with a figure is that. */
  private Set<Integer> itemRows(int first, int labels) {
    Map<List<String>, Integer> rows = new HashMap<>();
    for (int row = first; row < printed.rows(); row++) {
      if (isItem(row, labels)) {
        rows.merge(
            items.getOrDefault(key(row, labels), List.of()),
            row,
            (one, other) -> hasFigure(one, labels) ? one : other);
      }
    }
    return Set.copyOf(rows.values());
  }

  private boolean hasFigure(int row, int labels) {
    return IntStream.range(labels + 1, printed.columns())
        .anyMatch(column -> PrintedFigure.isIn(printed.text(row, column)));
  }
}
