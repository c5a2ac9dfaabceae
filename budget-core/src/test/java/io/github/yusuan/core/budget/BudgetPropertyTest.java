package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of measuring: whatever the lines, regions add up and order makes no difference. */
class BudgetPropertyTest {
  private static final Year YEAR = Year.of(2024);

  @Provide
  Arbitrary<List<BudgetLine>> lines() {
    Arbitrary<Category> kinds = Arbitraries.of(Kind.PERSONNEL, Kind.OPERATING, Kind.PROJECT);
    Arbitrary<Category> sources =
        Arbitraries.of(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND, Source.OTHER_INCOME);
    Arbitrary<String> codes = Arbitraries.of("2010301", "2010302", "2080505");
    return Combinators.combine(
            kinds, sources, codes, Arbitraries.longs().between(-1_000_000_000L, 1_000_000_000L))
        .as(
            (kind, source, code, fen) ->
                BudgetLine.of(kind, source, FunctionalCode.of(code)).fen(fen))
        .list()
        .ofMaxSize(12);
  }

  private static Budget of(List<BudgetLine> lines) {
    return Budget.of(SmallBudget.DEPARTMENT, YEAR).with(lines);
  }

  private static long fen(MonetaryAmount amount) {
    return Renminbi.fen(amount);
  }

  @Property(tries = 80)
  void the_whole_is_the_sum_of_its_lines(@ForAll("lines") List<BudgetLine> lines) {
    assertThat(of(lines).fen(Region.ALL))
        .isEqualTo(lines.stream().mapToLong(BudgetLine::fen).sum());
  }

  @Property(tries = 80)
  void a_whole_is_the_sum_of_its_parts(@ForAll("lines") List<BudgetLine> lines) {
    Budget budget = of(lines);

    assertThat(budget.fen(Region.of(Kind.BASIC)))
        .isEqualTo(budget.fen(Region.of(Kind.PERSONNEL)) + budget.fen(Region.of(Kind.OPERATING)));
    assertThat(budget.fen(Region.of(FunctionalCode.of("20103"))))
        .isEqualTo(
            budget.fen(Region.of(FunctionalCode.of("2010301")))
                + budget.fen(Region.of(FunctionalCode.of("2010302"))));
  }

  @Property(tries = 80)
  void groups_measure_what_their_regions_do_and_add_up_to_all(
      @ForAll("lines") List<BudgetLine> lines, @ForAll Set<Dimension> dimensions) {
    Budget budget = of(lines);
    Map<Region, MonetaryAmount> groups = budget.amountsBy(dimensions);

    assertThat(groups.values().stream().mapToLong(BudgetPropertyTest::fen).sum())
        .isEqualTo(budget.fen(Region.ALL));
    groups.forEach((region, amount) -> assertThat(budget.amount(region)).isEqualTo(amount));
  }

  @Property(tries = 80)
  void the_order_of_lines_makes_no_difference_to_a_measure(
      @ForAll("lines") List<BudgetLine> lines) {
    List<BudgetLine> reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);

    assertThat(of(reversed).amountsBy(Set.of(Dimension.SOURCE)))
        .containsExactlyInAnyOrderEntriesOf(of(lines).amountsBy(Set.of(Dimension.SOURCE)));
  }

  @Property(tries = 80)
  void consolidating_adds_region_by_region(
      @ForAll("lines") List<BudgetLine> one, @ForAll("lines") List<BudgetLine> other) {
    Budget whole = Budget.consolidate(SmallBudget.DEPARTMENT, List.of(of(one), of(other)));

    for (Region region :
        List.of(Region.ALL, Region.of(Kind.PROJECT), Region.of(Source.GOVERNMENT_FUND))) {
      assertThat(whole.fen(region)).isEqualTo(of(one).fen(region) + of(other).fen(region));
    }
  }

  @Property(tries = 80)
  void changes_of_groups_add_up_to_the_change_of_all(
      @ForAll("lines") List<BudgetLine> before, @ForAll("lines") List<BudgetLine> now) {
    Budget lastYear = Budget.of(SmallBudget.DEPARTMENT, YEAR.minusYears(1)).with(before);
    YearComparison comparison = of(now).comparedTo(lastYear);

    assertThat(
            comparison.changesBy(Set.of(Dimension.FUNCTION)).values().stream()
                .mapToLong(YearChange::fen)
                .sum())
        .isEqualTo(comparison.change(Region.ALL).fen());
  }

  @Example
  void a_budget_cannot_be_changed_from_outside() {
    List<BudgetLine> given = new ArrayList<>(SmallBudget.of2024().lines());
    Budget budget = of(given);
    given.clear();

    assertThat(budget.lines()).hasSize(8);
    assertThatThrownBy(() -> budget.lines().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> budget.names().put(FunctionalCode.of("2010301"), "甲"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(
            () ->
                SmallBudget.of2024()
                    .comparedTo(SmallBudget.of2023())
                    .changesBy(Set.of(Dimension.KIND))
                    .clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Example
  void adding_lines_and_names_makes_copies() {
    Budget budget = SmallBudget.of2024();
    budget.with(SmallBudget.wages("1.00"));
    budget.naming(FunctionalCode.of("2010301"), "甲");

    assertThat(budget).isEqualTo(SmallBudget.of2024());
    assertThat(
            budget
                .naming(FunctionalCode.of("2010301"), "甲")
                .naming(FunctionalCode.of("2010301"), "乙")
                .names())
        .containsEntry(FunctionalCode.of("2010301"), "乙");
  }
}
