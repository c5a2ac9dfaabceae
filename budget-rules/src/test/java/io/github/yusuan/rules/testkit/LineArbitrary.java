package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Item;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Budget lines that are complete for some templates (完整的预算明细). A member of every dimension is drawn
 * by itself, so that each shrinks by itself; what the money cannot have is then left out, and so
 * is, half the time, what the templates do not ask for.
 */
final class LineArbitrary {
  /** The order in which members join a line: what a later one depends on comes first. */
  private static final List<Dimension> ORDER =
      beforeOthers(
          Dimension.SOURCE,
          Dimension.ORIGIN,
          Dimension.KIND,
          Dimension.THREE_PUBLIC,
          Dimension.AGENCY_OPERATING,
          Dimension.FUNCTION,
          Dimension.DEPARTMENT_ECONOMIC,
          Dimension.GOVERNMENT_ECONOMIC,
          Dimension.REVENUE,
          Dimension.UNIT,
          Dimension.PROJECT,
          Dimension.TIER);

  private static List<Dimension> beforeOthers(Dimension... first) {
    Set<Dimension> all = new LinkedHashSet<>(List.of(first));
    all.addAll(List.of(Dimension.values()));
    return List.copyOf(all);
  }

  private final Places places;
  private final Arbitrary<Long> fen;
  private final Predicate<Category> categories;
  private final int projects;

  private LineArbitrary(
      Places places, Arbitrary<Long> fen, Predicate<Category> categories, int projects) {
    this.places = places;
    this.fen = fen;
    this.categories = categories;
    this.projects = projects;
  }

  LineArbitrary(Places places) {
    this(places, AmountArbitraries.positive(), category -> true, 12);
  }

  LineArbitrary amounts(Arbitrary<Long> amounts) {
    return new LineArbitrary(places, amounts, categories, projects);
  }

  /** Restricts the dimension of a category to what lies in it. */
  LineArbitrary only(Category wanted) {
    Predicate<Category> within =
        category -> category.dimension() != wanted.dimension() || wanted.contains(category);
    return new LineArbitrary(places, fen, categories.and(within), projects);
  }

  LineArbitrary projects(int number) {
    return new LineArbitrary(places, fen, categories, number);
  }

  /** Tells whether the templates have a place for something in a category. */
  boolean hasPlaceIn(Category category) {
    return places.members(category.dimension()).stream().anyMatch(category::contains);
  }

  Arbitrary<BudgetLine> arbitrary() {
    return Combinators.combine(
            members(), Arbitraries.of(false, true), fen, Arbitraries.integers().between(1, 6))
        .as(
            (members, generous, amount, item) ->
                BudgetLine.of(listed(fitting(members, generous), item)).fen(amount))
        .withoutEdgeCases();
  }

  private Arbitrary<List<Member>> members() {
    Arbitrary<List<Member>> closed =
        Combinators.combine(
                member(Dimension.SOURCE, 1),
                member(Dimension.ORIGIN, 1),
                member(Dimension.KIND, 1),
                member(Dimension.THREE_PUBLIC, 0.2),
                member(Dimension.AGENCY_OPERATING, 0.5),
                member(Dimension.TIER, 1),
                member(Dimension.DECLARED, 0.2))
            .as(LineArbitrary::present);
    CodeArbitraries codes = CodeArbitraries.in(places.templates().get(0).year());
    Arbitrary<List<Member>> open =
        Combinators.combine(
                codes.functionalItems(places::hasRow),
                codes.departmentalSections(places::hasRow),
                codes.governmentalSections(places::hasRow),
                codes.revenueItems(places::hasRow),
                Arbitraries.integers().between(1, projects).map(LineArbitrary::project))
            .as((a, b, c, d, project) -> List.of(a, b, c, d, project.unit(), project));
    return Combinators.combine(closed, open)
        .as(
            (one, other) -> {
              List<Member> all = new ArrayList<>(one);
              all.addAll(other);
              return all;
            });
  }

