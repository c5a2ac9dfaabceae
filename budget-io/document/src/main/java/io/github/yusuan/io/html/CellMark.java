package io.github.yusuan.io.html;

import io.github.yusuan.io.print.PublishedCell;

/** What a page says at a cell beyond what is printed in it (单元格标注): a mark, a link, a remark. */
interface CellMark {
  /** Nothing beyond what is printed. */
  CellMark NONE = new CellMark() {};

  /** Writes attributes of the cell that was just begun. */
  default void attributes(PublishedCell cell, Markup markup) {}

  /** Writes what stands behind the text of the cell. */
  default void content(PublishedCell cell, Markup markup) {}

  /** Returns the classes of the cell, besides those that every page has. */
  default String classes(PublishedCell cell) {
    return "";
  }
}
