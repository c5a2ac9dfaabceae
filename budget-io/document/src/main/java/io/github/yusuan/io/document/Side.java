package io.github.yusuan.io.document;

import java.util.ArrayList;
import java.util.List;

/** One side of a printed table (表的一侧): the columns of one form, from a first to before a last. */
record Side(int from, int to) {

  /** Cuts a table before each column that says what rows are about and stands behind figures. */
  static List<Side> of(Lattice table, Heads heads, int most) {
    List<Side> sides = new ArrayList<>();
    int from = 0;
    boolean values = false;
    for (int column = 0; column < table.columns(); column++) {
      boolean key = heads.isKey(column);
      if (key && values && sides.size() + 1 < most) {
        sides.add(new Side(from, column));
        from = column;
        values = false;
      }
      values |= !key;
    }
    sides.add(new Side(from, table.columns()));
    return sides;
  }
}
