package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of an identity that holds, that rounding explains, and that is blank. */
class IdentityHoldsTest {

  /** What a rule says in either language. */
  record Said(String rule, String chinese, String english) {
    @Override
    public String toString() {
      return rule;
    }
  }

  private static Said said(String rule, String chinese, String english) {
    return new Said(rule, chinese, english);
  }

  static List<Said> holding() {
    return List.of(
        said(
            "SAME-REGION",
            "同一口径（政府性基金预算、当年预算）3处一致：表七“合计”行 213.28万元；表二“合计" + "”行“本年收入合计”栏（另有1处相同） 2132800.00元",
            "one region (government fund budget, current year) agrees in 3 places: 表七 "
                + "government fund revenue 2024, row “total” 213.28万元; 表二 revenue 2024, "
                + "row “total”, column “revenue of the year” (and 1 more) 2132800.00元"),
        said(
            "SUM-FUNCTION",
            "表三“合计”行“合计”栏 3.00万元，等于各项之和：201 科目201 1.00万元 + 208 " + "科目208 2.00万元",
            "表三 expenditure 2024, row “total”, column “total” 3.00万元, equal to the "
                + "sum of its parts: 201 科目201 1.00万元 + 208 科目208 2.00万元"),
        said(
            "SUM-DEPARTMENT-ECONOMIC",
            "表六“301 科目301”行“合计”栏 3.00万元，等于各项之和：30101/50101 科目50101 "
                + "1.00万元 + 30102/50101 科目50101 2.00万元",
            "表六 basic expenditure by economic class 2024, row “301 科目301”, column "
                + "“total” 3.00万元, equal to the sum of its parts: 30101/50101 科目50101 1.00万元"
                + " + 30102/50101 科目50101 2.00万元"),
        said(
            "SUM-GOVERNMENT-ECONOMIC",
            "economic“501 科目501”行 3.00万元，等于各项之和：50101 科目50101 1.00万元 " + "+ 50102 科目50102 2.00万元",
            "economic economic, row “501 科目501” 3.00万元, equal to the sum of its parts: "
                + "50101 科目50101 1.00万元 + 50102 科目50102 2.00万元"),
        said(
            "SUM-REVENUE",
            "表七“合计”行 3.00万元，等于各项之和：1030146 科目1030146 1.00万元 + 1030148 " + "科目1030148 2.00万元",
            "表七 government fund revenue 2024, row “total” 3.00万元, equal to the sum "
                + "of its parts: 1030146 科目1030146 1.00万元 + 1030148 科目1030148 2.00万元"),
        said(
            "SUM-SOURCE",
            "表十“公务接待费”行“合计”栏 3.00万元，等于各项之和：一般公共预算 1.00万元 " + "+ 政府性基金预算 2.00万元",
            "表十 three public expenses 2024, row “official reception”, column “total” "
                + "3.00万元, equal to the sum of its parts: general public budget 1.00万元 "
                + "+ government fund budget 2.00万元"),
        said(
            "SUM-ORIGIN",
            "表一“收入总计”行 3.00万元，等于各项之和：本年收入合计 1.00万元 + 上年结转 " + "2.00万元",
            "表一 summary of revenue 2024, row “grand total of revenue” 3.00万元, equal "
                + "to the sum of its parts: total revenue of the year 1.00万元 + carry-over "
                + "2.00万元"),
        said(
            "SUM-KIND",
            "表五“2010301 科目2010301”行“合计”栏 3.00万元，等于各项之和：基本支出 1.00万元 " + "+ 项目支出 2.00万元",
            "表五 general public budget expenditure 2024, row “2010301 科目2010301”, "
                + "column “total” 3.00万元, equal to the sum of its parts: basic expenditure "
                + "1.00万元 + project expenditure 2.00万元"),
        said(
            "SUM-THREE-PUBLIC",
            "表九“预算数”行“合计”栏 3.00万元，等于各项之和：因公出国（境）费 1.00万元 " + "+ 公务接待费 2.00万元",
            "表九 three public and agency operating expenses 2025, row “budget”, column "
                + "“total” 3.00万元, equal to the sum of its parts: overseas travel 1.00万元 "
                + "+ official reception 2.00万元"),
        said(
            "SUM-AGENCY-OPERATING",
            "agency“机关运行经费”行 3.00万元，等于各项之和：会议费 1.00万元 + 差旅费 " + "2.00万元",
            "agency agency, row “agency operating expenses” 3.00万元, equal to the sum "
                + "of its parts: 会议费 1.00万元 + 差旅费 2.00万元"),
        said(
            "SUM-UNIT",
            "表十一“部门合计”行“合计”栏 3.00万元，等于各项之和：甲 1.00万元 + 乙 2.00万元",
            "表十一 agency operating expenses 2024, row “department total”, column “total” "
                + "3.00万元, equal to the sum of its parts: 甲 1.00万元 + 乙 2.00万元"),
        said(
            "SUM-PROJECT",
            "表十二“甲”行“合计”栏 3.00万元，等于各项之和：供暖 1.00万元 + 运维 2.00万元",
            "表十二 projects of the current year 2024, row “甲”, column “total” 3.00万元, "
                + "equal to the sum of its parts: 供暖 1.00万元 + 运维 2.00万元"),
        said(
            "SUM-TIER",
            "绩效目标表（供暖）“年度资金总额”行 3.00万元，等于各项之和：省级财政资金 " + "1.00万元 + 市县（区）财政资金 2.00万元",
            "绩效目标表 project performance target: annual funding of 供暖, row “annual "
                + "funding” 3.00万元, equal to the sum of its parts: provincial funds 1.00万元 "
                + "+ county funds 2.00万元"),
        said(
            "SUM-DECLARED",
            "procurement“政府采购”行 3.00万元，等于各项之和：货物 1.00万元 + 服务 2.00万元",
            "procurement procurement, row “政府采购” 3.00万元, equal to the sum of its parts: "
                + "货物 1.00万元 + 服务 2.00万元"),
        said(
            "SUM-ITEM",
            "procurement“合计”行 3.00万元，等于各项之和：打印机 1.00万元 + 复印纸 2.00万元",
            "procurement procurement, row “合计” 3.00万元, equal to the sum of its parts: "
                + "打印机 1.00万元 + 复印纸 2.00万元"),
        said(
            "BOUND-REGION",
            "表十“公务接待费”行“合计”栏 1.00万元 ≤ 表四“本年支出合计”行“小计”栏 10000.00元",
            "表十 three public expenses 2024, row “official reception”, column “total” "
                + "1.00万元 ≤ 表四 fiscal appropriation expenditure 2024, row “total expenditure "
                + "of the year”, column “subtotal” 10000.00元"));
  }

