package io.github.yusuan.examples.readme;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import java.time.Year;

class BuildOne {
  static Disclosure disclosure() {
    BudgetUnit unit = BudgetUnit.of("某区数据局");
    BudgetLine salaries =
        BudgetLine.of(
                unit,
                FunctionalCode.of("2010301"),
                Kind.PERSONNEL,
                Source.GENERAL_PUBLIC_BUDGET,
                Origin.CURRENT_YEAR,
                DepartmentEconomicCode.of("30101"),
                GovernmentEconomicCode.of("50101"))
            .amount(Renminbi.wan("167.3951"));
    BudgetLine project =
        BudgetLine.of(
                Project.of(unit, "单位运转经费"),
                FunctionalCode.of("2010302"),
                Kind.PROJECT,
                Source.GENERAL_PUBLIC_BUDGET,
                Origin.CURRENT_YEAR,
                Tier.MUNICIPAL_COUNTY)
            .amount(Renminbi.wan("80.00"));
    return Budget.of(Department.of("某区数据局"), Year.of(2024))
        .with(salaries, project)
        .disclose(Templates.SHANXI_COUNTY_2024);
  }
}
