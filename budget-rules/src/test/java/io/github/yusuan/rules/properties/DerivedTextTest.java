package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Text that is derived from a budget gives no false alarm. */
@Domain(EveryTemplate.class)
class DerivedTextTest {
  /** Budgets at random spend on reception without calling it one of the three public expenses. */
  private static final Rulebook TEXT =
      Rulebook.standard().only("TEXT").without("TEXT-THREE-PUBLIC");

  @Property(tries = 200)
  void text_derived_from_a_budget_agrees_with_its_tables_and_with_itself(@ForAll Sample sample) {
    assertThat(found(sample.disclosure())).isEmpty();
  }

  @Property(tries = 200)
  void so_does_text_of_negative_amounts(@ForAll EveryTemplate.Signed signed) {
    assertThat(found(signed.sample().disclosure())).isEmpty();
  }

  @Property(tries = 200)
  void so_does_the_comparison_of_two_years(@ForAll EveryTemplate.Pair pair) {
    Budget other = pair.other().budget();
    Budget lastYear =
        Budget.of(other.department(), other.year().minusYears(1))
            .with(other.lines().toArray(BudgetLine[]::new));
    Disclosure disclosure =
        pair.one().budget().disclosing(pair.one().template()).against(lastYear).disclose();

    assertThat(found(disclosure)).isEmpty();
  }

  private static List<Finding> found(Disclosure disclosure) {
    return TEXT.check(disclosure).findings().stream()
        .filter(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.NOTED)
        .toList();
  }
}
