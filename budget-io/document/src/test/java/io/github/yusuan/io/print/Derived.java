package io.github.yusuan.io.print;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.Disclosing;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Assets;
import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Organisation;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.core.narrative.Vehicles;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Term;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Disclosures derived from made-up budgets, under every known template, with all that can be given.
 */
final class Derived {
  private Derived() {}

  /** Returns every known template, of each of its kinds, of its usual year and of 2026. */
  static List<Template> templates() {
    return Templates.known().stream()
        .flatMap(
            family ->
                family.kinds().stream()
                    .flatMap(
                        kind ->
                            List.of(family.usualYear(), Year.of(2026)).stream()
                                .map(year -> family.of(year, kind))))
        .toList();
  }

  static Arbitrary<Disclosure> under(Template template) {
    BudgetArbitraries budgets = BudgetArbitraries.under(template);
    return Combinators.combine(
            Arbitraries.oneOf(budgets.small(), budgets.realistic(), budgets.adversarial()),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Titles.values()))
        .as(
            (budget, given, sheet, titles) ->
                withSheets(
                    titled(given ? given(budget, template) : budget.disclose(template), titles),
                    sheet));
  }

  /** What is printed over the tables (表题印法). */
  private enum Titles {
    OF_THE_TEMPLATE,
    OF_ANOTHER_YEAR,
    SAYING_MORE,
    ALIASES
  }

  private static Disclosure titled(Disclosure disclosure, Titles titles) {
    return disclosure.withTables(
        disclosure.tables().stream().map(table -> titled(table, titles)).toList());
  }

  private static Table titled(Table table, Titles titles) {
    String title = TableSetter.title(table.form());
    return switch (titles) {
      case OF_THE_TEMPLATE -> table;
      case OF_ANOTHER_YEAR -> table.withTitle(otherYear(title));
      case SAYING_MORE -> table.withTitle("某局" + title + "（调整）");
      case ALIASES ->
          table.form().aliases().stream()
              .filter(alias -> table.form().side().isEmpty())
              .findFirst()
              .map(alias -> table.withTitle(alias.text()))
              .orElse(table);
    };
  }

  private static String otherYear(String title) {
    return title.replace("2024", "2023").replace("2025", "2024").replace("2026", "2025");
  }

  /** Returns a disclosure with all that can be given. */
  static Disclosure given(Template template) {
    return given(BudgetArbitraries.under(template).small().sample(), template);
  }

  private static Disclosure given(Budget budget, Template template) {
    Disclosing disclosing =
        budget
            .disclosing(template)
            .against(
                Budget.of(budget.department(), budget.year().minusYears(1))
                    .with(budget.lines().stream().limit(1).toList()))
            .organisation(
                Organisation.builder()
                    .addDuties("统筹数据资源", "承担政务服务")
                    .addDivisions("办公室", "综合科")
                    .addUnits("甲局本级")
                    .build())
            .procurement(
                Procurement.builder()
                    .total("12.5")
                    .goods("12.5")
                    .works("0")
                    .services("0")
                    .reservedForSmes("5")
                    .reservedForMicro("3")
                    .build())
            .assets(
                Assets.builder()
                    .asOf(LocalDate.of(template.year().getValue() - 1, 12, 31))
                    .vehicles(Vehicles.builder().actual(2).putByUse("机要通信用车", 2).build())
                    .officeArea("1374.4")
                    .build())
            .terms(GlossaryTerm.of("项目支出").meaning("为特定任务发生的支出"));
    return disclosing.disclose();
  }

  /** Fills in the target sheets, each in another way. */
  private static Disclosure withSheets(Disclosure disclosure, int first) {
    int[] way = {first};
    return disclosure.withPerformanceTargets(
        disclosure.performanceTargets().stream()
            .map(target -> filled(target, way[0]++ % 4))
            .toList());
  }

  private static PerformanceTarget filled(PerformanceTarget target, int way) {
    return switch (way) {
      case 0 -> target;
      case 1 ->
          target
              .withOverview("为保障大厅运转，2024年安排运转经费。")
              .withAnnualGoal("全年平稳运行。")
              .withAttribute(Attribute.RECURRING)
              .withIndicators(indicators(target, false));
      case 2 ->
          target
              .withAuthority(Authority.of("某某局").withCode("052"))
              .withAttribute(Attribute.ONE_OFF)
              .withAttributeText("一次性项目(1年结束)")
              .withTerm(Term.of("1年"))
              .withTermFunding(
                  Funding.builder()
                      .total("1220000")
                      .tier(Tier.PROVINCIAL, "0")
                      .tier(Tier.MUNICIPAL_COUNTY, "1220000")
                      .build())
              .withBasis("某文件〔2024〕1号")
              .withNecessity("1、保障运转。2、便民。")
              .withSafeguards("专款专用")
              .withPlan("一季度启动，四季度验收")
              .withTermGoal("三年建成。")
              .withAnnualGoal("一年开通。")
              .withIndicators(indicators(target, true));
      default -> target.withTermGoal("三年建成。").withAuthority(Authority.of("某某局"));
    };
  }

  private static List<Indicator> indicators(PerformanceTarget target, boolean both) {
    return target.taxonomy().headings().stream()
        .flatMap(heading -> indicators(heading, both).stream())
        .toList();
  }

  private static List<Indicator> indicators(Heading heading, boolean both) {
    Indicator.Builder alone =
        Indicator.builder().heading(heading).name("数量" + heading.id().length());
    Indicator satisfied =
        Indicator.builder().heading(heading).name("服务对象满意度").target("≥95%").build();
    return both
        ? List.of(alone.target("≤19.62万元").build(), satisfied)
        : List.of(
            alone.annual("100%").build(),
            Indicator.builder().heading(heading).name("购置设备").term("3台").build());
  }
}
