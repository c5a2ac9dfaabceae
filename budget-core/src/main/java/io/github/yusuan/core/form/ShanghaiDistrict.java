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
import java.util.List;

/** The district form of Shanghai (上海市区级). Not an API: see {@link Templates}. */
final class ShanghaiDistrict {
  private static final ReportingUnit YUAN = Scale.YUAN.withDecimals(0);
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);

  private static final Label TOTAL = zh("合计").en("total");
  private static final Label AMOUNT = zh("预算数").en("budget");

  private static final Usage DEPARTMENTS = Usage.ALWAYS.in(DocumentKind.DEPARTMENT_BUDGET);
  private static final Usage UNITS = Usage.ALWAYS.in(DocumentKind.UNIT_BUDGET);

  /** When the headings of table nine carried the year. */
  private static final Usage DATED = Usage.ALWAYS.until(Year.of(2024));

  private static final Heading ITEM = Heading.of("项目");
  private static final Heading CLASS = Heading.of("类");
  private static final Heading SECTION = Heading.of("款");
  private static final Heading BUDGET = Heading.of("预算数");
  private static final Heading REVENUE = Heading.of("本年收入");
  private static final Heading EXPENDITURE = Heading.of("本年支出");
  private static final Heading FISCAL_REVENUE = Heading.of("财政拨款收入");
  private static final Heading FISCAL_EXPENDITURE = Heading.of("财政拨款支出");
  private static final Heading FUNCTION = Heading.of("功能分类科目编码").or("科目编码");
  private static final Heading ECONOMIC =
      Heading.of("部门预算经济分类科目编码").or(Alias.of("经济分类科目编码").prescribed(UNITS));
  private static final Heading ECONOMIC_NAME =
      Heading.of("经济分类科目名称").or(Alias.of("部门经济分类科目名称").prescribed(UNITS));

  private ShanghaiDistrict() {}

  static TemplateFamily family() {
    return TemplateFamily.builder()
        .id("shanghai-district")
        .jurisdiction(zh("上海市区级").en("Shanghai, district level"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET, DocumentKind.UNIT_BUDGET)
        .usualYear(Year.of(2025))
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

  /** Begins a form; where a department prints 部门, a unit prints 预算单位. */
  private static Form.Builder form(String id, String number, Label title) {
    String ofUnit = title.in(CHINESE).replace("{year}年部门", "{year}年预算单位");
    return form(id, number, title, YUAN).addAliases(Alias.of(ofUnit).prescribed(UNITS));
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
    return form("summary-revenue", "表一", zh("{year}年部门财务收支预算总表").en("summary of revenue {year}"))
        .side(Side.left(zh("收入").en("revenue")))
        .addStubs(Stub.labels(REVENUE, ITEM))
        .row("fiscal", zh("一、财政拨款收入").en("1. fiscal appropriation"), Source.FISCAL_APPROPRIATION)
        .addRows(generalPublic("1. ", "(1) "), governmentFund("2. ", "(2) "))
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
        .under(REVENUE)
        .column("amount", AMOUNT)
        .build();
  }

  /** The label was 一般公共预算 first and is so again; 一般公共预算资金 stood in between. */
  private static Row generalPublic(String ordinal, String english) {
    String other = ordinal + "一般公共预算";
    return Row.of(
            "general-public-budget",
            zh(ordinal + "一般公共预算资金").en(english + "general public budget"),
            Source.GENERAL_PUBLIC_BUDGET)
        .or(
            Alias.of(other).prescribed(Usage.ALWAYS.until(Year.of(2023))),
            Alias.of(other).prescribed(Usage.ALWAYS.since(Year.of(2026))));
  }

  private static Row governmentFund(String ordinal, String english) {
    return Row.of(
            "government-fund",
            zh(ordinal + "政府性基金").en(english + "government fund budget"),
            Source.GOVERNMENT_FUND)
        .or(Alias.of(ordinal + "政府性基金预算").prescribed(Usage.ALWAYS.since(Year.of(2026))));
  }

  private static Form summaryExpenditure() {
    return form(
            "summary-expenditure",
            "表一",
            zh("{year}年部门财务收支预算总表").en("summary of expenditure {year}"))
        .side(Side.right(zh("支出").en("expenditure")))
        .addStubs(Stub.names(Dimension.FUNCTION, EXPENDITURE, ITEM))
        .addOpenDimensions(Dimension.FUNCTION)
        .deepestLevel(Level.CLASS)
        .addPrints(Print.ORDINALS, Print.NAMES_ONLY)
        .row("grand-total", zh("支出总计").en("grand total of expenditure"))
        .under(EXPENDITURE)
        .addColumns(Column.of("amount", AMOUNT).withUsage(DEPARTMENTS))
        .under(EXPENDITURE, BUDGET)
        .addColumns(Column.of("total", TOTAL).withUsage(UNITS))
        .under(EXPENDITURE, BUDGET, Heading.of("基本支出"))
        .addColumns(
            Column.of("personnel", Kind.PERSONNEL.label(), Kind.PERSONNEL).withUsage(UNITS),
            Column.of("operating", Kind.OPERATING.label(), Kind.OPERATING).withUsage(UNITS))
        .under(EXPENDITURE, BUDGET)
        .addColumns(Column.of("project", Kind.PROJECT.label(), Kind.PROJECT).withUsage(UNITS))
        .build();
  }

  private static Form revenue() {
    return form("revenue", "表二", zh("{year}年部门收入预算总表").en("revenue {year}"))
        .addOpenDimensions(Dimension.FUNCTION)
        .addAllStubs(byFunction())
        .row("total", TOTAL)
        .under("收入预算")
        .column("total", TOTAL)
        .column("fiscal", zh("财政拨款收入").en("fiscal appropriation"), Source.FISCAL_APPROPRIATION)
        .column("institution-income", Source.INSTITUTION_INCOME.label(), Source.INSTITUTION_INCOME)
        .addColumns(
            Column.of("business-income", Source.BUSINESS_INCOME.label(), Source.BUSINESS_INCOME)
                .or("经营收入"))
        .column("other-income", Source.OTHER_INCOME.label(), Source.OTHER_INCOME)
        .build();
  }

  private static Form expenditure() {
    return basicAndProject(
            form("expenditure", "表三", zh("{year}年部门支出预算总表").en("expenditure {year}")), "支出预算")
        .slice(Kind.EXPENDITURE)
        .build();
  }

  private static Form.Builder basicAndProject(Form.Builder form, String heading) {
    return form.addOpenDimensions(Dimension.FUNCTION)
        .addAllStubs(byFunction())
        .row("total", TOTAL)
        .under(heading)
        .column("total", TOTAL)
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT);
  }

  private static Form fiscalRevenue() {
    return form(
            "fiscal-revenue",
            "表四",
            zh("{year}年部门财政拨款收支预算总表").en("fiscal appropriation revenue {year}"))
        .side(Side.left(zh("收入").en("revenue")))
        .addStubs(Stub.labels(FISCAL_REVENUE, ITEM))
        .slice(Source.FISCAL_APPROPRIATION)
        .addRows(generalPublic("一、", "1. "), governmentFund("二、", "2. "))
        .row(
            "state-capital",
            zh("三、国有资本经营预算").en("3. state capital operations budget"),
            Source.STATE_CAPITAL)
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .under(FISCAL_REVENUE)
        .column("amount", AMOUNT)
        .build();
  }

  private static Form fiscalExpenditure() {
    return form(
            "fiscal-expenditure",
            "表四",
            zh("{year}年部门财政拨款收支预算总表").en("fiscal appropriation expenditure {year}"))
        .side(Side.right(zh("支出").en("expenditure")))
        .addStubs(Stub.names(Dimension.FUNCTION, FISCAL_EXPENDITURE, ITEM))
        .slice(Source.FISCAL_APPROPRIATION)
        .addOpenDimensions(Dimension.FUNCTION)
        .deepestLevel(Level.CLASS)
        .addPrints(Print.ORDINALS, Print.NAMES_ONLY)
        .row("grand-total", zh("支出总计").en("grand total of expenditure"))
        .under(FISCAL_EXPENDITURE)
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
        zh("{year}年部门" + source.label().in(CHINESE) + "支出功能分类预算表")
            .en(source.label().in(ENGLISH) + " expenditure by function {year}");
    return basicAndProject(form(id, number, title), source.label().in(CHINESE) + "支出")
        .slice(source, Kind.EXPENDITURE)
        .build();
  }

  private static Form basicByEconomic() {
    return form(
            "basic-by-economic",
            "表八",
            zh("{year}年部门一般公共预算基本支出部门预算经济分类预算表").en("basic expenditure by economic class {year}"))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.BASIC)
        .addOpenDimensions(Dimension.DEPARTMENT_ECONOMIC)
        .addStubs(
            Stub.codes(Dimension.DEPARTMENT_ECONOMIC, ITEM, ECONOMIC, CLASS).at(Level.CLASS),
            Stub.codes(Dimension.DEPARTMENT_ECONOMIC, ITEM, ECONOMIC, SECTION).at(Level.SECTION),
            Stub.names(Dimension.DEPARTMENT_ECONOMIC, ITEM, ECONOMIC_NAME))
        .row("total", TOTAL)
        .under("一般公共预算基本支出")
        .column("total", TOTAL)
        .column("personnel", Kind.PERSONNEL.label(), Kind.PERSONNEL)
        .column("operating", Kind.OPERATING.label(), Kind.OPERATING)
        .build();
  }

  private static Form threePublicAndAgencyOperating() {
    Heading threePublic =
        Heading.of("“三公”经费预算数").or(Alias.of("{year}年“三公”经费预算数").prescribed(DATED));
    Heading vehicles = Heading.of("公务用车购置及运行费").or("公务用车购置及运行维护费");
    return form(
            "three-public-and-agency-operating",
            "表九",
            zh("{year}年部门“三公”经费和机关运行经费预算表").en("three public and agency operating expenses {year}"),
            WAN)
        .addAliases(
            Alias.of("单位“三公”经费和机关运行经费预算表").prescribed(UNITS.until(Year.of(2024))),
            Alias.of("{year}年单位“三公”经费和机关运行经费预算表").prescribed(UNITS))
        .slice(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE)
        .row("amount", AMOUNT)
        .under(threePublic)
        .column("three-public", TOTAL, ThreePublic.THREE_PUBLIC)
        .column("overseas", ThreePublic.OVERSEAS.label(), ThreePublic.OVERSEAS)
        .column("reception", ThreePublic.RECEPTION.label(), ThreePublic.RECEPTION)
        .under(threePublic, vehicles)
        .addColumns(
            Column.of("vehicles", zh("公务用车购置及运行费小计").en("official vehicles"), ThreePublic.VEHICLES)
                .withHeading("小计"))
        .column("vehicle-purchase", zh("购置费").en("vehicle purchase"), ThreePublic.VEHICLE_PURCHASE)
        .column("vehicle-running", zh("运行费").en("vehicle running"), ThreePublic.VEHICLE_RUNNING)
        .underNothing()
        .addColumns(
            Column.of(
                    "agency-operating",
                    zh("机关运行经费预算数").en("agency operating expenses"),
                    Source.GENERAL_PUBLIC_BUDGET,
                    Kind.OPERATING,
                    AgencyOperating.AGENCY_OPERATING)
                .or(Alias.of("{year}年机关运行经费预算数").prescribed(DATED)))
        .build();
  }

  private static List<Stub> byFunction() {
    return List.of(
        Stub.codes(Dimension.FUNCTION, ITEM, FUNCTION, CLASS).at(Level.CLASS),
        Stub.codes(Dimension.FUNCTION, ITEM, FUNCTION, SECTION).at(Level.SECTION),
        Stub.codes(Dimension.FUNCTION, ITEM, FUNCTION, Heading.of("项")).at(Level.ITEM),
        Stub.names(Dimension.FUNCTION, ITEM, Heading.of("功能分类科目名称").or("科目名称")));
  }
}
