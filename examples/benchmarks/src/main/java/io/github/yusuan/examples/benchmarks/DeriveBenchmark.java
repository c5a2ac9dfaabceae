package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What deriving costs (编制公开表的耗时): all thirteen tables with text and performance funding from exact
 * lines, against one SQL {@code GROUP BY} for each table over the same lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
public class DeriveBenchmark {
  private static final Template TEMPLATE = Templates.SHANXI_COUNTY_2024;

  /** The number of lines. */
  @Param({"1000", "1000000"})
  public int lines;

  private Budget budget = Budget.of(Department.of("某局"), TEMPLATE.year());
  private @Nullable SqlTables sql;

  /**
   * Makes the lines, as a budget and as a table of the database.
   *
   * @throws SQLException never
   */
  @Setup
  public void prepare() throws SQLException {
    List<BudgetLine> made = SampleLines.of(lines);
    budget = budget.with(made);
    sql = new SqlTables(TEMPLATE, made);
  }

  /**
   * Closes the database.
   *
   * @throws SQLException never
   */
  @TearDown
  public void close() throws SQLException {
    if (sql != null) {
      sql.close();
    }
  }

  /**
   * Derives the disclosure.
   *
   * @return all tables, text and performance funding
   */
  @Benchmark
  public Disclosure derive() {
    return budget.disclose(TEMPLATE);
  }

  /**
   * Runs the queries.
   *
   * @return the number of sums
   * @throws SQLException never
   */
  @Benchmark
  public long sqlGroupBy() throws SQLException {
    return sql == null ? 0 : sql.run();
  }
}
