package io.github.yusuan.core.record;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A record (数据记录): one row as another system gives it, without meaning yet.
 *
 * @param row the row's number, as whoever looks for it would count: the line of a file, the
 *     position in the result of a query
 * @param cells the texts of all columns in their order; blank for a null
 */
public record BudgetRecord(int row, List<String> cells) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the cells.
   *
   * @param row the row's number, from 1
   * @param cells the texts of all columns in their order; blank for a null
   * @throws IllegalArgumentException if the number is less than 1
   */
  public BudgetRecord {
    Objects.requireNonNull(cells, "cells");
    if (row < 1) {
      throw new IllegalArgumentException("a row's number must be at least 1: " + row);
    }
    cells = List.copyOf(cells);
  }
}
