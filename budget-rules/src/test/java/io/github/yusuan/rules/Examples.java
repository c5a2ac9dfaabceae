package io.github.yusuan.rules;

import static io.github.yusuan.core.classification.AgencyOperating.AGENCY_OPERATING;
import static io.github.yusuan.rules.Sketch.YUAN_AND_FEN;
import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static io.github.yusuan.rules.Sketch.shanghai;
import static io.github.yusuan.rules.Sketch.shanxi;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.Example.Miniatures;
import io.github.yusuan.rules.Example.Sum;
import io.github.yusuan.rules.Example.Violation;
import java.util.List;

/**
 * The examples of all derived rules. Of SAME-PRECISION, which has no edge, see PrecisionTest; of
 * SUM-PRACTICE, which is of the whole document, PracticeTest.
 */
final class Examples {
  private static final Category MEETINGS = AGENCY_OPERATING.part("meetings", label("会议费"));
  private static final Category TRAVEL = AGENCY_OPERATING.part("travel", label("差旅费"));

  private static final Category PROCURED =
      Category.of(Dimension.DECLARED, "procurement", label("政府采购"));
  private static final Category GOODS = PROCURED.part("goods", label("货物"));
  private static final Category SERVICES = PROCURED.part("services", label("服务"));

  private Examples() {}

  static List<Example> all() {
    return List.of(
        same(),
        function(),
        departmentEconomic(),
        governmentEconomic(),
        revenue(),
        source(),
        origin(),
        kind(),
        threePublic(),
        agencyOperating(),
        unit(),
        project(),
        tier(),
        declared(),
        item(),
        bound());
  }

  /** One region in 万元 and in 元: in one unit any difference is a violation. */
  private static Example same() {
    Example.Pair pair =
        (wan, yuan) ->
            shanxi()
                .table("fund-revenue")
                .row("total", wan)
                .table("revenue")
                .in(YUAN_AND_FEN)
                .row("total", yuan, "", yuan);
    return new Example(
        "SAME-REGION",
        new Miniatures(
            pair.of("213.28", "2132800.00").disclosure(),
            pair.of("213.28", "2132750.00").disclosure(),
            pair.of("213.28", "2132749.99").disclosure(),
            pair.of("213.28", "2130000.00").disclosure(),
            pair.of("", "").disclosure()),
        new Violation(
            List.of(
                "fund-revenue/total/amount",
                "revenue/total/current-total",
                "revenue/total/government-fund"),
            "stated 213.28万元, computed 213.00万元, difference 0.28万元, slack 0.005万元",
            "同一口径（政府性基金预算、当年预算）各处所列不同：表七“合计”行 213.28万元；表二“合计”行“本年收入合计”栏"
                + "（另有1处相同） 2130000.00元；相差0.28万元，舍入最多可解释0.005万元",
            "one region "
                + "(government fund budget, current year) is printed differently: "
                + "表七 government fund revenue 2024, row “total” 213.28万元; "
                + "表二 revenue 2024, row “total”, column “revenue of the year” "
                + "(and 1 more) 2130000.00元; "
                + "difference 0.28万元, rounding explains at most 0.005万元"));
  }

