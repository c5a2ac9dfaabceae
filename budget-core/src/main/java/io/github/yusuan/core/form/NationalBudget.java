package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.List;

/**
 * The core of nine tables (预算公开九张表) that budgets of all provinces share, for a first check of a
 * document whose own form nobody has described. Not an API: see {@link Templates}.
 *
 * <p>Source: 财预〔2016〕143号 names the tables; rows and columns are those of the usual forms and are a
 * guess.
 */
final class NationalBudget {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final Label TOTAL = zh("合计").en("total");
  private static final Side LEFT = Side.left(zh("收入").en("revenue"));
  private static final Side RIGHT = Side.right(zh("支出").en("expenditure"));
  private static final Heading ITEM = Heading.of("项目");

  private NationalBudget() {}

  static TemplateFamily family() {
    return TemplateFamily.builder()
        .id("national-budget")
        .jurisdiction(zh("全国通用（九张表）").en("any province, the core of nine tables"))
        .addKinds(DocumentKind.DEPARTMENT_BUDGET, DocumentKind.UNIT_BUDGET)
        .addForms(
            summaryRevenue(),
            summaryExpenditure(),
            revenue(),
            expenditure(),
            fiscalRevenue(),
            fiscalExpenditure(),
            generalPublicExpenditure(),
            basicByEconomic(),
            threePublic(),
            bySource("fund-expenditure", "表八", Source.GOVERNMENT_FUND),
            bySource("state-capital-expenditure", "表九", Source.STATE_CAPITAL))
        .addSplits(
            Split.all(Dimension.SOURCE)
                .into(Source.FISCAL_APPROPRIATION, Source.SPECIAL_ACCOUNT, Source.UNIT_FUNDS),
            Split.of(Source.FISCAL_APPROPRIATION)
                .into(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND, Source.STATE_CAPITAL),
            Split.of(Source.UNIT_FUNDS)
                .into(
                    Source.INSTITUTION_INCOME,
                    Source.AID_FROM_SUPERIOR,
                    Source.REMITTED_BY_SUBORDINATES,
                    Source.BUSINESS_INCOME,
                    Source.OTHER_INCOME),
            Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER),
            Split.all(Dimension.KIND).into(Kind.EXPENDITURE, Kind.YEAR_END_CARRY_OVER),
            Split.of(Kind.EXPENDITURE)
                .into(
                    Kind.BASIC,
                    Kind.PROJECT,
                    Kind.REMITTED_UPWARD,
                    Kind.BUSINESS_OPERATIONS,
                    Kind.AID_TO_SUBORDINATES),
            Split.of(Kind.BASIC).into(Kind.PERSONNEL, Kind.OPERATING),
            Split.of(ThreePublic.THREE_PUBLIC)
                .into(ThreePublic.OVERSEAS, ThreePublic.VEHICLES, ThreePublic.RECEPTION),
            Split.of(ThreePublic.VEHICLES)
                .into(ThreePublic.VEHICLE_PURCHASE, ThreePublic.VEHICLE_RUNNING))
        .addRoundings(Rounding.HALF_UP)
        .emptyNote("本表无数据")
        .build();
  }

  private static Form.Builder form(String id, String number, Label title) {
    return Form.builder().id(id).number(number).title(title).unit(WAN).usage(Usage.ALWAYS.unseen());
  }

  private static Form summaryRevenue() {
    return form("summary-revenue", "表一", zh("{kind}收支总表").en("summary of revenue"))
        .alias("{kind}收支预算总表", "{year}年{kind}收支总表", "收支总表", "收支预算总表")
        .side(LEFT)
        .addStubs(Stub.labels(Heading.of("收入"), ITEM))
        .addRows(
            source("一、一般公共预算拨款收入", Source.GENERAL_PUBLIC_BUDGET).or("一、一般公共预算"),
            source("二、政府性基金预算拨款收入", Source.GOVERNMENT_FUND).or("二、政府性基金预算"),
            source("三、国有资本经营预算拨款收入", Source.STATE_CAPITAL).or("三、国有资本经营预算"),
            source("四、财政专户管理资金收入", Source.SPECIAL_ACCOUNT).or("四、财政专户管理资金"),
            source("五、事业收入", Source.INSTITUTION_INCOME),
            source("六、上级补助收入", Source.AID_FROM_SUPERIOR),
            source("七、附属单位上缴收入", Source.REMITTED_BY_SUBORDINATES),
            source("八、事业单位经营收入", Source.BUSINESS_INCOME).or("八、经营收入"),
            source("九、其他收入", Source.OTHER_INCOME))
        .row(
            "current-year-total", zh("本年收入合计").en("total revenue of the year"), Origin.CURRENT_YEAR)
        .addRows(Row.of("carry-over", zh("上年结转").en("carry-over"), Origin.CARRY_OVER).or("上年结转结余"))
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .under("收入")
        .addColumns(amount())
        .build();
  }

  private static Column amount() {
    return Column.of("amount", zh("预算数").en("budget")).or("金额", "{year}年预算数");
  }

  private static Row source(String label, Category source) {
    return Row.of(
        source.id(),
        zh(label).en(source.label().in(Language.ENGLISH)),
        Origin.CURRENT_YEAR,
        source);
  }

  private static Form summaryExpenditure() {
    return byClass(form("summary-expenditure", "表一", zh("{kind}收支总表").en("summary of expenditure")))
        .alias("{kind}收支预算总表", "{year}年{kind}收支总表", "收支总表", "收支预算总表")
        .under("支出")
        .addColumns(amount())
        .build();
  }

  private static Form.Builder byClass(Form.Builder form) {
    return form.side(RIGHT)
        .addStubs(Stub.labels(Heading.of("支出"), ITEM))
        .addAllRows(ShanxiCountySummaries.CLASSES)
        .row(
            "expenditure-total", zh("本年支出合计").en("total expenditure of the year"), Kind.EXPENDITURE)
        .addRows(
            Row.of(
                    "year-end-carry-over",
                    zh("结转下年").en("year-end carry-over"),
                    Kind.YEAR_END_CARRY_OVER)
                .or("年终结转", "年终结转结余"))
        .row("grand-total", zh("支出总计").en("grand total of expenditure"));
  }

  private static Form.Builder byFunction(Form.Builder form) {
    return form.addOpenDimensions(Dimension.FUNCTION)
        .addStubs(
            Stub.codes(Dimension.FUNCTION, Heading.of("科目编码").or("功能分类科目编码", "科目代码")),
            Stub.names(Dimension.FUNCTION, Heading.of("科目名称").or("功能分类科目名称")))
        .row("total", TOTAL);
  }

  private static Form revenue() {
    Form.Builder form =
        byFunction(
            form("revenue", "表二", zh("{kind}收入总表").en("revenue"))
                .alias("{kind}收入预算总表", "收入总表", "收入预算总表", "收入预算表"));
    form.column("total", TOTAL).column("carry-over", Origin.CARRY_OVER.label(), Origin.CARRY_OVER);
    for (Category source :
        List.of(
            Source.GENERAL_PUBLIC_BUDGET,
            Source.GOVERNMENT_FUND,
            Source.STATE_CAPITAL,
            Source.SPECIAL_ACCOUNT,
            Source.INSTITUTION_INCOME,
            Source.AID_FROM_SUPERIOR,
            Source.REMITTED_BY_SUBORDINATES,
            Source.BUSINESS_INCOME,
            Source.OTHER_INCOME)) {
      form.addColumns(
          Column.of(source.id(), source.label(), Origin.CURRENT_YEAR, source)
              .or(source.label().in(Language.CHINESE) + "拨款收入"));
    }
    return form.build();
  }

  private static Form expenditure() {
    return basicAndProject(
            form("expenditure", "表三", zh("{kind}支出总表").en("expenditure"))
                .alias("{kind}支出预算总表", "支出总表", "支出预算总表", "支出预算表"))
        .slice(Kind.EXPENDITURE)
        .column("remitted-upward", Kind.REMITTED_UPWARD.label(), Kind.REMITTED_UPWARD)
        .addColumns(
            Column.of(
                    "business", zh("事业单位经营支出").en("business operations"), Kind.BUSINESS_OPERATIONS)
                .or("经营支出"))
        .column(
            "aid-to-subordinates",
            zh("对附属单位补助支出").en("aid to subordinate units"),
            Kind.AID_TO_SUBORDINATES)
        .build();
  }

  private static Form.Builder basicAndProject(Form.Builder form) {
    return byFunction(form)
        .addColumns(Column.of("total", TOTAL).or("小计"))
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT);
  }

  private static Form fiscalRevenue() {
    return form("fiscal-revenue", "表四", zh("财政拨款收支总表").en("fiscal appropriation revenue"))
        .alias("财政拨款收支预算总表")
        .side(LEFT)
        .addStubs(Stub.labels(Heading.of("收入"), ITEM))
        .slice(Source.FISCAL_APPROPRIATION)
        .addRows(
            Row.of(
                    "current-year-total",
                    zh("一、本年收入").en("total revenue of the year"),
                    Origin.CURRENT_YEAR)
                .or("本年收入合计"))
        .addAllRows(sources("", "", Origin.CURRENT_YEAR))
        .row("carry-over-total", zh("二、上年结转").en("carry-over"), Origin.CARRY_OVER)
        .addAllRows(sources("carry-over-", " carried over", Origin.CARRY_OVER))
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .under("收入")
        .addColumns(amount())
        .build();
  }

  private static List<Row> sources(String prefix, String english, Category origin) {
    return List.of(
        budget(prefix, "（一）一般公共预算拨款", english, Source.GENERAL_PUBLIC_BUDGET, origin),
        budget(prefix, "（二）政府性基金预算拨款", english, Source.GOVERNMENT_FUND, origin),
        budget(prefix, "（三）国有资本经营预算拨款", english, Source.STATE_CAPITAL, origin));
  }

  private static Row budget(
      String prefix, String label, String english, Category source, Category origin) {
    return Row.of(
            prefix + source.id(),
            zh(label).en(source.label().in(Language.ENGLISH) + english),
            origin,
            source)
        .or(source.label().in(Language.CHINESE));
  }

  private static Form fiscalExpenditure() {
    return byClass(
            form("fiscal-expenditure", "表四", zh("财政拨款收支总表").en("fiscal appropriation expenditure"))
                .alias("财政拨款收支预算总表"))
        .slice(Source.FISCAL_APPROPRIATION)
        .under("支出")
        .column("total", TOTAL)
        .column(
            "general-public-budget",
            Source.GENERAL_PUBLIC_BUDGET.label(),
            Source.GENERAL_PUBLIC_BUDGET)
        .column("government-fund", Source.GOVERNMENT_FUND.label(), Source.GOVERNMENT_FUND)
        .column("state-capital", Source.STATE_CAPITAL.label(), Source.STATE_CAPITAL)
        .build();
  }

  private static Form generalPublicExpenditure() {
    return basicAndProject(
            form(
                    "general-public-expenditure",
                    "表五",
                    zh("一般公共预算支出表").en("general public budget expenditure"))
                .alias("一般公共预算支出预算表"))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE)
        .build();
  }

  private static Form basicByEconomic() {
    return form(
            "basic-by-economic", "表六", zh("一般公共预算基本支出表").en("basic expenditure by economic class"))
        .alias("一般公共预算基本支出预算表")
        .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.BASIC)
        .addOpenDimensions(Dimension.DEPARTMENT_ECONOMIC)
        .addStubs(
            Stub.codes(
                Dimension.DEPARTMENT_ECONOMIC,
                Heading.of("部门预算支出经济分类科目"),
                Heading.of("科目编码").or("科目代码")),
            Stub.names(
                Dimension.DEPARTMENT_ECONOMIC, Heading.of("部门预算支出经济分类科目"), Heading.of("科目名称")))
        .row("total", TOTAL)
        .under("本年一般公共预算基本支出")
        .column("total", TOTAL)
        .column("personnel", Kind.PERSONNEL.label(), Kind.PERSONNEL)
        .column("operating", Kind.OPERATING.label(), Kind.OPERATING)
        .build();
  }

  /** Last year's budget, which is another edition, and this year's beside each other. */
  private static Form threePublic() {
    Form.Builder form =
        form("three-public", "表七", zh("一般公共预算“三公”经费支出表").en("three public expenses"))
            .alias("“三公”经费支出表", "财政拨款“三公”经费支出表", "一般公共预算“三公”经费支出预算表")
            .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE)
            .row("amount", zh("预算数").en("budget"));
    Heading last = Heading.of("上年预算数").or("{lastYear}年预算数");
    Heading own = Heading.of("本年预算数").or("{year}年预算数");
    for (Category item : items()) {
      form.under(last)
          .addColumns(
              Column.of(
                      item.id() + "-last-year",
                      zh("上年" + item.label().in(Language.CHINESE))
                          .en(item.label().in(Language.ENGLISH) + " last year"),
                      item)
                  .withHeading(item.label().in(Language.CHINESE))
                  .withContent(new Content.OtherEdition(Stage.INITIAL, 1)));
    }
    items().forEach(item -> form.under(own).column(item.id(), item.label(), item));
    return form.build();
  }

  private static List<Category> items() {
    return List.of(
        ThreePublic.THREE_PUBLIC,
        ThreePublic.OVERSEAS,
        ThreePublic.VEHICLES,
        ThreePublic.VEHICLE_PURCHASE,
        ThreePublic.VEHICLE_RUNNING,
        ThreePublic.RECEPTION);
  }

  private static Form bySource(String id, String number, Category source) {
    String name = source.label().in(Language.CHINESE);
    return basicAndProject(
            form(id, number, zh(name + "支出表").en(id.replace('-', ' ')))
                .alias(name + "支出预算表", name + "财政拨款支出表"))
        .slice(source, Kind.EXPENDITURE)
        .build();
  }
}
