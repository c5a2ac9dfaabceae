package io.github.yusuan.core.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of records (记录表): rows of one sort that share their columns. It has all columns that its
 * sort requires; what stands in them is asked when a {@link RecordMapping} reads it.
 */
public final class RecordTable {
  private final RecordSort sort;
  private final String name;
  private final int width;
  private final Map<RecordColumn, Integer> positions;
  private final List<BudgetRecord> records;

  private RecordTable(
      RecordSort sort,
      String name,
      int width,
      Map<RecordColumn, Integer> positions,
      List<BudgetRecord> records) {
    this.sort = sort;
    this.name = name;
    this.width = width;
    this.positions = positions;
    this.records = List.copyOf(records);
  }

  /**
   * Begins a table.
   *
   * @param sort what its records are
   * @param name what messages call it, such as {@code BGT_PM_ANNUAL}
   * @param columns the names of the columns in their order, in any case; a byte order mark before
   *     the first is overlooked
   * @return a table without records
   * @throws IllegalArgumentException if a required column is missing, all of them named at once, or
   *     one that is read stands there twice
   */
  public static RecordTable of(RecordSort sort, String name, List<String> columns) {
    Map<RecordColumn, Integer> positions = new EnumMap<>(RecordColumn.class);
    for (int at = 0; at < columns.size(); at++) {
      RecordColumn column = RecordColumn.find(withoutMark(columns.get(at))).orElse(null);
      if (column != null && positions.put(column, at) != null) {
        throw new IllegalArgumentException(name + " must have a column once: " + column);
      }
    }
    Set<RecordColumn> missing = EnumSet.copyOf(sort.required());
    missing.removeAll(positions.keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          name + " must have the columns " + missing + ": it has " + columns);
    }
    return new RecordTable(sort, name, columns.size(), positions, List.of());
  }

  private static String withoutMark(String name) {
    return name.startsWith("\uFEFF") ? name.substring(1) : name;
  }

  /**
   * Returns this table with more records.
   *
   * @param more the records to add
   * @return a copy
   */
  public RecordTable with(Collection<BudgetRecord> more) {
    List<BudgetRecord> all = new ArrayList<>(records);
    all.addAll(more);
    return new RecordTable(sort, name, width, positions, all);
  }

  /**
   * Returns what the records are.
   *
   * @return the sort
   */
  public RecordSort sort() {
    return sort;
  }

  /**
   * Returns what messages call this table.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Returns the records.
   *
   * @return the records, as they were added
   */
  public List<BudgetRecord> records() {
    return records;
  }

  /** Returns how many cells a row has. */
  int width() {
    return width;
  }

  /** Returns a cell without spaces around it; blank also where the table has no such column. */
  String cell(BudgetRecord record, RecordColumn column) {
    Integer at = positions.get(column);
    return at == null ? "" : record.cells().get(at).strip();
  }

  /** Returns the name and the number of records. */
  @Override
  public String toString() {
    return name + " (" + records.size() + " rows)";
  }
}
