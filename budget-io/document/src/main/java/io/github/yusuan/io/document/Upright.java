package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Alias;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table that is printed upright (竖排表): the columns of a form of one row, as those of “三公”经费, stand
 * below each other, and their amounts beside them in one column or in several, as 上年预算数 and 本年预算数. It
 * is laid down into that one row, each amount below the heading of its column and its label.
 */
final class Upright {
  private static final int LABEL_COLUMNS = 3;
  private static final int FEWEST = 2;

  private final Lattice printed;
  private final Set<String> items = new HashSet<>();

  private Upright(Form form, Lattice printed) {
    this.printed = printed;
    for (Column column : form.printedColumns()) {
      List<Heading> path = column.path();
      Heading own = path.get(path.size() - 1);
      items.add(PrintedKey.ofLabel(own.text()));
      own.aliases().stream().map(Alias::text).map(PrintedKey::ofLabel).forEach(items::add);
    }
  }

  /** Returns what stands before the rows of a table that is printed upright; else nothing. */
  static Set<String> items(List<Form> forms, Lattice printed) {
    if (forms.size() != 1 || !isOfOneRow(forms.get(0))) {
      return Set.of();
    }
    Upright upright = new Upright(forms.get(0), printed);
    return upright.found(0, upright.labels()) < FEWEST ? Set.of() : upright.items;
  }

  private static boolean isOfOneRow(Form form) {
    return form.rows().size() == 1 && form.openDimensions().isEmpty();
  }

  /** Returns the table laid down if it is printed upright; else the table. */
  static Lattice laidDown(List<Form> forms, Lattice printed) {
    return forms.size() == 1 && isOfOneRow(forms.get(0))
        ? new Upright(forms.get(0), printed).laidDown()
        : printed;
  }

  private Lattice laidDown() {
    int labels = labels();
    int first = 0;
    while (first < printed.rows() && !isItem(first, labels)) {
      first++;
    }
    int found = found(first, labels);
    return found < FEWEST || first == 0 || hasFigures(first) ? printed : laidDown(first, labels);
  }

  /** Returns the column with the most labels: a number may stand before them. */
  private int labels() {
    int best = 0;
    for (int column = 1; column < Math.min(LABEL_COLUMNS, printed.columns()); column++) {
      best = found(0, column) > found(0, best) ? column : best;
    }
    return best;
  }

  private int found(int first, int column) {
    int found = 0;
    for (int row = first; row < printed.rows(); row++) {
      found += isItem(row, column) ? 1 : 0;
    }
    return found;
  }

  private boolean isItem(int row, int column) {
    return printed.begins(row, column)
        && items.contains(PrintedKey.ofLabel(printed.text(row, column)));
  }

  private boolean hasFigures(int end) {
    for (int row = 0; row < end; row++) {
      if (printed.row(row).stream().anyMatch(cell -> PrintedFigure.isIn(cell.text()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The headings stay above; the labels, without their ordinals, come below them. The first column
   * is left blank, as that of a row without a label.
   */
  private Lattice laidDown(int first, int labels) {
    int width = 1 + (printed.rows() - first) * (printed.columns() - labels - 1);
    List<GridCell[]> rows = new ArrayList<>();
    for (int row = 0; row < first + 2; row++) {
      GridCell[] cells = new GridCell[width];
      cells[0] = Lattice.NONE;
      rows.add(cells);
    }
    int at = 1;
    for (int column = labels + 1; column < printed.columns(); column++) {
      for (int row = first; row < printed.rows(); row++) {
        for (int head = 0; head < first; head++) {
          rows.get(head)[at] = printed.at(head, column);
        }
        GridCell label = printed.at(row, labels);
        String own = PrintedKey.ofLabel(label.text());
        rows.get(first)[at] = new GridCell(own, label.area(), label.place());
        rows.get(first + 1)[at] = printed.at(row, column);
        at++;
      }
    }
    return Lattice.ofRows(rows);
  }
}
