package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Message;
import java.util.List;

/**
 * One table edited as a cause would have it (设想的改动).
 *
 * @param act what went wrong
 * @param before the table as printed
 * @param after the table as it was meant
 * @param cells the cells of the printed table that are wrong by this act
 * @param cause the act in words
 */
record Edit(Act act, Table before, Table after, List<Cell> cells, Message cause) {
  Edit {
    cells = List.copyOf(cells);
  }

  /** Tells whether anything is changed at all. */
  boolean changes() {
    return !before.equals(after);
  }
}
