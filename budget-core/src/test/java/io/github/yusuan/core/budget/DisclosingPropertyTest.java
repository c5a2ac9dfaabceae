package io.github.yusuan.core.budget;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import io.github.yusuan.core.narrative.Section;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What must hold of everything that is derived. */
class DisclosingPropertyTest {
  private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.\\d+)?)(?=万元|元|%|个)");

  @Provide
  Arbitrary<List<BudgetLine>> lines() {
    List<Function<String, BudgetLine>> kinds =
        List.of(
            SmallBudget::wages,
            SmallBudget::office,
            SmallBudget::reception,
            SmallBudget::pension,
            SmallBudget::platform,
            SmallBudget::training,
            SmallBudget::carriedOver,
            SmallBudget::fund);
    Arbitrary<Long> fen =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.longs().between(0, 10_000_000_000L)),
            Tuple.of(1, Arbitraries.longs().between(0, 10_000)),
            Tuple.of(1, Arbitraries.longs().between(0, 1000).map(n -> 5_000 + 10_000 * n)));
    return Arbitraries.of(kinds)
        .flatMap(kind -> fen.map(n -> kind.apply(Renminbi.yuan(Renminbi.fen(n)).toString())))
        .list()
        .ofMaxSize(12);
  }

  private static Budget budget(int year, List<BudgetLine> lines) {
    return Budget.of(SmallBudget.DEPARTMENT, Year.of(year)).with(lines);
  }

  private static Disclosure derived(List<BudgetLine> now, List<BudgetLine> before) {
    return budget(2024, now)
        .disclosing(Templates.SHANXI_COUNTY_2024)
        .against(budget(2023, before))
        .disclose();
  }

  @Property(tries = 80)
  void the_order_of_lines_never_matters(
      @ForAll("lines") List<BudgetLine> now, @ForAll Random random) {
    List<BudgetLine> shuffled = new ArrayList<>(now);
    Collections.shuffle(shuffled, random);
    assertThat(budget(2024, shuffled).disclose(Templates.SHANXI_COUNTY_2024))
        .isEqualTo(budget(2024, now).disclose(Templates.SHANXI_COUNTY_2024));
  }

  @Property(tries = 80)
  void every_cell_is_the_rounded_amount_of_its_region(@ForAll("lines") List<BudgetLine> now) {
    Budget budget = budget(2024, now);
    for (Cell cell : budget.disclose(Templates.SHANXI_COUNTY_2024).cells()) {
      long fen = Renminbi.fen(budget.amount(cell.region()));
      Figure figure = cell.unit().print(fen, Rounding.HALF_UP);
      boolean sheet = cell.sheet().isPresent();
      assertThat(cell.figure().orElse(Figure.parse("0")))
          .as(cell.toString())
          .isEqualTo(fen == 0 ? Figure.parse("0") : sheet ? figure.shortest() : figure);
    }
  }

  @Property(tries = 80)
  void consolidating_is_adding(
      @ForAll("lines") List<BudgetLine> one, @ForAll("lines") List<BudgetLine> other) {
    Budget first = budget(2024, one);
    Budget second = budget(2024, other);
    Budget both = Budget.consolidate(Department.of("某区"), List.of(first, second));
    Set<Dimension> dimensions = Set.of(Dimension.FUNCTION, Dimension.SOURCE, Dimension.KIND);
    Map<Region, ?> amounts = both.amountsBy(dimensions);
    for (Region region : amounts.keySet()) {
      assertThat(both.amount(region)).isEqualTo(first.amount(region).add(second.amount(region)));
    }
    assertThat(
            Budget.consolidate(Department.of("某区"), List.of(second, first))
                .disclose(Templates.SHANXI_COUNTY_2024))
        .isEqualTo(both.disclose(Templates.SHANXI_COUNTY_2024));
  }

  @Property(tries = 100)
  void every_number_of_the_text_is_claimed_in_its_order(
      @ForAll("lines") List<BudgetLine> now, @ForAll("lines") List<BudgetLine> before) {
    for (Section section : derived(now, before).narrative()) {
      Matcher numbers = NUMBER.matcher(section.text());
      List<String> printed = new ArrayList<>();
      while (numbers.find()) {
        printed.add(numbers.group(1));
      }
      assertThat(printed).as(section.text()).isEqualTo(claimed(section.claims()));
    }
  }

  private static List<String> claimed(List<Claim> claims) {
    return claims.stream().flatMap(claim -> numbers(claim.value())).toList();
  }

  private static Stream<String> numbers(ClaimedValue value) {
    if (value instanceof ClaimedAmount amount) {
      return Stream.of(amount.figure().toString());
    }
    if (value instanceof ClaimedShare share) {
      return Stream.of(share.percent().toString());
    }
    if (value instanceof ClaimedCount count) {
      return Stream.of(Long.toString(count.number()));
    }
    ClaimedChange change = (ClaimedChange) value;
    return Stream.concat(
            change.amount().stream().map(ClaimedAmount::figure), change.percent().stream())
        .map(figure -> figure.toString().replace("-", ""));
  }

  @Property(tries = 100)
  void claims_measure_regions_and_hold(
      @ForAll("lines") List<BudgetLine> now, @ForAll("lines") List<BudgetLine> before) {
    Budget budget = budget(2024, now);
    YearComparison years = budget.comparedTo(budget(2023, before));
    for (Section section : derived(now, before).narrative()) {
      for (Claim claim : section.claims()) {
        Region region = claim.quantity().region().orElseThrow();
        long fen = Renminbi.fen(budget.amount(region));
        if (claim.value() instanceof ClaimedAmount amount) {
          assertThat(amount.exactAmounts(Rounding.HALF_UP).contains(fen)).isTrue();
        } else if (claim.value() instanceof ClaimedChange change) {
          long difference = Renminbi.fen(years.change(region).difference());
          assertThat(change.direction() == ClaimedChange.Direction.UNCHANGED)
              .isEqualTo(difference == 0);
          change
              .amount()
              .map(stated -> stated.exactAmounts(Rounding.HALF_UP))
              .ifPresent(range -> assertThat(range.contains(difference)).isTrue());
          assertThat(change.percent().isPresent() && years.change(region).isNew()).isFalse();
        }
      }
    }
  }

  @Property(tries = 100)
  void no_residue_of_a_form_is_left(
      @ForAll("lines") List<BudgetLine> now, @ForAll("lines") List<BudgetLine> before) {
    String text =
        Stream.of(derived(now, before), budget(2024, now).disclose(Templates.SHANXI_COUNTY_2024))
            .flatMap(disclosure -> disclosure.narrative().stream())
            .map(section -> section.title() + "\n" + section.text())
            .collect(joining("\n"));
    assertThat(text)
        .doesNotContain("{", "}", "增加（减少）", "主要原因是", "null", "--", "占%")
        .doesNotContainPattern("[，；：、。]{2}")
        .doesNotContainPattern("[，；：、](\n|$)");
  }
}
