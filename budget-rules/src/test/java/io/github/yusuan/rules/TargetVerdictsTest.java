package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TargetMiniatures.about;
import static io.github.yusuan.rules.TargetMiniatures.indicator;
import static io.github.yusuan.rules.TargetMiniatures.money;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOTED;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedCount;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Term;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sentence that a rule on performance targets can say, beside the document that it says it
 * of.
 */
class TargetVerdictsTest {
  private static final String SHEET = "绩效目标表（供暖）";
  private static final String ENGLISH_SHEET = "performance target sheet of 供暖";

  private static Sketch heating() {
    return shanxi().table("projects-current").row("甲/供暖", "1.00");
  }

  private static Sketch sheet(Indicator.Builder... indicators) {
    return shanxi().target(about("供暖", indicators));
  }

  private static Sketch lasting(String term, Indicator.Builder indicator) {
    return shanxi().target(about("供暖", indicator).term(Term.of(term)));
  }

  private static Verdict.Is of(String rule, Sketch sketch) {
    return Verdict.of(rule).on(sketch);
  }

  static Stream<Verdict> projects() {
    Sketch two = heating().row("甲/维修", "2.00");
    return Stream.of(
        of("TARGET-SHEET", heating().target(about("供暖")))
            .is(HOLDS)
            .zh("表十二“供暖”行“合计”栏 1.00万元：项目“供暖”有绩效目标表")
            .en(
                "表十二 projects of the current year 2024, row “供暖”, column “total” 1.00万元:"
                    + " project “供暖” has a performance sheet"),
        of("TARGET-SHEET", two.target(about("供暖")).section(published(1)))
            .is(NOT_APPLICABLE)
            .zh("表十二“维修”行“合计”栏 2.00万元：项目“维修”没有绩效目标表")
            .en(
                "表十二 projects of the current year 2024, row “维修”, column “total” 2.00万元:"
                    + " project “维修” has no performance sheet"),
        of("TARGET-SHEET", heating())
            .is(NOT_APPLICABLE)
            .zh("文本未附绩效目标表")
            .en("the document has no performance sheets"),
        of("TARGET-PROJECT", heating().target(about("供暖")))
            .is(HOLDS)
            .zh(SHEET + "的项目在项目支出表中")
            .en(ENGLISH_SHEET + ": its project is in the project table"),
        of("TARGET-PROJECT", heating().target(about("供暖")).target(about("供 暖")))
            .is(VIOLATED)
            .zh("绩效目标表（供 暖）的项目另有一张绩效目标表")
            .en("performance target sheet of 供 暖: its project already has another sheet"),
        of("TARGET-NAME", heating().target(about("供暖")))
            .is(HOLDS)
            .zh(SHEET + "的项目名称与项目支出表一致")
            .en(ENGLISH_SHEET + ": the project is named as in the project table"),
        of("TARGET-FUNDING", heating().target(about("供暖").annualFunding(money("1"))))
            .is(NOT_APPLICABLE)
            .zh("项目名称一致，由同一口径核对")
            .en("named alike; compared as one region"),
        of("TARGET-FUNDING", heating().target(about("供 暖").annualFunding(money("10000"))))
            .is(HOLDS)
            .zh("绩效目标表（供 暖）年度资金总额10000元，项目支出表所列10000.00元")
            .en(
                "performance target sheet of 供 暖: annual funding 10000元, project table"
                    + " 10000.00元"));
  }

  private static Section.Builder section() {
    return Section.builder().id("performance-management").title("十");
  }

  private static Section.Builder published(long number) {
    return section().claim(Quantity.of("公开项目绩效目标"), ClaimedCount.of(number, "个"));
  }

  private static Section.Builder covered(long number) {
    return section().claim(Quantity.of("纳入绩效目标管理的项目"), ClaimedCount.of(number, "个"));
  }

  private static ClaimedAmount wan(String amount) {
    return ClaimedAmount.of(amount, Scale.TEN_THOUSAND_YUAN);
  }

