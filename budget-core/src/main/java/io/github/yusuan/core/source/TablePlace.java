package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;

/**
 * A cell of a table of a document that has no pages of its own, such as DOCX (表格单元格).
 *
 * @param table which table of the document, from 1
 * @param row the row, from 1
 * @param column the column of the table's grid, from 1
 */
public record TablePlace(int table, int row, int column) implements Place {
  private static final long serialVersionUID = 1L;

  private static final Sentence IN_TABLE =
      Sentence.of("place-in-table")
          .zh("第{table}个表格第{row}行第{column}列")
          .en("table {table}, row {row}, column {column}");

  @Override
  public String in(Language language) {
    return IN_TABLE.with("table", table).with("row", row).with("column", column).in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