  static List<Said> rounded() {
    return List.of(
        said(
            "SAME-REGION",
            "同一口径（政府性基金预算、当年预算）各处所列不同：表七“合计”行 213.28万元；"
                + "表二“合计”行“本年收入合计”栏（另有1处相同） 2132750.00元；相差0.005万元，"
                + "舍入最多可解释0.005万元，属舍入差异",
            "one region (government fund budget, current year) is printed differently: "
                + "表七 government fund revenue 2024, row “total” 213.28万元; 表二 revenue "
                + "2024, row “total”, column “revenue of the year” (and 1 more) 2132750.00元; "
                + "difference 0.005万元, rounding explains up to 0.005万元"),
        said(
            "SUM-FUNCTION",
            "表三“合计”行“合计”栏 3.01万元，各项之和 3.00万元（201 科目201 1.00万元 + "
                + "208 科目208 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "表三 expenditure 2024, row “total”, column “total” 3.01万元, sum of its "
                + "parts 3.00万元 (201 科目201 1.00万元 + 208 科目208 2.00万元); difference "
                + "0.01万元, rounding explains up to 0.014998万元"),
        said(
            "SUM-DEPARTMENT-ECONOMIC",
            "表六“301 科目301”行“合计”栏 3.01万元，各项之和 3.00万元（30101/50101 科目50101"
                + " 1.00万元 + 30102/50101 科目50101 2.00万元）；相差0.01万元，舍入最多可解释0.01"
                + "4998万元，属舍入差异",
            "表六 basic expenditure by economic class 2024, row “301 科目301”, column "
                + "“total” 3.01万元, sum of its parts 3.00万元 (30101/50101 科目50101 1.00万元 "
                + "+ 30102/50101 科目50101 2.00万元); difference 0.01万元, rounding explains "
                + "up to 0.014998万元"),
        said(
            "SUM-GOVERNMENT-ECONOMIC",
            "economic“501 科目501”行 3.01万元，各项之和 3.00万元（50101 科目50101 1.00万元 "
                + "+ 50102 科目50102 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，"
                + "属舍入差异",
            "economic economic, row “501 科目501” 3.01万元, sum of its parts 3.00万元 "
                + "(50101 科目50101 1.00万元 + 50102 科目50102 2.00万元); difference 0.01万元, "
                + "rounding explains up to 0.014998万元"),
        said(
            "SUM-REVENUE",
            "表七“合计”行 3.01万元，各项之和 3.00万元（1030146 科目1030146 1.00万元 + "
                + "1030148 科目1030148 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，"
                + "属舍入差异",
            "表七 government fund revenue 2024, row “total” 3.01万元, sum of its parts "
                + "3.00万元 (1030146 科目1030146 1.00万元 + 1030148 科目1030148 2.00万元); "
                + "difference 0.01万元, rounding explains up to 0.014998万元"),
        said(
            "SUM-SOURCE",
            "表十“公务接待费”行“合计”栏 3.01万元，各项之和 3.00万元（一般公共预算 1.00万元 "
                + "+ 政府性基金预算 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差"
                + "异",
            "表十 three public expenses 2024, row “official reception”, column “total” "
                + "3.01万元, sum of its parts 3.00万元 (general public budget 1.00万元 + governme"
                + "nt fund budget 2.00万元); difference 0.01万元, rounding explains up to 0.01499"
                + "8万元"),
        said(
            "SUM-ORIGIN",
            "表一“收入总计”行 3.01万元，各项之和 3.00万元（本年收入合计 1.00万元 + 上年结转"
                + " 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "表一 summary of revenue 2024, row “grand total of revenue” 3.01万元, sum "
                + "of its parts 3.00万元 (total revenue of the year 1.00万元 + carry-over 2.00万元"
                + "); difference 0.01万元, rounding explains up to 0.014998万元"),
        said(
            "SUM-KIND",
            "表五“2010301 科目2010301”行“合计”栏 3.01万元，各项之和 3.00万元（基本支出 "
                + "1.00万元 + 项目支出 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，"
                + "属舍入差异",
            "表五 general public budget expenditure 2024, row “2010301 科目2010301”, "
                + "column “total” 3.01万元, sum of its parts 3.00万元 (basic expenditure 1.00万元"
                + " + project expenditure 2.00万元); difference 0.01万元, rounding explains "
                + "up to 0.014998万元"),
        said(
            "SUM-THREE-PUBLIC",
            "表九“预算数”行“合计”栏 3.01万元，各项之和 3.00万元（因公出国（境）费 1.00万元 "
                + "+ 公务接待费 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "表九 three public and agency operating expenses 2025, row “budget”, column "
                + "“total” 3.01万元, sum of its parts 3.00万元 (overseas travel 1.00万元 + "
                + "official reception 2.00万元); difference 0.01万元, rounding explains up "
                + "to 0.014998万元"),
        said(
            "SUM-AGENCY-OPERATING",
            "agency“机关运行经费”行 3.01万元，各项之和 3.00万元（会议费 1.00万元 + 差旅费 "
                + "2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "agency agency, row “agency operating expenses” 3.01万元, sum of its parts "
                + "3.00万元 (会议费 1.00万元 + 差旅费 2.00万元); difference 0.01万元, rounding "
                + "explains up to 0.014998万元"),
        said(
            "SUM-UNIT",
            "表十一“部门合计”行“合计”栏 3.01万元，各项之和 3.00万元（甲 1.00万元 + 乙 "
                + "2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "表十一 agency operating expenses 2024, row “department total”, column “total” "
                + "3.01万元, sum of its parts 3.00万元 (甲 1.00万元 + 乙 2.00万元); difference "
                + "0.01万元, rounding explains up to 0.014998万元"),
        said(
            "SUM-PROJECT",
            "表十二“甲”行“合计”栏 3.01万元，各项之和 3.00万元（供暖 1.00万元 + 运维 2.00万元"
                + "）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "表十二 projects of the current year 2024, row “甲”, column “total” 3.01万元, "
                + "sum of its parts 3.00万元 (供暖 1.00万元 + 运维 2.00万元); difference 0.01万元"
                + ", rounding explains up to 0.014998万元"),
        said(
            "SUM-TIER",
            "绩效目标表（供暖）“年度资金总额”行 3.01万元，各项之和 3.00万元（省级财政资金 "
                + "1.00万元 + 市县（区）财政资金 2.00万元）；相差0.01万元，舍入最多可解释0.014998"
                + "万元，属舍入差异",
            "绩效目标表 project performance target: annual funding of 供暖, row “annual "
                + "funding” 3.01万元, sum of its parts 3.00万元 (provincial funds 1.00万元 "
                + "+ county funds 2.00万元); difference 0.01万元, rounding explains up to 0.01499"
                + "8万元"),
        said(
            "SUM-DECLARED",
            "procurement“政府采购”行 3.01万元，各项之和 3.00万元（货物 1.00万元 + 服务 "
                + "2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "procurement procurement, row “政府采购” 3.01万元, sum of its parts 3.00万元 "
                + "(货物 1.00万元 + 服务 2.00万元); difference 0.01万元, rounding explains up to "
                + "0.014998万元"),
        said(
            "SUM-ITEM",
            "procurement“合计”行 3.01万元，各项之和 3.00万元（打印机 1.00万元 + 复印纸 "
                + "2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异",
            "procurement procurement, row “合计” 3.01万元, sum of its parts 3.00万元 "
                + "(打印机 1.00万元 + 复印纸 2.00万元); difference 0.01万元, rounding explains up to "
                + "0.014998万元"),
        said(
            "BOUND-REGION",
            "表十“公务接待费”行“合计”栏 1.01万元，大于包含它的表四“本年支出合计”行“小计”栏 "
                + "10050.00元；相差0.005万元，舍入最多可解释0.005万元，属舍入差异",
            "表十 three public expenses 2024, row “official reception”, column “total” "
                + "1.01万元, larger than what contains it: 表四 fiscal appropriation expenditure "
                + "2024, row “total expenditure of the year”, column “subtotal” 10050.00元; "
                + "difference 0.005万元, rounding explains up to 0.005万元"));
  }

