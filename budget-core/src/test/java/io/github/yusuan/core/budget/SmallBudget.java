package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A department of two units that has a little of everything, and its lines one by one. */
final class SmallBudget {
  static final Department DEPARTMENT = Department.of("某区数据局");
  static final BudgetUnit BUREAU = BudgetUnit.of("某区数据局本级");
  static final BudgetUnit CENTRE = BudgetUnit.of("某区数据中心");
  static final Project PLATFORM = Project.of(CENTRE, "政务平台");
  static final Project TRAINING = Project.of(BUREAU, "业务培训");

  private SmallBudget() {}

  static Budget of2024() {
    return Budget.of(DEPARTMENT, Year.of(2024))
        .with(
            wages("600000.00"),
            office("100049.99"),
            reception("12000.00"),
            pension("80000.00"),
            platform("350000.00"),
            training("40000.00"),
            carriedOver("4250.00"),
            fund("13700.01"));
  }

  /** The year before: a dearer platform, no training, no fund, as much reception. */
  static Budget of2023() {
    return Budget.of(DEPARTMENT, Year.of(2023))
        .with(
            wages("590000.00"),
            office("100049.99"),
            reception("12000.00"),
            pension("80000.00"),
            platform("500000.00"));
  }

  /** The same lines as the Shanghai form has them: without origin, in one year. */
  static Budget ofShanghai(int year) {
    List<BudgetLine> lines = new ArrayList<>();
    for (BudgetLine line : year == 2025 ? of2024().lines() : of2023().lines()) {
      List<Member> members = new ArrayList<>(line.region().members());
      members.removeIf(member -> member.equals(Origin.CURRENT_YEAR));
      if (!members.contains(Origin.CARRY_OVER)) {
        lines.add(BudgetLine.of(members).fen(line.fen()));
      }
    }
    return Budget.of(DEPARTMENT, Year.of(year)).with(lines);
  }

  static BudgetLine wages(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2010301"),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CURRENT_YEAR,
        Kind.PERSONNEL,
        DepartmentEconomicCode.of("30101"),
        GovernmentEconomicCode.of("50101"),
        BUREAU);
  }

  static BudgetLine office(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2010301"),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CURRENT_YEAR,
        Kind.OPERATING,
        AgencyOperating.AGENCY_OPERATING,
        DepartmentEconomicCode.of("30201"),
        GovernmentEconomicCode.of("50201"),
        BUREAU);
  }

  static BudgetLine reception(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2010301"),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CURRENT_YEAR,
        Kind.OPERATING,
        AgencyOperating.AGENCY_OPERATING,
        ThreePublic.RECEPTION,
        DepartmentEconomicCode.of("30217"),
        GovernmentEconomicCode.of("50206"),
        BUREAU);
  }

  static BudgetLine pension(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2080505"),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CURRENT_YEAR,
        Kind.PERSONNEL,
        DepartmentEconomicCode.of("30108"),
        GovernmentEconomicCode.of("50102"),
        BUREAU);
  }

  static BudgetLine platform(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2010302"),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CURRENT_YEAR,
        Kind.PROJECT,
        PLATFORM,
        Tier.MUNICIPAL_COUNTY);
  }

  static BudgetLine training(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2010302"),
        Source.OTHER_INCOME,
        Origin.CURRENT_YEAR,
        Kind.PROJECT,
        TRAINING,
        Tier.SELF_RAISED);
  }

  static BudgetLine carriedOver(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2010302"),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CARRY_OVER,
        Kind.PROJECT,
        PLATFORM);
  }

  static BudgetLine fund(String yuan) {
    return line(
        yuan,
        FunctionalCode.of("2120899"),
        Source.GOVERNMENT_FUND,
        Origin.CURRENT_YEAR,
        Kind.PROJECT,
        RevenueCode.of("1030148"),
        PLATFORM,
        Tier.MUNICIPAL_COUNTY);
  }

  static BudgetLine line(String yuan, Member... members) {
    return BudgetLine.of(Arrays.asList(members)).amount(Renminbi.yuan(yuan));
  }
}
