package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.label.Label;
import java.time.Year;
import java.util.List;

/** The county form of Shanxi province (山西省县级). Not an API: see {@link Templates}. */
final class ShanxiCounty {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(2);

  private static final Label TOTAL = zh("合计").en("total");
  private static final Label AMOUNT = zh("金额").en("amount");

  /** The classes of the summaries in printed order: the ordinal is a position, never a code. */
  private static final List<Clazz> CLASSES =
      List.of(
          new Clazz("201", zh("一、一般公共服务支出").en("1. general public services")),
          new Clazz("202", zh("二、外交支出").en("2. foreign affairs")),
          new Clazz("203", zh("三、国防支出").en("3. national defence")),
          new Clazz("204", zh("四、公共安全支出").en("4. public security")),
          new Clazz("205", zh("五、教育支出").en("5. education")),
          new Clazz("206", zh("六、科学技术支出").en("6. science and technology")),
          new Clazz("207", zh("七、文化旅游体育与传媒支出").en("7. culture, tourism, sport and media")),
          new Clazz("208", zh("八、社会保障和就业支出").en("8. social security and employment")),
          new Clazz("209", zh("九、社会保险基金支出").en("9. social insurance funds")),
          new Clazz("210", zh("十、卫生健康支出").en("10. health")),
          new Clazz("211", zh("十一、节能环保支出").en("11. energy saving and environment")),
          new Clazz("212", zh("十二、城乡社区支出").en("12. urban and rural communities")),
          new Clazz("213", zh("十三、农林水支出").en("13. agriculture, forestry and water")),
          new Clazz("214", zh("十四、交通运输支出").en("14. transport")),
          new Clazz("215", zh("十五、资源勘探工业信息等支出").en("15. resources, industry and information")),
          new Clazz("216", zh("十六、商业服务业等支出").en("16. commerce and services")),
          new Clazz("217", zh("十七、金融支出").en("17. finance")),
          new Clazz("219", zh("十八、援助其他地区支出").en("18. aid to other regions")),
          new Clazz("220", zh("十九、自然资源海洋气象等支出").en("19. natural resources, sea and weather")),
          new Clazz("221", zh("二十、住房保障支出").en("20. housing")),
          new Clazz("222", zh("二十一、粮油物资储备支出").en("21. reserves of grain and materials")),
          new Clazz("223", zh("二十二、国有资本经营预算支出").en("22. state capital operations budget")),
          new Clazz("224", zh("二十三、灾害防治及应急管理支出").en("23. disasters and emergencies")),
          new Clazz("227", zh("二十四、预备费").en("24. reserve fund")),
          new Clazz("229", zh("二十五、其他支出").en("25. other expenditure")),
          new Clazz("230", zh("二十六、转移性支出").en("26. transfers")),
          new Clazz("231", zh("二十七、债务还本支出").en("27. repayment of debt")),
          new Clazz("232", zh("二十八、债务付息支出").en("28. interest on debt")),
          new Clazz("233", zh("二十九、债务发行费用支出").en("29. cost of issuing debt")),
          new Clazz("234", zh("三十、抗疫特别国债安排的支出").en("30. special anti-epidemic bonds")));

  private record Clazz(String code, Label label) {}

  private ShanxiCounty() {}

