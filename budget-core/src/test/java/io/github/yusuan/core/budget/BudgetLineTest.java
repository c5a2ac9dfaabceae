package io.github.yusuan.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.AgencyOperating;
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
import java.util.List;
import javax.money.Monetary;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BudgetLineTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("某局");
  private static final Project PROJECT = Project.of(UNIT, "平台");

  static List<Arguments> impossible() {
    return List.of(
        refused("has two of source", Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND),
        refused("has two of kind", Kind.EXPENDITURE, Kind.BASIC),
        refused("has two of function", FunctionalCode.of("2010301"), FunctionalCode.of("2010301")),
        refused("某局 excludes 另一局", PROJECT, BudgetUnit.of("另一局")),
        refused("功能分类 (function) code must be a 项 (item): '201'", FunctionalCode.of("201")),
        refused("功能分类 (function) code must be a 项 (item): '20103'", FunctionalCode.of("20103")),
        refused(
            "部门预算经济分类 (departmental economic class) code must be a 款 (section): '301'",
            DepartmentEconomicCode.of("301")),
        refused(
            "政府预算经济分类 (governmental economic class) code must be a 款 (section): '501'",
            GovernmentEconomicCode.of("501")),
        refused("only project expenditure has a project", PROJECT, Kind.PERSONNEL),
        refused("only project expenditure has a project", PROJECT, Kind.OPERATING),
        refused("only project expenditure has a project", PROJECT, Kind.YEAR_END_CARRY_OVER),
        refused("a tier of funds must belong to a project", Tier.CENTRAL, Kind.PROJECT),
        refused(
            "机关运行经费 is a part of operating expenses",
            AgencyOperating.AGENCY_OPERATING,
            Kind.PERSONNEL),
        refused(
            "机关运行经费 is a part of operating expenses",
            AgencyOperating.AGENCY_OPERATING,
            Kind.PROJECT),
        refused(
            "carried-over money is no revenue of the year",
            RevenueCode.of("1030148"),
            Origin.CARRY_OVER),
        refused(
            "a year-end carry-over is not spent",
            Kind.YEAR_END_CARRY_OVER,
            DepartmentEconomicCode.of("30101")),
        refused(
            "a year-end carry-over is not spent",
            Kind.YEAR_END_CARRY_OVER,
            GovernmentEconomicCode.of("50101")),
        refused(
            "a year-end carry-over is not spent", Kind.YEAR_END_CARRY_OVER, ThreePublic.RECEPTION));
  }

  private static Arguments refused(String reason, Member... members) {
    return Arguments.of(reason, List.of(members));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("impossible")
  void an_impossible_combination_is_refused_with_the_reason(String reason, List<Member> members) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetLine.of(members))
        .withMessageContaining(reason);
  }

  @Test
  void the_message_shows_what_was_combined() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetLine.of(PROJECT, Kind.PERSONNEL))
        .withMessage(
            "impossible budget line: only project expenditure has a project: "
                + "[kind:personnel, 某局, 某局/平台]");
  }

  @Test
  void an_economic_code_on_a_project_line_is_allowed() {
    BudgetLine line =
        BudgetLine.of(PROJECT, Kind.PROJECT, DepartmentEconomicCode.of("30201"))
            .amount(Renminbi.yuan("1.00"));
    assertThat(line.fen()).isEqualTo(100);
  }

  @Test
  void a_project_brings_its_unit() {
    BudgetLine line = BudgetLine.of(PROJECT, Kind.PROJECT).fen(1);
    assertThat(line.region()).isEqualTo(Region.of(PROJECT, UNIT, Kind.PROJECT));
  }

  @Test
  void an_amount_is_exact_and_may_be_negative() {
    assertThat(BudgetLine.of(Kind.BASIC).amount(Renminbi.yuan("-0.01")).fen()).isEqualTo(-1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> BudgetLine.of(Kind.BASIC).amount(Money.of(1.005, Monetary.getCurrency("CNY"))))
        .withMessageStartingWith("an amount must be whole 分");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BudgetLine.of(Kind.BASIC).amount(Money.of(1, "USD")))
        .withMessage("an amount must be in CNY: USD 1");
  }

  @Test
  void an_amount_beyond_the_limit_is_refused() {
    assertThat(BudgetLine.of(Kind.BASIC).fen(ReportingUnit.LIMIT).fen())
        .isEqualTo(ReportingUnit.LIMIT);
    for (long fen : List.of(ReportingUnit.LIMIT + 1, -ReportingUnit.LIMIT - 1, Long.MIN_VALUE)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> BudgetLine.of(Kind.BASIC).fen(fen))
          .withMessage("an amount must not exceed 10^16 分: " + fen + " 分");
    }
  }

  @Test
  void lines_are_equal_by_what_they_say() {
    BudgetLine line = BudgetLine.of(Kind.BASIC, Source.GOVERNMENT_FUND).fen(5);
    assertThat(line)
        .isEqualTo(BudgetLine.of(Source.GOVERNMENT_FUND, Kind.BASIC).fen(5))
        .hasSameHashCodeAs(BudgetLine.of(Source.GOVERNMENT_FUND, Kind.BASIC).fen(5))
        .isNotEqualTo(BudgetLine.of(Source.GOVERNMENT_FUND, Kind.BASIC).fen(6))
        .isNotEqualTo(BudgetLine.of(Source.GOVERNMENT_FUND, Kind.PROJECT).fen(5))
        .hasToString("0.05 元: government fund budget, basic expenditure");
  }
}
