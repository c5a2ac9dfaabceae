package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The labels of a form's fixed rows (各行行名), as prescribed and otherwise, as they are compared. */
final class RowLabels {
  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "总合计", "部门合计", "单位合计", "收入合计", "支出合计", "收入总计", "支出总计");

  private final List<Labelled> rows = new ArrayList<>();

  /** A fixed row with what may be printed before it. */
  static final class Labelled {
    private final Row row;
    private final int position;
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Likeness> wordings = new ArrayList<>();
    private final boolean total;

    private Labelled(Row row, int position) {
      this.row = row;
      this.position = position;
      String key = PrintedKey.ofLabel(row.label().in(Language.CHINESE));
      this.total = TOTALS.contains(key);
      keys.add(key);
      row.aliases().forEach(alias -> keys.add(PrintedKey.ofLabel(alias.text())));
      keys.forEach(wording -> wordings.add(Likeness.to(wording)));
    }

    Row row() {
      return row;
    }

    /** Returns its place among the rows of the form, from 0. */
    int position() {
      return position;
    }

    boolean isPrinted(String key) {
      return keys.contains(key);
    }

    /** Tells whether its prescribed label is that of a total. */
    boolean isTotal() {
      return total;
    }

    /** Tells how like a key is to the wording that is most like it. */
    int likeness(Likeness key) {
      int most = 0;
      for (Likeness wording : wordings) {
        most = Math.max(most, wording.of(key));
      }
      return most;
    }

    private boolean hasTotal() {
      return keys.stream().anyMatch(TOTALS::contains);
    }
  }

  RowLabels(Form form) {
    for (Row row : form.rows()) {
      rows.add(new Labelled(row, rows.size()));
    }
  }

  List<Labelled> rows() {
    return rows;
  }

  /** Tells whether a key is that of a total in some form. */
  static boolean isTotal(String key) {
    return TOTALS.contains(key);
  }

  /** Tells whether a key is the label of a row, or is like one. */
  boolean isLabel(String key) {
    Likeness printed = Likeness.to(key);
    boolean ofTotal = isTotal(key);
    return !key.isEmpty()
        && rows.stream()
            .anyMatch(
                row -> row.likeness(printed) >= Likeness.ALIKE || (ofTotal && row.hasTotal()));
  }
}
