package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries of disclosures (部门预算公开): derived from made-up budgets, so consistent; and corrupted
 * ones, each with one misprinted cell.
 */
public final class DisclosureArbitraries {
  private static final int MANY = 1 << 20;

  private final Template template;
  private final Arbitrary<Budget> budgets;

  private DisclosureArbitraries(Template template, Arbitrary<Budget> budgets) {
    this.template = template;
    this.budgets = budgets;
  }

  /**
   * Begins with the template of the disclosures.
   *
   * @param template any template
   * @return arbitraries of disclosures of any budgets
   */
  public static DisclosureArbitraries under(Template template) {
    return new DisclosureArbitraries(template, BudgetArbitraries.under(template).any());
  }

  /**
   * Returns these arbitraries with budgets of one's choice.
   *
   * @param chosen budgets that are complete for the template
   * @return a copy
   */
  public DisclosureArbitraries of(Arbitrary<Budget> chosen) {
    return new DisclosureArbitraries(template, chosen);
  }

  /**
   * Makes up disclosures that do not contradict themselves.
   *
   * @return derived disclosures
   */
  public Arbitrary<Disclosure> consistent() {
    return budgets.map(budget -> budget.disclose(template));
  }

  /**
   * Makes up disclosures with one misprinted cell, of any slip.
   *
   * @return corruptions of derived disclosures
   */
  public Arbitrary<Corruption> corrupted() {
    return corrupted(Slip.values());
  }

  /**
   * Makes up disclosures with one misprinted cell.
   *
   * @param slips what may have gone wrong
   * @return corruptions of derived disclosures
   */
  public Arbitrary<Corruption> corrupted(Slip... slips) {
    Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, MANY);
    return Combinators.combine(
            consistent().filter(DisclosureArbitraries::printsSomething),
            anywhere.withoutEdgeCases(),
            anywhere.withoutEdgeCases(),
            Arbitraries.of(slips))
        .as(DisclosureArbitraries::corruption)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  private static boolean printsSomething(Disclosure disclosure) {
    return disclosure.cells().stream().anyMatch(cell -> !cell.isBlank());
  }

  private static Optional<Corruption> corruption(
      Disclosure disclosure, int place, int way, Slip slip) {
    List<Cell> printed = disclosure.cells().stream().filter(cell -> !cell.isBlank()).toList();
    Cell cell = printed.get(place % printed.size());
    List<Optional<Figure>> outcomes =
        slip.outcomes(cell.figure().orElseThrow()).stream()
            .filter(figure -> isPrintable(figure, cell.unit()))
            .toList();
    return outcomes.isEmpty()
        ? Optional.empty()
        : Optional.of(Corruption.of(disclosure, cell, slip, outcomes.get(way % outcomes.size())));
  }

  private static boolean isPrintable(Optional<Figure> figure, ReportingUnit unit) {
    long most = ReportingUnit.LIMIT / unit.fen(Figure.ofLastPlaces(1, unit.decimals()));
    return figure.map(f -> Math.abs(f.lastPlaces()) <= most).orElse(true);
  }
}