  static Stream<Verdict> numbers() {
    Sketch bare = shanxi().section(covered(1));
    Section.Builder kinds = covered(2).claim(Quantity.of("其他运转类项目"), ClaimedCount.of(2, "个"));
    return Stream.of(
        of("TARGET-COUNT", shanxi())
            .is(NOT_APPLICABLE)
            .zh("情况说明未说明绩效目标个数")
            .en("the text says no number of performance targets"),
        of("TARGET-COUNT", bare)
            .is(NOT_APPLICABLE)
            .zh("文本未附绩效目标表，也没有列项目的表")
            .en("the document has neither performance sheets nor projects"),
        of("TARGET-COUNT", shanxi().target(about("供暖")).section(published(1)))
            .is(HOLDS)
            .zh("“十”公开项目绩效目标1个，绩效目标表1张")
            .en("“十”: 公开项目绩效目标 1个, and there is 1 performance sheet"),
        of("TARGET-COUNT", shanxi().target(about("供暖")).target(about("供水")).section(published(2)))
            .is(HOLDS)
            .zh("“十”公开项目绩效目标2个，绩效目标表2张")
            .en("“十”: 公开项目绩效目标 2个, and there are 2 performance sheets"),
        of("TARGET-COUNT", shanxi().target(about("供暖")).section(covered(1)))
            .is(HOLDS)
            .zh("“十”纳入绩效目标管理的项目1个，不少于绩效目标表张数：1张")
            .en("“十”: 纳入绩效目标管理的项目 1个, not fewer than the 1 performance sheet"),
        of("TARGET-COUNT", shanxi().target(about("供暖")).target(about("供水")).section(covered(1)))
            .is(VIOLATED)
            .zh("“十”纳入绩效目标管理的项目1个，少于绩效目标表张数：2张")
            .en("“十”: 纳入绩效目标管理的项目 1个, fewer than the 2 performance sheets"),
        of("TARGET-COUNT", heating().section(covered(2)))
            .is(VIOLATED)
            .zh("“十”纳入绩效目标管理的项目2个，多于项目支出表中有当年资金的项目：1个")
            .en(
                "“十”: 纳入绩效目标管理的项目 2个, more than the 1 project with money of the current"
                    + " year in the project table"),
        of("TARGET-COUNT", shanxi().target(about("供暖")).section(kinds))
            .is(HOLDS)
            .zh("“十”纳入绩效目标管理的项目2个，各类之和2个")
            .en("“十”: 纳入绩效目标管理的项目 2个, and the kinds add up to 2个"),
        of(
                "TARGET-COUNT",
                shanxi()
                    .target(about("供暖"))
                    .section(covered(2).claim(Quantity.of("其他运转类项目"), ClaimedCount.of(1, "个"))))
            .is(VIOLATED)
            .zh("“十”纳入绩效目标管理的项目2个，与各类之和不符：1个")
            .en("“十”: 纳入绩效目标管理的项目 2个, but the kinds add up to 1个"),
        of(
                "TARGET-COUNT",
                shanxi()
                    .target(about("供暖").annualFunding(money("10000")))
                    .section(published(1).claim(Quantity.of("涉及金额"), wan("1.00"))))
            .is(HOLDS)
            .zh("“十”涉及金额1.00万元，各绩效目标表年度资金之和1.00万元")
            .en("“十”: 涉及金额 1.00万元, sum of the annual funding of the sheets 1.00万元"),
        of(
                "TARGET-COUNT",
                shanxi()
                    .target(about("供暖").annualFunding(money("10000")))
                    .section(published(1).claim(Quantity.of("涉及金额"), wan("1.01"))))
            .is(VIOLATED)
            .zh("“十”涉及金额1.01万元，各绩效目标表年度资金之和1.00万元，相差0.01万元")
            .en(
                "“十”: 涉及金额 1.01万元, sum of the annual funding of the sheets 1.00万元,"
                    + " difference 0.01万元"));
  }

  private static Funding.Builder tiers(String total) {
    return Funding.builder().total(total).tier(Tier.PROVINCIAL, "0.50").tier(Tier.CENTRAL, "1");
  }

  private static PerformanceTarget.Builder funded(String term, String whole, String annual) {
    return about("供暖").term(Term.of(term)).termFunding(money(whole)).annualFunding(money(annual));
  }

  private static PerformanceTarget.Builder costing(String name, String value) {
    return about("供暖", indicator("cost", name).target(value)).annualFunding(money("80000"));
  }

