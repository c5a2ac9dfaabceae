package io.github.yusuan.rules.text;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.rules.finding.Examination;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/**
 * Figures of a final account that its text calls a budget (误称预算的决算数): what the tables print as the
 * account and not as its budget, in a paragraph that sets no account against a budget.
 */
final class CalledBudget {
  private final Quantities quantities;
  private final Set<Long> settled = new HashSet<>();

  private CalledBudget(Examination examination) {
    quantities = Quantities.of(examination);
    Set<Long> budgeted = new HashSet<>();
    for (Table table : examination.disclosure().tables()) {
      table.cells().forEach(cell -> settled.add(quantities.fen(cell)));
      for (Column column : table.printedColumns()) {
        if (!column.content().equals(Content.OWN)) {
          table.lines().forEach(line -> add(table.cell(line, column), budgeted));
        }
      }
    }
    settled.removeAll(budgeted);
    settled.remove(0L);
  }

  private void add(Cell cell, Set<Long> amounts) {
    if (cell.figure().isPresent()) {
      amounts.add(quantities.fen(cell));
    }
  }

  static CalledBudget of(Examination examination) {
    return examination.shared(CalledBudget.class, CalledBudget::new);
  }

  /** Returns the words of a text that call an account a budget. */
  List<String> in(String text) {
    List<String> found = new ArrayList<>();
    for (String line : Passage.solid(text).lines().toList()) {
      String plain = BudgetWordPatterns.NAMES.replaced(line, name -> "口".repeat(length(name)));
      if (!BudgetWordPatterns.COMPARED.isIn(BudgetWordPatterns.BESIDE.without(plain))) {
        for (MatchResult budget : BudgetWordPatterns.BUDGET.in(plain)) {
          if (isOwn(plain, budget) && isSettled(budget)) {
            found.add(name(line, budget) + line.substring(budget.start(), budget.end()));
          }
        }
      }
      BudgetWordPatterns.ITSELF.in(line).forEach(itself -> found.add(itself.group()));
    }
    return found;
  }

  /** Returns the words right before, which say of what. */
  private static String name(String line, MatchResult budget) {
    return BudgetWordPatterns.NAME
        .first(line.substring(0, budget.start()))
        .map(MatchResult::group)
        .orElse("");
  }

  private static int length(MatchResult name) {
    return name.end() - name.start();
  }

  private static boolean isOwn(String line, MatchResult budget) {
    return !BudgetWordPatterns.OF_SOMETHING_ELSE.isIn(line.substring(0, budget.start()));
  }

  private boolean isSettled(MatchResult budget) {
    return quantities
        .read(ItemGrowth.amount(budget.group(1), budget.group(2)))
        .filter(amount -> settled.contains(amount.fen()))
        .isPresent();
  }
}
