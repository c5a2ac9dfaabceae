package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.project;
import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import java.util.List;
import java.util.stream.Stream;

/** The miniatures of the rules on sheets, numbers and funding; those on indicators stand beside. */
final class TargetMiniatures {
  private TargetMiniatures() {}

  static List<Miniature> all() {
    return Stream.concat(
            Stream.of(sheet(), targetProject(), name(), count(), tier(), term(), funding(), cost()),
            TargetIndicatorMiniatures.all().stream())
        .toList();
  }

  /** Begins a sheet of 甲's project. */
  static PerformanceTarget.Builder about(String project) {
    return PerformanceTarget.builder().project(project("甲/" + project)).taxonomy(Taxonomy.COUNTY);
  }

  static PerformanceTarget.Builder about(String project, Indicator.Builder... indicators) {
    PerformanceTarget.Builder sheet = about(project);
    for (Indicator.Builder indicator : indicators) {
      sheet.addIndicator(indicator.build());
    }
    return sheet;
  }

  static Indicator.Builder indicator(String heading, String name) {
    return Indicator.builder().heading(Taxonomy.COUNTY.heading(heading)).name(name);
  }

  static Funding money(String total) {
    return Funding.builder().total(total).build();
  }

  /** A project table with 供暖 1.00万元. */
  private static Sketch heating() {
    return shanxi().table("projects-current").row("甲/供暖", "1.00");
  }

  private static Miniature sheet() {
    return Miniature.of("TARGET-SHEET")
        .holds(heating().target(about("供暖")))
        .edge(heating().row("甲/维修", "0.00").target(about("供　暖")))
        .violated(heating().row("甲/维修", "0.01").target(about("供暖")))
        .nothing(heating())
        .inChinese("表十二“维修”行“合计”栏 0.01万元：项目“维修”没有绩效目标表")
        .inEnglish(
            "表十二 projects of the current year 2024, row “维修”, column “total” 0.01万元:"
                + " project “维修” has no performance sheet");
  }

  private static Miniature targetProject() {
    return Miniature.of("TARGET-PROJECT")
        .holds(heating().target(about("供暖")))
        .edge(heating().target(about("“供暖”（ ）")))
        .violated(heating().target(about("供暖")).target(about("供水")))
        .nothing(shanghai().target(about("供暖")))
        .inChinese("绩效目标表（供水）的项目不在项目支出表中")
        .inEnglish("performance target sheet of 供水: its project is not in the project table");
  }

  private static Miniature name() {
    return Miniature.of("TARGET-NAME")
        .holds(heating().target(about("供暖")))
        .edge(heating().target(about("供暖")).target(about("供水")))
        .violated(heating().target(about("供 暖")))
        .nothing(heating())
        .inChinese("绩效目标表（供 暖）的项目“甲/供 暖”在项目支出表中写作“甲/供暖”，按同一项目核对")
        .inEnglish(
            "performance target sheet of 供 暖: project “甲/供 暖” is written “甲/供暖”"
                + " in the project table; taken as the same project");
  }

  private static Section.Builder published(int number) {
    return Section.builder()
        .id("performance-management")
        .title("十、绩效管理情况")
        .claim(Quantity.of("公开项目绩效目标"), ClaimedCount.of(number, "个"))
        .claim(Quantity.of("涉及金额"), ClaimedAmount.of("1.00", Scale.TEN_THOUSAND_YUAN));
  }

  private static Miniature count() {
    PerformanceTarget.Builder edge = about("供暖").annualFunding(money("10049.99"));
    return Miniature.of("TARGET-COUNT")
        .holds(
            heating()
                .target(about("供暖").annualFunding(money("10000")))
                .section(
                    published(1)
                        .claim(Quantity.of("其他运转类项目"), ClaimedCount.of(1, "个"))
                        .claim(Quantity.of("特定目标类项目"), ClaimedCount.of(0, "个"))))
        .edge(heating().target(edge).section(published(1)))
        .violated(heating().target(edge).section(published(2)))
        .nothing(heating().target(edge))
        .inChinese("“十、绩效管理情况”公开项目绩效目标2个，与绩效目标表张数不符：1张")
        .inEnglish("“十、绩效管理情况”: 公开项目绩效目标 2个, but there is 1 performance sheet");
  }

  private static Funding.Builder tiers(String total) {
    return Funding.builder().total(total).tier(Tier.PROVINCIAL, "0.50").tier(Tier.CENTRAL, "1");
  }

  private static Miniature tier() {
    return Miniature.of("TARGET-TIER")
        .holds(shanxi().target(about("供暖").termFunding(tiers("1.50").build())))
        .edge(
            shanxi()
                .target(
                    about("供暖").termFunding(tiers("2").unit(Scale.YUAN.withDecimals(0)).build())))
        .violated(shanxi().target(about("供暖").termFunding(tiers("1.51").build())))
        .nothing(shanxi().target(about("供暖").annualFunding(tiers("1.51").build())))
        .inChinese("绩效目标表（供暖）实施期资金总额1.51元，各级次之和1.50元，相差0.01元")
        .inEnglish(
            "performance target sheet of 供暖: term funding 1.51元, sum of the tiers 1.50元,"
                + " difference 0.01元");
  }

  private static PerformanceTarget.Builder lasting(String term) {
    return about("供暖").term(Term.of(term)).annualFunding(money("8.00"));
  }

  private static Miniature term() {
    return Miniature.of("TARGET-TERM")
        .holds(shanxi().target(lasting("1年").termFunding(money("8"))))
        .edge(shanxi().target(lasting("2年").termFunding(money("8.00"))))
        .violated(shanxi().target(lasting("1年").termFunding(money("8.01"))))
        .nothing(shanxi().target(lasting("长期").termFunding(money("8.00"))))
        .inChinese("绩效目标表（供暖）项目期1年，实施期资金总额8.01元与年度资金总额8.00元不符，相差0.01元")
        .inEnglish(
            "performance target sheet of 供暖: term 1年; term funding 8.01元 disagrees with"
                + " annual funding 8.00元, difference 0.01元");
  }

  private static Miniature funding() {
    return Miniature.of("TARGET-FUNDING")
        .holds(heating().target(about("供 暖").annualFunding(money("10000"))))
        .edge(heating().target(about("供 暖").annualFunding(money("10049.99"))))
        .violated(heating().target(about("供 暖").annualFunding(money("10050"))))
        .nothing(heating().target(about("供暖").annualFunding(money("10050"))))
        .inChinese("绩效目标表（供 暖）年度资金总额10050元，项目支出表所列10000.00元，相差50.00元")
        .inEnglish(
            "performance target sheet of 供 暖: annual funding 10050元, project table"
                + " 10000.00元, difference 50.00元");
  }

  private static PerformanceTarget.Builder costing(String value) {
    return about("供暖", indicator("cost", "总成本").target(value))
        .annualFunding(money("80000"))
        .termFunding(money("122000"));
  }

  private static Miniature cost() {
    return Miniature.of("TARGET-COST")
        .holds(shanxi().target(costing("≤2万元")))
        .edge(shanxi().target(costing("≤8万元")))
        .violated(shanxi().target(costing("≤12.2万元")))
        .nothing(shanxi().target(costing("≤10%")))
        .inChinese("绩效目标表（供暖）成本指标“总成本”≤12.2万元，超过年度资金总额80000元，而等于实施期资金总额")
        .inEnglish(
            "performance target sheet of 供暖: “总成本” (cost): ≤12.2万元 exceeds annual funding"
                + " of 80000元 and equals the term funding");
  }
}