  static Stream<Verdict> money_of_a_sheet() {
    return Stream.of(
        of("TARGET-TIER", shanxi().target(about("供暖").termFunding(tiers("1.50").build())))
            .is(HOLDS)
            .zh(SHEET + "实施期资金总额1.50元，各级次之和1.50元")
            .en(ENGLISH_SHEET + ": term funding 1.50元, sum of the tiers 1.50元"),
        of("TARGET-TIER", shanxi().target(about("供暖").termFunding(money("1.50"))))
            .is(NOT_APPLICABLE)
            .zh("未列总额或分级资金")
            .en("no total or no tiers are stated"),
        of("TARGET-TERM", shanxi().target(funded("1年", "8", "8.00")))
            .is(HOLDS)
            .zh(SHEET + "项目期1年，实施期资金总额8元，年度资金总额8.00元")
            .en(ENGLISH_SHEET + ": term 1年; term funding 8元, annual funding 8.00元"),
        of("TARGET-TERM", shanxi().target(funded("3年", "8.00", "7.99")))
            .is(HOLDS)
            .zh(SHEET + "项目期3年，实施期资金总额8.00元，年度资金总额7.99元")
            .en(ENGLISH_SHEET + ": term 3年; term funding 8.00元, annual funding 7.99元"),
        of("TARGET-TERM", shanxi().target(funded("3年", "8.00", "8.01")))
            .is(VIOLATED)
            .zh(SHEET + "项目期3年，实施期资金总额8.00元与年度资金总额8.01元不符，相差0.01元")
            .en(
                ENGLISH_SHEET
                    + ": term 3年; term funding 8.00元 disagrees with annual funding 8.01元,"
                    + " difference 0.01元"),
        of("TARGET-TERM", shanxi().target(about("供暖").term(Term.of("1年")).termFunding(money("8"))))
            .is(NOT_APPLICABLE)
            .zh("未列实施期资金或年度资金")
            .en("term or annual funding is not stated"),
        of(
                "TARGET-TERM",
                shanxi().target(about("供暖").termFunding(money("8")).annualFunding(money("8"))))
            .is(NOT_APPLICABLE)
            .zh("未列项目期")
            .en("the term is not stated"),
        of("TARGET-COST", shanxi().target(costing("总成本", "≤8万元")))
            .is(HOLDS)
            .zh(SHEET + "成本指标“总成本”≤8万元，年度资金总额80000元")
            .en(ENGLISH_SHEET + ": “总成本” (cost): ≤8万元, within annual funding of 80000元"),
        of("TARGET-COST", shanxi().target(costing("总成本", "≤8.1万元")))
            .is(VIOLATED)
            .zh(SHEET + "成本指标“总成本”≤8.1万元，超过年度资金总额80000元")
            .en(ENGLISH_SHEET + ": “总成本” (cost): ≤8.1万元 exceeds annual funding of 80000元"),
        of("TARGET-COST", shanxi().target(costing("总成本", "≤80000万元")))
            .is(VIOLATED)
            .zh(SHEET + "成本指标“总成本”≤80000万元，超过年度资金总额80000元，疑金额单位有误")
            .en(
                ENGLISH_SHEET
                    + ": “总成本” (cost): ≤80000万元 exceeds annual funding of 80000元;"
                    + " the unit of money seems wrong"),
        of("TARGET-COST", shanxi().target(costing("总成本", "≤8元")))
            .is(VIOLATED)
            .zh(SHEET + "成本指标“总成本”≤8元，年度资金总额80000元，疑金额单位有误")
            .en(
                ENGLISH_SHEET
                    + ": “总成本” (cost): ≤8元, annual funding of 80000元;"
                    + " the unit of money seems wrong"),
        of("TARGET-COST", shanxi().target(costing("人均标准", "≤9万元")))
            .is(NOT_APPLICABLE)
            .zh("没有可与资金比较的成本指标")
            .en("no cost indicator that can be compared with funding"));
  }

