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
 * The final accounts (部门决算、单位决算): nine tables that are the same everywhere but for their order and
 * for some of their titles. Not an API: see {@link Templates}.
 */
final class FinalAccount {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);

  /** 使用非财政拨款结余: balances of earlier years that cover a deficit of the year. */
  static final Category USED_BALANCE =
      Category.of(
          Dimension.ORIGIN,
          "used-non-fiscal-balance",
          zh("使用非财政拨款结余").en("non-fiscal balance used"));

  /** 结余分配: what is paid and set aside out of the balance of the year. */
  static final Category DISTRIBUTED =
      Category.of(
          Dimension.KIND, "balance-distribution", zh("结余分配").en("distribution of the balance"));

  static final Label TOTAL = zh("合计").en("total");
  static final Label SETTLED = zh("决算数").en("final account");
  static final Heading REVENUE = Heading.of("收入");
  static final Heading EXPENDITURE = Heading.of("支出");
  static final Heading ITEM = Heading.of("项目");
  private static final Heading SPENT = Heading.of("本年支出");

  /** The form whose title and place no document was seen with. */
  private static final Usage UNSEEN = Usage.ALWAYS.unseen();

  private FinalAccount() {}

  /**
   * 三公 seventh, as in Shanghai's districts and in what was seen of Shaanxi, Hubei and Guangdong.
   */
  static TemplateFamily threePublicSeventh() {
    return family("final-account", zh("部门决算（“三公”经费列表七）").en("final account, three public seventh"))
        .addForms(
            threePublic("表七", Usage.ALWAYS),
            balance("fund", "表八", Source.GOVERNMENT_FUND, "政府性基金预算"),
            balance("state-capital", "表九", Source.STATE_CAPITAL, "国有资本经营预算"))
        .build();
  }

  /** 三公 ninth, as the national form has it; of its documents only tables of contents were seen. */
  static TemplateFamily threePublicNinth() {
    return family("national-final-account", zh("部门决算（全国格式）").en("final account, national form"))
        .addForms(
            balance("fund", "表七", Source.GOVERNMENT_FUND, "政府性基金预算").withUsage(UNSEEN),
            stateCapitalExpenditure().withUsage(UNSEEN),
            threePublic("表九", UNSEEN))
        .build();
  }

  private static TemplateFamily.Builder family(String id, Label jurisdiction) {
    return TemplateFamily.builder()
        .id(id)
        .jurisdiction(jurisdiction)
        .addKinds(DocumentKind.DEPARTMENT_FINAL_ACCOUNT, DocumentKind.UNIT_FINAL_ACCOUNT)
        .addForms(
            FinalAccountSummaries.revenue(),
            FinalAccountSummaries.expenditure(),
            revenue(),
            expenditure(),
            FinalAccountSummaries.fiscalRevenue(),
            FinalAccountSummaries.fiscalExpenditure(),
            generalPublicExpenditure(),
            basic(
                "basic-personnel", Kind.PERSONNEL, Side.left(zh("人员经费").en("personnel expenses"))),
            basic(
                "basic-operating", Kind.OPERATING, Side.right(zh("公用经费").en("operating expenses"))))
        .addAllNarrative(FinalAccountText.sections())
        .addAllSplits(splits())
        .addRoundings(Rounding.HALF_UP)
        .addPractices(Practice.adding(Dimension.FUNCTION))
        .emptyNote("本表无数据");
  }

  /** Inside 财政拨款 there are fewer parts: no balance is used or distributed, no business is run. */
  private static List<Split> splits() {
    return List.of(
        Split.all(Dimension.SOURCE)
            .into(
                Source.FISCAL_APPROPRIATION,
                Source.AID_FROM_SUPERIOR,
                Source.INSTITUTION_INCOME,
                Source.BUSINESS_INCOME,
                Source.REMITTED_BY_SUBORDINATES,
                Source.OTHER_INCOME),
        Split.of(Source.FISCAL_APPROPRIATION)
            .into(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND, Source.STATE_CAPITAL),
        Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, USED_BALANCE, Origin.CARRY_OVER),
        Split.all(Dimension.ORIGIN)
            .into(Origin.CURRENT_YEAR, Origin.CARRY_OVER)
            .inside(Source.FISCAL_APPROPRIATION),
        Split.all(Dimension.KIND).into(Kind.EXPENDITURE, DISTRIBUTED, Kind.YEAR_END_CARRY_OVER),
        Split.all(Dimension.KIND)
            .into(Kind.EXPENDITURE, Kind.YEAR_END_CARRY_OVER)
            .inside(Source.FISCAL_APPROPRIATION),
        Split.of(Kind.EXPENDITURE)
            .into(
                Kind.BASIC,
                Kind.PROJECT,
                Kind.REMITTED_UPWARD,
                Kind.BUSINESS_OPERATIONS,
                Kind.AID_TO_SUBORDINATES),
        Split.of(Kind.EXPENDITURE)
            .into(Kind.BASIC, Kind.PROJECT)
            .inside(Source.FISCAL_APPROPRIATION),
        Split.of(Kind.BASIC).into(Kind.PERSONNEL, Kind.OPERATING),
        Split.of(ThreePublic.THREE_PUBLIC)
            .into(ThreePublic.OVERSEAS, ThreePublic.VEHICLES, ThreePublic.RECEPTION),
        Split.of(ThreePublic.VEHICLES)
            .into(ThreePublic.VEHICLE_PURCHASE, ThreePublic.VEHICLE_RUNNING));
  }

  static Form.Builder form(String id, String number, Label title) {
    return Form.builder().id(id).number(number).title(title).unit(WAN);
  }

  private static Form.Builder byFunction(Form.Builder form) {
    return form.addOpenDimensions(Dimension.FUNCTION)
        .addStubs(
            Stub.codes(
                Dimension.FUNCTION, ITEM, Heading.of("功能分类科目编码").or("科目代码", "科目编码", "科目代码（类款项）")),
            Stub.names(Dimension.FUNCTION, ITEM, Heading.of("科目名称").or("功能分类科目名称")))
        .row("total", TOTAL);
  }

  private static Form revenue() {
    return byFunction(form("revenue", "表二", zh("收入决算表").en("revenue")))
        .slice(Origin.CURRENT_YEAR)
        .column("total", zh("本年收入合计").en("total revenue of the year"))
        .column("fiscal", zh("财政拨款收入").en("fiscal appropriation"), Source.FISCAL_APPROPRIATION)
        .column("aid-from-superior", Source.AID_FROM_SUPERIOR.label(), Source.AID_FROM_SUPERIOR)
        .column("institution-income", Source.INSTITUTION_INCOME.label(), Source.INSTITUTION_INCOME)
        .column("business-income", zh("经营收入").en("business income"), Source.BUSINESS_INCOME)
        .column(
            "remitted-by-subordinates",
            Source.REMITTED_BY_SUBORDINATES.label(),
            Source.REMITTED_BY_SUBORDINATES)
        .column("other-income", Source.OTHER_INCOME.label(), Source.OTHER_INCOME)
        .build();
  }

  private static Form expenditure() {
    return byFunction(form("expenditure", "表三", zh("支出决算表").en("expenditure")))
        .slice(Kind.EXPENDITURE)
        .column("total", zh("本年支出合计").en("total expenditure of the year"))
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT)
        .column("remitted-upward", Kind.REMITTED_UPWARD.label(), Kind.REMITTED_UPWARD)
        .column("business", zh("经营支出").en("business operations"), Kind.BUSINESS_OPERATIONS)
        .column(
            "aid-to-subordinates",
            zh("对附属单位补助支出").en("aid to subordinate units"),
            Kind.AID_TO_SUBORDINATES)
        .build();
  }

  private static Form generalPublicExpenditure() {
    return byFunction(
            form(
                    "general-public-expenditure",
                    "表五",
                    zh("一般公共预算财政拨款支出决算表").en("general public budget expenditure"))
                .alias("一般公共预算财政拨款收入支出决算表")
                .addPrints(Print.FIXED_ROWS_LAST))
        .slice(Source.GENERAL_PUBLIC_BUDGET, Kind.EXPENDITURE)
        .addColumns(Column.of("total", TOTAL).or("本年支出合计", "小计"))
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT)
        .build();
  }

  /** One side of table six: there is no row that adds both sides up. */
  private static Form basic(String id, Category kind, Side side) {
    String name = side.label().in(Language.CHINESE);
    return form(
            id,
            "表六",
            zh("一般公共预算财政拨款基本支出决算表").en(side.label().in(Language.ENGLISH) + " by economic class"))
        .alias("一般公共预算财政拨款基本支出决算明细表")
        .side(side)
        .addPrints(Print.FIXED_ROWS_LAST)
        .slice(Source.GENERAL_PUBLIC_BUDGET, kind)
        .addOpenDimensions(Dimension.DEPARTMENT_ECONOMIC)
        .addStubs(
            Stub.codes(
                Dimension.DEPARTMENT_ECONOMIC,
                Heading.of(name),
                Heading.of("经济分类科目编码").or("科目编码", "科目代码")),
            Stub.names(Dimension.DEPARTMENT_ECONOMIC, Heading.of(name), Heading.of("科目名称")))
        .row("total", zh(name + "合计").en("total of " + side.label().in(Language.ENGLISH)))
        .under(name)
        .addColumns(Column.of("amount", SETTLED).or("金额"))
        .build();
  }

  /** Each item twice, as budgeted and as spent; the budget is another edition of the same year. */
  private static Form threePublic(String number, Usage usage) {
    Heading all = Heading.of("财政拨款“三公”经费").or("一般公共预算财政拨款“三公”经费", "一般公共预算财政拨款安排的“三公”经费", "“三公”经费");
    Heading total = Heading.of("合计").or("小计", "支出合计", "“三公”经费合计", "“三公”经费支出合计");
    Heading vehicles =
        Heading.of("公务用车购置及运行维护费").or("公务用车购置及运行费", "公务用车购置及运行维护费用", "公务用车购置和运行维护费", "公务用车购置和运行费");
    Form.Builder form =
        form("three-public", number, zh("财政拨款“三公”经费支出决算表").en("three public expenses"))
            .alias(
                "一般公共预算财政拨款“三公”经费支出决算表",
                "“三公”经费支出决算表",
                "财政拨款“三公”经费及会议费、培训费支出决算表",
                "一般公共预算财政拨款“三公”经费及会议费、培训费支出决算表",
                "“三公”经费、行政参公单位机关运行经费情况表",
                "财政拨款“三公”经费、行政参公单位机关运行经费情况表")
            .usage(usage)
            .slice(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE)
            .row("amount", zh("金额").en("amount"));
    twice(form, List.of(all, total), ThreePublic.THREE_PUBLIC);
    twice(
        form,
        List.of(all, Heading.of("因公出国（境）费").or("因公出国（境）费用", "因公出国（境）支出")),
        ThreePublic.OVERSEAS);
    twice(form, List.of(all, vehicles, Heading.of("小计")), ThreePublic.VEHICLES);
    twice(
        form,
        List.of(all, vehicles, Heading.of("公务用车购置费").or("公务用车购置费用")),
        ThreePublic.VEHICLE_PURCHASE);
    twice(
        form,
        List.of(all, vehicles, Heading.of("公务用车运行维护费").or("公务用车运行费", "公务用车运行维护费用")),
        ThreePublic.VEHICLE_RUNNING);
    twice(form, List.of(all, Heading.of("公务接待费").or("公务接待费用", "公务接待支出")), ThreePublic.RECEPTION);
    return form.build();
  }

  private static void twice(Form.Builder form, List<Heading> over, Category item) {
    String name = item.label().in(Language.CHINESE);
    String english = item.label().in(Language.ENGLISH);
    form.addColumns(
        Column.of(item.id() + "-budget", zh(name + "预算数").en(english + " budget"), item)
            .withOver(over)
            .withHeading("预算数")
            .or("年初预算数")
            .withContent(new Content.OtherEdition(Stage.INITIAL, 0)),
        Column.of(item.id(), zh(name + "决算数").en(english + " final account"), item)
            .withOver(over)
            .withHeading("决算数")
            .or("决算统计数"));
  }

  /** What was there and came in is what was spent and is left, row by row. */
  private static Form balance(String id, String number, Category source, String name) {
    return byFunction(
            form(
                    id + "-balance",
                    number,
                    zh(name + "财政拨款收入支出决算表").en(id.replace('-', ' ') + " revenue and expenditure"))
                .alias(name + "财政拨款支出决算表"))
        .slice(source)
        .addColumns(
            Column.of("opening", zh("年初结转和结余").en("opening balance"), Origin.CARRY_OVER)
                .or("年初结转结余", "上年结转和结余", "上年结转结余", "上年结转"))
        .column("income", zh("本年收入").en("revenue of the year"), Origin.CURRENT_YEAR)
        .under(SPENT)
        .addColumns(
            Column.of("spent", zh("本年支出合计").en("expenditure of the year"), Kind.EXPENDITURE)
                .withHeading("合计")
                .or("小计"))
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT)
        .underNothing()
        .addColumns(
            Column.of("closing", zh("年末结转和结余").en("closing balance"), Kind.YEAR_END_CARRY_OVER)
                .or("年末结转结余", "结转下年"))
        .build();
  }

  private static Form stateCapitalExpenditure() {
    return byFunction(
            form(
                "state-capital-expenditure",
                "表八",
                zh("国有资本经营预算财政拨款支出决算表").en("state capital expenditure")))
        .slice(Source.STATE_CAPITAL, Kind.EXPENDITURE)
        .under(SPENT)
        .column("total", TOTAL)
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .column("project", Kind.PROJECT.label(), Kind.PROJECT)
        .build();
  }
}
