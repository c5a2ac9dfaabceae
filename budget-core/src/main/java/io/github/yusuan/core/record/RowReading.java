package io.github.yusuan.core.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row while it is read, and what is found to be wrong with it (逐行读取). */
final class RowReading {
  private final RecordTable table;
  private final BudgetRecord record;
  private final List<BadRow> problems = new ArrayList<>();

  RowReading(RecordTable table, BudgetRecord record) {
    this.table = table;
    this.record = record;
  }

  RecordSort sort() {
    return table.sort();
  }

  /** Tells whether there is a cell for each column, noting it if not: none can be trusted then. */
  boolean isWhole() {
    int cells = record.cells().size();
    if (cells != table.width()) {
      problem("must have " + table.width() + " cells: " + cells);
    }
    return cells == table.width();
  }

  /** Returns a cell, or nothing where it is blank or the table has no such column. */
  Optional<String> find(RecordColumn column) {
    return Optional.of(table.cell(record, column)).filter(text -> !text.isEmpty());
  }

  /** Returns a cell that must not be blank, noting it if it is. */
  Optional<String> need(RecordColumn column) {
    Optional<String> text = find(column);
    if (text.isEmpty()) {
      problem(column, "must not be blank");
    }
    return text;
  }

  /** Notes that what stands in a column breaks a rule. */
  void problem(RecordColumn column, String reason) {
    String value = table.cell(record, column);
    String shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    problems.add(blame(reason).column(column).value(shown).build());
  }

  /** Notes that the row as a whole breaks a rule. */
  void problem(String reason) {
    problems.add(blame(reason).value("").build());
  }

  private ImmutableBadRow.Builder blame(String reason) {
    return ImmutableBadRow.builder().table(table.name()).row(record.row()).reason(reason);
  }

  List<BadRow> problems() {
    return problems;
  }

  boolean isBad() {
    return !problems.isEmpty();
  }

  /** Returns {@code BGT_PM_ANNUAL row 7}. */
  @Override
  public String toString() {
    return table.name() + " row " + record.row();
  }
}