  @SafeVarargs
  private static List<Member> present(Optional<Category>... drawn) {
    List<Member> present = new ArrayList<>();
    for (Optional<Category> category : drawn) {
      category.ifPresent(present::add);
    }
    return present;
  }

  private Arbitrary<Optional<Category>> member(Dimension dimension, double presence) {
    List<Category> allowed = places.members(dimension).stream().filter(categories).toList();
    if (allowed.isEmpty()) {
      return Arbitraries.just(Optional.empty());
    }
    List<Tuple2<Integer, Category>> weighted =
        allowed.stream().map(category -> Tuple.of(weight(category), category)).toList();
    Arbitrary<Category> drawn = Arbitraries.frequency(weighted);
    return presence == 1 ? drawn.map(Optional::of) : drawn.optional(presence);
  }

  /** How often a category is drawn, roughly as often as departments have it. */
  private static int weight(Category category) {
    boolean usual =
        category.equals(Source.GENERAL_PUBLIC_BUDGET)
            || category.equals(Origin.CURRENT_YEAR)
            || category.equals(Tier.MUNICIPAL_COUNTY);
    return usual ? 5 : category.equals(Kind.YEAR_END_CARRY_OVER) ? 1 : 2;
  }

  /** One of three units' projects; every other shares its name with others and has a code. */
  private static Project project(int at) {
    BudgetUnit unit = BudgetUnit.of("第" + (1 + at % 3) + "单位");
    return at % 2 == 1 ? Project.of(unit, "项目" + at) : Project.of(unit, "专项业务").withCode("P" + at);
  }

  private List<Member> fitting(List<Member> drawn, boolean generous) {
    List<Member> line = new ArrayList<>();
    for (Dimension dimension : ORDER) {
      for (Member member : drawn) {
        boolean asked = generous || isClassification(dimension) || places.need(dimension, line);
        if (member.dimension() == dimension && asked && isPossible(dimension, line)) {
          inside(member, line).ifPresent(line::add);
        }
      }
    }
    return line;
  }

  /** Adds the item of a line, where a form lists items of its category. */
  private List<Member> listed(List<Member> line, int number) {
    List<Member> all = new ArrayList<>(line);
    for (Member member : line) {
      if (member.dimension() == Dimension.DECLARED && places.need(Dimension.ITEM, line)) {
        List<String> names = new ArrayList<>();
        for (int left = places.itemColumns(); left > 0; left--) {
          names.add("明细" + (number + left - 1) / left);
        }
        all.add(Item.of((Category) member, names));
      }
    }
    return all;
  }

  /** Returns a member, or another where no part of a split has a place for it inside the line. */
  private Optional<Member> inside(Member member, List<Member> line) {
    if (!(member instanceof Category category)) {
      return Optional.of(member);
    }
    return Stream.concat(
            Stream.of(category), places.members(member.dimension()).stream().filter(categories))
        .filter(one -> places.admit(one, line))
        .findFirst()
        .map(Member.class::cast);
  }

  private static boolean isClassification(Dimension dimension) {
    return !dimension.isOpen() && dimension != Dimension.TIER;
  }

  /** What {@link BudgetLine} refuses, seen from the later member. */
  private static boolean isPossible(Dimension dimension, List<Member> line) {
    return switch (dimension) {
      case DEPARTMENT_ECONOMIC, GOVERNMENT_ECONOMIC, THREE_PUBLIC -> is(line, Kind.EXPENDITURE);
      case AGENCY_OPERATING -> is(line, Kind.OPERATING);
      case PROJECT -> is(line, Kind.PROJECT);
      case TIER -> line.stream().anyMatch(Project.class::isInstance);
      case REVENUE -> is(line, Origin.CURRENT_YEAR);
      default -> true;
    };
  }

  /** Tells whether a line lies in a category, or says nothing in its dimension. */
  private static boolean is(List<Member> line, Category category) {
    return line.stream()
        .filter(member -> member.dimension() == category.dimension())
        .allMatch(category::contains);
  }
}
