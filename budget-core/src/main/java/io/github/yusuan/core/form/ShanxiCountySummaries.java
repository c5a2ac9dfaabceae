package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.ShanxiCounty.AMOUNT;
import static io.github.yusuan.core.form.ShanxiCounty.fiscalSources;
import static io.github.yusuan.core.form.ShanxiCounty.form;
import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.label.Label;
import java.util.List;

/** The summaries of the county form of Shanxi province (收支总表), tables 1 and 4. */
final class ShanxiCountySummaries {
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

  private static final Side REVENUE = Side.left(zh("收入").en("revenue"));
  private static final Side EXPENDITURE = Side.right(zh("支出").en("expenditure"));

  private record Clazz(String code, Label label) {
    Row row() {
      return Row.of("function-" + code, label, Kind.EXPENDITURE, FunctionalCode.of(code));
    }
  }

  /** Returns the thirty classes as rows, each of expenditure. */
  static List<Row> classes() {
    return CLASSES.stream().map(Clazz::row).toList();
  }

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
    return form.addAllRows(classes())
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
