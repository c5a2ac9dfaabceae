package io.github.yusuan.examples.records;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** An embedded database in memory with the tables of the system (内存数据库), in place of a real one. */
final class FinanceDatabase {
  private static final String SCRIPT = "classpath:/io/github/yusuan/examples/records/system.sql";

  private FinanceDatabase() {}

  /** Opens a database of one's own, filled; it is gone when the connection is closed. */
  static Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
    try (Statement statement = connection.createStatement()) {
      statement.execute("runscript from '" + SCRIPT + "' charset 'UTF-8'");
      return connection;
    } catch (SQLException unfilled) {
      connection.close();
      throw unfilled;
    }
  }
}