  static List<Said> blank() {
    return List.of(
        said(
            "SAME-REGION",
            "表七“合计”行及有关各处均为空白，无可核对",
            "表七 government fund revenue 2024, row “total” and all that belongs to it "
                + "is blank: nothing to check"),
        said(
            "SUM-FUNCTION",
            "表三“合计”行“合计”栏及有关各处均为空白，无可核对",
            "表三 expenditure 2024, row “total”, column “total” and all that belongs "
                + "to it is blank: nothing to check"),
        said(
            "SUM-DEPARTMENT-ECONOMIC",
            "表六“301 科目301”行“合计”栏及有关各处均为空白，无可核对",
            "表六 basic expenditure by economic class 2024, row “301 科目301”, column "
                + "“total” and all that belongs to it is blank: nothing to check"),
        said(
            "SUM-GOVERNMENT-ECONOMIC",
            "economic“501 科目501”行及有关各处均为空白，无可核对",
            "economic economic, row “501 科目501” and all that belongs to it is blank: "
                + "nothing to check"),
        said(
            "SUM-REVENUE",
            "表七“合计”行及有关各处均为空白，无可核对",
            "表七 government fund revenue 2024, row “total” and all that belongs to it "
                + "is blank: nothing to check"),
        said(
            "SUM-UNIT",
            "表十一“部门合计”行“合计”栏及有关各处均为空白，无可核对",
            "表十一 agency operating expenses 2024, row “department total”, column “total” "
                + "and all that belongs to it is blank: nothing to check"),
        said(
            "SUM-PROJECT",
            "表十二“甲”行“合计”栏及有关各处均为空白，无可核对",
            "表十二 projects of the current year 2024, row “甲”, column “total” and all "
                + "that belongs to it is blank: nothing to check"),
        said(
            "BOUND-REGION",
            "表十“公务接待费”行“合计”栏：本表列有或允许负数，不作大小比较",
            "表十 three public expenses 2024, row “official reception”, column “total”: "
                + "negative amounts are printed or allowed, so sizes are not compared"));
  }

