package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.time.Year;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompletenessTest {
  private static final Template SHANXI = Templates.SHANXI_COUNTY_2024;
  private static final Template SHANGHAI = Templates.shanghaiDistrict().of(Year.of(2024));
  private static final FunctionalCode CODE = FunctionalCode.of("2010302");
  private static final BudgetUnit UNIT = BudgetUnit.of("某局");
  private static final Project PROJECT = Project.of(UNIT, "平台");

  static List<Arguments> incomplete() {
    return List.of(
        lacks(SHANXI, "needs a member of function", Kind.EXPENDITURE, Origin.CURRENT_YEAR),
        lacks(SHANXI, "needs a member of source", CODE, Origin.CURRENT_YEAR, Kind.PROJECT, PROJECT),
        lacks(
            SHANXI,
            "needs a narrower member of source than fiscal-appropriation: one of general-public-budget"
                + " 一般公共预算, government-fund 政府性基金预算, state-capital 国有资本经营预算",
            CODE,
            Origin.CURRENT_YEAR,
            Kind.PROJECT,
            PROJECT,
            Source.FISCAL_APPROPRIATION),
        lacks(
            SHANXI,
            "needs a member of origin",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Kind.PROJECT,
            PROJECT),
        lacks(
            SHANXI,
            "needs a member of kind",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            UNIT),
        lacks(
            SHANXI,
            "needs a narrower member of kind than expenditure: one of project 项目支出, personnel 人员经费,"
                + " operating 公用经费",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            Kind.EXPENDITURE),
        lacks(
            SHANXI,
            "needs a member of project",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CARRY_OVER,
            Kind.PROJECT,
            UNIT),
        lacks(
            SHANXI,
            "needs a member of tier",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            Kind.PROJECT,
            PROJECT),
        lacks(
            SHANXI,
            "needs a member of departmentEconomic",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            Kind.PERSONNEL),
        lacks(
            SHANXI,
            "needs a member of governmentEconomic",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            Kind.PERSONNEL),
        lacks(
            SHANXI,
            "needs a member of revenue",
            CODE,
            Source.GOVERNMENT_FUND,
            Origin.CURRENT_YEAR,
            Kind.PROJECT,
            PROJECT),
        lacks(
            SHANXI,
            "the template has no place for kind:reserve",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Origin.CURRENT_YEAR,
            Kind.RESERVE),
        lacks(SHANGHAI, "needs a member of function", Source.OTHER_INCOME, Kind.PROJECT),
        lacks(
            SHANGHAI,
            "needs a narrower member of source than unit-funds: one of institution-income 事业收入,"
                + " business-income 事业单位经营收入, other-income 其他收入",
            CODE,
            Source.UNIT_FUNDS,
            Kind.PROJECT),
        lacks(SHANGHAI, "needs a member of kind", CODE, Source.OTHER_INCOME),
        lacks(
            SHANGHAI,
            "needs a member of departmentEconomic",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Kind.OPERATING),
        lacks(
            SHANGHAI,
            "the template has no place for source:special-account",
            CODE,
            Source.SPECIAL_ACCOUNT,
            Kind.PROJECT),
        lacks(
            SHANGHAI,
            "the template has no place for kind:year-end-carry-over",
            CODE,
            Source.GENERAL_PUBLIC_BUDGET,
            Kind.YEAR_END_CARRY_OVER));
  }

  private static Arguments lacks(Template template, String reason, Member... members) {
    return Arguments.of(template.id() + " " + reason, template, reason, List.of(members));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("incomplete")
  void what_a_template_splits_must_be_said(
      String name, Template template, String reason, List<Member> members) {
    assertThatIllegalArgumentException()
        .as(name)
        .isThrownBy(() -> budget(BudgetLine.of(members).fen(100)).disclose(template))
        .withMessageContaining(reason);
  }

  @Test
  void all_incomplete_lines_are_refused_at_once() {
    Budget budget =
        budget(
            SmallBudget.wages("1.00"),
            BudgetLine.of(CODE, Source.GENERAL_PUBLIC_BUDGET, Kind.PROJECT, PROJECT).fen(100),
            SmallBudget.platform("2.00"),
            BudgetLine.of(CODE, Origin.CURRENT_YEAR, Kind.RESERVE).fen(200));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget.disclose(SHANXI))
        .withMessage(
            """
            lines of 2024 are incomplete for the template shanxi-county-2024:
            line 2 (1.00 元: function 2010302, general public budget, project expenditure, 某局, \
            project “平台”): needs a member of origin: one of current-year 当年预算, carry-over 上年结转
            line 4 (2.00 元: function 2010302, current year, unit reserve): needs a member of \
            source: one of special-account 财政专户管理资金, unit-funds 单位资金, \
            general-public-budget 一般公共预算, government-fund 政府性基金预算, \
            state-capital 国有资本经营预算; the template has no place for kind:reserve\
            """);
  }

  @Test
  void of_very_many_a_hundred_are_listed_and_the_others_counted() {
    BudgetLine line = BudgetLine.of(CODE, Kind.RESERVE).fen(1);
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, Year.of(2024)).with(Collections.nCopies(107, line));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget.disclose(SHANXI))
        .withMessageContaining("\nline 100 (")
        .withMessageEndingWith("\nand 7 more lines");
  }

  @Test
  void what_a_template_does_not_split_need_not_be_said() {
    assertThatNoException()
        .isThrownBy(
            () ->
                budget(BudgetLine.of(CODE, Source.OTHER_INCOME, Kind.PROJECT).fen(1))
                    .disclose(SHANGHAI));
  }

  private static Budget budget(BudgetLine... lines) {
    return Budget.of(SmallBudget.DEPARTMENT, Year.of(2024)).with(lines);
  }
}
