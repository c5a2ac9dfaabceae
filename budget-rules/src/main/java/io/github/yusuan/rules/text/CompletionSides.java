package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.text.Completion.Basis;
import io.github.yusuan.rules.text.Completion.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The two sides of a completion (预算数与决算数): as the text states them, or else as the table of the
 * three public expenses prints them.
 *
 * @param budget the budget
 * @param settled the final account
 * @param printed the cell that prints the budget, where the text does not state it
 */
record CompletionSides(
    Optional<PrintedAmount> budget, Optional<PrintedAmount> settled, Optional<Cell> printed) {

  static CompletionSides of(Examination examination, Completion completion) {
    Quantities quantities = Quantities.of(examination);
    Optional<PrintedAmount> budget = read(quantities, completion.budget());
    Optional<PrintedAmount> settled = read(quantities, completion.settled());
    if (completion.budget().isPresent()) {
      return new CompletionSides(budget, settled, Optional.empty());
    }
    Optional<Cell> printed = budget(examination, completion);
    return new CompletionSides(
        printed.map(cell -> amount(quantities, cell)).filter(one -> !one.range().isEmpty()),
        settled
            .or(() -> read(quantities, completion.subject().flatMap(Subject::amount)))
            .or(
                () ->
                    printed
                        .flatMap(CompletionSides::settled)
                        .map(cell -> amount(quantities, cell))),
        printed);
  }

  private static Optional<PrintedAmount> read(
      Quantities quantities, Optional<ClaimedAmount> amount) {
    return amount.flatMap(quantities::read).filter(read -> !read.range().isEmpty());
  }

  private static PrintedAmount amount(Quantities quantities, Cell cell) {
    return new PrintedAmount(quantities.fen(cell), quantities.identities().amounts(cell));
  }

  /** Returns the cell that prints the budget of which a text tells, if it is that budget. */
  static Optional<Cell> budget(Examination examination, Completion completion) {
    int year = examination.disclosure().year().getValue();
    return completion
        .subject()
        .filter(subject -> subject.year().map(named -> named == year).orElse(true))
        .flatMap(
            subject ->
                Optional.ofNullable(
                    examination.shared(Budgeted.class, Budgeted::of).cells().get(subject.item())))
        .filter(cell -> isOf(cell, completion.basis()));
  }

  /**
   * The cells that print budgets of the three public expenses beside their final accounts (预算数栏).
   */
  private record Budgeted(Map<Category, Cell> cells) {
    static Budgeted of(Examination examination) {
      Map<Category, Cell> cells = new HashMap<>();
      for (Table table : examination.disclosure().tables()) {
        for (Column column : table.printedColumns()) {
          if (isBudget(column)) {
            table.lines().stream()
                .map(line -> table.cell(line, column))
                .forEach(cell -> item(cell).ifPresent(item -> cells.putIfAbsent(item, cell)));
          }
        }
      }
      boolean none = cells.values().stream().allMatch(Cell::isBlank);
      return new Budgeted(none ? Map.of() : cells);
    }

    private static Optional<Category> item(Cell cell) {
      return cell.region()
          .member(Dimension.THREE_PUBLIC)
          .filter(Category.class::isInstance)
          .map(Category.class::cast);
    }

    private static boolean isBudget(Column column) {
      return column.content() instanceof Content.OtherEdition other
          && other.stage() == Stage.INITIAL
          && other.yearsBack() == 0;
    }
  }

  /** The note of a table says so where it prints a budget as it was changed. */
  private static boolean isOf(Cell cell, Basis basis) {
    boolean adjusted = cell.table().note().filter(CompletionPatterns.ADJUSTED::isIn).isPresent();
    return basis == Basis.ANY || basis == (adjusted ? Basis.ADJUSTED : Basis.INITIAL);
  }

  /** Returns the final account that stands beside a budget. */
  private static Optional<Cell> settled(Cell budget) {
    return budget.table().columns().stream()
        .filter(column -> column.content().equals(Content.OWN))
        .map(column -> budget.table().cell(budget.line(), column))
        .filter(cell -> cell.region().equals(budget.region()))
        .findFirst();
  }
}
