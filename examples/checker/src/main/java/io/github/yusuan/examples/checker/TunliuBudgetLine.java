package io.github.yusuan.examples.checker;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of tunliu-2024-budget.tsv. What all rows share is not written in it: the one unit, 一般公共预算
 * as the source; 公用经费 is 机关运行经费, and a project of the year is paid by the county.
 */
record TunliuBudgetLine(List<String> fields) {
  private static final BudgetUnit UNIT = BudgetUnit.of("长治市屯留区行政审批服务管理局");

  static BudgetLine read(String row) {
    return new TunliuBudgetLine(List.of(row.split("\t", -1))).line();
  }

  private BudgetLine line() {
    Category kind = one(fields.get(1), Kind.PERSONNEL, Kind.OPERATING, Kind.PROJECT);
    Category origin = one(fields.get(4), Origin.CURRENT_YEAR, Origin.CARRY_OVER);
    List<Member> members = new ArrayList<>();
    members.add(FunctionalCode.of(fields.get(0)));
    members.add(Source.GENERAL_PUBLIC_BUDGET);
    members.add(origin);
    members.add(kind);
    if (kind.equals(Kind.PROJECT)) {
      members.add(Project.of(UNIT, fields.get(5)));
    } else {
      members.add(UNIT);
      members.add(DepartmentEconomicCode.of(fields.get(2)));
      members.add(GovernmentEconomicCode.of(fields.get(3)));
    }
    if (kind.equals(Kind.OPERATING)) {
      members.add(AgencyOperating.AGENCY_OPERATING);
    }
    if (kind.equals(Kind.PROJECT) && origin.equals(Origin.CURRENT_YEAR)) {
      members.add(Tier.MUNICIPAL_COUNTY);
    }
    return BudgetLine.of(members).amount(Renminbi.yuan(fields.get(6)));
  }

  private static Category one(String id, Category... categories) {
    return Stream.of(categories).filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }
}
