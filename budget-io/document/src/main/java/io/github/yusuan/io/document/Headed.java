package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Alias;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form's columns of one side of a printed table (栏目对应), found by what is printed over them. Of
 * a form that nobody has seen printed the order is a guess, which places nothing, and a table that
 * is printed upright has its own.
 */
final class Headed {
  private static final int OWN = 5000;
  private static final int PATH = 4500;
  private static final int LONGER = 4000;
  private static final int SHORTER = 3500;
  private static final int OVER = 2000;
  private static final int OVER_FITS = 100;
  private static final Set<String> TOTALS = Set.of("合计", "小计", "总计", "金额");

  private final Form form;
  private final HeadedBy paths;

  /** Whether the order of the printed columns tells what they are. */
  private final boolean ordered;

  private final List<Integer> values = new ArrayList<>();
  private final Map<Integer, Column> columns = new HashMap<>();
  private final List<Integer> byPosition = new ArrayList<>();

  /** A printed column as one of the form's, and how well its headings fit. */
  private record Pair(int printed, Column column, int fit) {}

  Headed(Form form, Heads heads, Side side, Year year, boolean isOrdered) {
    this.form = form;
    this.ordered = isOrdered && form.usage().seen();
    for (int column = side.from(); column < side.to(); column++) {
      if (!heads.isKey(column)) {
        values.add(column);
      }
    }
    this.paths = new HeadedBy(form, year, values.stream().map(heads::over).toList());
    match(heads);
    if (ordered) {
      byPosition();
    }
  }

  private void match(Heads heads) {
    List<Pair> pairs = new ArrayList<>();
    for (int printed : values) {
      boolean whole = isWhole(heads, printed);
      for (Column column : form.printedColumns()) {
        int fit =
            paths.allow(heads.over(printed), column) ? fit(heads.over(printed), column, whole) : 0;
        int apart = Math.abs(values.indexOf(printed) - form.printedColumns().indexOf(column));
        if (fit > 0) {
          pairs.add(new Pair(printed, column, 10 * fit - apart));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> -pair.fit()));
    Set<Column> used = new HashSet<>();
    for (Pair pair : pairs) {
      if (!columns.containsKey(pair.printed()) && used.add(pair.column())) {
        columns.put(pair.printed(), pair.column());
      }
    }
  }

  /**
   * Tells whether a printed column is all of what is headed over it, and no part of it: it is the
   * total below that heading, or stands below it alone. 基本支出·人员支出 beside 基本支出·日常公用支出 is not 基本支出.
   */
  private boolean isWhole(Heads heads, int printed) {
    List<String> path = heads.over(printed);
    return path.size() < 2
        || TOTALS.contains(path.get(path.size() - 1))
        || values.stream()
            .filter(other -> other != printed)
            .map(heads::over)
            .noneMatch(other -> isBeside(path, other));
  }

  private static boolean isBeside(List<String> path, List<String> other) {
    List<String> above = path.subList(0, path.size() - 1);
    return other.size() >= above.size() && other.subList(0, above.size()).equals(above);
  }

  /** The best fit of any wording of the column's own heading, and how many of those over it fit. */
  private static int fit(List<String> path, Column column, boolean whole) {
    List<Heading> headings = column.path();
    Heading own = headings.get(headings.size() - 1);
    int best = fit(path, PrintedKey.of(own.text()), whole);
    for (Alias alias : own.aliases()) {
      best = Math.max(best, fit(path, PrintedKey.of(alias.text()), whole));
    }
    int over = 0;
    for (Heading heading : headings.subList(0, headings.size() - 1)) {
      over += path.stream().anyMatch(heading::isPrinted) ? 1 : 0;
    }
    return best == 0 ? 0 : best + OVER_FITS * over;
  }

  private static int fit(List<String> path, String wanted, boolean whole) {
    if (path.isEmpty()) {
      return 0;
    }
    String leaf = path.get(path.size() - 1);
    if (leaf.equals(wanted)) {
      return OWN;
    }
    if (String.join("", path).endsWith(wanted)) {
      return PATH;
    }
    if (leaf.startsWith(wanted) || leaf.endsWith(wanted)) {
      return LONGER;
    }
    if (leaf.length() > 1 && (wanted.startsWith(leaf) || wanted.endsWith(leaf))) {
      return SHORTER;
    }
    if (path.contains(wanted)) {
      return whole ? OVER : 0;
    }
    int likeness = Math.max(Likeness.of(leaf, wanted), Likeness.of(String.join("", path), wanted));
    return likeness >= Likeness.ALIKE ? likeness : 0;
  }

  /** As many columns left as the form has left are taken in order. */
  private void byPosition() {
    List<Integer> open = values.stream().filter(column -> !columns.containsKey(column)).toList();
    List<Column> left = missing();
    if (!left.isEmpty() && open.size() == left.size()) {
      for (int at = 0; at < left.size(); at++) {
        columns.put(open.get(at), left.get(at));
        byPosition.add(open.get(at));
      }
    }
  }

  /** Returns the columns of the form that nothing is headed as. */
  List<Column> missing() {
    return form.printedColumns().stream().filter(column -> !columns.containsValue(column)).toList();
  }

  /** Returns the printed columns that were taken by position. */
  List<Integer> takenByPosition() {
    return byPosition;
  }

  List<Integer> values() {
    return values;
  }

  Optional<Column> column(int printed) {
    return Optional.ofNullable(columns.get(printed));
  }

  /**
   * Tells whether the headings stand in another order than that which the form is known to have.
   */
  boolean isDisordered() {
    List<Integer> order = order();
    return ordered && !order.equals(order.stream().sorted().toList());
  }

  private List<Integer> order() {
    return columns.keySet().stream()
        .sorted()
        .map(printed -> form.printedColumns().indexOf(columns.get(printed)))
        .toList();
  }

  /** Takes the columns in the order of the form, whatever is printed over them. */
  void reorder() {
    List<Integer> printed = columns.keySet().stream().sorted().toList();
    List<Integer> order = order().stream().sorted().toList();
    for (int at = 0; at < printed.size(); at++) {
      columns.put(printed.get(at), form.printedColumns().get(order.get(at)));
    }
  }
}
