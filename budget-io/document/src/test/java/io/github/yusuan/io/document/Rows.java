package io.github.yusuan.io.document;

import java.util.List;
import java.util.stream.IntStream;

/** Grids as tests compare them: each row with the texts of the cells that begin there. */
final class Rows {
  private Rows() {}

  static List<List<String>> of(Grid grid) {
    return IntStream.range(0, grid.rows())
        .mapToObj(
            row ->
                grid.cells().stream()
                    .filter(cell -> cell.area().row() == row)
                    .map(Rows::text)
                    .toList())
        .toList();
  }

  private static String text(GridCell cell) {
    Area area = cell.area();
    boolean spans = area.rowSpan() > 1 || area.columnSpan() > 1;
    String covered = spans ? "(" + area.rowSpan() + "x" + area.columnSpan() + ")" : "";
    return cell.text() + covered;
  }
}
