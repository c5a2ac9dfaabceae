package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.disclosure.Cell;

/**
 * A project of the project tables (预算项目), with the cell that says most of it.
 *
 * @param project the project
 * @param key its name without what does not matter
 * @param money whether it has money of the current year
 * @param cell the first cell that shows the money, else the first of the line
 */
record BudgetedProject(Project project, String key, Funds money, Cell cell) {
  /** Whether a project has money of the current year (当年资金). */
  enum Funds {
    /** Nothing is printed for the current year. */
    NONE,
    /** A zero is printed, which may hide a small amount. */
    MAYBE,
    /** An amount is printed. */
    SURE
  }
}
