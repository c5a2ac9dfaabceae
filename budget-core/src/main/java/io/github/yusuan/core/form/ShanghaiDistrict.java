package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;
import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.label.Label;
import java.time.Year;

/** The district form of Shanghai (上海市区级). Not an API: see {@link Templates}. */
final class ShanghaiDistrict {
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(0);
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);

  private static final Label TOTAL = zh("合计").en("total");
  private static final Label AMOUNT = zh("预算数").en("budget");

  private ShanghaiDistrict() {}

  static Template of2025() {
    return Template.builder()
        .id("shanghai-district-2025")
        .jurisdiction(zh("上海市区级").en("Shanghai, district level"))
        .year(Year.of(2025))
        .addForms(
            summaryRevenue(),
            summaryExpenditure(),
            revenue(),
            expenditure(),
            fiscalRevenue(),
            fiscalExpenditure(),
            bySource("general-public-expenditure", "表五", Source.GENERAL_PUBLIC_BUDGET),
            bySource("fund-expenditure", "表六", Source.GOVERNMENT_FUND),
            bySource("state-capital-expenditure", "表七", Source.STATE_CAPITAL),
            basicByEconomic(),
            threePublicAndAgencyOperating())
        .addSplits(
            Split.all(Dimension.SOURCE)
                .into(
                    Source.FISCAL_APPROPRIATION,
                    Source.INSTITUTION_INCOME,
                    Source.BUSINESS_INCOME,
                    Source.OTHER_INCOME),
            Split.of(Source.FISCAL_APPROPRIATION)
                .into(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND, Source.STATE_CAPITAL),
            Split.all(Dimension.KIND).into(Kind.EXPENDITURE),
            Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT),
            Split.of(Kind.BASIC).into(Kind.PERSONNEL, Kind.OPERATING),
            Split.of(ThreePublic.THREE_PUBLIC)
                .into(ThreePublic.OVERSEAS, ThreePublic.RECEPTION, ThreePublic.VEHICLES),
            Split.of(ThreePublic.VEHICLES)
                .into(ThreePublic.VEHICLE_PURCHASE, ThreePublic.VEHICLE_RUNNING))
        .addAllNarrative(ShanghaiDistrictText.sections())
        .addRoundings(Rounding.HALF_UP)
        .emptyNote("本表为空表")
        .build();
  }

  private static Form.Builder form(String id, String number, Label title) {
    return form(id, number, title, YUAN);
  }

  private static Form.Builder form(String id, String number, Label title, ReportingUnit unit) {
    return Form.builder()
        .id(id)
        .number(number)
        .title(title)
        .unit(unit)
        .addPrints(Print.FIXED_ROWS_LAST);
  }

  private static Form summaryRevenue() {
    return form("summary-revenue", "表一", zh("2025年部门财务收支预算总表（收入）").en("summary of revenue 2025"))
        .row("fiscal", zh("一、财政拨款收入").en("1. fiscal appropriation"), Source.FISCAL_APPROPRIATION)
        .row(
            "general-public-budget",
            zh("1. 一般公共预算资金").en("(1) general public budget"),
            Source.GENERAL_PUBLIC_BUDGET)
        .row(
            "government-fund",
            zh("2. 政府性基金").en("(2) government fund budget"),
            Source.GOVERNMENT_FUND)
        .row(
            "state-capital",
            zh("3. 国有资本经营预算").en("(3) state capital operations budget"),
            Source.STATE_CAPITAL)
        .row(
            "institution-income",
            zh("二、事业收入").en("2. institution income"),
            Source.INSTITUTION_INCOME)
        .row("business-income", zh("三、事业单位经营收入").en("3. business income"), Source.BUSINESS_INCOME)
        .row("other-income", zh("四、其他收入").en("4. other income"), Source.OTHER_INCOME)
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .column("amount", AMOUNT)
        .build();
  }

  private static Form summaryExpenditure() {
    return form(
            "summary-expenditure",
            "表一",
            zh("2025年部门财务收支预算总表（支出）").en("summary of expenditure 2025"))
        .addOpenDimensions(Dimension.FUNCTION)
        .deepestLevel(Level.CLASS)
        .addPrints(Print.ORDINALS, Print.NAMES_ONLY)
        .row("grand-total", zh("支出总计").en("grand total of expenditure"))
        .column("amount", AMOUNT)
        .build();
  }

  private static Form revenue() {
    return form("revenue", "表二", zh("2025年部门收入预算总表").en("revenue 2025"))
        .addOpenDimensions(Dimension.FUNCTION)
        .row("total", TOTAL)
        .column("total", TOTAL)
        .column("fiscal", zh("财政拨款收入").en("fiscal appropriation"), Source.FISCAL_APPROPRIATION)
        .column("institution-income", Source.INSTITUTION_INCOME.label(), Source.INSTITUTION_INCOME)
        .column("business-income", Source.BUSINESS_INCOME.label(), Source.BUSINESS_INCOME)
        .column("other-income", Source.OTHER_INCOME.label(), Source.OTHER_INCOME)
        .build();
  }

  private static Form expenditure() {
    return basicAndProject(form("expenditure", "表三", zh("2025年部门支出预算总表").en("expenditure 2025")))
        .slice(Kind.EXPENDITURE)
        .build();
  }

  private static Form.Builder basicAndProject(Form.Builder form) {
    return form.addOpenDimensions(Dimension.FUNCTION)
        .row("total", TOTAL)
        .column("total", TOTAL)
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT);
  }

  private static Form fiscalRevenue() {
    return form(
            "fiscal-revenue",
            "表四",
            zh("2025年部门财政拨款收支预算总表（收入）").en("fiscal appropriation revenue 2025"))
        .slice(Source.FISCAL_APPROPRIATION)
        .row(
            "general-public-budget",
            zh("一、一般公共预算资金").en("1. general public budget"),
            Source.GENERAL_PUBLIC_BUDGET)
        .row(
            "government-fund",
            zh("二、政府性基金").en("2. government fund budget"),
            Source.GOVERNMENT_FUND)
        .row(
            "state-capital",
            zh("三、国有资本经营预算").en("3. state capital operations budget"),
            Source.STATE_CAPITAL)
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .column("amount", AMOUNT)
        .build();
  }

  private static Form fiscalExpenditure() {
    return form(
            "fiscal-expenditure",
            "表四",
            zh("2025年部门财政拨款收支预算总表（支出）").en("fiscal appropriation expenditure 2025"))
        .slice(Source.FISCAL_APPROPRIATION)
        .addOpenDimensions(Dimension.FUNCTION)
        .deepestLevel(Level.CLASS)
        .addPrints(Print.ORDINALS, Print.NAMES_ONLY)
        .row("grand-total", zh("支出总计").en("grand total of expenditure"))
        .column("total", TOTAL)
        .column(
            "general-public-budget",
            Source.GENERAL_PUBLIC_BUDGET.label(),
            Source.GENERAL_PUBLIC_BUDGET)
        .column("government-fund", Source.GOVERNMENT_FUND.label(), Source.GOVERNMENT_FUND)
        .column("state-capital", Source.STATE_CAPITAL.label(), Source.STATE_CAPITAL)
        .build();
  }

  private static Form bySource(String id, String number, Category source) {
    Label title =
        zh("2025年部门" + source.label().in(CHINESE) + "支出功能分类预算表")
            .en(source.label().in(ENGLISH) + " expenditure by function 2025");
    return basicAndProject(form(id, number, title)).slice(source, Kind.EXPENDITURE).build();
  }

  private static Form basicByEconomic() {
    return form(
            "basic-by-economic",
            "表八",
            zh("2025年部门一般公共预算基本支出部门预算经济分类预算表").en("basic expenditure by economic class 2025"))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.BASIC)
        .addOpenDimensions(Dimension.DEPARTMENT_ECONOMIC)
        .row("total", TOTAL)
        .column("total", TOTAL)
        .column("personnel", Kind.PERSONNEL.label(), Kind.PERSONNEL)
        .column("operating", Kind.OPERATING.label(), Kind.OPERATING)
        .build();
  }

  private static Form threePublicAndAgencyOperating() {
    return form(
            "three-public-and-agency-operating",
            "表九",
            zh("2025年部门“三公”经费和机关运行经费预算表").en("three public and agency operating expenses 2025"),
            WAN)
        .slice(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE)
        .row("amount", AMOUNT)
        .column("three-public", TOTAL, ThreePublic.THREE_PUBLIC)
        .column("overseas", ThreePublic.OVERSEAS.label(), ThreePublic.OVERSEAS)
        .column("reception", ThreePublic.RECEPTION.label(), ThreePublic.RECEPTION)
        .column("vehicles", zh("公务用车购置及运行费小计").en("official vehicles"), ThreePublic.VEHICLES)
        .column("vehicle-purchase", zh("购置费").en("vehicle purchase"), ThreePublic.VEHICLE_PURCHASE)
        .column("vehicle-running", zh("运行费").en("vehicle running"), ThreePublic.VEHICLE_RUNNING)
        .column(
            "agency-operating",
            zh("机关运行经费预算数").en("agency operating expenses"),
            Source.GENERAL_PUBLIC_BUDGET,
            Kind.OPERATING,
            AgencyOperating.AGENCY_OPERATING)
        .build();
  }
}