  private static Example function() {
    return Example.sum(
        "SUM-FUNCTION",
        (total, one, two) ->
            shanxi()
                .table("expenditure")
                .row("total", total, "", total)
                .row("201", one, "", one)
                .row("208", two, "", two),
        new Violation(
            List.of("expenditure/total/total", "expenditure/201/total", "expenditure/208/total"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表三“合计”行“合计”栏 3.20万元，各项之和 3.00万元"
                + "（201 科目201 1.00万元 + 208 科目208 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "表三 expenditure 2024, row “total”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(201 科目201 1.00万元 + 208 科目208 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example departmentEconomic() {
    return Example.sum(
        "SUM-DEPARTMENT-ECONOMIC",
        (total, one, two) ->
            shanxi()
                .table("basic-by-economic")
                .row("301", total, total)
                .row("30101/50101", one, one)
                .row("30102/50101", two, two),
        new Violation(
            List.of(
                "basic-by-economic/301/total",
                "basic-by-economic/30101/50101/total",
                "basic-by-economic/30102/50101/total"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表六“301 科目301”行“合计”栏 3.20万元，各项之和 3.00万元"
                + "（30101/50101 科目50101 1.00万元 + 30102/50101 科目50101 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "表六 basic expenditure by economic class 2024, row “301 科目301”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(30101/50101 科目50101 1.00万元 + 30102/50101 科目50101 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example governmentEconomic() {
    Template template =
        Sketch.template(
            List.of(),
            form("economic")
                .addOpenDimensions(Dimension.GOVERNMENT_ECONOMIC)
                .column("amount", label("预算数"))
                .build());
    return Example.sum(
        "SUM-GOVERNMENT-ECONOMIC",
        (total, one, two) ->
            Sketch.of(template)
                .table("economic")
                .row("501", total)
                .row("50101", one)
                .row("50102", two),
        new Violation(
            List.of("economic/501/amount", "economic/50101/amount", "economic/50102/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "economic“501 科目501”行 3.20万元，各项之和 3.00万元"
                + "（50101 科目50101 1.00万元 + 50102 科目50102 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "economic economic, row “501 科目501” 3.20万元, sum of its parts 3.00万元 "
                + "(50101 科目50101 1.00万元 + 50102 科目50102 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example revenue() {
    return Example.sum(
        "SUM-REVENUE",
        (total, one, two) ->
            shanxi()
                .table("fund-revenue")
                .row("total", total)
                .row("1030146", one)
                .row("1030148", two),
        new Violation(
            List.of(
                "fund-revenue/total/amount",
                "fund-revenue/1030146/amount",
                "fund-revenue/1030148/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表七“合计”行 3.20万元，各项之和 3.00万元"
                + "（1030146 科目1030146 1.00万元 + 1030148 科目1030148 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "表七 government fund revenue 2024, row “total” 3.20万元, sum of its parts 3.00万元 "
                + "(1030146 科目1030146 1.00万元 + 1030148 科目1030148 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example source() {
    return Example.sum(
        "SUM-SOURCE",
        (total, one, two) -> shanxi().table("three-public").row("reception", total, one, two),
        new Violation(
            List.of(
                "three-public/reception/total",
                "three-public/reception/general-public-budget",
                "three-public/reception/government-fund"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表十“公务接待费”行“合计”栏 3.20万元，各项之和 3.00万元"
                + "（一般公共预算 1.00万元 + 政府性基金预算 2.00万元）；相差0.20万元，舍入最多可解释0.014998万元",
            "表十 three public expenses 2024, row “official reception”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(general public budget 1.00万元 + government fund budget 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example origin() {
    return Example.sum(
        "SUM-ORIGIN",
        (total, one, two) ->
            shanxi()
                .table("summary-revenue")
                .row("current-year-total", one)
                .row("carry-over", two)
                .row("grand-total", total),
        new Violation(
            List.of(
                "summary-revenue/grand-total/amount",
                "summary-revenue/current-year-total/amount",
                "summary-revenue/carry-over/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表一“收入总计”行 3.20万元，各项之和 3.00万元（本年收入合计 1.00万元 + 上年结转 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "表一 summary of revenue 2024, row “grand total of revenue” 3.20万元, sum of its parts 3.00万元 "
                + "(total revenue of the year 1.00万元 + carry-over 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example kind() {
    return Example.sum(
        "SUM-KIND",
        (total, one, two) ->
            shanxi().table("general-public-expenditure").row("2010301", total, one, two),
        new Violation(
            List.of(
                "general-public-expenditure/2010301/total",
                "general-public-expenditure/2010301/basic",
                "general-public-expenditure/2010301/project"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表五“2010301 科目2010301”行“合计”栏 3.20万元，各项之和 3.00万元"
                + "（基本支出 1.00万元 + 项目支出 2.00万元）；相差0.20万元，舍入最多可解释0.014998万元",
            "表五 general public budget expenditure 2024, row “2010301 科目2010301”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(basic expenditure 1.00万元 + project expenditure 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example threePublic() {
    return Example.sum(
        "SUM-THREE-PUBLIC",
        (total, one, two) ->
            shanghai().table("three-public-and-agency-operating").row("amount", total, one, two),
        new Violation(
            List.of(
                "three-public-and-agency-operating/amount/three-public",
                "three-public-and-agency-operating/amount/overseas",
                "three-public-and-agency-operating/amount/reception"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表九“预算数”行“合计”栏 3.20万元，各项之和 3.00万元（因公出国"
                + "（境）费 1.00万元 + 公务接待费 2.00万元）；相差0.20万元，舍入最多可解释0.014998万元",
            "表九 three public and agency operating expenses 2025, row “budget”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(overseas travel 1.00万元 + official reception 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example agencyOperating() {
    Template template =
        Sketch.template(
            List.of(Split.of(AGENCY_OPERATING).into(MEETINGS, TRAVEL)),
            form("agency")
                .slice(Kind.OPERATING)
                .row("total", AGENCY_OPERATING.label(), AGENCY_OPERATING)
                .row("meetings", MEETINGS.label(), MEETINGS)
                .row("travel", TRAVEL.label(), TRAVEL)
                .column("amount", label("预算数"))
                .build());
    return Example.sum(
        "SUM-AGENCY-OPERATING",
        (total, one, two) ->
            Sketch.of(template)
                .table("agency")
                .row("total", total)
                .row("meetings", one)
                .row("travel", two),
        new Violation(
            List.of("agency/total/amount", "agency/meetings/amount", "agency/travel/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "agency“机关运行经费”行 3.20万元，各项之和 3.00万元（会议费 1.00万元 + 差旅费 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "agency agency, row “agency operating expenses” 3.20万元, sum of its parts 3.00万元 "
                + "(会议费 1.00万元 + 差旅费 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example declared() {
    Template template =
        Sketch.template(
            List.of(Split.of(PROCURED).into(GOODS, SERVICES)),
            form("procurement")
                .slice(Kind.EXPENDITURE)
                .row("total", PROCURED.label(), PROCURED)
                .row("goods", GOODS.label(), GOODS)
                .row("services", SERVICES.label(), SERVICES)
                .column("amount", label("预算数"))
                .build());
    return Example.sum(
        "SUM-DECLARED",
        (total, one, two) ->
            Sketch.of(template)
                .table("procurement")
                .row("total", total)
                .row("goods", one)
                .row("services", two),
        new Violation(
            List.of(
                "procurement/total/amount",
                "procurement/goods/amount",
                "procurement/services/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "procurement“政府采购”行 3.20万元，各项之和 3.00万元（货物 1.00万元 + 服务 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "procurement procurement, row “政府采购” 3.20万元, sum of its parts 3.00万元 "
                + "(货物 1.00万元 + 服务 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example item() {
    Template template =
        Sketch.template(
            List.of(),
            form("procurement")
                .slice(Kind.EXPENDITURE, PROCURED)
                .addOpenDimensions(Dimension.ITEM)
                .row("total", label("合计"))
                .column("amount", label("预算数"))
                .build());
    return Example.sum(
        "SUM-ITEM",
        (total, one, two) ->
            Sketch.of(template)
                .table("procurement")
                .row("total", total)
                .row("打印机", one)
                .row("复印纸", two),
        new Violation(
            List.of("procurement/total/amount", "procurement/打印机/amount", "procurement/复印纸/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "procurement“合计”行 3.20万元，各项之和 3.00万元（打印机 1.00万元 + 复印纸 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "procurement procurement, row “合计” 3.20万元, sum of its parts 3.00万元 "
                + "(打印机 1.00万元 + 复印纸 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example unit() {
    return Example.sum(
        "SUM-UNIT",
        (total, one, two) ->
            shanxi()
                .table("agency-operating")
                .row("total", total, total)
                .row("甲", one, one)
                .row("乙", two, two),
        new Violation(
            List.of(
                "agency-operating/total/total",
                "agency-operating/甲/total",
                "agency-operating/乙/total"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表十一“部门合计”行“合计”栏 3.20万元，各项之和 3.00万元（甲 1.00万元 + 乙 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "表十一 agency operating expenses 2024, row “department total”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(甲 1.00万元 + 乙 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  private static Example project() {
    return Example.sum(
        "SUM-PROJECT",
        (total, one, two) ->
            shanxi()
                .table("projects-current")
                .row("甲", total, total)
                .row("甲/供暖", one, one)
                .row("甲/运维", two, two),
        new Violation(
            List.of(
                "projects-current/甲/total",
                "projects-current/甲/供暖/total",
                "projects-current/甲/运维/total"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "表十二“甲”行“合计”栏 3.20万元，各项之和 3.00万元（供暖 1.00万元 + 运维 2.00万元）；"
                + "相差0.20万元，舍入最多可解释0.014998万元",
            "表十二 projects of the current year 2024, row “甲”, column “total” 3.20万元, sum of its parts 3.00万元 "
                + "(供暖 1.00万元 + 运维 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  /** A sheet in 万元: those in 元 are exact and have no edge. Without any figure it is no sheet. */
  private static Example tier() {
    Sum sheet =
        (total, one, two) ->
            shanxi()
                .sheet(
                    "甲/供暖",
                    Funding.builder()
                        .unit(Sketch.WAN)
                        .total(Figure.parse(total))
                        .tier(Tier.PROVINCIAL, one)
                        .tier(Tier.MUNICIPAL_COUNTY, two));
    return Example.sum(
        "SUM-TIER",
        sheet,
        shanxi().sheet("甲/供暖", Funding.builder()),
        new Violation(
            List.of(
                "performance-funding/total/amount",
                "performance-funding/provincial/amount",
                "performance-funding/municipal-county/amount"),
            "stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元",
            "绩效目标表（供暖）“年度资金总额”行 3.20万元，各项之和 3.00万元（省级财政资金 1.00万元 + 市县"
                + "（区）财政资金 2.00万元）；相差0.20万元，舍入最多可解释0.014998万元",
            "绩效目标表 project performance target: "
                + "annual funding of 供暖, row “annual funding” 3.20万元, sum of its parts 3.00万元 "
                + "(provincial funds 1.00万元 + county funds 2.00万元); "
                + "difference 0.20万元, rounding explains at most 0.014998万元"));
  }

  /** A part in 万元 inside a whole in 元: in one unit a part must not print larger at all. */
  private static Example bound() {
    Example.Pair pair =
        (part, whole) ->
            shanxi()
                .table("three-public")
                .row("reception", part, part)
                .table("fiscal-expenditure")
                .in(YUAN_AND_FEN)
                .row("expenditure-total", whole, whole);
    return new Example(
        "BOUND-REGION",
        new Miniatures(
            pair.of("1.00", "10000.00").disclosure(),
            pair.of("1.01", "10050.00").disclosure(),
            pair.of("1.01", "10049.99").disclosure(),
            pair.of("1.01", "9000.00").disclosure(),
            pair.of("-1.00", "9000.00").disclosure()),
        new Violation(
            List.of("three-public/reception/total", "fiscal-expenditure/expenditure-total/total"),
            "stated 1.01万元, computed 0.90万元, difference 0.11万元, slack 0.005万元",
            "表十“公务接待费”行“合计”栏 1.01万元，大于包含它的表四“本年支出合计”行“小计”栏 9000.00元；" + "相差0.11万元，舍入最多可解释0.005万元",
            "表十 three public expenses 2024, row “official reception”, column “total” 1.01万元, larger than what contains it: "
                + "表四 fiscal appropriation expenditure 2024, row “total expenditure of the year”, column “subtotal” 9000.00元; "
                + "difference 0.11万元, rounding explains at most 0.005万元"));
  }
}
