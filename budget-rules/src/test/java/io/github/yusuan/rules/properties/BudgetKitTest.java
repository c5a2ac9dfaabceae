package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import io.github.yusuan.rules.testkit.BudgetDomain;
import io.github.yusuan.rules.testkit.Hazard;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import io.github.yusuan.rules.testkit.Under;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.domains.Domain;

/** What the test kit promises of its budgets. */
@Domain(BudgetDomain.class)
class BudgetKitTest {
  private static final BudgetArbitraries SHANXI =
      BudgetArbitraries.under(Templates.SHANXI_COUNTY_2024);

  @Property
  void a_budget_of_the_domain_can_be_disclosed_under_each_of_its_templates(
      @ForAll Budget budget, @ForAll Template template) {
    assertThat(budget.disclose(template).tables()).hasSameSizeAs(template.forms());
  }

  @Property
  void a_budget_under_one_template_has_lines_that_only_it_has_a_place_for(
      @ForAll @Under("shanxi-county-2024") Budget budget) {
    assertThat(budget.disclose(Templates.SHANXI_COUNTY_2024).tables()).hasSize(16);
  }

  @Property
  void a_line_alone_is_complete(@ForAll BudgetLine line, @ForAll Template template) {
    Budget budget = Budget.of(Department.of("甲局"), template.year()).with(line);
    assertThat(budget.disclose(template).cells()).anyMatch(cell -> !cell.isBlank());
  }

  @Property
  void a_region_is_a_part_of_the_budget(@ForAll Budget budget, @ForAll Region region) {
    assertThat(fen(budget, region)).isBetween(0L, fen(budget, Region.ALL));
  }

  private static long fen(Budget budget, Region region) {
    return Renminbi.fen(budget.amount(region));
  }

  @Example
  void every_hazard_occurs_as_it_is_named() {
    assertThat(some(Hazard.YEAR_END_CARRY_OVER, has(Kind.YEAR_END_CARRY_OVER))).isPresent();
    assertThat(
            some(
                Hazard.CARRIED_OVER_UNIT_FUNDS, has(Source.UNIT_FUNDS).and(has(Origin.CARRY_OVER))))
        .isPresent();
    assertThat(some(Hazard.HUNDREDS_OF_PROJECTS, budget -> projects(budget) > 100)).isPresent();
    assertThat(some(Hazard.ONE_PROJECT, budget -> projects(budget) > 1)).isEmpty();
    assertThat(some(Hazard.PRINTED_ZEROS, BudgetKitTest::printsZero)).isPresent();
    assertThat(some(Hazard.EMPTY_SOURCES, budget -> sources(budget) > 2)).isEmpty();
    assertThat(some(Hazard.ROUNDING_EDGES, BudgetKitTest::standsOnAnEdge)).isPresent();
  }

  private static Optional<Budget> some(Hazard hazard, Predicate<Budget> condition) {
    Random random = new Random(1);
    return SHANXI.with(hazard).generator(100).stream(random)
        .map(Shrinkable::value)
        .limit(50)
        .filter(condition)
        .findFirst();
  }

  private static Predicate<Budget> has(Category category) {
    return budget ->
        budget.lines().stream().anyMatch(line -> Region.of(category).contains(line.region()));
  }

  private static long projects(Budget budget) {
    return distinct(budget, Dimension.PROJECT);
  }

  private static long sources(Budget budget) {
    return distinct(budget, Dimension.SOURCE);
  }

  private static long distinct(Budget budget, Dimension dimension) {
    return budget.lines().stream()
        .flatMap(line -> line.region().member(dimension).stream())
        .distinct()
        .count();
  }

  private static boolean printsZero(Budget budget) {
    return budget.disclose(Templates.SHANXI_COUNTY_2024).cells().stream()
        .filter(cell -> cell.sheet().isEmpty())
        .anyMatch(cell -> cell.figure().filter(figure -> figure.signum() == 0).isPresent());
  }

  private static boolean standsOnAnEdge(Budget budget) {
    for (Cell cell : budget.disclose(Templates.SHANXI_COUNTY_2024).cells()) {
      long fen = fen(budget, cell.region());
      if (!cell.isBlank()
          && fen > 0
          && cell.exactAmounts(Rounding.HALF_UP).least() == fen
          && cell.unit().decimals() < cell.unit().scale().fenDigits()) {
        return true;
      }
    }
    return false;
  }

  @Example
  void a_hazard_that_a_template_has_no_place_for_is_refused() {
    BudgetArbitraries shanghai = BudgetArbitraries.under(Templates.SHANGHAI_DISTRICT_2025);
    assertThat(shanghai.has(Hazard.YEAR_END_CARRY_OVER)).isFalse();
    assertThatThrownBy(() -> shanghai.with(Hazard.YEAR_END_CARRY_OVER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no place for YEAR_END_CARRY_OVER in [shanghai-district-2025]");
  }

  @Example
  void a_failing_budget_shrinks_to_a_few_lines() {
    List<Template> templates =
        List.of(
            Templates.SHANXI_COUNTY_2024,
            Templates.SHANGHAI_DISTRICT_2025,
            MadeUpTemplate.THREE_WAY_2026);
    for (Template template : templates) {
      Arbitrary<Budget> budgets = BudgetArbitraries.under(template).any();
      List<Predicate<Budget>> failures =
          List.of(
              has(Kind.PROJECT),
              budget -> projects(budget) > 2,
              budget -> has(Kind.OPERATING).and(has(Kind.PERSONNEL)).test(budget));
      for (Predicate<Budget> fails : failures) {
        assertThat(shrunk(budgets, fails).lines()).hasSizeLessThanOrEqualTo(3);
      }
    }
  }

  /**
   * Takes the first budget that fails, and of its shrunk forms again the first, until three lines
   * are left.
   */
  private static Budget shrunk(Arbitrary<Budget> budgets, Predicate<Budget> fails) {
    Shrinkable<Budget> failing =
        budgets.generator(1000).stream(new Random(3))
            .filter(sample -> sample.value().lines().size() > 20 && fails.test(sample.value()))
            .findFirst()
            .orElseThrow();
    Optional<Shrinkable<Budget>> smaller = Optional.of(failing);
    while (smaller.isPresent() && failing.value().lines().size() > 3) {
      failing = smaller.get();
      smaller = failing.shrink().filter(sample -> fails.test(sample.value())).findFirst();
    }
    return failing.value();
  }
}
