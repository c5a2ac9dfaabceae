package io.github.yusuan.io.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A printed table as it stands (表格): cells with their spans, before any form is known. A table that
 * goes on over a page is a grid on each page; to join them is no matter of the reader.
 *
 * @param cells the cells; two never cover the same place; where none does, nothing is printed
 * @param spans whether the spans are known; Markdown has lost them, and a blank heading there may
 *     be covered by its neighbour
 * @param edges the left sides of the columns and the right side of the last, from left to right, in
 *     points on the page; empty where the format has no pages
 */
public record Grid(List<GridCell> cells, boolean spans, List<Integer> edges) implements Block {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps the cells.
   *
   * @param cells the cells
   * @param spans whether the spans are known
   * @param edges the sides of the columns, or nothing
   * @throws IllegalArgumentException if there are edges, but not one more than columns
   */
  public Grid {
    Objects.requireNonNull(cells, "cells");
    Objects.requireNonNull(edges, "edges");
    cells = List.copyOf(cells);
    edges = List.copyOf(edges);
    int columns = cells.stream().mapToInt(cell -> cell.area().endColumn()).max().orElse(0);
    if (!edges.isEmpty() && edges.size() != columns + 1) {
      throw new IllegalArgumentException(
          "a grid of " + columns + " columns must have one edge more: " + edges);
    }
  }

  /**
   * Makes a grid of a format without pages, whose spans are known.
   *
   * @param cells the cells
   * @return the grid
   */
  public static Grid of(List<GridCell> cells) {
    return new Grid(cells, true, List.of());
  }

  /**
   * Returns the number of rows.
   *
   * @return the rows that a cell covers
   */
  public int rows() {
    return cells.stream().mapToInt(cell -> cell.area().endRow()).max().orElse(0);
  }

  /**
   * Returns the number of columns.
   *
   * @return the columns that a cell covers
   */
  public int columns() {
    return cells.stream().mapToInt(cell -> cell.area().endColumn()).max().orElse(0);
  }

  /**
   * Returns the cell that covers a place.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the cell, or nothing where none does
   */
  public Optional<GridCell> cell(int row, int column) {
    return cells.stream()
        .filter(
            cell ->
                row >= cell.area().row()
                    && row < cell.area().endRow()
                    && column >= cell.area().column()
                    && column < cell.area().endColumn())
        .findFirst();
  }

  /** Returns the number of rows and columns. */
  @Override
  public String toString() {
    return "grid of " + rows() + " rows and " + columns() + " columns";
  }
}
