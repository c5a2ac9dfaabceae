package io.github.yusuan.rules.hypothesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Some rows that stand together (一段行).
 *
 * @param first the number of the first
 * @param last the number of the last
 */
record Stretch(int first, int last) {
  /** How many rows beyond what must change are looked at: what says the same hides them. */
  private static final int AROUND = 2;

  /** Tells whether all that is wrong may be in some rows; if so, then also in more of them. */
  interface Test {
    boolean isIn(int first, int last);
  }

  /**
   * Returns the fewest rows in which all can be that is wrong, those at the beginning left out
   * first.
   */
  static Optional<Stretch> least(int rows, Test test) {
    if (rows == 0 || !test.isIn(0, rows - 1)) {
      return Optional.empty();
    }
    int first = 0;
    for (int beyond = rows; beyond - first > 1; ) {
      int middle = (first + beyond) / 2;
      if (test.isIn(middle, rows - 1)) {
        first = middle;
      } else {
        beyond = middle;
      }
    }
    int last = rows - 1;
    for (int before = first - 1; last - before > 1; ) {
      int middle = (last + before) / 2;
      if (test.isIn(first, middle)) {
        last = middle;
      } else {
        before = middle;
      }
    }
    return Optional.of(new Stretch(first, last));
  }

  int size() {
    return last - first + 1;
  }

  /**
   * Returns all that reach from this to an end of so many rows, and this and a little wider ones,
   * the widest first.
   */
  List<Stretch> wider(int rows) {
    Set<Stretch> wider = new LinkedHashSet<>(around(rows));
    for (int from = first; from >= 0; from--) {
      wider.add(new Stretch(from, rows - 1));
    }
    for (int to = last; to < rows; to++) {
      wider.add(new Stretch(0, to));
    }
    return wider.stream().sorted(Comparator.comparingInt(Stretch::size).reversed()).toList();
  }

  /** Returns this and a little wider ones within so many rows. */
  List<Stretch> around(int rows) {
    List<Stretch> around = new ArrayList<>();
    for (int from = first; from >= Math.max(0, first - AROUND); from--) {
      for (int to = last; to <= Math.min(rows - 1, last + AROUND); to++) {
        around.add(new Stretch(from, to));
      }
    }
    return around;
  }
}