  static Template of2024() {
    return Template.builder()
        .id("shanxi-county-2024")
        .jurisdiction(zh("山西省县级").en("Shanxi province, county level"))
        .year(Year.of(2024))
        .addForms(
            summaryRevenue(),
            summaryExpenditure(),
            revenue(),
            expenditure(),
            fiscalRevenue(),
            fiscalExpenditure(),
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

  private static Form.Builder form(String id, String number, Label title) {
    return Form.builder().id(id).number(number).title(title).unit(WAN);
  }

  private static Form summaryRevenue() {
    return form("summary-revenue", "表一", zh("2024年预算收支总表（收入）").en("summary of revenue 2024"))
        .row(
            "general-public-budget",
            zh("一、一般公共预算").en("1. general public budget"),
            Origin.CURRENT_YEAR,
            Source.GENERAL_PUBLIC_BUDGET)
        .row(
            "government-fund",
            zh("二、政府性基金预算").en("2. government fund budget"),
            Origin.CURRENT_YEAR,
            Source.GOVERNMENT_FUND)
        .row(
            "state-capital",
            zh("三、国有资本经营预算").en("3. state capital operations budget"),
            Origin.CURRENT_YEAR,
            Source.STATE_CAPITAL)
        .row(
            "special-account",
            zh("四、财政专户管理资金").en("4. fiscal special account"),
            Origin.CURRENT_YEAR,
            Source.SPECIAL_ACCOUNT)
        .row("unit-funds", zh("五、单位资金").en("5. unit funds"), Origin.CURRENT_YEAR, Source.UNIT_FUNDS)
        .row(
            "current-year-total", zh("本年收入合计").en("total revenue of the year"), Origin.CURRENT_YEAR)
        .row("carry-over", zh("上年结转").en("carry-over"), Origin.CARRY_OVER)
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .column("amount", zh("2024年").en("2024"))
        .build();
  }

  private static Form summaryExpenditure() {
    return expenditureByClass(
            form(
                "summary-expenditure",
                "表一",
                zh("2024年预算收支总表（支出）").en("summary of expenditure 2024")))
        .column("total", zh("2024年合计").en("total 2024"))
        .column("current-year", zh("当年预算安排").en("current year"), Origin.CURRENT_YEAR)
        .column("carry-over", zh("上年结转安排").en("carry-over"), Origin.CARRY_OVER)
        .build();
  }

  /** Adds the thirty classes, their total, the year-end carry-over and the grand total. */
  private static Form.Builder expenditureByClass(Form.Builder form) {
    for (Clazz clazz : CLASSES) {
      form.row(
          "function-" + clazz.code(),
          clazz.label(),
          Kind.EXPENDITURE,
          FunctionalCode.of(clazz.code()));
    }
    return form.row(
            "expenditure-total", zh("本年支出合计").en("total expenditure of the year"), Kind.EXPENDITURE)
        .row("year-end-carry-over", zh("年终结转").en("year-end carry-over"), Kind.YEAR_END_CARRY_OVER)
        .row("grand-total", zh("支出总计").en("grand total of expenditure"));
  }

  private static Form revenue() {
    return form("revenue", "表二", zh("2024年预算收入总表").en("revenue 2024"))
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.FUNCTION)
        .column("current-total", zh("本年收入合计").en("revenue of the year"), Origin.CURRENT_YEAR)
        .column(
            "general-public-budget",
            label(Source.GENERAL_PUBLIC_BUDGET),
            Origin.CURRENT_YEAR,
            Source.GENERAL_PUBLIC_BUDGET)
        .column(
            "government-fund",
            label(Source.GOVERNMENT_FUND),
            Origin.CURRENT_YEAR,
            Source.GOVERNMENT_FUND)
        .column(
            "state-capital", label(Source.STATE_CAPITAL), Origin.CURRENT_YEAR, Source.STATE_CAPITAL)
        .column(
            "special-account",
            label(Source.SPECIAL_ACCOUNT),
            Origin.CURRENT_YEAR,
            Source.SPECIAL_ACCOUNT)
        .column("unit-funds", label(Source.UNIT_FUNDS), Origin.CURRENT_YEAR, Source.UNIT_FUNDS)
        .column("carry-over", label(Origin.CARRY_OVER), Origin.CARRY_OVER)
        .build();
  }

  private static Form expenditure() {
    return basicAndProject(form("expenditure", "表三", zh("2024年预算支出总表").en("expenditure 2024")))
        .slice(Kind.EXPENDITURE)
        .build();
  }

  private static Form.Builder basicAndProject(Form.Builder form) {
    return form.row("total", TOTAL)
        .addOpenDimensions(Dimension.FUNCTION)
        .column("total", TOTAL)
        .column("basic", label(Kind.BASIC), Kind.BASIC)
        .column("project", label(Kind.PROJECT), Kind.PROJECT);
  }

  private static Form fiscalRevenue() {
    return form(
            "fiscal-revenue", "表四", zh("2024年财政拨款收支总表（收入）").en("fiscal appropriation revenue 2024"))
        .slice(Source.FISCAL_APPROPRIATION)
        .row(
            "general-public-budget",
            zh("一、一般公共预算").en("1. general public budget"),
            Origin.CURRENT_YEAR,
            Source.GENERAL_PUBLIC_BUDGET)
        .row(
            "government-fund",
            zh("二、政府性基金预算").en("2. government fund budget"),
            Origin.CURRENT_YEAR,
            Source.GOVERNMENT_FUND)
        .row(
            "state-capital",
            zh("三、国有资本经营预算").en("3. state capital operations budget"),
            Origin.CURRENT_YEAR,
            Source.STATE_CAPITAL)
        .row(
            "current-year-total", zh("本年收入合计").en("total revenue of the year"), Origin.CURRENT_YEAR)
        .row(
            "carry-over-total",
            zh("上年财政拨款结转").en("carry-over of fiscal appropriation"),
            Origin.CARRY_OVER)
        .row(
            "carry-over-general-public-budget",
            zh("一、一般公共预算").en("1. general public budget carried over"),
            Origin.CARRY_OVER,
            Source.GENERAL_PUBLIC_BUDGET)
        .row(
            "carry-over-government-fund",
            zh("二、政府性基金预算").en("2. government fund budget carried over"),
            Origin.CARRY_OVER,
            Source.GOVERNMENT_FUND)
        .row(
            "carry-over-state-capital",
            zh("三、国有资本经营预算").en("3. state capital operations budget carried over"),
            Origin.CARRY_OVER,
            Source.STATE_CAPITAL)
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .column("amount", AMOUNT)
        .build();
  }

  private static Form fiscalExpenditure() {
    return fiscalSources(
            expenditureByClass(
                form(
                    "fiscal-expenditure",
                    "表四",
                    zh("2024年财政拨款收支总表（支出）").en("fiscal appropriation expenditure 2024"))),
            zh("小计").en("subtotal"))
        .slice(Source.FISCAL_APPROPRIATION)
        .build();
  }

  private static Form.Builder fiscalSources(Form.Builder form, Label total) {
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
                zh("2024年一般公共预算支出预算表（不含上年结转）").en("general public budget expenditure 2024")))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.EXPENDITURE)
        .build();
  }

  private static Form basicByEconomic() {
    return form(
            "basic-by-economic",
            "表六",
            zh("2024年一般公共预算安排基本支出分经济科目表（不含上年结转）").en("basic expenditure by economic class 2024"))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Origin.CURRENT_YEAR, Kind.BASIC)
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.DEPARTMENT_ECONOMIC, Dimension.GOVERNMENT_ECONOMIC)
        .printsNamesOnly(true)
        .column("total", TOTAL)
        .column("personnel", label(Kind.PERSONNEL), Kind.PERSONNEL)
        .column("operating", label(Kind.OPERATING), Kind.OPERATING)
        .build();
  }

  private static Form fundRevenue() {
    return byRevenueCode(
        form(
            "fund-revenue", "表七", zh("2024年政府性基金预算收入表（不含上年结转）").en("government fund revenue 2024")),
        Source.GOVERNMENT_FUND);
  }

  private static Form fundExpenditure() {
    return basicAndProject(
            form(
                "fund-expenditure",
                "表八",
                zh("2024年政府性基金预算支出表（不含上年结转）").en("government fund expenditure 2024")))
        .slice(Source.GOVERNMENT_FUND, Origin.CURRENT_YEAR, Kind.EXPENDITURE)
        .build();
  }

  private static Form stateCapitalRevenue() {
    return byRevenueCode(
        form(
            "state-capital-revenue",
            "表九",
            zh("2024年国有资本经营预算收支预算表（收入，不含上年结转）").en("state capital revenue 2024")),
        Source.STATE_CAPITAL);
  }

  private static Form byRevenueCode(Form.Builder form, Category source) {
    return form.slice(source, Origin.CURRENT_YEAR)
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.REVENUE)
        .column("amount", AMOUNT)
        .build();
  }

  private static Form stateCapitalExpenditure() {
    return basicAndProject(
            form(
                "state-capital-expenditure",
                "表九",
                zh("2024年国有资本经营预算收支预算表（支出，不含上年结转）").en("state capital expenditure 2024")))
        .slice(Source.STATE_CAPITAL, Origin.CURRENT_YEAR, Kind.EXPENDITURE)
        .build();
  }

  private static Form threePublic() {
    return fiscalSources(
            form(
                    "three-public",
                    "表十",
                    zh("2024年财政拨款安排“三公”经费支出预算表").en("three public expenses 2024"))
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
                    zh("2024年财政拨款安排机关运行经费预算表").en("agency operating expenses 2024"))
                .row("total", zh("部门合计").en("department total"))
                .addOpenDimensions(Dimension.UNIT),
            TOTAL)
        .slice(Source.FISCAL_APPROPRIATION, Kind.OPERATING, AgencyOperating.AGENCY_OPERATING)
        .build();
  }

  private static Form currentProjects() {
    return projects(
            form(
                "projects-current",
                "表十二",
                zh("2024年项目支出预算表（本年预算）").en("projects of the current year 2024")))
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
                zh("2024年项目支出预算表（上年结转）").en("projects carried over 2024")))
        .slice(Kind.PROJECT, Origin.CARRY_OVER, Source.FISCAL_APPROPRIATION)
        .build();
  }

  private static Form.Builder projects(Form.Builder form) {
    return fiscalSources(
        form.row("total", zh("部门合计").en("department total"))
            .addOpenDimensions(Dimension.UNIT, Dimension.PROJECT),
        TOTAL);
  }

  private static Form performanceFunding() {
    return Form.builder()
        .id("performance-funding")
        .number("绩效目标表")
        .title(zh("项目支出绩效目标表（年度资金）").en("project performance target: annual funding"))
        .unit(YUAN)
        .slice(Kind.PROJECT, Origin.CURRENT_YEAR)
        .printsShortest(true)
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
