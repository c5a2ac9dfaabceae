package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.testkit.Corruption;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import io.github.yusuan.rules.testkit.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What the rules make of a misprinted cell. */
@Domain(EveryTemplate.class)
class CorruptionTest {
  private static final BudgetLine SALARIES =
      BudgetLine.line().function("2010301").personnel().from(Source.OTHER_INCOME).yuan("1.00");

  @Property(tries = 20)
  void ten_last_places_in_a_cell_of_a_sum_or_an_equality_change_the_report(
      @ForAll Corruption corruption) {
    Cell cell = corruption.cell();
    Assume.that(corruption.fen() >= 10 * lastPlace(cell));
    Assume.that(!covering(cell, corruption.original()).isEmpty());
    assertThat(reported(corruption.disclosure())).isNotEqualTo(reported(corruption.original()));
  }

  /** What a report says beyond that all is well: rule, outcome, the amounts that differ. */
  private static List<List<Object>> reported(Disclosure disclosure) {
    return Rulebook.identities().check(disclosure).findings().stream()
        .filter(finding -> finding.outcome() != Outcome.HOLDS)
        .map(f -> List.<Object>of(f.rule(), f.outcome(), f.comparison()))
        .toList();
  }

  /**
   * What is off by more than all figures of an identity can be rounded, before the slip and after
   * it, is violated. A blank or a minus changes which identities there are.
   */
  @Property(tries = 20)
  void more_than_rounding_explains_is_violated(@ForAll Corruption corruption) {
    Assume.that(corruption.slip() != Slip.BLANKED && corruption.slip() != Slip.SIGN);
    long slack =
        covering(corruption.cell(), corruption.original()).stream()
            .mapToLong(CorruptionTest::slack)
            .min()
            .orElse(Long.MAX_VALUE);
    Assume.that(corruption.fen() > slack);
    Report report = Rulebook.identities().check(corruption.disclosure());
    assertThat(report.hasErrors()).as("%s", corruption).isTrue();
  }

  /** The sums and equalities that a cell takes part in. */
  private static List<Identity> covering(Cell cell, Disclosure disclosure) {
    Identities identities = Identities.of(disclosure);
    Operand operand =
        identities.operands().stream()
            .filter(one -> one.cells().stream().anyMatch(other -> isAt(other, cell)))
            .findFirst()
            .orElseThrow();
    return identities.all().stream()
        .filter(identity -> !(identity instanceof Identity.Bound))
        .filter(
            identity -> identity.operands().stream().anyMatch(o -> o.index() == operand.index()))
        .toList();
  }

  private static boolean isAt(Cell one, Cell other) {
    return one.line().id().equals(other.line().id())
        && one.column().id().equals(other.column().id())
        && one.form().id().equals(other.form().id())
        && one.sheet().equals(other.sheet());
  }

  /** By how much the figures of an identity can differ at most: one last place each. */
  private static long slack(Identity identity) {
    long slack = 0;
    for (Operand operand : identity.operands()) {
      slack += operand.cells().stream().mapToLong(CorruptionTest::lastPlace).sum();
    }
    return slack;
  }

  private static long lastPlace(Cell cell) {
    ReportingUnit unit = cell.unit();
    return unit.fen(Figure.ofLastPlaces(1, unit.decimals()));
  }

  @Property(tries = 20)
  void a_corrupted_disclosure_differs_from_its_original_in_the_named_cell_only(
      @ForAll Corruption corruption) {
    List<Cell> before = corruption.original().cells();
    List<Cell> after = corruption.disclosure().cells();
    List<Cell> changed = new ArrayList<>();
    for (int at = 0; at < before.size(); at++) {
      if (!before.get(at).figure().equals(after.get(at).figure())) {
        changed.add(before.get(at));
        assertThat(after.get(at).figure()).isEqualTo(corruption.after());
      }
    }
    assertThat(changed).containsExactly(corruption.cell());
    assertThat(corruption.before()).isPresent().isNotEqualTo(corruption.after());
  }

  @Property(tries = 20)
  void a_corruption_that_breaks_an_identity_can_be_seen(@ForAll Corruption corruption) {
    Assume.that(Rulebook.identities().check(corruption.disclosure()).hasErrors());
    assertThat(corruption.isDetectable()).as("%s", corruption).isTrue();
  }

  @Example
  void a_figure_that_no_other_speaks_of_can_be_misprinted_unseen() {
    Form form =
        Form.builder()
            .id("alone")
            .number("表一")
            .title(Label.zh("总额").en("the total"))
            .unit(Scale.YUAN.withDecimals(2))
            .row("total", Label.zh("合计").en("total"))
            .column("total", Label.zh("合计").en("total"))
            .build();
    Template template =
        MadeUpTemplate.THREE_WAY_2026.with(
            family ->
                family
                    .withForms(List.of(form))
                    .withSplits(List.of())
                    .withPerformanceFunding(Optional.empty()));
    Disclosure alone =
        Budget.of(Department.of("甲局"), template.year()).with(SALARIES).disclose(template);
    Cell cell = alone.cells().get(0);
    assertThat(
            Corruption.of(alone, cell, Slip.ONE_DIGIT, Optional.of(Figure.parse("9.00")))
                .isDetectable())
        .isFalse();
  }
}
