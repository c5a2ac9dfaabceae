package io.github.yusuan.io.print;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.io.document.Area;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a published table (单元格): what is printed in it, what it covers, and which cell of the
 * disclosure it is.
 *
 * @param sort what stands in it
 * @param text the text as printed; empty for a blank cell
 * @param area what it covers
 * @param figure the figure as a number, with the places it is printed with; nothing for a blank and
 *     for words
 * @param cell the cell of the disclosure, printed or blank; nothing for what measures nothing of
 *     the budget: headings, labels, the funding of a whole term
 */
public record PublishedCell(
    Sort sort, String text, Area area, Optional<Figure> figure, Optional<Cell> cell)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What stands in a cell (单元格种类). */
  public enum Sort {
    /** 表头: a heading over columns, or the label beside a field of a sheet. */
    HEADING,
    /** 科目编码: a code, or the digits of one level. */
    CODE,
    /** 名称: the name or label of a row. */
    LABEL,
    /** 数字: a figure, or the blank where one would stand. */
    FIGURE,
    /** 文字: words, such as those of a performance target sheet, and cells of no row. */
    TEXT
  }

  /**
   * Refuses what is missing.
   *
   * @param sort what stands in it
   * @param text what is printed
   * @param area what it covers
   * @param figure the figure
   * @param cell the cell of the disclosure
   */
  public PublishedCell {
    Objects.requireNonNull(sort, "sort");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(cell, "cell");
  }

  static PublishedCell of(Sort sort, String text, Area area) {
    return new PublishedCell(sort, text, area, Optional.empty(), Optional.empty());
  }

  /**
   * Tells whether nothing is printed in the cell.
   *
   * @return true if so
   */
  public boolean isBlank() {
    return text.isBlank();
  }

  /**
   * Returns how another figure would be printed in the place of this one.
   *
   * @param other the figure, in the unit of the table
   * @return the text
   */
  public String printed(Figure other) {
    return cell.map(known -> FigureText.of(other, known.unit().scale())).orElseGet(other::toString);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
