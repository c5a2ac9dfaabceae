package io.github.yusuan.examples.checker;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Objects;

/**
 * The 屯留 2024 budget as exact lines (预算明细), from which all thirteen published tables are derived
 * cell by cell, their roundings included: 1222.79 beside 1222.37 + 0.43.
 *
 * <p><b>The exact amounts are invented</b> within what the printed figures allow; they are not the
 * department's records. Only the seven projects whose performance sheets agree with the tables are
 * exact. 智慧政务建设 has an amount that prints as its table's 55.59, one digit from its sheet's
 * 553,891.68, which does not.
 */
public final class TunliuBudget {
  private static final String RESOURCE = "tunliu-2024-budget.tsv";

  private TunliuBudget() {}

  /**
   * Derives the disclosure and prints its tables' figures and its text.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Disclosure disclosure = budget().disclose(Templates.SHANXI_COUNTY_2024);
    PrintStream out = Console.ofProcess().out();
    for (Table table : disclosure.tables()) {
      out.println(table.form().number() + " " + table.form().name());
      table.lines().stream()
          .filter(line -> !line.figures().isEmpty())
          .forEach(line -> out.println("  " + line.label() + " " + line.figures()));
    }
    for (Section section : disclosure.narrative()) {
      out.println(section.title());
      out.println(section.text());
    }
    out.flush();
  }

  /**
   * Reads the lines.
   *
   * @return the budget; its department is its only unit
   */
  public static Budget budget() {
    Department department = Department.of("长治市屯留区行政审批服务管理局").withCode("052");
    List<BudgetLine> lines =
        text()
            .lines()
            .filter(row -> !row.startsWith("#"))
            .skip(1)
            .map(TunliuBudgetLine::read)
            .toList();
    return Budget.of(department, Year.of(2024)).with(lines);
  }

  private static String text() {
    try (InputStream stream = TunliuBudget.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(stream, RESOURCE).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
