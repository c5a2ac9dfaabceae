package io.github.yusuan.rules.code;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Worded;

/**
 * How findings name a row about a code (科目行称谓).
 *
 * @param cell the first cell of the row
 * @param others how many other rows print the same
 */
record CodeRow(Cell cell, int others) implements Worded {
  private static final long serialVersionUID = 1L;

  private static final Sentence NAME =
      Sentence.of("code-row")
          .zh("{table}“{heading}”行[（另有{others}处相同）]")
          .en("{table}, row “{heading}”[ (and {others} more)]");

  static CodeRow of(Cell cell) {
    return new CodeRow(cell, 0);
  }

  @Override
  public Message message() {
    Message row = NAME.with("table", cell.form().number()).with("heading", cell.heading());
    return others == 0 ? row : row.with("others", others);
  }
}
