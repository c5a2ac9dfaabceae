package io.github.yusuan.examples.records;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.record.BadRowsException;
import io.github.yusuan.core.record.RecordMapping;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Year;
import java.util.Set;

/**
 * Makes a disclosure of a finance system's rows (从业务系统数据编制部门预算公开): {@code records [OUT.json]}.
 *
 * <p>It reads a made-up department of three units from an embedded database and again from CSV
 * files, says whether both give the same budget, discloses it in the form of a county of Shanxi,
 * prints the report of the standard rules, and writes the disclosure as JSON where a file is named.
 *
 * <p>The exit status is 0 where all is well, 1 where the two budgets differ or a rule is violated,
 * 2 where rows cannot become a budget; all such rows are printed.
 */
public final class Records {
  private static final int WELL = 0;
  private static final int WRONG = 1;
  private static final int BAD_ROWS = 2;

  private Records() {}

  /**
   * Makes the disclosure and ends the process with the status.
   *
   * @param arguments the file to write, or none
   * @throws SQLException if the database fails
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] arguments) throws SQLException, IOException {
    PrintStream out = Console.out();
    int status = run(arguments, out, Console.err());
    out.flush();
    System.exit(status);
  }

  /** Makes the disclosure and returns the status. */
  static int run(String[] arguments, PrintStream out, PrintStream err)
      throws SQLException, IOException {
    try {
      Budget queried = fromDatabase();
      boolean same = queried.equals(budget(CsvRecords.ofResources()));
      out.println(queried + (same ? ": 数据库与 CSV 一致" : ": 数据库与 CSV 不一致"));
      Disclosure disclosure = queried.disclose(Templates.SHANXI_COUNTY_2024);
      Report report = Rulebook.standard().check(disclosure);
      out.print(report.in(Language.CHINESE));
      for (String file : arguments) {
        DisclosureJson.write(disclosure, Path.of(file));
      }
      return same && report.passes() ? WELL : WRONG;
    } catch (BadRowsException bad) {
      err.println(bad.getMessage());
      return BAD_ROWS;
    }
  }

  static Budget fromDatabase() throws SQLException {
    try (Connection connection = FinanceDatabase.open()) {
      return budget(new JdbcRecords(connection));
    }
  }

  /** Only 数据局 is an administrative unit; rows of the neighbouring department are left alone. */
  static Budget budget(RecordSource source) {
    return RecordMapping.of(Department.of("云岭县数据局").withCode("319"), Year.of(2024))
        .withAdministrative(Set.of("319001"))
        .withProjectKinds(source.projectKinds())
        .withSkipsOthers(true)
        .budget(source.tables());
  }
}
