package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The yardstick (对照): the same lines in a table of an embedded database, and for each form one
 * {@code GROUP BY} over the dimensions of its rows with a conditional sum for each column. It stops
 * at the sums: no roll-up to the codes above, no rows, no rounding.
 */
final class SqlTables implements AutoCloseable {
  private final Connection connection;
  private final Template template;
  private final List<String> queries;

  SqlTables(Template template, List<BudgetLine> lines) throws SQLException {
    this.template = template;
    connection = DriverManager.getConnection("jdbc:h2:mem:");
    queries = template.forms().stream().map(this::query).toList();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          Arrays.stream(Dimension.values())
              .map(dimension -> dimension.name() + " VARCHAR, ")
              .collect(Collectors.joining("", "CREATE TABLE line (", "fen BIGINT)")));
    }
    insert(lines);
  }

  private void insert(List<BudgetLine> lines) throws SQLException {
    int columns = Dimension.values().length + 1;
    String marks = String.join(", ", Collections.nCopies(columns, "?"));
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO line VALUES (" + marks + ")")) {
      for (int at = 0; at < lines.size(); at++) {
        Region region = lines.get(at).region();
        for (Dimension dimension : Dimension.values()) {
          insert.setString(
              dimension.ordinal() + 1, region.member(dimension).map(SqlTables::key).orElse(null));
        }
        insert.setLong(columns, lines.get(at).fen());
        insert.addBatch();
        if (at % 10_000 == 9_999 || at == lines.size() - 1) {
          insert.executeBatch();
        }
      }
    }
  }

  private static String key(Member member) {
    return member instanceof Project project ? project.toString() : member.id();
  }

  private String query(Form form) {
    Set<Dimension> grouped = EnumSet.noneOf(Dimension.class);
    grouped.addAll(form.openDimensions());
    form.rows().stream()
        .map(Row::region)
        .flatMap(region -> region.members().stream())
        .forEach(member -> grouped.add(member.dimension()));
    String keys = grouped.stream().map(Dimension::name).collect(Collectors.joining(", "));
    String sums =
        form.columns().stream()
            .map(Column::region)
            .map(region -> "SUM(fen) FILTER (WHERE " + condition(region) + ")")
            .collect(Collectors.joining(", "));
    return "SELECT "
        + keys
        + (keys.isEmpty() ? "" : ", ")
        + sums
        + " FROM line WHERE "
        + condition(form.slice())
        + (keys.isEmpty() ? "" : " GROUP BY " + keys);
  }

  private String condition(Region region) {
    return Stream.concat(Stream.of("TRUE"), region.members().stream().map(this::condition))
        .collect(Collectors.joining(" AND "));
  }

  private String condition(Member member) {
    String ids =
        template.categories().stream()
            .filter(member::contains)
            .map(Category::id)
            .collect(Collectors.joining("', '", "('", "')"));
    return member.dimension().name() + " IN " + ids;
  }

  /** Runs all queries and returns the number of sums. */
  long run() throws SQLException {
    long sums = 0;
    try (Statement statement = connection.createStatement()) {
      for (String query : queries) {
        try (ResultSet result = statement.executeQuery(query)) {
          while (result.next()) {
            sums += result.getMetaData().getColumnCount();
          }
        }
      }
    }
    return sums;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
