package io.github.yusuan.core.budget;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import org.junit.jupiter.api.Test;

class LineDraftTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("某区数据局");

  private static LineDraft.Funded salaries() {
    return line(UNIT).function("2010301").personnel().from(GENERAL_PUBLIC_BUDGET);
  }

  @Test
  void a_draft_says_what_members_in_any_order_say() {
    assertThat(salaries().economic("30101", "50101").wan("167.3951"))
        .isEqualTo(
            BudgetLine.of(
                    UNIT,
                    FunctionalCode.of("2010301"),
                    Kind.PERSONNEL,
                    Source.GENERAL_PUBLIC_BUDGET,
                    Origin.CURRENT_YEAR,
                    DepartmentEconomicCode.of("30101"),
                    GovernmentEconomicCode.of("50101"))
                .amount(Renminbi.wan("167.3951")));
  }

  @Test
  void a_project_is_one_of_the_unit() {
    BudgetLine platform =
        line(UNIT)
            .function("2120899")
            .project("政务平台")
            .from(Source.GOVERNMENT_FUND)
            .revenue("1030148")
            .tier(Tier.CENTRAL)
            .yuan("13700.01");
    assertThat(platform.region().members())
        .contains(
            Kind.PROJECT,
            Project.of(UNIT, "政务平台"),
            RevenueCode.of("1030148"),
            Tier.CENTRAL,
            Origin.CURRENT_YEAR);
    assertThat(platform.fen()).isEqualTo(1_370_001);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().function("2120899").project("政务平台"))
        .withMessage("a project belongs to a unit; begin with line(unit): '政务平台'");
  }

  @Test
  void what_some_lines_have_is_added_and_money_may_be_carried_over() {
    BudgetLine reception =
        line()
            .function("2010301")
            .operating()
            .from(GENERAL_PUBLIC_BUDGET)
            .carriedOver()
            .agencyOperating()
            .threePublic(ThreePublic.RECEPTION)
            .member(DepartmentEconomicCode.of("30217"))
            .amount(Renminbi.yuan("12000.00"));
    assertThat(reception.region().members())
        .containsExactlyInAnyOrder(
            FunctionalCode.of("2010301"),
            Kind.OPERATING,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CARRY_OVER,
            AgencyOperating.AGENCY_OPERATING,
            ThreePublic.RECEPTION,
            DepartmentEconomicCode.of("30217"));
  }

  @Test
  void a_step_changes_nothing_that_was_begun() {
    LineDraft.Funded begun = salaries();
    begun.economic("30101");
    begun.carriedOver();
    assertThat(begun.fen(1).region().members())
        .hasSize(5)
        .contains(Origin.CURRENT_YEAR)
        .noneMatch(DepartmentEconomicCode.class::isInstance);
  }

  @Test
  void economic_codes_are_told_apart_by_what_they_are() {
    assertThat(salaries().economic("50101").fen(1).region().members())
        .contains(GovernmentEconomicCode.of("50101"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> salaries().economic("50101", "30101"))
        .withMessage(
            "economic codes must be the departmental one (部门预算经济分类, 3xxxx), then the"
                + " governmental one (政府预算经济分类, 5xxxx): '50101', '30101'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> salaries().economic("2010301"))
        .withMessageEndingWith("'2010301'");
  }

  @Test
  void a_member_of_another_dimension_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(UNIT).function("2010301").personnel().from(Kind.PROJECT))
        .withMessage("must be a member of source: 'kind:project'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(UNIT).function("2010301").kind(GENERAL_PUBLIC_BUDGET))
        .withMessage("must be a member of kind: 'source:general-public-budget'");
  }
}
