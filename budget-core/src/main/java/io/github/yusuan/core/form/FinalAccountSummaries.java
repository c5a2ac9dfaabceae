package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.FinalAccount.form;
import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.label.Language;
import java.util.List;

/** The summaries of the final accounts (收入支出决算总表、财政拨款收入支出决算总表), tables 1 and 4. */
final class FinalAccountSummaries {
  private static final Side LEFT = Side.left(zh("收入").en("revenue"));
  private static final Side RIGHT = Side.right(zh("支出").en("expenditure"));

  /**
   * The classes in printed order. Where only the first twenty-three and the last are printed, the
   * last is the twenty-fourth.
   */
  private static final List<Row> CLASSES =
      ClassRows.of(
          "201", "202", "203", "204", "205", "206", "207", "208", "210", "211", "212", "213", "214",
          "215", "216", "217", "219", "220", "221", "222", "223", "224", "229", "231", "232",
          "234");

  private FinalAccountSummaries() {}

  static Form revenue() {
    return form("summary-revenue", "表一", zh("收入支出决算总表").en("summary of revenue"))
        .side(LEFT)
        .addStubs(Stub.labels(FinalAccount.REVENUE, FinalAccount.ITEM))
        .addRows(
            source("一、", "一般公共预算财政拨款收入", Source.GENERAL_PUBLIC_BUDGET),
            source("二、", "政府性基金预算财政拨款收入", Source.GOVERNMENT_FUND),
            source("三、", "国有资本经营预算财政拨款收入", Source.STATE_CAPITAL),
            source("四、", "上级补助收入", Source.AID_FROM_SUPERIOR),
            source("五、", "事业收入", Source.INSTITUTION_INCOME),
            source("六、", "经营收入", Source.BUSINESS_INCOME),
            source("七、", "附属单位上缴收入", Source.REMITTED_BY_SUBORDINATES),
            source("八、", "其他收入", Source.OTHER_INCOME))
        .row(
            "current-year-total", zh("本年收入合计").en("total revenue of the year"), Origin.CURRENT_YEAR)
        .addRows(
            Row.of(
                    "used-non-fiscal-balance",
                    FinalAccount.USED_BALANCE.label(),
                    FinalAccount.USED_BALANCE)
                .or("使用非财政拨款结余（含专用结余）", "用事业基金弥补收支差额"))
        .addRows(
            Row.of("carry-over", zh("年初结转和结余").en("opening balance"), Origin.CARRY_OVER)
                .or("年初结转结余", "上年结转和结余", "上年结转结余", "上年结转"))
        .row("grand-total", zh("总计").en("grand total"))
        .under(FinalAccount.REVENUE)
        .addColumns(Column.of("amount", FinalAccount.SETTLED).or("金额"))
        .build();
  }

  private static Row source(String ordinal, String name, Category source) {
    return Row.of(
        source.id(),
        zh(ordinal + name).en(source.label().in(Language.ENGLISH)),
        Origin.CURRENT_YEAR,
        source);
  }

  static Form expenditure() {
    return byClass(form("summary-expenditure", "表一", zh("收入支出决算总表").en("summary of expenditure")))
        .row("balance-distribution", FinalAccount.DISTRIBUTED.label(), FinalAccount.DISTRIBUTED)
        .addRows(
            Row.of(
                    "year-end-carry-over",
                    zh("年末结转和结余").en("closing balance"),
                    Kind.YEAR_END_CARRY_OVER)
                .or("年末结转结余", "结转下年"))
        .row("grand-total", zh("总计").en("grand total"))
        .under(FinalAccount.EXPENDITURE)
        .addColumns(Column.of("amount", FinalAccount.SETTLED).or("金额"))
        .build();
  }

  private static Form.Builder byClass(Form.Builder form) {
    return form.side(RIGHT)
        .addStubs(Stub.labels(FinalAccount.EXPENDITURE, FinalAccount.ITEM))
        .addAllRows(CLASSES)
        .row(
            "expenditure-total",
            zh("本年支出合计").en("total expenditure of the year"),
            Kind.EXPENDITURE);
  }

  static Form fiscalRevenue() {
    return form("fiscal-revenue", "表四", zh("财政拨款收入支出决算总表").en("fiscal appropriation revenue"))
        .side(LEFT)
        .addStubs(Stub.labels(FinalAccount.REVENUE, FinalAccount.ITEM))
        .slice(Source.FISCAL_APPROPRIATION)
        .addAllRows(sources("", "", Origin.CURRENT_YEAR))
        .row(
            "current-year-total", zh("本年收入合计").en("total revenue of the year"), Origin.CURRENT_YEAR)
        .addRows(
            Row.of("carry-over-total", zh("年初财政拨款结转和结余").en("opening balance"), Origin.CARRY_OVER)
                .or("年初财政拨款结转结余", "上年财政拨款结转和结余", "上年结转和结余", "年初结转和结余"))
        .addAllRows(sources("carry-over-", " at the opening", Origin.CARRY_OVER))
        .row("grand-total", zh("总计").en("grand total"))
        .under(FinalAccount.REVENUE)
        .addColumns(Column.of("amount", FinalAccount.SETTLED).or("金额"))
        .build();
  }

  /** The three budgets, printed alike for the year and, below, for what was there before. */
  private static List<Row> sources(String prefix, String english, Category origin) {
    return List.of(
        budget(prefix, "一、一般公共预算财政拨款", english, Source.GENERAL_PUBLIC_BUDGET, origin),
        budget(prefix, "二、政府性基金预算财政拨款", english, Source.GOVERNMENT_FUND, origin),
        budget(prefix, "三、国有资本经营预算财政拨款", english, Source.STATE_CAPITAL, origin));
  }

  private static Row budget(
      String prefix, String label, String english, Category source, Category origin) {
    return Row.of(
        prefix + source.id(),
        zh(label).en(source.label().in(Language.ENGLISH) + english),
        origin,
        source);
  }

  static Form fiscalExpenditure() {
    return byClass(
            form(
                "fiscal-expenditure",
                "表四",
                zh("财政拨款收入支出决算总表").en("fiscal appropriation expenditure")))
        .slice(Source.FISCAL_APPROPRIATION)
        .addRows(
            Row.of(
                    "year-end-carry-over",
                    zh("年末财政拨款结转和结余").en("closing balance"),
                    Kind.YEAR_END_CARRY_OVER)
                .or("年末财政拨款结转结余", "年末结转和结余", "结转下年"))
        .row("grand-total", zh("总计").en("grand total"))
        .under(FinalAccount.EXPENDITURE)
        .column("total", FinalAccount.TOTAL)
        .addColumns(
            Column.of(
                    "general-public-budget",
                    zh("一般公共预算财政拨款").en("general public budget"),
                    Source.GENERAL_PUBLIC_BUDGET)
                .or("一般公共预算"),
            Column.of(
                    "government-fund",
                    zh("政府性基金预算财政拨款").en("government fund budget"),
                    Source.GOVERNMENT_FUND)
                .or("政府性基金预算"),
            Column.of(
                    "state-capital",
                    zh("国有资本经营预算财政拨款").en("state capital operations budget"),
                    Source.STATE_CAPITAL)
                .or("国有资本经营预算"))
        .build();
  }
}
