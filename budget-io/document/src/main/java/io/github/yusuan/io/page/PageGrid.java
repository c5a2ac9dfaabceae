package io.github.yusuan.io.page;

import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.source.PagePlace.Box;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table on a page (页上表格): ruling lines that hang together, and the glyphs between them. */
final class PageGrid {
  private final double[] xs;
  private final double[] ys;

  /** Whether a line divides a place from the one to its right, and from the one below. */
  private final boolean[][] rightOf;

  private final boolean[][] below;
  private final Map<Integer, List<Glyph>> glyphs = new HashMap<>();

  private PageGrid(double[] xs, double[] ys) {
    this.xs = xs;
    this.ys = ys;
    this.rightOf = new boolean[ys.length - 1][xs.length - 1];
    this.below = new boolean[ys.length - 1][xs.length - 1];
  }

  /** The size of a table that is about to be made. */
  interface Bound {
    void check(int rows, int columns);
  }

  /** Returns the tables of lines that hang together: one, or none if they have no two columns. */
  static List<PageGrid> of(List<Ruling> across, List<Ruling> down, Bound bound) {
    double[] xs = positions(down, across);
    double[] ys = positions(across, down);
    if (xs.length < 3 || ys.length < 2) {
      return List.of();
    }
    bound.check(ys.length - 1, xs.length - 1);
    PageGrid grid = new PageGrid(xs, ys);
    down.forEach(grid::divideColumns);
    across.forEach(grid::divideRows);
    return List.of(grid);
  }

  /**
   * Where lines go on far beyond the last that they cross, as at the end of a page, is a border.
   */
  private static double[] positions(List<Ruling> lines, List<Ruling> across) {
    double first = lines.stream().mapToDouble(Ruling::at).min().orElse(0);
    double last = lines.stream().mapToDouble(Ruling::at).max().orElse(0);
    double from = across.stream().mapToDouble(Ruling::from).min().orElse(0);
    double to = across.stream().mapToDouble(Ruling::to).max().orElse(0);
    double[] positions =
        Arrays.copyOf(lines.stream().mapToDouble(Ruling::at).toArray(), lines.size() + 2);
    positions[lines.size()] = Coordinates.isStrip(first - from) ? from : first;
    positions[lines.size() + 1] = Coordinates.isStrip(to - last) ? to : last;
    return Coordinates.distinct(positions);
  }

  private void divideColumns(Ruling line) {
    int column = Coordinates.nearest(xs, line.at()) - 1;
    for (int row = 0; column >= 0 && column < columns() && row < rows(); row++) {
      rightOf[row][column] |= line.covers((ys[row] + ys[row + 1]) / 2);
    }
  }

  private void divideRows(Ruling line) {
    int row = Coordinates.nearest(ys, line.at()) - 1;
    for (int column = 0; row >= 0 && row < rows() && column < columns(); column++) {
      below[row][column] |= line.covers((xs[column] + xs[column + 1]) / 2);
    }
  }

  int rows() {
    return ys.length - 1;
  }

  int columns() {
    return xs.length - 1;
  }

  double top() {
    return ys[0];
  }

  double size() {
    return (xs[columns()] - xs[0]) * (ys[rows()] - ys[0]);
  }

  /** Takes a glyph whose middle lies in this table. */
  boolean takes(Glyph glyph) {
    int row = Coordinates.behind(ys, glyph.y()) - 1;
    int column = Coordinates.behind(xs, glyph.x()) - 1;
    boolean inside = row >= 0 && row < rows() && column >= 0 && column < columns();
    if (inside) {
      glyphs.computeIfAbsent(row * columns() + column, none -> new ArrayList<>()).add(glyph);
    }
    return inside;
  }

  /** Returns the table. */
  Grid grid(int page) {
    List<GridCell> cells = new ArrayList<>();
    boolean[][] covered = new boolean[rows()][columns()];
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        if (!covered[row][column]) {
          Area area = undivided(row, column, covered);
          for (int at = area.row(); at < row + area.rowSpan(); at++) {
            Arrays.fill(covered[at], column, column + area.columnSpan(), true);
          }
          cells.add(new GridCell(text(area), area, place(area, page)));
        }
      }
    }
    return new Grid(cells, true, Arrays.stream(xs).mapToObj(x -> (int) Math.round(x)).toList());
  }

  /** Returns the largest area from a place on that no line divides, to the right before down. */
  private Area undivided(int row, int column, boolean[][] covered) {
    int end = column + 1;
    while (end < columns() && !covered[row][end] && !rightOf[row][end - 1]) {
      end++;
    }
    int last = row + 1;
    while (last < rows() && goesOn(last, column, end, covered)) {
      last++;
    }
    return Area.at(row, column).spanning(last - row, end - column);
  }

  private boolean goesOn(int row, int from, int to, boolean[][] covered) {
    for (int column = from; column < to; column++) {
      boolean divided = column + 1 < to && rightOf[row][column];
      if (below[row - 1][column] || divided || covered[row][column]) {
        return false;
      }
    }
    return true;
  }

  private String text(Area area) {
    List<Glyph> inside = new ArrayList<>();
    for (int row = area.row(); row < area.row() + area.rowSpan(); row++) {
      for (int column = area.column(); column < area.column() + area.columnSpan(); column++) {
        inside.addAll(glyphs.getOrDefault(row * columns() + column, List.of()));
      }
    }
    return GlyphLine.of(inside).stream().map(GlyphLine::text).collect(Collectors.joining("\n"));
  }

  private PagePlace place(Area area, int page) {
    return new PagePlace(
        page,
        new Box(
            (int) Math.round(xs[area.column()]),
            (int) Math.round(ys[area.row()]),
            (int) Math.round(xs[area.column() + area.columnSpan()]),
            (int) Math.round(ys[area.row() + area.rowSpan()])));
  }
}