  static Stream<Verdict> halves() {
    return Stream.of(
        of("TARGET-ANNUAL", lasting("1年", indicator("cost", "成本").annual("1万元").term("10000元")))
            .is(HOLDS)
            .zh(SHEET + "成本指标“成本”年度1万元，实施期10000元：与实施期相同")
            .en(
                ENGLISH_SHEET
                    + ": “成本” (cost): the annual value 1万元 is the same as the term value 10000元"),
        of("TARGET-ANNUAL", lasting("1年", indicator("quantity", "户数").annual("8户").term("9户")))
            .is(VIOLATED)
            .zh(SHEET + "数量指标“户数”年度8户，实施期9户：与实施期不同")
            .en(
                ENGLISH_SHEET
                    + ": “户数” (quantity): the annual value 8户 differs from the term value 9户"),
        of("TARGET-ANNUAL", lasting("2年", indicator("quantity", "户数").annual("8户").term("9户")))
            .is(HOLDS)
            .zh(SHEET + "数量指标“户数”年度8户，实施期9户：不大于实施期")
            .en(
                ENGLISH_SHEET
                    + ": “户数” (quantity): the annual value 8户 does not exceed the term value 9户"),
        of("TARGET-ANNUAL", lasting("2年", indicator("quality", "合格率").annual("9%").term("8%")))
            .is(NOT_APPLICABLE)
            .zh("实施期与年度指标值不可比较")
            .en("values of term and year cannot be compared"),
        of("TARGET-PAIR", sheet(indicator("quantity", "户数").target("8户")))
            .is(HOLDS)
            .zh(SHEET + "实施期与年度的指标一致")
            .en(ENGLISH_SHEET + ": the same indicators for the term and the year"),
        of(
                "TARGET-PAIR",
                sheet(indicator("quantity", "户数").target("8户"), indicator("cost", "成本").term("1元")))
            .is(NOTED)
            .zh(SHEET + "仅列实施期：成本指标“成本”")
            .en(ENGLISH_SHEET + ": for the term only: “成本” (cost)"),
        of(
                "TARGET-PAIR",
                sheet(
                    indicator("quantity", "户数").target("8户"),
                    indicator("cost", "成本").annual("1元"),
                    indicator("cost", "费用").annual("2元")))
            .is(NOTED)
            .zh(SHEET + "仅列年度：成本指标“成本”、成本指标“费用”")
            .en(ENGLISH_SHEET + ": for the year only: “成本” (cost), “费用” (cost)"),
        of("TARGET-PAIR", sheet(indicator("quantity", "户数").annual("8户")))
            .is(NOT_APPLICABLE)
            .zh("只列实施期或只列年度一栏指标")
            .en("indicators are stated for the term only, or for the year only"));
  }

  static Stream<Verdict> indicators() {
    Sketch named = sheet(indicator("quality", "验收合格率").target("95%"));
    return Stream.of(
        of("TARGET-VALUE", named)
            .is(HOLDS)
            .zh(SHEET + "质量指标“验收合格率”的指标值“95%”与名称相称")
            .en(ENGLISH_SHEET + ": “验收合格率” (quality) has the value “95%”, as its name asks for"),
        of("TARGET-VALUE", sheet(indicator("quality", "服务").target("好")))
            .is(NOT_APPLICABLE)
            .zh("指标名称不要求某类指标值")
            .en("no indicator's name asks for a kind of value"),
        of("TARGET-BLANK", named)
            .is(HOLDS)
            .zh(SHEET + "质量指标“验收合格率”有指标值")
            .en(ENGLISH_SHEET + ": “验收合格率” (quality) has a value"),
        of("TARGET-BLANK", sheet(indicator("quality", "").target("95%")))
            .is(VIOLATED)
            .zh(SHEET + "质量指标“”有指标值而没有名称")
            .en(ENGLISH_SHEET + ": “” (quality) has a value but no name"),
        of("TARGET-BLANK", sheet())
            .is(NOT_APPLICABLE)
            .zh("表内没有三级指标")
            .en("the sheet has no indicators"),
        of("TARGET-MEASURABLE", named)
            .is(HOLDS)
            .zh(SHEET + "质量指标“验收合格率”的指标值“95%”可以衡量")
            .en(ENGLISH_SHEET + ": “验收合格率” (quality) has the value “95%”, which can be measured"),
        of("TARGET-MEASURABLE", sheet(indicator("satisfaction", "满意度").target("满意、基本满意、不满意")))
            .is(NOTED)
            .zh(SHEET + "服务对象满意度指标“满意度”的指标值“满意、基本满意、不满意”列出全部选项，未说明应达到哪一项")
            .en(
                ENGLISH_SHEET
                    + ": “满意度” (satisfaction of those served) has the value “满意、基本满意、不满意”, which lists every"
                    + " answer and not the one to be reached"),
        of("TARGET-TWO-VALUES", named)
            .is(HOLDS)
            .zh(SHEET + "没有这样的重复指标")
            .en(ENGLISH_SHEET + ": no indicator is repeated in this way"),
        of("TARGET-REPEATED", named)
            .is(HOLDS)
            .zh(SHEET + "没有这样的重复指标")
            .en(ENGLISH_SHEET + ": no indicator is repeated in this way"),
        of("TARGET-HEADINGS", sheet())
            .is(NOT_APPLICABLE)
            .zh("表内没有绩效指标")
            .en("the sheet has no indicators"),
        of("TARGET-HEADINGS", sheet(indicator("quantity", "户数").target("8户")))
            .is(VIOLATED)
            .zh(SHEET + "缺质量指标、时效指标、成本指标、经济效益指标、社会效益指标、生态效益指标、可持续影响指标、服务对象满意度指标")
            .en(
                ENGLISH_SHEET
                    + " lacks the headings quality, timeliness, cost, economic benefit, social"
                    + " benefit, ecological benefit, sustainable effect, satisfaction of those served"),
        of("TARGET-GROUP", sheet(indicator("quantity", "户数").target("8户")))
            .is(HOLDS)
            .zh(SHEET + "产出指标下有三级指标")
            .en(ENGLISH_SHEET + ": there are indicators under output"),
        of("TARGET-HEADING", sheet(indicator("quality", "验收合格率").target("95%")))
            .is(HOLDS)
            .zh(SHEET + "质量指标“验收合格率”95%：“合格率”与所在指标相称")
            .en(ENGLISH_SHEET + ": “验收合格率” (quality) 95%: “合格率” fits its heading"),
        of("TARGET-HEADING", sheet(indicator("quality", "验收合格率")))
            .is(HOLDS)
            .zh(SHEET + "质量指标“验收合格率”：“合格率”与所在指标相称")
            .en(ENGLISH_SHEET + ": “验收合格率” (quality): “合格率” fits its heading"),
        of("TARGET-HEADING", sheet(indicator("quality", "丙").target("好")))
            .is(NOT_APPLICABLE)
            .zh("指标名称没有可判断归类的用词")
            .en("no indicator's name tells where it belongs"));
  }

