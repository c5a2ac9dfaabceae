package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.ShanxiCounty.AMOUNT;
import static io.github.yusuan.core.form.ShanxiCounty.fiscalSources;
import static io.github.yusuan.core.form.ShanxiCounty.form;
import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import java.util.List;

/** The summaries of the county form of Shanxi province (收支总表), tables 1 and 4. */
final class ShanxiCountySummaries {
  /** The thirty classes of the summaries, in printed order. */
  static final List<Row> CLASSES =
      ClassRows.of(
          "201", "202", "203", "204", "205", "206", "207", "208", "209", "210", "211", "212", "213",
          "214", "215", "216", "217", "219", "220", "221", "222", "223", "224", "227", "229", "230",
          "231", "232", "233", "234");

  private static final Side REVENUE = Side.left(zh("收入").en("revenue"));
  private static final Side EXPENDITURE = Side.right(zh("支出").en("expenditure"));

  private ShanxiCountySummaries() {}

  static Form summaryRevenue() {
    return form("summary-revenue", "表一", zh("{year}年预算收支总表").en("summary of revenue {year}"))
        .side(REVENUE)
        .addStubs(Stub.labels(Heading.of("收入"), Heading.of("项目")))
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
        .under("收入")
        .column("amount", zh("{year}年").en("{year}"))
        .build();
  }

  static Form summaryExpenditure() {
    return expenditureByClass(
            form(
                "summary-expenditure",
                "表一",
                zh("{year}年预算收支总表").en("summary of expenditure {year}")))
        .under("支出")
        .column("total", zh("{year}年合计").en("total {year}"))
        .column("current-year", zh("当年预算安排").en("current year"), Origin.CURRENT_YEAR)
        .column("carry-over", zh("上年结转安排").en("carry-over"), Origin.CARRY_OVER)
        .build();
  }

  /** Adds the thirty classes, their total, the year-end carry-over and the grand total. */
  private static Form.Builder expenditureByClass(Form.Builder form) {
    form.side(EXPENDITURE).addStubs(Stub.labels(Heading.of("支出"), Heading.of("项目")));
    return form.addAllRows(CLASSES)
        .row(
            "expenditure-total", zh("本年支出合计").en("total expenditure of the year"), Kind.EXPENDITURE)
        .row("year-end-carry-over", zh("年终结转").en("year-end carry-over"), Kind.YEAR_END_CARRY_OVER)
        .row("grand-total", zh("支出总计").en("grand total of expenditure"));
  }

  static Form fiscalRevenue() {
    return form(
            "fiscal-revenue", "表四", zh("{year}年财政拨款收支总表").en("fiscal appropriation revenue {year}"))
        .side(REVENUE)
        .addStubs(Stub.labels(Heading.of("收入"), Heading.of("项目")))
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
        .under("收入")
        .column("amount", AMOUNT)
        .build();
  }

  static Form fiscalExpenditure() {
    return fiscalSources(
            expenditureByClass(
                    form(
                        "fiscal-expenditure",
                        "表四",
                        zh("{year}年财政拨款收支总表").en("fiscal appropriation expenditure {year}")))
                .under("支出", "金额"),
            zh("小计").en("subtotal"))
        .slice(Source.FISCAL_APPROPRIATION)
        .build();
  }
}
