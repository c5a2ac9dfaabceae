package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Message;
import java.util.List;
import java.util.stream.IntStream;

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

  /** Tells whether the table has the rows that it had, under the codes that they had. */
  boolean keepsRows() {
    List<Line> now = after.lines();
    List<Line> then = before.lines();
    return IntStream.range(0, Math.max(now.size(), then.size()))
        .allMatch(
            at ->
                at < now.size()
                    && at < then.size()
                    && now.get(at).id().equals(then.get(at).id())
                    && now.get(at).members().equals(then.get(at).members()));
  }

  /** Returns a cell of the document as it is after the edit; one of a row that is lacking stays. */
  Cell edited(Cell cell) {
    return cell.form().equals(after.form())
        ? after.line(cell.line().id()).map(line -> after.cell(line, cell.column())).orElse(cell)
        : cell;
  }
}
