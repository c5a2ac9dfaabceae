package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
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

  /** Columns that only some publishers print: where nothing stands in them they say nothing. */
  private static final Usage SOME = Usage.ALWAYS.unseen();

  /** What else the balances of earlier years are called that cover a deficit of the year. */
  private static final String[] USED_BALANCE = {
    "使用非财政拨款结余（含专用结余）", "使用非财政拨款结余和专用结余", "用事业基金弥补收支差额", "动用非财政拨款结余"
  };

  /** What tables by function or economic class hold where they leave out what is carried over. */
  private static final Region THIS_YEAR = Region.of(Origin.CURRENT_YEAR);

  private static final List<Item> ITEMS =
      List.of(
          Item.of(ThreePublic.THREE_PUBLIC, "合计", "“三公”经费合计", "“三公”经费支出", "“三公”经费支出合计", "“三公”经费小计"),
          Item.of(ThreePublic.OVERSEAS, "因公出国（境）费用", "因公出国（境）支出", "因公出国（境）经费", "因公出国（境）"),
          Item.of(
              ThreePublic.VEHICLES,
              "公务用车购置及运行维护费",
              "公务用车购置及运行维护费用",
              "公务用车购置及运行维护支出",
              "公务用车购置及运行费用",
              "公务用车购置和运行费",
              "公务用车购置和运行维护费",
              "公务用车费",
              "公务用车费用"),
          Item.of(ThreePublic.VEHICLE_PURCHASE, "公务用车购置", "公务用车购置支出", "公务用车购置费用", "购置费"),
          Item.of(
              ThreePublic.VEHICLE_RUNNING,
              "公务用车运行费",
              "公务用车运行维护",
              "公务用车运行维护支出",
              "公务用车运行维护费用",
              "公务用车运行费用",
              "运行费",
              "运行维护费"),
          Item.of(ThreePublic.RECEPTION, "公务接待费用", "公务接待费支出", "公务接待支出", "公务接待"));

  private NationalBudget() {}

  /** One of the three public expenses, and what else publishers call it. */
  private record Item(Category category, List<String> others) {
    static Item of(Category category, String... others) {
      return new Item(category, List.of(others));
    }

    String id() {
      return category.id();
    }

    Label label() {
      return category.label();
    }
  }

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
            bySource("fund-expenditure", "表八", Source.GOVERNMENT_FUND, "政府性基金支出表"),
            bySource("state-capital-expenditure", "表九", Source.STATE_CAPITAL, "国有资本经营支出表"))
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
            Split.all(Dimension.ORIGIN)
                .into(Origin.CURRENT_YEAR, FinalAccount.USED_BALANCE, Origin.CARRY_OVER),
            Split.all(Dimension.ORIGIN)
                .into(Origin.CURRENT_YEAR, Origin.CARRY_OVER)
                .inside(Source.FISCAL_APPROPRIATION),
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

  /** The titles of both sides of a summary, with and without whose it is. */
  private static Form.Builder summary(String id, String english) {
    return form(id, "表一", zh("{kind}收支总表").en(english))
        .alias(
            "{kind}收支预算总表",
            "{year}年{kind}收支总表",
            "{year}年{kind}收支预算总表",
            "收支总表",
            "收支预算总表",
            "收支总体情况表",
            "{kind}收支总体情况表");
  }

  private static Form summaryRevenue() {
    return summary("summary-revenue", "summary of revenue")
        .side(LEFT)
        .addStubs(Stub.labels(Heading.of("收入"), ITEM))
        .addRows(
            source("一、一般公共预算拨款收入", Source.GENERAL_PUBLIC_BUDGET)
                .or("一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款", "一般公共预算财政拨款收入", "一般公共预算收入"),
            source("二、政府性基金预算拨款收入", Source.GOVERNMENT_FUND)
                .or("政府性基金预算", "政府性基金预算拨款", "政府性基金预算财政拨款", "政府性基金预算财政拨款收入", "政府性基金收入"),
            source("三、国有资本经营预算拨款收入", Source.STATE_CAPITAL)
                .or("国有资本经营预算", "国有资本经营预算拨款", "国有资本经营预算财政拨款", "国有资本经营预算财政拨款收入", "国有资本经营收入"),
            source("四、财政专户管理资金收入", Source.SPECIAL_ACCOUNT)
                .or("财政专户管理资金", "财政专户拨款", "财政专户拨款收入", "财政专户核拨资金"),
            source("单位资金收入", Source.UNIT_FUNDS).or("单位资金").withUsage(SOME),
            source("五、事业收入", Source.INSTITUTION_INCOME),
            source("六、上级补助收入", Source.AID_FROM_SUPERIOR),
            source("七、附属单位上缴收入", Source.REMITTED_BY_SUBORDINATES).or("附属单位上缴"),
            source("八、事业单位经营收入", Source.BUSINESS_INCOME).or("经营收入"),
            source("九、其他收入", Source.OTHER_INCOME))
        .addRows(
            Row.of(
                    "current-year-total",
                    zh("本年收入合计").en("total revenue of the year"),
                    Origin.CURRENT_YEAR)
                .or("本年收入小计", "当年收入合计", "当年收入小计"))
        .addRows(
            Row.of("used-balance", FinalAccount.USED_BALANCE.label(), FinalAccount.USED_BALANCE)
                .withUsage(SOME)
                .or(USED_BALANCE))
        .addRows(carryOver("carry-over", "上年结转"))
        .row("grand-total", zh("收入总计").en("grand total of revenue"))
        .under("收入")
        .addColumns(amount())
        .build();
  }

  private static Row carryOver(String id, String label) {
    return Row.of(id, zh(label).en("carry-over"), Origin.CARRY_OVER)
        .or("上年结转结余", "上年结转和结余", "上年结余结转", "上年财政拨款结转");
  }

  private static Column amount() {
    return Column.of("amount", zh("预算数").en("budget"))
        .or("金额", "预算金额", "本年预算", "本年预算数", "{year}年预算", "{year}年预算数");
  }

  private static Row source(String label, Category source) {
    return Row.of(
        source.id(),
        zh(label).en(source.label().in(Language.ENGLISH)),
        Origin.CURRENT_YEAR,
        source);
  }

  private static Form summaryExpenditure() {
    return byClass(summary("summary-expenditure", "summary of expenditure"))
        .under("支出")
        .addColumns(amount())
        .build();
  }

  private static Form.Builder byClass(Form.Builder form) {
    return form.side(RIGHT)
        .addStubs(Stub.labels(Heading.of("支出"), ITEM))
        .addAllRows(ShanxiCountySummaries.CLASSES)
        .addRows(
            Row.of(
                    "expenditure-total",
                    zh("本年支出合计").en("total expenditure of the year"),
                    Kind.EXPENDITURE)
                .or("本年支出", "本年支出小计", "当年支出合计", "当年支出小计"))
        .addRows(
            Row.of(
                    "year-end-carry-over",
                    zh("结转下年").en("year-end carry-over"),
                    Kind.YEAR_END_CARRY_OVER)
                .or("年终结转", "年终结转结余", "年末结转结余", "结转下年支出", "结转结余下年"))
        .row("grand-total", zh("支出总计").en("grand total of expenditure"));
  }

  private static Form.Builder byFunction(Form.Builder form) {
    return form.addOpenDimensions(Dimension.FUNCTION)
        .addStubs(
            Stub.codes(Dimension.FUNCTION, Heading.of("科目编码").or("功能分类科目编码", "科目代码")),
            Stub.names(Dimension.FUNCTION, Heading.of("科目名称").or("功能分类科目名称")))
        .row("total", TOTAL);
  }

  /** The sources of the year, and what is carried over of each; either may be a total alone. */
  private static Form revenue() {
    Form.Builder form =
        byFunction(
            form("revenue", "表二", zh("{kind}收入总表").en("revenue"))
                .alias(
                    "{kind}收入预算总表",
                    "{kind}收入预算表",
                    "收入总表",
                    "收入预算总表",
                    "收入预算表",
                    "收入总体情况表",
                    "{kind}收入总体情况表"));
    form.column("total", TOTAL);
    Heading own = Heading.of("本年收入").or("当年收入", "本年收入合计", "本年预算收入");
    Heading before = Heading.of("上年结转").or("上年结转结余", "上年结转和结余", "上年结余结转");
    form.addColumns(
        Column.of("carry-over", Origin.CARRY_OVER.label(), Origin.CARRY_OVER)
            .or("上年结转结余", "上年结转和结余", "上年结余结转"));
    form.addColumns(
        Column.of("current-year", zh("本年收入").en("revenue of the year"), Origin.CURRENT_YEAR)
            .withUsage(SOME)
            .or("当年收入", "本年收入合计", "本年收入小计", "本年预算收入"));
    form.addColumns(
        Column.of("used-balance", FinalAccount.USED_BALANCE.label(), FinalAccount.USED_BALANCE)
            .withUsage(SOME)
            .or(USED_BALANCE));
    form.under(own);
    form.addColumns(
        ofSource(
            Column.of(
                    Source.UNIT_FUNDS.id(),
                    Source.UNIT_FUNDS.label(),
                    Origin.CURRENT_YEAR,
                    Source.UNIT_FUNDS)
                .withUsage(SOME)));
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
          ofSource(Column.of(source.id(), source.label(), Origin.CURRENT_YEAR, source)));
    }
    form.under(before);
    for (Category source :
        List.of(
            Source.GENERAL_PUBLIC_BUDGET,
            Source.GOVERNMENT_FUND,
            Source.STATE_CAPITAL,
            Source.SPECIAL_ACCOUNT,
            Source.UNIT_FUNDS)) {
      String name = source.label().in(Language.CHINESE);
      form.addColumns(
          ofSource(
              Column.of(
                      "carry-over-" + source.id(),
                      zh("上年结转" + name).en(source.label().in(Language.ENGLISH) + " carried over"),
                      Origin.CARRY_OVER,
                      source)
                  .withUsage(SOME)
                  .withHeading(name)));
    }
    return form.build();
  }

  private static Column ofSource(Column column) {
    String name = column.path().get(column.path().size() - 1).text();
    Column named =
        column.or(name + "拨款收入", name + "拨款", name + "财政拨款", name + "财政拨款收入", name + "收入");
    return name.equals("事业单位经营收入") ? named.or("经营收入") : named;
  }

  private static Form expenditure() {
    return basicAndProject(
            form("expenditure", "表三", zh("{kind}支出总表").en("expenditure"))
                .alias(
                    "{kind}支出预算总表",
                    "{kind}支出预算表",
                    "支出总表",
                    "支出预算总表",
                    "支出预算表",
                    "支出总体情况表",
                    "{kind}支出总体情况表"))
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

  /** The total, alone or of this year and what is carried over, and its kinds. */
  private static Form.Builder basicAndProject(Form.Builder form) {
    return byFunction(form)
        .addColumns(Column.of("total", TOTAL).or("小计", "预算数", "金额", "{year}年预算数"))
        .addColumns(
            Column.of("current-year", zh("当年预算安排").en("current year"), Origin.CURRENT_YEAR)
                .withUsage(SOME)
                .or("当年财政拨款安排", "当年安排", "本年预算安排"),
            Column.of("carry-over", zh("上年结转安排").en("carried over"), Origin.CARRY_OVER)
                .withUsage(SOME)
                .or("上年结转", "上年结转结余"))
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .under("基本支出")
        .addColumns(personnel().withUsage(SOME), operating().withUsage(SOME))
        .underNothing()
        .column("project", Kind.PROJECT.label(), Kind.PROJECT);
  }

  private static Column personnel() {
    return Column.of("personnel", Kind.PERSONNEL.label(), Kind.PERSONNEL).or("人员支出");
  }

  private static Column operating() {
    return Column.of("operating", Kind.OPERATING.label(), Kind.OPERATING)
        .or("公用支出", "日常公用经费", "日常公用支出");
  }

  private static Form.Builder fiscal(String id, String english) {
    return form(id, "表四", zh("财政拨款收支总表").en(english))
        .alias("财政拨款收支预算总表", "财政拨款收支总体情况表", "{year}年财政拨款收支预算总表");
  }

  private static Form fiscalRevenue() {
    return fiscal("fiscal-revenue", "fiscal appropriation revenue")
        .side(LEFT)
        .addStubs(Stub.labels(Heading.of("收入"), ITEM))
        .slice(Source.FISCAL_APPROPRIATION)
        .addRows(
            Row.of(
                    "current-year-total",
                    zh("一、本年收入").en("total revenue of the year"),
                    Origin.CURRENT_YEAR)
                .or("本年收入合计", "本年收入小计"))
        .addAllRows(sources("", "", Origin.CURRENT_YEAR))
        .addRows(carryOver("carry-over-total", "二、上年结转"))
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
    String name = source.label().in(Language.CHINESE);
    return Row.of(
            prefix + source.id(),
            zh(label).en(source.label().in(Language.ENGLISH) + english),
            origin,
            source)
        .or(name, name + "拨款收入", name + "财政拨款", name + "财政拨款收入");
  }

  private static Form fiscalExpenditure() {
    return byClass(fiscal("fiscal-expenditure", "fiscal appropriation expenditure"))
        .slice(Source.FISCAL_APPROPRIATION)
        .under("支出")
        .addColumns(Column.of("total", TOTAL).or("小计"))
        .addColumns(
            budget(Source.GENERAL_PUBLIC_BUDGET),
            budget(Source.GOVERNMENT_FUND),
            budget(Source.STATE_CAPITAL))
        .build();
  }

  private static Column budget(Category source) {
    return ofSource(Column.of(source.id(), source.label(), source));
  }

  /** This year's, beside what was spent or budgeted last year and how much it changed. */
  private static Form generalPublicExpenditure() {
    Form.Builder form =
        basicAndProject(
                form(
                        "general-public-expenditure",
                        "表五",
                        zh("一般公共预算支出表").en("general public budget expenditure"))
                    .alias(
                        "一般公共预算支出预算表",
                        "一般公共预算支出情况表",
                        "一般公共预算支出情况表（按功能分类科目）",
                        "一般公共预算财政拨款支出表",
                        "一般公共预算财政拨款支出预算表",
                        "一般公共预算当年拨款支出表"))
            .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE)
            .orOnly(THIS_YEAR);
    addLastYear(form, "executed-last-year", "执行数", Stage.EXECUTION);
    addLastYear(form, "last-year", "预算数", Stage.INITIAL);
    return form.build();
  }

  private static void addLastYear(Form.Builder form, String id, String name, Stage stage) {
    form.underNothing()
        .addColumns(
            Column.of(id, zh("上年" + name).en("last year's " + stage.in(Language.ENGLISH)))
                .or("{lastYear}年" + name)
                .withContent(new Content.OtherEdition(stage, 1)))
        .under(Heading.of("{year}年预算数比{lastYear}年" + name).or("本年预算数比上年" + name, "比上年" + name))
        .addColumns(
            Column.of(
                    "change-from-" + id,
                    zh("比上年" + name + "增减额").en("change from last year's " + id))
                .withHeading("增减额")
                .withContent(Content.difference("total").from(id)),
            Column.of(
                    "rate-from-" + id,
                    zh("比上年" + name + "增减%").en("change from last year's " + id + " in per cent"))
                .withHeading("增减%")
                .withContent(Content.rate("total").from(id)))
        .underNothing();
  }

  private static Form basicByEconomic() {
    return form(
            "basic-by-economic", "表六", zh("一般公共预算基本支出表").en("basic expenditure by economic class"))
        .alias(
            "一般公共预算基本支出预算表",
            "一般公共预算基本支出情况表",
            "一般公共预算基本支出情况表（按支出经济分类科目）",
            "一般公共预算财政拨款基本支出表",
            "一般公共预算财政拨款基本支出预算表")
        .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.BASIC)
        .orOnly(THIS_YEAR)
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
        .addColumns(
            Column.of("total", TOTAL).or("小计", "预算数", "金额", "{year}年预算", "{year}年预算数"),
            personnel(),
            operating())
        .build();
  }

  /**
   * This year's budget, and last year's, which is another edition, beside it; printed across or
   * upright.
   */
  private static Form threePublic() {
    Form.Builder form =
        form("three-public", "表七", zh("一般公共预算“三公”经费支出表").en("three public expenses"))
            .alias(
                "“三公”经费支出表",
                "“三公”经费支出情况表",
                "财政拨款“三公”经费支出表",
                "财政拨款“三公”经费支出预算表",
                "一般公共预算“三公”经费表",
                "一般公共预算“三公”经费支出预算表",
                "一般公共预算“三公”经费支出情况表",
                "一般公共预算财政拨款“三公”经费支出表",
                "财政拨款安排的“三公”经费预算表",
                "财政拨款安排的行政经费及“三公”经费预算表",
                "财政拨款（含一般公共预算和政府性基金预算）“三公”经费支出表")
            .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE)
            .row("amount", zh("预算数").en("budget"));
    Heading own = Heading.of("本年预算数").or("{year}年预算数", "{year}年预算", "本年预算", "预算数", "预算金额", "金额");
    Heading last = Heading.of("上年预算数").or("{lastYear}年预算数", "{lastYear}年预算", "上年预算");
    for (Item item : ITEMS) {
      form.under(own)
          .addColumns(
              Column.of(item.id(), item.label(), item.category())
                  .or(item.others().toArray(String[]::new)));
    }
    for (Item item : ITEMS) {
      form.under(last)
          .addColumns(
              beside(item, "-last-year", "上年", "last year")
                  .withRegion(Region.of(item.category()))
                  .withContent(new Content.OtherEdition(Stage.INITIAL, 1)));
    }
    for (Item item : ITEMS) {
      form.under(Heading.of("增减额").or("增减", "增减数", "增减变动", "比上年增减", "比上年增减额"))
          .addColumns(
              beside(item, "-change", "增减额：", "change")
                  .withContent(Content.difference(item.id()).from(item.id() + "-last-year")));
    }
    for (Item item : ITEMS) {
      form.under(Heading.of("增减%").or("增减幅度", "增减比例", "增减率"))
          .addColumns(
              beside(item, "-rate", "增减%：", "change in per cent")
                  .withContent(Content.rate(item.id()).from(item.id() + "-last-year")));
    }
    return form.build();
  }

  private static Column beside(Item item, String suffix, String chinese, String english) {
    String name = item.label().in(Language.CHINESE);
    return Column.of(
            item.id() + suffix,
            zh(chinese + name).en(item.label().in(Language.ENGLISH) + ", " + english))
        .withHeading(name)
        .or(item.others().toArray(String[]::new));
  }

  private static Form bySource(String id, String number, Category source, String shorter) {
    String name = source.label().in(Language.CHINESE);
    return basicAndProject(
            form(id, number, zh(name + "支出表").en(id.replace('-', ' ')))
                .alias(
                    name + "支出预算表",
                    name + "支出情况表",
                    name + "财政拨款支出表",
                    name + "财政拨款支出预算表",
                    shorter,
                    shorter.replace("支出表", "支出预算表")))
        .slice(source, Kind.EXPENDITURE)
        .orOnly(THIS_YEAR)
        .build();
  }
}