  static Stream<Verdict> years_and_products() {
    PerformanceTarget.Builder oneOff = about("供暖").attribute(Attribute.ONE_OFF);
    return Stream.of(
        of("TARGET-ATTRIBUTE", shanxi().target(oneOff.term(Term.of("1年"))))
            .is(HOLDS)
            .zh(SHEET + "项目属性“一次性项目”与项目期一致：1年")
            .en(ENGLISH_SHEET + ": attribute “one-off project” agrees with the term of 1年"),
        of("TARGET-ATTRIBUTE", sheet())
            .is(NOT_APPLICABLE)
            .zh("项目属性、项目期未写明年数")
            .en("attribute and term do not both say how many years"),
        of("TARGET-YEAR", sheet())
            .is(HOLDS)
            .zh(SHEET + "不涉及2024年以外的年度")
            .en(ENGLISH_SHEET + " speaks of no year but 2024"),
        of("TARGET-YEAR", shanxi().target(about("供暖").overview("2022年度、2023年度供暖")))
            .is(NOTED)
            .zh(SHEET + "涉及2024年以外的年度：2022年度、2023年度")
            .en(ENGLISH_SHEET + " speaks of years other than 2024: 2022年度, 2023年度"),
        of("TARGET-YEAR", sheet(indicator("timeliness", "完成时间").annual("2023年12月")))
            .is(NOTED)
            .zh(SHEET + "涉及2024年以外的年度：2023年12月")
            .en(ENGLISH_SHEET + " speaks of a year other than 2024: 2023年12月"),
        of("TARGET-PRODUCT", sheet(indicator("quantity", "户数").target("109户")))
            .is(NOT_APPLICABLE)
            .zh("没有单价与数量可以相乘")
            .en("no price and number to multiply"),
        of(
                "TARGET-PRODUCT",
                sheet(
                    indicator("quantity", "户数").target("3户"),
                    indicator("cost", "服务费").target("150元/户")))
            .is(HOLDS)
            .zh(SHEET + "没有恰等于资金的乘积")
            .en(ENGLISH_SHEET + ": no product is exactly the funding"));
  }

  @ParameterizedTest
  @MethodSource({
    "projects",
    "numbers",
    "money_of_a_sheet",
    "halves",
    "indicators",
    "years_and_products"
  })
  void a_rule_says_what_it_found_in_both_languages(Verdict verdict) {
    verdict.assertSaid();
  }
}
