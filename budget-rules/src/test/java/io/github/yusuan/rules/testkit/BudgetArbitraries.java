package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.form.Template;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of budgets (部门预算) whose lines are complete for a template: all that it splits is
 * split, and nothing is in them that it has no place for. They shrink line by line.
 *
 * <pre>{@code
 * Arbitrary<Budget> budgets = BudgetArbitraries.under(Templates.SHANXI_COUNTY_2024).adversarial();
 * }</pre>
 *
 * <p>Given several templates, a budget is complete for each of them. A budget has at least one line
 * unless {@linkplain #withEmptyOnes empty ones} are asked for.
 */
public final class BudgetArbitraries {
  private static final Department DEPARTMENT = Department.of("测试局");

  private final Places places;
  private final boolean signed;
  private final int fewest;

  private BudgetArbitraries(Places places, boolean signed, int fewest) {
    this.places = places;
    this.signed = signed;
    this.fewest = fewest;
  }

  /**
   * Begins with the templates that the budgets are to be disclosed under.
   *
   * @param templates at least one template; the budgets are of the first one's year
   * @return arbitraries of budgets
   * @throws IllegalArgumentException if there is no template
   */
  public static BudgetArbitraries under(Template... templates) {
    return under(Arrays.asList(templates));
  }

  /**
   * Begins with the templates that the budgets are to be disclosed under.
   *
   * @param templates at least one template; the budgets are of the first one's year
   * @return arbitraries of budgets
   * @throws IllegalArgumentException if there is no template
   */
  public static BudgetArbitraries under(Collection<Template> templates) {
    if (templates.isEmpty()) {
      throw new IllegalArgumentException("budgets must be made for a template");
    }
    return new BudgetArbitraries(new Places(templates), false, 1);
  }

  /**
   * Returns these arbitraries with negative amounts among the others. Disclose such a budget under
   * {@code template.with(family -> family.withAllowsNegativeAmounts(true))}: bounds hold of
   * positive amounts only.
   *
   * @return a copy
   */
  public BudgetArbitraries withNegativeAmounts() {
    return new BudgetArbitraries(places, true, fewest);
  }

  /**
   * Returns these arbitraries with budgets of no line among the others. All their tables are empty,
   * so that there is nothing to check.
   *
   * @return a copy
   */
  public BudgetArbitraries withEmptyOnes() {
    return new BudgetArbitraries(places, signed, 0);
  }

  /**
   * Makes up single lines.
   *
   * @return complete lines of positive amounts, or of either sign where asked for
   */
  public Arbitrary<BudgetLine> lines() {
    return lines(new LineArbitrary(places), AmountArbitraries.positive());
  }

  /**
   * Makes up regions: what a line says in some of the dimensions, its codes of any level.
   *
   * @return regions that money of the templates can lie in, the whole budget among them
   */
  public Arbitrary<Region> regions() {
    return Combinators.combine(
            lines(), Arbitraries.of(Dimension.class).set(), Arbitraries.integers().between(0, 3))
        .as((line, dimensions, up) -> widened(line.region().keep(dimensions), up));
  }

  /** Replaces codes by those some levels above. */
  private static Region widened(Region region, int up) {
    Region wider = region;
    for (Member member : region.members()) {
      if (member instanceof SubjectCode code && up > 0 && !code.ancestors().isEmpty()) {
        SubjectCode above = code.ancestors().get(Math.min(up, code.ancestors().size()) - 1);
        wider = wider.without(code.dimension()).narrow(above);
      }
    }
    return wider;
  }

  /**
   * Makes up budgets that are easy to look at.
   *
   * @return budgets of one to eight lines
   */
  public Arbitrary<Budget> small() {
    return budgets(lines().list().ofMinSize(fewest).ofMaxSize(8));
  }

  /**
   * Makes up budgets as a department has them.
   *
   * @return budgets of up to eighty lines
   */
  public Arbitrary<Budget> realistic() {
    return budgets(many(realisticLines(), 80));
  }

  /**
   * Makes up budgets of a large department.
   *
   * @return budgets of up to eight hundred lines and hundreds of projects
   */
  public Arbitrary<Budget> large() {
    LineArbitrary lines = new LineArbitrary(places).projects(300);
    return budgets(many(lines(lines, AmountArbitraries.realistic()), 800));
  }

  /**
   * Makes up awkward budgets, of every hazard that the templates have a place for.
   *
   * @return budgets of up to a few hundred lines
   */
  public Arbitrary<Budget> adversarial() {
    return Arbitraries.oneOf(Stream.of(Hazard.values()).filter(this::has).map(this::with).toList());
  }

  /**
   * Makes up any budgets: small, realistic and awkward ones, now and then a large one.
   *
   * @return budgets of up to eight hundred lines
   */
  public Arbitrary<Budget> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(12, small()),
        Tuple.of(12, realistic()),
        Tuple.of(15, adversarial()),
        Tuple.of(1, large()));
  }

  /**
   * Tells whether the templates have a place for a hazard.
   *
   * @param hazard what makes budgets awkward
   * @return false for instance for year-end carry-overs under a template that has none
   */
  public boolean has(Hazard hazard) {
    LineArbitrary lines = new LineArbitrary(places);
    return switch (hazard) {
      case ROUNDING_EDGES, EMPTY_SOURCES -> true;
      case PRINTED_ZEROS -> places.units().stream().anyMatch(AmountArbitraries::printsZeros);
      case YEAR_END_CARRY_OVER -> lines.hasPlaceIn(Kind.YEAR_END_CARRY_OVER);
      case CARRIED_OVER_UNIT_FUNDS ->
          lines.hasPlaceIn(Origin.CARRY_OVER) && lines.hasPlaceIn(Source.UNIT_FUNDS);
      case ONE_PROJECT, HUNDREDS_OF_PROJECTS -> lines.hasPlaceIn(Kind.PROJECT);
    };
  }

  /**
   * Makes up budgets of one hazard.
   *
   * @param hazard what makes them awkward
   * @return budgets of up to a few hundred lines
   * @throws IllegalArgumentException if the templates have no place for it
   */
  public Arbitrary<Budget> with(Hazard hazard) {
    if (!has(hazard)) {
      throw new IllegalArgumentException("no place for " + hazard + " in " + places);
    }
    LineArbitrary any = new LineArbitrary(places);
    return switch (hazard) {
      case ROUNDING_EDGES -> budgets(many(lines(any, roundingEdges()), 120));
      case PRINTED_ZEROS -> budgets(many(lines(any, printedZeros()), 60));
      case YEAR_END_CARRY_OVER -> beside(any.only(Kind.YEAR_END_CARRY_OVER));
      case CARRIED_OVER_UNIT_FUNDS -> beside(any.only(Origin.CARRY_OVER).only(Source.UNIT_FUNDS));
      case EMPTY_SOURCES -> withEmptySources();
      case ONE_PROJECT -> ofProjects(1, 12);
      case HUNDREDS_OF_PROJECTS -> ofProjects(600, 400);
    };
  }

  private Arbitrary<Long> roundingEdges() {
    return Arbitraries.oneOf(
        places.units().stream().map(AmountArbitraries::roundingEdges).toList());
  }

  /** Amounts that print as zero, and one in four that does not. */
  private Arbitrary<Long> printedZeros() {
    Stream<ReportingUnit> units = places.units().stream().filter(AmountArbitraries::printsZeros);
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.oneOf(units.map(AmountArbitraries::printedZeros).toList())),
        Tuple.of(1, AmountArbitraries.realistic()));
  }

  private Arbitrary<Budget> beside(LineArbitrary hazardous) {
    Arbitrary<List<BudgetLine>> some = many(lines(hazardous, AmountArbitraries.realistic()), 20);
    return budgets(
        Combinators.combine(some, many(realisticLines(), 20))
            .as((one, other) -> Stream.of(one, other).flatMap(List::stream).toList()));
  }

  /** Keeps the lines of two sources at most: that of the first line, and another. */
  private Arbitrary<Budget> withEmptySources() {
    Arbitrary<Optional<Member>> other =
        Arbitraries.of(List.<Member>copyOf(places.members(Dimension.SOURCE))).optional(0.5);
    return budgets(
        Combinators.combine(many(realisticLines(), 60), other)
            .as((lines, source) -> lines.stream().filter(isOf(lines, source)).toList()));
  }

  private static Predicate<BudgetLine> isOf(List<BudgetLine> lines, Optional<Member> other) {
    Set<Member> sources = new HashSet<>();
    lines.stream()
        .limit(1)
        .map(BudgetArbitraries::source)
        .forEach(one -> one.ifPresent(sources::add));
    other.ifPresent(sources::add);
    return line -> source(line).map(sources::contains).orElse(true);
  }

  private static Optional<Member> source(BudgetLine line) {
    return line.region().member(Dimension.SOURCE);
  }

  private Arbitrary<Budget> ofProjects(int number, int lines) {
    LineArbitrary ofProjects = new LineArbitrary(places).only(Kind.PROJECT).projects(number);
    return budgets(many(lines(ofProjects, AmountArbitraries.realistic()), lines));
  }

  private Arbitrary<BudgetLine> realisticLines() {
    return lines(new LineArbitrary(places), AmountArbitraries.realistic());
  }

  private Arbitrary<BudgetLine> lines(LineArbitrary lines, Arbitrary<Long> positive) {
    return lines.amounts(signed ? AmountArbitraries.ofEitherSign(positive) : positive).arbitrary();
  }

  private Arbitrary<List<BudgetLine>> many(Arbitrary<BudgetLine> lines, int atMost) {
    return lines
        .list()
        .ofMinSize(fewest)
        .ofMaxSize(atMost)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  private Arbitrary<Budget> budgets(Arbitrary<List<BudgetLine>> lines) {
    Budget empty = Budget.of(DEPARTMENT, places.templates().get(0).year());
    return lines.map(empty::with);
  }
}
