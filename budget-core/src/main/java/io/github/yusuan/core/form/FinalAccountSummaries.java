package io.github.yusuan.core.form;

import static io.github.yusuan.core.form.FinalAccount.form;
import static io.github.yusuan.core.label.Label.zh;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.util.List;

/** The summaries of the final accounts (收入支出决算总表、财政拨款收入支出决算总表), tables 1 and 4. */
final class FinalAccountSummaries {
  private static final Side LEFT = Side.left(zh("收入").en("revenue"));
  private static final Side RIGHT = Side.right(zh("支出").en("expenditure"));

  /**
   * The classes in printed order. Where only the first twenty-three and the last are printed, the
   * last is the twenty-fourth: its ordinal is a position.
   */
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
          new Clazz("210", zh("九、卫生健康支出").en("9. health")),
          new Clazz("211", zh("十、节能环保支出").en("10. energy saving and environment")),
          new Clazz("212", zh("十一、城乡社区支出").en("11. urban and rural communities")),
          new Clazz("213", zh("十二、农林水支出").en("12. agriculture, forestry and water")),
          new Clazz("214", zh("十三、交通运输支出").en("13. transport")),
          new Clazz("215", zh("十四、资源勘探工业信息等支出").en("14. resources, industry and information")),
          new Clazz("216", zh("十五、商业服务业等支出").en("15. commerce and services")),
          new Clazz("217", zh("十六、金融支出").en("16. finance")),
          new Clazz("219", zh("十七、援助其他地区支出").en("17. aid to other regions")),
          new Clazz("220", zh("十八、自然资源海洋气象等支出").en("18. natural resources, sea and weather")),
          new Clazz("221", zh("十九、住房保障支出").en("19. housing")),
          new Clazz("222", zh("二十、粮油物资储备支出").en("20. reserves of grain and materials")),
          new Clazz("223", zh("二十一、国有资本经营预算支出").en("21. state capital operations budget")),
          new Clazz("224", zh("二十二、灾害防治及应急管理支出").en("22. disasters and emergencies")),
          new Clazz("229", zh("二十三、其他支出").en("23. other expenditure")),
          new Clazz("231", zh("二十四、债务还本支出").en("24. repayment of debt")),
          new Clazz("232", zh("二十五、债务付息支出").en("25. interest on debt")),
          new Clazz("234", zh("二十六、抗疫特别国债安排的支出").en("26. special anti-epidemic bonds")));

  private record Clazz(String code, Label label) {
    Row row() {
      return Row.of("function-" + code, label, Kind.EXPENDITURE, FunctionalCode.of(code));
    }
  }

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
                .or("上年结转和结余"))
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
        .row("year-end-carry-over", zh("年末结转和结余").en("closing balance"), Kind.YEAR_END_CARRY_OVER)
        .row("grand-total", zh("总计").en("grand total"))
        .under(FinalAccount.EXPENDITURE)
        .addColumns(Column.of("amount", FinalAccount.SETTLED).or("金额"))
        .build();
  }

  private static Form.Builder byClass(Form.Builder form) {
    return form.side(RIGHT)
        .addStubs(Stub.labels(FinalAccount.EXPENDITURE, FinalAccount.ITEM))
        .addAllRows(CLASSES.stream().map(Clazz::row).toList())
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
        .row("carry-over-total", zh("年初财政拨款结转和结余").en("opening balance"), Origin.CARRY_OVER)
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
        .row(
            "year-end-carry-over",
            zh("年末财政拨款结转和结余").en("closing balance"),
            Kind.YEAR_END_CARRY_OVER)
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
