package io.github.yusuan.core.record;

import java.util.List;
import java.util.stream.Collectors;

/** Rows that cannot become a budget (问题数据清单): all of them at once, and no budget. */
public final class BadRowsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int LISTED = 100;

  private final List<BadRow> badRows;

  BadRowsException(List<BadRow> badRows) {
    super(message(badRows));
    this.badRows = List.copyOf(badRows);
  }

  /**
   * Returns what is bad.
   *
   * @return all of it, in the order of tables and rows
   */
  public List<BadRow> badRows() {
    return badRows;
  }

  /** Words the first hundred, since a wrong code table may make every row bad. */
  private static String message(List<BadRow> badRows) {
    int more = badRows.size() - LISTED;
    return badRows.stream()
        .limit(LISTED)
        .map(BadRow::toString)
        .collect(
            Collectors.joining(
                "\n",
                "rows cannot become budget lines:\n",
                more > 0 ? "\nand " + more + " more" : ""));
  }
}
