package io.github.yusuan.io.document;

import java.util.List;
import java.util.Optional;

/** The columns of a table that goes on over a page, in those of the table before (跨页各栏). */
final class Columns {
  /** How far a border may stand beside that of the page before, in points. */
  private static final int BESIDE = 4;

  private Columns() {}

  /**
   * Finds for each border of the columns that go on the one of the table before.
   *
   * @return the columns, and behind them their number; nothing where they do not go on
   */
  static Optional<int[]> continued(Lattice last, Lattice more) {
    Optional<int[]> byEdges = byEdges(last, more);
    if (byEdges.isPresent()) {
      return byEdges;
    }
    if (last.columns() == more.columns()) {
      int[] same = new int[more.columns() + 1];
      for (int at = 0; at < same.length; at++) {
        same[at] = at;
      }
      return Optional.of(same);
    }
    return merged(last, more);
  }

  private static Optional<int[]> byEdges(Lattice last, Lattice more) {
    List<Integer> edges = more.edges();
    if (edges.isEmpty() || last.edges().isEmpty()) {
      return Optional.empty();
    }
    int[] columns = new int[edges.size()];
    for (int at = 0; at < columns.length; at++) {
      columns[at] = nearest(last.edges(), edges.get(at));
      if (columns[at] < 0 || (at > 0 && columns[at] <= columns[at - 1])) {
        return Optional.empty();
      }
    }
    return Optional.of(columns);
  }

  private static int nearest(List<Integer> edges, int edge) {
    for (int at = 0; at < edges.size(); at++) {
      if (Math.abs(edges.get(at) - edge) <= BESIDE) {
        return at;
      }
    }
    return -1;
  }

  /** A total alone on its page: its label is merged over all columns before the figures. */
  private static Optional<int[]> merged(Lattice last, Lattice more) {
    int values = more.columns() - 1;
    boolean fits =
        values > 0 && values < last.columns() && isTotal(more) && figures(last) == values;
    if (!fits) {
      return Optional.empty();
    }
    int[] columns = new int[more.columns() + 1];
    for (int at = 1; at < columns.length; at++) {
      columns[at] = last.columns() - values + at - 1;
    }
    return Optional.of(columns);
  }

  private static boolean isTotal(Lattice more) {
    for (int row = 0; row < more.rows(); row++) {
      if (PrintedFigure.isIn(more.text(row, 0)) || more.text(row, 0).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Counts the columns of figures at the right end of a table. */
  private static int figures(Lattice table) {
    int row = table.rows() - 1;
    int figures = 0;
    for (int column = table.columns() - 1; column >= 0; column--) {
      String text = table.text(row, column);
      if (!PrintedFigure.isIn(text) && !PrintedFigure.isNothing(text)) {
        break;
      }
      figures++;
    }
    return figures;
  }
}
