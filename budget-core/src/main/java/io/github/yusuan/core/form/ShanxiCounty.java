package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.label.Label;

/** The county form of Shanxi province (山西省县级). Not an API: see {@link Templates}. */
final class ShanxiCounty {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(2);

  static final Label TOTAL = zh("合计").en("total");
  static final Label AMOUNT = zh("金额").en("amount");

  private static final Heading BUDGET = Heading.of("{year}年预算数").or("{year}预算数");

  private static final Stub CODES =
      Stub.codes(Dimension.FUNCTION, Heading.of("项目"), Heading.of("科目编码").or("功能科目编码"));
  private static final Stub NAMES =
      Stub.names(Dimension.FUNCTION, Heading.of("项目"), Heading.of("科目名称").or("功能科目名称"));

  private ShanxiCounty() {}

  static TemplateFamily family() {
    return TemplateFamily.builder()
        .id("shanxi-county")
        .jurisdiction(zh("山西省县级").en("Shanxi province, county level"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET)
        .addForms(
            ShanxiCountySummaries.summaryRevenue(),
            ShanxiCountySummaries.summaryExpenditure(),
            revenue(),
            expenditure(),
            ShanxiCountySummaries.fiscalRevenue(),
            ShanxiCountySummaries.fiscalExpenditure(),
            generalPublicExpenditure(),
            basicByEconomic(),
            fundRevenue(),
            fundExpenditure(),
            stateCapitalRevenue(),
            stateCapitalExpenditure(),
            threePublic(),
            agencyOperating(),
            currentProjects(),
            carriedOverProjects())
        .performanceFunding(performanceFunding())
        .addSplits(
            Split.all(Dimension.SOURCE)
                .into(Source.FISCAL_APPROPRIATION, Source.SPECIAL_ACCOUNT, Source.UNIT_FUNDS),
            Split.of(Source.FISCAL_APPROPRIATION)
                .into(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND, Source.STATE_CAPITAL),
            Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER),
            Split.all(Dimension.KIND).into(Kind.EXPENDITURE, Kind.YEAR_END_CARRY_OVER),
            Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT),
            Split.of(Kind.BASIC).into(Kind.PERSONNEL, Kind.OPERATING),
            Split.of(ThreePublic.THREE_PUBLIC)
                .into(ThreePublic.OVERSEAS, ThreePublic.RECEPTION, ThreePublic.VEHICLES),
            Split.of(ThreePublic.VEHICLES)
                .into(ThreePublic.VEHICLE_PURCHASE, ThreePublic.VEHICLE_RUNNING),
            Split.all(Dimension.TIER)
                .into(
                    Tier.CENTRAL,
                    Tier.PROVINCIAL,
                    Tier.MUNICIPAL_COUNTY,
                    Tier.SELF_RAISED,
                    Tier.OTHER))
        .addAllNarrative(ShanxiCountyText.sections())
        .addRoundings(Rounding.HALF_UP)
        .emptyNote("本表无数据")
        .build();
  }

  static Form.Builder form(String id, String number, Label title) {
    return Form.builder().id(id).number(number).title(title).unit(WAN);
  }

  private static Form revenue() {
    return form("revenue", "表二", zh("{year}年预算收入总表").en("revenue {year}"))
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.FUNCTION)
        .addStubs(CODES, NAMES)
        .under("本年收入")
        .addColumns(
            Column.of("current-total", zh("本年收入合计").en("revenue of the year"), Origin.CURRENT_YEAR)
                .withHeading("合计"))
        .column(
            "general-public-budget",
            label(Source.GENERAL_PUBLIC_BUDGET),
            Origin.CURRENT_YEAR,
            Source.GENERAL_PUBLIC_BUDGET)
        .addColumns(
            Column.of(
                    "government-fund",
                    label(Source.GOVERNMENT_FUND),
                    Origin.CURRENT_YEAR,
                    Source.GOVERNMENT_FUND)
                .or("政府性基金"))
        .column(
            "state-capital", label(Source.STATE_CAPITAL), Origin.CURRENT_YEAR, Source.STATE_CAPITAL)
        .column(
            "special-account",
            label(Source.SPECIAL_ACCOUNT),
            Origin.CURRENT_YEAR,
            Source.SPECIAL_ACCOUNT)
        .column("unit-funds", label(Source.UNIT_FUNDS), Origin.CURRENT_YEAR, Source.UNIT_FUNDS)
        .underNothing()
        .column("carry-over", label(Origin.CARRY_OVER), Origin.CARRY_OVER)
        .build();
  }

  private static Form expenditure() {
    return basicAndProject(
            form("expenditure", "表三", zh("{year}年预算支出总表").en("expenditure {year}")).under(BUDGET))
        .slice(Kind.EXPENDITURE)
        .build();
  }

  private static Form.Builder basicAndProject(Form.Builder form) {
    return form.row("total", TOTAL)
        .addOpenDimensions(Dimension.FUNCTION)
        .addStubs(CODES, NAMES)
        .column("total", TOTAL)
        .column("basic", label(Kind.BASIC), Kind.BASIC)
        .column("project", label(Kind.PROJECT), Kind.PROJECT);
  }

  static Form.Builder fiscalSources(Form.Builder form, Label total) {
    return form.column("total", total)
        .column(
            "general-public-budget",
            label(Source.GENERAL_PUBLIC_BUDGET),
            Source.GENERAL_PUBLIC_BUDGET)
        .column("government-fund", label(Source.GOVERNMENT_FUND), Source.GOVERNMENT_FUND)
        .column("state-capital", label(Source.STATE_CAPITAL), Source.STATE_CAPITAL);
  }

  private static Form generalPublicExpenditure() {
    return basicAndProject(
            form(
                    "general-public-expenditure",
                    "表五",
                    zh("{year}年一般公共预算支出预算表（不含上年结转）").en("general public budget expenditure {year}"))
                .under(BUDGET))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.EXPENDITURE)
        .build();
  }

  private static Form basicByEconomic() {
    return form(
            "basic-by-economic",
            "表六",
            zh("{year}年一般公共预算安排基本支出分经济科目表（不含上年结转）")
                .en("basic expenditure by economic class {year}"))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.BASIC)
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.DEPARTMENT_ECONOMIC, Dimension.GOVERNMENT_ECONOMIC)
        .addPrints(Print.NAMES_ONLY)
        .addStubs(
            Stub.names(
                Dimension.DEPARTMENT_ECONOMIC, Heading.of("部门预算支出经济科目名称").or("部门预算经济分类科目名称")),
            Stub.names(
                Dimension.GOVERNMENT_ECONOMIC, Heading.of("政府预算支出经济科目名称").or("政府预算经济分类科目名称")))
        .under(BUDGET)
        .column("total", TOTAL)
        .column("personnel", label(Kind.PERSONNEL), Kind.PERSONNEL)
        .column("operating", label(Kind.OPERATING), Kind.OPERATING)
        .build();
  }

  private static Form fundRevenue() {
    return byRevenueCode(
        form(
                "fund-revenue",
                "表七",
                zh("{year}年政府性基金预算收入表（不含上年结转）").en("government fund revenue {year}"))
            .addColumns(Column.of("amount", AMOUNT).withHeading("政府性基金收入预算")),
        Source.GOVERNMENT_FUND);
  }

  private static Form fundExpenditure() {
    return basicAndProject(
            form(
                "fund-expenditure",
                "表八",
                zh("{year}年政府性基金预算支出表（不含上年结转）").en("government fund expenditure {year}")))
        .slice(Source.GOVERNMENT_FUND, Origin.CURRENT_YEAR, Kind.EXPENDITURE)
        .build();
  }

  private static Form stateCapitalRevenue() {
    return byRevenueCode(
        form(
                "state-capital-revenue",
                "表九",
                zh("{year}年国有资本经营预算收支预算表（不含上年结转）").en("state capital revenue {year}"))
            .side(Side.left(zh("收入").en("revenue")))
            .alias("{year}年国有资本经营预算收支预算表（收入，不含上年结转）")
            .under("国有资本经营预算收入")
            .addColumns(Column.of("amount", AMOUNT).withHeading("国有资本经营收入预算")),
        Source.STATE_CAPITAL);
  }

  private static Form byRevenueCode(Form.Builder form, Category source) {
    return form.slice(source, Origin.CURRENT_YEAR)
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.REVENUE)
        .addStubs(
            Stub.codes(Dimension.REVENUE, Heading.of("项目"), Heading.of("收入科目编码").or("科目编码")),
            Stub.names(Dimension.REVENUE, Heading.of("项目"), Heading.of("科目名称")))
        .build();
  }

  private static Form stateCapitalExpenditure() {
    return basicAndProject(
            form(
                    "state-capital-expenditure",
                    "表九",
                    zh("{year}年国有资本经营预算收支预算表（不含上年结转）").en("state capital expenditure {year}"))
                .side(Side.right(zh("支出").en("expenditure")))
                .alias("{year}年国有资本经营预算收支预算表（支出，不含上年结转）")
                .under("国有资本经营预算支出"))
        .slice(Source.STATE_CAPITAL, Origin.CURRENT_YEAR, Kind.EXPENDITURE)
        .build();
  }

  private static Form threePublic() {
    return fiscalSources(
            form(
                    "three-public",
                    "表十",
                    zh("{year}年财政拨款安排“三公”经费支出预算表").en("three public expenses {year}"))
                .addStubs(Stub.labels(Heading.of("项目")))
                .under(BUDGET)
                .row("overseas", label(ThreePublic.OVERSEAS), ThreePublic.OVERSEAS)
                .row("reception", label(ThreePublic.RECEPTION), ThreePublic.RECEPTION)
                .row("vehicles", label(ThreePublic.VEHICLES), ThreePublic.VEHICLES)
                .row(
                    "vehicle-purchase",
                    zh("①公务用车购置费").en("(1) vehicle purchase"),
                    ThreePublic.VEHICLE_PURCHASE)
                .row(
                    "vehicle-running",
                    zh("②公务用车运行维护费").en("(2) vehicle running"),
                    ThreePublic.VEHICLE_RUNNING)
                .row("total", TOTAL),
            TOTAL)
        .slice(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, ThreePublic.THREE_PUBLIC)
        .build();
  }

  private static Form agencyOperating() {
    return fiscalSources(
            form(
                    "agency-operating",
                    "表十一",
                    zh("{year}年财政拨款安排机关运行经费预算表").en("agency operating expenses {year}"))
                .row("total", zh("部门合计").en("department total"))
                .addOpenDimensions(Dimension.UNIT)
                .addStubs(Stub.names(Dimension.UNIT, Heading.of("单位名称").or("单位")))
                .under(BUDGET),
            TOTAL)
        .slice(Source.FISCAL_APPROPRIATION, Kind.OPERATING, AgencyOperating.AGENCY_OPERATING)
        .build();
  }

  private static Form currentProjects() {
    return projects(
            form(
                "projects-current",
                "表十二",
                zh("{year}年项目支出预算表（本年预算）").en("projects of the current year {year}")))
        .slice(Kind.PROJECT, Origin.CURRENT_YEAR)
        .column("special-account", label(Source.SPECIAL_ACCOUNT), Source.SPECIAL_ACCOUNT)
        .column("unit-funds", label(Source.UNIT_FUNDS), Source.UNIT_FUNDS)
        .build();
  }

  private static Form carriedOverProjects() {
    return projects(
            form(
                "projects-carry-over",
                "表十三",
                zh("{year}年项目支出预算表（上年结转）").en("projects carried over {year}")))
        .slice(Kind.PROJECT, Origin.CARRY_OVER, Source.FISCAL_APPROPRIATION)
        .build();
  }

  private static Form.Builder projects(Form.Builder form) {
    return fiscalSources(
        form.row("total", zh("部门合计").en("department total"))
            .addOpenDimensions(Dimension.UNIT, Dimension.PROJECT)
            .addStubs(
                Stub.names(Dimension.UNIT, Heading.of("单位名称").or("单位")),
                Stub.names(Dimension.PROJECT, Heading.of("项目名称").or("项目"))),
        TOTAL);
  }

  private static Form performanceFunding() {
    return Form.builder()
        .id("performance-funding")
        .number("绩效目标表")
        .title(zh("项目支出绩效目标表（年度资金）").en("project performance target: annual funding"))
        .unit(YUAN)
        .slice(Kind.PROJECT, Origin.CURRENT_YEAR)
        .addPrints(Print.SHORTEST_FIGURES)
        .row("total", zh("年度资金总额").en("annual funding"))
        .addRows(
            tier("central", zh("其中：中央财政资金").en("of which central funds"), Tier.CENTRAL),
            tier("provincial", zh("省级财政资金").en("provincial funds"), Tier.PROVINCIAL),
            tier("municipal-county", zh("市县（区）财政资金").en("county funds"), Tier.MUNICIPAL_COUNTY),
            tier("self-raised", label(Tier.SELF_RAISED), Tier.SELF_RAISED))
        .row("other", label(Tier.OTHER), Tier.OTHER)
        .column("amount", AMOUNT)
        .build();
  }

  private static Row tier(String id, Label label, Category tier) {
    return Row.builder().id(id).label(label).region(Region.of(tier)).printsZero(true).build();
  }

  private static Label label(Member member) {
    return member.label();
  }
}