  private static Example.Miniatures miniatures(String rule) {
    return Examples.all().stream()
        .filter(example -> example.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .miniatures();
  }

  private static Finding found(Said said, Disclosure disclosure, Outcome outcome) {
    return Rulebook.identities().only(said.rule()).check(disclosure).findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .findFirst()
        .orElseThrow();
  }

  private static void assertSaid(Finding finding, Said said) {
    assertThat(finding.in(CHINESE)).isEqualTo(said.chinese());
    assertThat(finding.in(ENGLISH)).isEqualTo(said.english());
  }

  @ParameterizedTest
  @MethodSource("holding")
  void what_holds_names_total_and_parts(Said said) {
    assertSaid(found(said, miniatures(said.rule()).holds(), Outcome.HOLDS), said);
  }

  @ParameterizedTest
  @MethodSource("rounded")
  void what_rounding_explains_says_how_much_differs_and_how_much_may(Said said) {
    assertSaid(found(said, miniatures(said.rule()).edge(), Outcome.HOLDS_WITHIN_ROUNDING), said);
  }

  @ParameterizedTest
  @MethodSource("blank")
  void what_is_not_compared_says_why(Said said) {
    assertSaid(found(said, miniatures(said.rule()).nothing(), Outcome.NOT_APPLICABLE), said);
  }

  @Test
  void every_derived_rule_has_its_sentences_here() {
    List<String> rules = Examples.all().stream().map(Example::rule).toList();

    assertThat(holding()).extracting(Said::rule).containsExactlyElementsOf(rules);
    assertThat(rounded()).extracting(Said::rule).containsExactlyElementsOf(rules);
  }
}
