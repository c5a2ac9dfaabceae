package io.github.yusuan.io.document;

import java.io.Serializable;

/**
 * The part of a grid that one cell covers (单元格范围): {@code Area.at(0, 2).spanning(1, 3)} is the
 * third to fifth column of the first row.
 *
 * @param row the first row, from 0
 * @param column the first column, from 0
 * @param rowSpan how many rows it covers, 1 or more
 * @param columnSpan how many columns it covers, 1 or more
 */
public record Area(int row, int column, int rowSpan, int columnSpan) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the numbers.
   *
   * @param row the first row, from 0
   * @param column the first column, from 0
   * @param rowSpan how many rows it covers
   * @param columnSpan how many columns it covers
   * @throws IllegalArgumentException if it begins before the grid or covers nothing
   */
  public Area {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException(
          "an area must begin at row and column 0 or later and cover a row and a column: "
              + row
              + ","
              + column
              + " spanning "
              + rowSpan
              + ","
              + columnSpan);
    }
  }

  /**
   * Returns the area of one row and one column.
   *
   * @param row the row, from 0
   * @param column the column, from 0
   * @return the area
   */
  public static Area at(int row, int column) {
    return new Area(row, column, 1, 1);
  }

  /**
   * Returns this area with other spans.
   *
   * @param rows how many rows it covers
   * @param columns how many columns it covers
   * @return a copy
   */
  public Area spanning(int rows, int columns) {
    return new Area(row, column, rows, columns);
  }

  /**
   * Returns the row behind the last one.
   *
   * @return the row, from 0
   */
  public int endRow() {
    return row + rowSpan;
  }

  /**
   * Returns the column behind the last one.
   *
   * @return the column, from 0
   */
  public int endColumn() {
    return column + columnSpan;
  }
}
