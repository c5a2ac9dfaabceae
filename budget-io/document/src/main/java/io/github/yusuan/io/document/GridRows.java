package io.github.yusuan.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a grid (表格各行), with what is printed in them: told once, however often it is asked.
 */
final class GridRows {
  private final Grid grid;
  private final int columns;
  private final List<List<GridCell>> printed = new ArrayList<>();
  private final List<GridCell[]> covered = new ArrayList<>();
  private final Map<Area, GridRows> parts = new HashMap<>();
  private final boolean contents;
  private final boolean sheet;
  private final boolean begun;

  GridRows(Grid grid) {
    this.grid = grid;
    this.columns = grid.columns();
    for (int row = grid.rows(); row > 0; row--) {
      printed.add(new ArrayList<>());
    }
    int leading = 0;
    boolean signs = false;
    boolean beginning = false;
    for (GridCell cell : grid.cells()) {
      if (!cell.isBlank()) {
        printed.get(cell.area().row()).add(cell);
        leading += DocumentPatterns.LEADERS.isIn(cell.text()) ? 1 : 0;
        signs |= TargetSheets.isSign(cell);
        beginning |= TargetSheets.isBeginning(cell);
      }
    }
    this.contents = leading > 0 && 2 * leading >= printed.size();
    this.sheet = signs;
    this.begun = beginning;
  }

  /** Tells whether the spans of cells are known. */
  boolean spans() {
    return grid.spans();
  }

  /** Returns a lattice of its own. */
  Lattice lattice() {
    if (covered.isEmpty()) {
      covered.addAll(Lattice.rows(grid));
    }
    return new Lattice(grid, covered);
  }

  int rows() {
    return printed.size();
  }

  int columns() {
    return columns;
  }

  /** Returns the cells that begin in a row and are not blank. */
  List<GridCell> printed(int row) {
    return printed.get(row);
  }

  /** A table of contents is no table: its titles lead to page numbers. */
  boolean isContents() {
    return contents;
  }

  /** Tells whether it is a performance target sheet. */
  boolean isSheet() {
    return sheet;
  }

  /** Tells whether it is what follows of a performance target sheet that a page cut apart. */
  boolean isRestOfSheet() {
    return sheet && !begun;
  }

  /** Returns the rows from one on, and before another. */
  GridRows part(int from, int to) {
    return from == 0 && to == rows()
        ? this
        : parts.computeIfAbsent(
            Area.at(from, 0).spanning(to - from, 1), none -> new GridRows(cut(from, to)));
  }

  private Grid cut(int from, int to) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      Area area = cell.area();
      if (area.row() >= from && area.row() < to) {
        int high = Math.min(area.rowSpan(), to - area.row());
        Area moved = Area.at(area.row() - from, area.column()).spanning(high, area.columnSpan());
        cells.add(new GridCell(cell.text(), moved, cell.place()));
      }
    }
    int wide = cells.stream().mapToInt(cell -> cell.area().endColumn()).max().orElse(0);
    return new Grid(cells, grid.spans(), wide == columns ? grid.edges() : List.of());
  }
}
