package io.github.yusuan.rules;

import static io.github.yusuan.core.classification.AgencyOperating.AGENCY_OPERATING;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.ExactBudget.Amount;
import io.github.yusuan.rules.ExactBudget.Press;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random budgets and random ways to print them. */
final class Budgets {
  private static final List<Member> SHANXI_SOURCES =
      List.of(
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GOVERNMENT_FUND,
          Source.STATE_CAPITAL,
          Source.SPECIAL_ACCOUNT,
          Source.UNIT_FUNDS);
  private static final List<Member> SHANGHAI_SOURCES =
      List.of(
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GOVERNMENT_FUND,
          Source.STATE_CAPITAL,
          Source.INSTITUTION_INCOME,
          Source.OTHER_INCOME);
  private static final List<Member> SHANXI_KINDS =
      List.of(Kind.PERSONNEL, Kind.OPERATING, Kind.PROJECT, Kind.YEAR_END_CARRY_OVER);
  private static final List<Member> SHANGHAI_KINDS =
      List.of(Kind.PERSONNEL, Kind.OPERATING, Kind.PROJECT);
  private static final List<Member> FUNCTIONS =
      List.of(
          FunctionalCode.of("2010301"),
          FunctionalCode.of("2010302"),
          FunctionalCode.of("2010601"),
          FunctionalCode.of("2080505"),
          FunctionalCode.of("2120899"));
  private static final List<Member> REVENUES =
      List.of(RevenueCode.of("1030146"), RevenueCode.of("103014801"), RevenueCode.of("103014802"));
  private static final List<Member> DEPARTMENT_ECONOMIC =
      List.of(
          DepartmentEconomicCode.of("30101"),
          DepartmentEconomicCode.of("30102"),
          DepartmentEconomicCode.of("30201"));
  private static final List<Member> GOVERNMENT_ECONOMIC =
      List.of(GovernmentEconomicCode.of("50101"), GovernmentEconomicCode.of("50501"));
  private static final List<Member> THREE_PUBLIC =
      List.of(
          ThreePublic.OVERSEAS,
          ThreePublic.RECEPTION,
          ThreePublic.VEHICLE_PURCHASE,
          ThreePublic.VEHICLE_RUNNING);
  private static final List<Member> TIERS =
      List.of(Tier.PROVINCIAL, Tier.MUNICIPAL_COUNTY, Tier.SELF_RAISED);
  private static final List<BudgetUnit> UNITS = List.of(BudgetUnit.of("甲"), BudgetUnit.of("乙"));
  private static final List<String> PROJECTS = List.of("供暖", "运维", "智慧政务");

  /** Ten last places of the coarsest table: 0.10 万元. */
  static final long TEN_LAST_PLACES = 100_000;

  private Budgets() {}

  /** Budgets of a template, a few lines each; amounts from one 分 up, small ones often. */
  static Arbitrary<ExactBudget> of(Template template) {
    Arbitrary<Long> small = Arbitraries.longs().between(1, 9_999);
    Arbitrary<Long> large = Arbitraries.longs().between(10_000, 200_000_000_000L);
    return Combinators.combine(Arbitraries.randoms(), Arbitraries.oneOf(small, large, large))
        .as((chance, fen) -> new Amount(region(template, chance), fen))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(ExactBudget::new);
  }

  /** A narrowest region: what is exhausted by parts anywhere has one of them here. */
  private static Region region(Template template, Random chance) {
    boolean shanxi = template.id().equals(Templates.SHANXI_COUNTY_2024.id());
    BudgetUnit unit = UNITS.get(chance.nextInt(UNITS.size()));
    Member source = one(shanxi ? SHANXI_SOURCES : SHANGHAI_SOURCES, chance);
    Member kind = one(shanxi ? SHANXI_KINDS : SHANGHAI_KINDS, chance);
    List<Member> members =
        new ArrayList<>(
            List.of(
                unit,
                source,
                kind,
                one(FUNCTIONS, chance),
                one(REVENUES, chance),
                one(List.of(Origin.CURRENT_YEAR, Origin.CURRENT_YEAR, Origin.CARRY_OVER), chance)));
    if (kind.equals(Kind.PROJECT)) {
      members.add(Project.of(unit, PROJECTS.get(chance.nextInt(PROJECTS.size()))));
      members.add(one(TIERS, chance));
    } else if (Kind.BASIC.contains(kind)) {
      members.add(one(DEPARTMENT_ECONOMIC, chance));
      members.add(one(GOVERNMENT_ECONOMIC, chance));
    }
    if (Kind.EXPENDITURE.contains(kind) && chance.nextInt(4) == 0) {
      members.add(one(THREE_PUBLIC, chance));
    }
    if (kind.equals(Kind.OPERATING) && chance.nextBoolean()) {
      members.add(AGENCY_OPERATING);
    }
    return Region.of(members);
  }

  private static Member one(List<Member> members, Random chance) {
    return members.get(chance.nextInt(members.size()));
  }

  /** The same with some amounts paid back, and some moved: they leave a total of exactly zero. */
  static Arbitrary<ExactBudget> withNegatives(Template template) {
    return Combinators.combine(of(template), Arbitraries.randoms())
        .as(
            (budget, chance) -> {
              List<Amount> signed = new ArrayList<>();
              for (Amount amount : budget.amounts()) {
                signed.add(chance.nextBoolean() ? amount : amount.back());
                if (chance.nextBoolean()) {
                  signed.add(signed.get(signed.size() - 1).back().to(one(FUNCTIONS, chance)));
                }
              }
              return new ExactBudget(signed);
            });
  }

  /** Returns what is printed in a cell by mistake, off by some whole last places. */
  static Figure slipped(Cell cell, long fen) {
    int decimals = cell.unit().decimals();
    long place = cell.unit().fen(Figure.ofLastPlaces(1, decimals));
    return Figure.ofLastPlaces(cell.figure().orElseThrow().lastPlaces() + fen / place, decimals);
  }

  /** Three to five forms of a template, printed in one way of rounding. */
  static Arbitrary<Press> presses(Template template, Rounding rounding) {
    Arbitrary<List<Form>> forms =
        Arbitraries.of(template.forms()).list().uniqueElements().ofMinSize(3).ofMaxSize(5);
    return Combinators.combine(forms, Arbitraries.longs())
        .as((some, chance) -> new Press(template, some, rounding, chance));
  }

  /** Printed budgets of one of the templates. */
  static Arbitrary<Disclosure> printed(Rounding rounding) {
    return Arbitraries.of(Templates.all())
        .flatMap(
            template ->
                Combinators.combine(of(template), presses(template, rounding))
                    .as(ExactBudget::print));
  }
}
