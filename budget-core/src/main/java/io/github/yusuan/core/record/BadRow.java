package io.github.yusuan.core.record;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A bad row (问题数据): why one row cannot become a budget line. A row may be bad in several ways. */
@Value.Immutable
public abstract sealed class BadRow implements Serializable permits ImmutableBadRow {

  BadRow() {}

  /**
   * Returns the table.
   *
   * @return its name
   */
  public abstract String table();

  /**
   * Returns the row.
   *
   * @return its number, as the record has it
   */
  public abstract int row();

  /**
   * Returns the column.
   *
   * @return the column, or nothing where the row as a whole is impossible
   */
  public abstract Optional<RecordColumn> column();

  /**
   * Returns what stands there.
   *
   * @return the text, blank for an empty cell or the row as a whole
   */
  public abstract String value();

  /**
   * Returns why that is refused.
   *
   * @return the rule that it breaks
   */
  public abstract String reason();

  /** Returns {@code BGT_PM_ANNUAL row 7, EXP_FUNC_CODE '20103': must be a 项 of 7 digits}. */
  @Override
  public String toString() {
    String cell = column().map(column -> ", " + column + " " + Visible.quoted(value())).orElse("");
    return table() + " row " + row() + cell + ": " + reason();
  }
}
