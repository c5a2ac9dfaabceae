package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up budget lines (样本明细), always the same ones: for a thousand lines a department of 50 items
 * and 10 projects, for a million every item of the catalogue, 500 units and 2,500 projects. Nearly
 * all lines differ in what they are, which is the worst case for adding up.
 */
final class SampleLines {
  private static final List<Member> KINDS =
      List.of(
          Kind.PERSONNEL,
          Kind.PERSONNEL,
          Kind.OPERATING,
          Kind.PROJECT,
          Kind.PROJECT,
          Kind.YEAR_END_CARRY_OVER);
  private static final List<Member> SOURCES =
      List.of(
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GENERAL_PUBLIC_BUDGET,
          Source.GOVERNMENT_FUND,
          Source.STATE_CAPITAL,
          Source.SPECIAL_ACCOUNT,
          Source.UNIT_FUNDS);
  private static final List<Member> TIERS =
      List.of(Tier.MUNICIPAL_COUNTY, Tier.MUNICIPAL_COUNTY, Tier.PROVINCIAL, Tier.CENTRAL);

  private final Random random = new Random(2024);
  private final int number;
  private final List<Member> items;
  private final List<Member> departmental;
  private final List<Member> governmental;
  private final List<Member> revenue;
  private final List<Member> projects = new ArrayList<>();

  private SampleLines(int number) {
    this.number = number;
    items = some(Dimension.FUNCTION, Level.ITEM);
    departmental = some(Dimension.DEPARTMENT_ECONOMIC, Level.SECTION);
    governmental = some(Dimension.GOVERNMENT_ECONOMIC, Level.SECTION);
    revenue = some(Dimension.REVENUE, Level.ITEM);
    for (int at = 0; at < Math.max(10, number / 400); at++) {
      BudgetUnit unit = BudgetUnit.of("第" + at % Math.max(3, number / 2_000) + "单位");
      projects.add(Project.of(unit, "项目" + at));
    }
  }

  static List<BudgetLine> of(int number) {
    return new SampleLines(number).lines();
  }

  private List<Member> some(Dimension dimension, Level level) {
    List<SubjectEntry> entries =
        SubjectCatalog.of(Templates.SHANXI_COUNTY_2024.year()).entries(Scope.all(dimension));
    return entries.stream()
        .map(SubjectEntry::code)
        .filter(code -> code.level() == level)
        .limit(Math.max(50, number / 500))
        .map(SampleLines::member)
        .toList();
  }

  /** Makes the code anew: lines that are read from somewhere do not share the catalogue's. */
  private static Member member(SubjectCode code) {
    return switch (code.dimension()) {
      case FUNCTION -> FunctionalCode.of(code.value());
      case DEPARTMENT_ECONOMIC -> DepartmentEconomicCode.of(code.value());
      case GOVERNMENT_ECONOMIC -> GovernmentEconomicCode.of(code.value());
      default -> RevenueCode.of(code.value());
    };
  }

  private List<BudgetLine> lines() {
    List<BudgetLine> lines = new ArrayList<>(number);
    for (int at = 0; at < number; at++) {
      lines.add(line());
    }
    return lines;
  }

  private BudgetLine line() {
    Member kind = any(KINDS);
    Member source = any(SOURCES);
    Member origin = random.nextInt(10) == 0 ? Origin.CARRY_OVER : Origin.CURRENT_YEAR;
    Project project = (Project) any(projects);
    List<Member> line = new ArrayList<>(List.of(kind, source, origin, any(items), project.unit()));
    if (kind.equals(Kind.PROJECT)) {
      line.addAll(List.of(project, any(TIERS)));
    } else if (Kind.BASIC.contains(kind)) {
      line.addAll(List.of(any(departmental), any(governmental)));
    }
    if (kind.equals(Kind.OPERATING)) {
      line.addAll(List.of(AgencyOperating.AGENCY_OPERATING, ThreePublic.RECEPTION));
    }
    boolean byRevenueCode =
        source.equals(Source.GOVERNMENT_FUND) || source.equals(Source.STATE_CAPITAL);
    if (byRevenueCode && origin.equals(Origin.CURRENT_YEAR)) {
      line.add(any(revenue));
    }
    return BudgetLine.of(line).fen(1 + random.nextInt(100_000_000));
  }

  private Member any(List<Member> members) {
    return members.get(random.nextInt(members.size()));
  }
}
