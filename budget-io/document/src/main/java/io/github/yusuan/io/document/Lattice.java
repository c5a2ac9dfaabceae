package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The places of a table in rows and columns (行列矩阵), each with the cell that covers it. A table that
 * pages cut apart is one lattice.
 */
final class Lattice {
  /** Where no cell is. */
  static final GridCell NONE = new GridCell("", Area.at(0, 0), Place.START);

  private final List<GridCell[]> rows = new ArrayList<>();
  private final int columns;
  private final boolean spans;
  private final List<Integer> edges;
  private final Set<Integer> aligned = new HashSet<>();

  Lattice(Grid grid) {
    this(grid, rows(grid));
  }

  /** Takes the rows of a grid, which stay as they are. */
  Lattice(Grid grid, List<GridCell[]> printed) {
    this(printed.isEmpty() ? 0 : printed.get(0).length, grid.spans(), grid.edges());
    rows.addAll(printed);
  }

  private Lattice(int columns, boolean spans, List<Integer> edges) {
    this.columns = columns;
    this.spans = spans;
    this.edges = edges;
  }

  /** Returns a table of rows of one width whose spans are known. */
  static Lattice ofRows(List<GridCell[]> rows) {
    Lattice lattice = new Lattice(rows.isEmpty() ? 0 : rows.get(0).length, true, List.of());
    lattice.rows.addAll(rows);
    return lattice;
  }

  /** Returns for each place of a grid the cell that covers it. */
  static List<GridCell[]> rows(Grid grid) {
    List<GridCell[]> rows = new ArrayList<>();
    int columns = grid.columns();
    for (int row = grid.rows(); row > 0; row--) {
      GridCell[] none = new GridCell[columns];
      Arrays.fill(none, NONE);
      rows.add(none);
    }
    for (GridCell cell : grid.cells()) {
      Area area = cell.area();
      for (int row = area.row(); row < area.endRow(); row++) {
        Arrays.fill(rows.get(row), area.column(), area.endColumn(), cell);
      }
    }
    return rows;
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  /** Tells whether the spans are known. */
  boolean spans() {
    return spans;
  }

  List<Integer> edges() {
    return edges;
  }

  GridCell at(int row, int column) {
    return rows.get(row)[column];
  }

  String text(int row, int column) {
    return at(row, column).text();
  }

  /** Tells whether a cell begins here, and not further up or left. */
  boolean begins(int row, int column) {
    boolean above = row > 0 && isOne(at(row - 1, column), at(row, column));
    return isPrinted(row, column) && !above && !goesOn(row, column);
  }

  /** Tells whether some cell covers a place. */
  boolean isPrinted(int row, int column) {
    return !isOne(at(row, column), NONE);
  }

  /** Tells whether a place is covered by the cell at its left. */
  boolean goesOn(int row, int column) {
    return column > 0 && isOne(at(row, column - 1), at(row, column));
  }

  /** Two places are of one cell where it is the same object: texts of cells repeat. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOne(GridCell cell, GridCell other) {
    return cell == other;
  }

  /** Returns the cells of a row, each once. */
  List<GridCell> row(int row) {
    List<GridCell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      if (isPrinted(row, column) && !goesOn(row, column)) {
        cells.add(at(row, column));
      }
    }
    return cells;
  }

  /** Returns what is printed in a row, to be compared with another. */
  List<String> keys(int row) {
    return Arrays.stream(rows.get(row)).map(cell -> PrintedKey.of(cell.text())).toList();
  }

  boolean isBlank(int row) {
    return Arrays.stream(rows.get(row)).allMatch(GridCell::isBlank);
  }

  /** Adds the rows of a table that goes on, column by column as given. */
  void append(Lattice more, int fromRow, int[] columnOf) {
    for (int row = fromRow; row < more.rows(); row++) {
      GridCell[] widened = new GridCell[columns];
      Arrays.fill(widened, NONE);
      for (int column = 0; column < more.columns(); column++) {
        Arrays.fill(widened, columnOf[column], columnOf[column + 1], more.at(row, column));
      }
      rows.add(widened);
    }
  }

  /** Prints a cell in another place, as where a label is merged into the next side. */
  void put(int row, int column, GridCell cell) {
    GridCell[] changed = rows.get(row).clone();
    changed[column] = cell;
    rows.set(row, changed);
  }

  /** Returns how many places a row prints from the left on, where the spans are not known. */
  int printed(int row) {
    int printed = 0;
    while (printed < columns && isPrinted(row, printed)) {
      printed++;
    }
    return printed;
  }

  /** Moves what a row prints behind its first cell to the right end: the first lost its span. */
  void alignRight(int row) {
    int printed = printed(row);
    GridCell[] moved = new GridCell[columns];
    Arrays.fill(moved, NONE);
    moved[0] = at(row, 0);
    for (int column = 1; column < printed; column++) {
      moved[columns - printed + column] = at(row, column);
    }
    rows.set(row, moved);
    aligned.add(row);
  }

  /** Tells whether a row was moved to the right end. */
  boolean isAligned(int row) {
    return aligned.contains(row);
  }

  /**
   * Returns a table of these rows and others below, whose columns have nothing to do with each
   * other.
   */
  Lattice over(Lattice below) {
    Lattice both = new Lattice(Math.max(columns, below.columns), spans && below.spans, List.of());
    both.add(rows);
    both.add(below.rows);
    return both;
  }

  private void add(List<GridCell[]> more) {
    for (GridCell[] row : more) {
      GridCell[] wide = Arrays.copyOf(row, columns);
      Arrays.fill(wide, row.length, columns, NONE);
      rows.add(wide);
    }
  }
}
