package io.github.yusuan.io.print;

import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A table as it is printed (公开表): the table of a form, the tables of its two or three sides as one,
 * or a performance target sheet.
 *
 * @param number the number under which the template prints it, such as 表五; empty for a sheet
 * @param title what is printed over it, without the side
 * @param publisher who publishes, as printed over the table at the left: 编制部门：某局
 * @param unit the unit, as printed over the table at the right: 单位：万元
 * @param headingRows how many rows the heading has; 0 for a sheet
 * @param cells the cells, row by row; they cover every place of the table once
 * @param notes the notes under it, as printed
 * @param sides the tables of the disclosure, from left to right; that of the annual funding for a
 *     sheet, where it states one
 * @param target the performance target, for a sheet
 */
public record PublishedTable(
    String number,
    String title,
    String publisher,
    String unit,
    int headingRows,
    List<PublishedCell> cells,
    List<String> notes,
    List<Table> sides,
    Optional<PerformanceTarget> target)
    implements PublishedBlock {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps the lists.
   *
   * @param number the number
   * @param title what is printed over it
   * @param publisher who publishes
   * @param unit the unit
   * @param headingRows how many rows the heading has
   * @param cells the cells
   * @param notes the notes under it
   * @param sides the tables of the disclosure
   * @param target the performance target, for a sheet
   */
  public PublishedTable {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(unit, "unit");
    cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
    notes = List.copyOf(Objects.requireNonNull(notes, "notes"));
    sides = List.copyOf(Objects.requireNonNull(sides, "sides"));
    Objects.requireNonNull(target, "target");
  }

  /**
   * Returns the number of rows, those of the heading included.
   *
   * @return the rows
   */
  public int rows() {
    return cells.stream().mapToInt(cell -> cell.area().endRow()).max().orElse(0);
  }

  /**
   * Returns the number of columns.
   *
   * @return the columns
   */
  public int columns() {
    return cells.stream().mapToInt(cell -> cell.area().endColumn()).max().orElse(0);
  }

  /**
   * Returns the cells by the row in which they begin.
   *
   * @return a list for each row, from left to right; empty where all of a row is covered from above
   */
  public List<List<PublishedCell>> cellsByRow() {
    List<List<PublishedCell>> rows = new ArrayList<>();
    for (int row = rows(); row > 0; row--) {
      rows.add(new ArrayList<>());
    }
    cells.forEach(cell -> rows.get(cell.area().row()).add(cell));
    return rows.stream().map(List::copyOf).toList();
  }

  /** Returns number and title: {@code 表三 2024年预算支出总表}. */
  @Override
  public String toString() {
    return (number + " " + title).strip();
  }
}
