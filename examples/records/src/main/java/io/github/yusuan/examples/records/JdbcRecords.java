package io.github.yusuan.examples.records;

import io.github.yusuan.core.record.BudgetRecord;
import io.github.yusuan.core.record.RecordTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Records read from a database through plain JDBC (数据库). A row's number is its position in the
 * result of the query.
 */
final class JdbcRecords implements RecordSource {
  private final List<RecordTable> tables = new ArrayList<>();
  private final Map<String, String> projectKinds = new TreeMap<>();

  JdbcRecords(Connection connection) throws SQLException {
    for (SystemTable table : SystemTable.values()) {
      tables.add(table(connection, table));
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select PRO_CODE, PRO_CAT_CODE from PM_PROJECT_INFO")) {
      while (rows.next()) {
        projectKinds.put(rows.getString(1), rows.getString(2));
      }
    }
  }

  private static RecordTable table(Connection connection, SystemTable table) throws SQLException {
    String query = "select * from " + table + " order by " + table.key();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      RecordTable empty = RecordTable.of(table.sort(), table.name(), columns(rows.getMetaData()));
      List<BudgetRecord> records = new ArrayList<>();
      while (rows.next()) {
        records.add(record(rows));
      }
      return empty.with(records);
    }
  }

  private static List<String> columns(ResultSetMetaData columns) throws SQLException {
    List<String> labels = new ArrayList<>();
    for (int at = 1; at <= columns.getColumnCount(); at++) {
      labels.add(columns.getColumnLabel(at));
    }
    return labels;
  }

  private static BudgetRecord record(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
      cells.add(text(row, at));
    }
    return new BudgetRecord(row.getRow(), cells);
  }

  /** An amount as plain digits, never through a double; a null as blank. */
  private static String text(ResultSet row, int at) throws SQLException {
    Object value = row.getObject(at);
    if (value instanceof BigDecimal amount) {
      return amount.toPlainString();
    }
    return value == null ? "" : value.toString();
  }

  @Override
  public List<RecordTable> tables() {
    return List.copyOf(tables);
  }

  @Override
  public Map<String, String> projectKinds() {
    return Map.copyOf(projectKinds);
  }
}
