package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a text that is as it should be, and of one with nothing to examine. */
class TextHoldsTest {

  /** What a rule says in either language. */
  record Said(String rule, String chinese, String english) {
    @Override
    public String toString() {
      return rule + " " + chinese;
    }
  }

  private static Said said(String rule, String chinese, String english) {
    return new Said(rule, chinese, english);
  }

  static List<Said> sentences() {
    return List.of(
        said(
            "TEXT-AMOUNT",
            "三、支出说明“基本支出” 1.00万元，与表三“合计”行“基本支出”栏 1.00万元一致",
            "三、支出说明, “基本支出” 1.00万元 agrees with 表三 expenditure 2024, row "
                + "“total”, column “basic expenditure” 1.00万元"),
        said(
            "TEXT-SHARE",
            "三、支出说明“基本支出”占支出预算的33.33%，与1.00万元 ÷ 3.00万元 所得 33.33%相符",
            "三、支出说明, “基本支出” is stated as 33.33% of 支出预算, which agrees with "
                + "1.00万元 ÷ 3.00万元 = 33.33%"),
        said(
            "TEXT-SHARES",
            "三、支出说明以支出预算为基数的各项占比之和为100%（60% + 40%）",
            "三、支出说明: the shares of 支出预算 add up to 100% (60% + 40%)"),
        said(
            "TEXT-CHANGE",
            "三、支出说明“基本支出”增减额-33.48万元、增减幅度-2.67%，与推得的上年数（1222.7"
                + "9万元 减增减额）1256.27万元、增减幅度 -2.67%相符",
            "三、支出说明, “基本支出” changed by -33.48万元 (-2.67%), which agrees with "
                + "the 1256.27万元 derived for last year (1222.79万元 less the change), a change "
                + "of -2.67%"),
        said(
            "TEXT-CHANGE-PARTS",
            "三、支出说明“支出预算”增减额-10万元，等于各分项之和（基本支出增减额-10万元，" + "项目支出持平）",
            "三、支出说明, “支出预算” changed by -10万元, equal to the sum of its parts "
                + "(基本支出 changed by -10万元, 项目支出 unchanged)"),
        said(
            "TEXT-ZERO-BASE",
            "三、支出说明“基本支出”增减额0.50万元、增减幅度100%，推得上年数 0.50万元",
            "三、支出说明, “基本支出” changed by 0.50万元 (100%), which puts last year's "
                + "amount at 0.50万元"),
        said(
            "TEXT-TWICE",
            "三、支出说明“二级项目”所述 9个，与前文（三、支出说明 9个）一致",
            "三、支出说明, “二级项目” is stated as 9个, which agrees with the earlier " + "9个 (三、支出说明)"),
        said(
            "TEXT-FIGURE",
            "三、支出说明：文字中的数字与数据表述一致",
            "三、支出说明: the figures in the words match those claimed"),
        said(
            "TEXT-DIRECTION",
            "三、支出说明“基本支出”增减额-1000.00万元，方向一致",
            "三、支出说明, “基本支出” changed by -1000.00万元: consistent in direction"),
        said(
            "TEXT-DIRECTION",
            "三、支出说明称“减少1000.00万元”，与所述增减方向一致：增减额-1000.00万元",
            "三、支出说明: “减少1000.00万元” matches the direction stated: changed by " + "-1000.00万元"),
        said(
            "TEXT-REASON",
            "三、支出说明“比上年减少1万元，主要原因是人员减少”原因与增减方向一致",
            "三、支出说明: “比上年减少1万元，主要原因是人员减少”: the reason and the " + "change point the same way"),
        said(
            "TEXT-OF-WHICH",
            "三、支出说明“10个（其中甲类4个，乙类5个）”各项之和 9个，不大于 10个",
            "三、支出说明: “10个（其中甲类4个，乙类5个）” adds up to 9个, not more than " + "10个"),
        said(
            "TEXT-OF-WHICH-SUM",
            "三、支出说明“8013平方米（其中办公7998平方米，仓库15平方米）”各项之和 8013平方米，不大于 8013平方米",
            "三、支出说明: “8013平方米（其中办公7998平方米，仓库15平方米）” adds up to 8013平方米, not more than 8013平方米"),
        said(
            "TEXT-LIST",
            "三、支出说明逐项列示2项，预算表有数的各行均已列示",
            "三、支出说明 lists 2 items, which cover every row of the tables with an " + "amount"),
        said(
            "TEXT-LIST-ITEM",
            "三、支出说明逐项列示2项，预算表均有其行",
            "三、支出说明 lists 2 items, all of them in the tables"),
        said(
            "TEXT-LIST-LEVEL",
            "三、支出说明逐项列示的科目多为3位，级次一致",
            "三、支出说明 lists codes of 3 digits, of one level"),
        said("TEXT-YEAR", "三、支出说明“比2023年预算”年度相符", "三、支出说明: “比2023年预算” is of the right year"),
        said("TEXT-YEAR", "三、支出说明“2024年度部门预算”年度相符", "三、支出说明: “2024年度部门预算” is of the right year"),
        said("TEXT-RESIDUE", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said("TEXT-BRACKETS", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said(
            "TEXT-SHARE-BASE",
            "三、支出说明“基本支出”所述为支出预算的95.89%，基数可以计算比例",
            "三、支出说明, “基本支出” is stated as 95.89% of 支出预算, which has percentages"),
        said(
            "TEXT-ITEM-CHANGE",
            "三、支出说明“2023年执行数为1000.00万元，2024年预算安排900.00万元，减少10.00%”，与所述两个金额相符",
            "三、支出说明: “2023年执行数为1000.00万元，2024年预算安排900.00万元，减少10.00%” is the change between its two"
                + " amounts"),
        said(
            "TEXT-ITEM-BASE",
            "三、支出说明“上年执行数为5万元，2024年预算安排6.00万元，增加20%”，基数不为零",
            "三、支出说明: “上年执行数为5万元，2024年预算安排6.00万元，增加20%” has a base other than zero"),
        said(
            "TEXT-CAUSE",
            "三、支出说明“减少的主要原因”与前述增减方向一致",
            "三、支出说明: “减少的主要原因” follows a change of that direction"),
        said(
            "TEXT-NAME",
            "三、支出说明未见以前年度的科目名称",
            "三、支出说明: no subject is called by a name of earlier years"),
        said("TEXT-DOUBLED", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said("TEXT-CONTRADICTION", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said("TEXT-SIGN", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said("TEXT-PERCENT", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said("TEXT-STOP", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said("TEXT-FIGURE-FORM", "三、支出说明：未发现", "三、支出说明: nothing found"),
        said(
            "TEXT-PROCUREMENT",
            "政府采购总额 62.00万元，等于货物、工程、服务之和 62.00万元 = 12.00万元 + " + "0万元 + 50.00万元",
            "total procurement 62.00万元, equal to goods, works and services together: "
                + "62.00万元 = 12.00万元 + 0万元 + 50.00万元"),
        said(
            "TEXT-GROUPS",
            "三、支出说明“2个，累计8人次”相互对应",
            "三、支出说明: “2个，累计8人次”: groups and people go together"),
        said(
            "TEXT-PROCUREMENT-SMALL",
            "面向中小企业预留 50.00万元，不低于政府采购总额 100.00万元的40%",
            "reserved for SMEs 50.00万元 is 40% of total procurement 100.00万元 or more"),
        said(
            "TEXT-OPERATING",
            "三、支出说明“机关运行经费” 0.50万元，不大于表六“合计”行“公用经费”栏 1.00万元",
            "三、支出说明, “机关运行经费” 0.50万元 is not more than 表六 basic expenditure "
                + "by economic class 2024, row “total”, column “operating expenses” 1.00万元"),
        said(
            "TEXT-THREE-PUBLIC",
            "表八“30217 公务接待费”行“合计”栏 13500元，不大于表九“预算数”行“公务接待费”栏 " + "1.40万元",
            "表八 basic expenditure by economic class 2025, row “30217 公务接待费”, column "
                + "“total” 13500元 is not more than 表九 three public and agency operating "
                + "expenses 2025, row “budget”, column “official reception” 1.40万元"),
        said(
            "TEXT-UNITS",
            "机构设置所述行政单位1家、事业单位3家，合计4家，与列示4家不矛盾",
            "the units stated (administrative units: 1, public institutions: 3; 4 in "
                + "all) are consistent with the 4 units listed"),
        said(
            "TEXT-UNITS-BUDGET",
            "机构设置列示单位4家（行政单位1家、事业单位3家），纳入预算编制范围的预算单位4家" + "，两者一致",
            "4 units are listed (administrative units: 1, public institutions: 3), and "
                + "the budget covers 4"),
        said(
            "TEXT-COMPLETION",
            "三、支出说明“年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.00%”，完成率相符",
            "三、支出说明: “年初预算为100.00万元，支出决算为95.00万元，完成年初预算的95.00%”: the rate is that of the"
                + " amounts"),
        said(
            "TEXT-COMPLETION-GAP",
            "三、支出说明“完成年初预算的95.00%。决算数小于预算数”，与完成情况一致",
            "三、支出说明: “完成年初预算的95.00%。决算数小于预算数” agrees with what was completed"),
        said(
            "TEXT-PATH-NAME",
            "三、支出说明“住房公积金”各级名称与表三“2210201 住房公积金”行一致",
            "三、支出说明: “住房公积金” is named as in 表三, row “2210201 住房公积金”"),
        said(
            "TEXT-PATH-SETTLED",
            "五、一般公共预算财政拨款支出决算情况说明“住房公积金”支出决算56.13万元，与表五“2210201 住房公积金”行“合计”栏 56.13万元相符",
            "五、一般公共预算财政拨款支出决算情况说明: 56.13万元 settled of “住房公积金” agrees with 表五 general public"
                + " budget expenditure, row “2210201 住房公积金”, column “total” 56.13万元"),
        said("TEXT-KIND", "三、支出说明自称与单位预算一致", "三、支出说明 speaks of a unit budget"),
        said(
            "TEXT-VEHICLES",
            "现有车辆8辆，各用途之和8辆（机要通信用车1辆、其他用车7辆）",
            "vehicles held: 8; all uses together: 8 (机要通信用车: 1, 其他用车: 7)"),
        said(
            "TEXT-VEHICLES-MONEY",
            "拟购置车辆1辆，与表九“预算数”行“购置费”栏 15万元相应",
            "vehicles to be bought: 1, which goes with 表九 three public and agency operati"
                + "ng expenses 2025, row “budget”, column “vehicle purchase” 15万元"),
        said(
            "TEXT-EQUIPMENT",
            "100万元以上通用设备1台（套），不多于50万元以上通用设备3台（套）",
            "1 通用设备 worth 100万元 or more, which is not more than 3 通用设备 worth " + "50万元 or more"),
        said(
            "TEXT-COMPLETION-REASON",
            "三、支出说明决算与预算不同之处均说明了原因",
            "三、支出说明: there is a reason wherever the account differs from the budget"),
        said(
            "TEXT-INCLUDES",
            "三、支出说明“人员经费”所列科目与预算表一致",
            "三、支出说明: “personnel expenses” includes what has money in the tables"),
        said(
            "TEXT-GROUPS-FOREIGN",
            "三、支出说明“12批次、130人次，其中外宾接待2批次、10人次”，其中数不大于总数",
            "三、支出说明: “12批次、130人次，其中外宾接待2批次、10人次”: the part is not more than the whole"),
        said(
            "TEXT-COUNT-MONEY",
            "三、支出说明“因公出国（境）费0万元”与“团组0个”相互对应",
            "三、支出说明: “因公出国（境）费0万元” and “团组0个” go together"),
        said(
            "TEXT-EVALUATION",
            "三、支出说明所述各档之和10个，与“项目10个”相符",
            "三、支出说明: the grades add up to 10, as in “项目10个”"),
        said(
            "TEXT-PROCUREMENT-AWARDED",
            "三、支出说明授予中小企业合同金额 60.00万元，不大于政府采购总额 100.00万元",
            "三、支出说明: contracts of SMEs 60.00万元 is not more than total procurement 100.00万元"),
        said(
            "TEXT-ASSETS-DAY",
            "国有资产截至2024-12-31，与2025年度文本相称",
            "assets are told as of 2024-12-31 in a document of 2025"),
        said(
            "TEXT-PROJECT-YEAR",
            "三、支出说明“年度预算安排”列有本年度金额：“800万元”",
            "三、支出说明: the year's money of the project is told: “800万元”"));
  }

  private static Miniature miniature(String rule) {
    return TextMiniatures.all().stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<Finding> check(String rule, Miniature.Document document) {
    return Rulebook.standard().only(rule).check(document.disclosure()).findings();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void what_holds_names_what_was_compared_in_both_languages(Said said) {
    List<Finding> findings = check(said.rule(), miniature(said.rule()).documents().holds());

    assertThat(findings)
        .filteredOn(finding -> finding.in(CHINESE).equals(said.chinese()))
        .singleElement()
        .extracting(finding -> finding.in(ENGLISH))
        .isEqualTo(said.english());
  }

  @Test
  void every_rule_on_the_text_has_its_sentence_here() {
    assertThat(sentences().stream().map(Said::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(
            TextMiniatures.all().stream().map(Miniature::rule).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TEXT-AMOUNT | 三、支出说明“基本支出”：所述口径未列入预算表 | 三、支出说明, “基本支出”: no table prints what is stated",
        "TEXT-SHARE | 三、支出说明“基本支出”：文表均未列其金额 | 三、支出说明, “基本支出”: its amount is stated nowhere",
        "TEXT-CHANGE | 三、支出说明“基本支出”：未列增减额或幅度 | 三、支出说明, “基本支出”: neither an amount nor a percentage"
            + " is stated",
        "TEXT-ZERO-BASE | 三、支出说明“基本支出”：未列增长百分比 | 三、支出说明, “基本支出”: no percentage of growth is stated",
      })
  void a_claim_that_is_not_examined_says_which_and_why(
      String rule, String chinese, String english) {
    List<Finding> findings = check(rule, miniature(rule).documents().nothing());

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).in(CHINESE)).isEqualTo(chinese);
    assertThat(findings.get(0).in(ENGLISH)).isEqualTo(english);
    assertThat(chinese).endsWith(findings.get(0).reason().orElseThrow().in(CHINESE));
  }

  @Test
  void a_text_without_what_a_rule_is_about_is_told_in_words_of_the_rulebook() {
    Stream<Finding> silent =
        TextMiniatures.all().stream()
            .flatMap(one -> check(one.rule(), one.documents().nothing()).stream())
            .filter(finding -> finding.site().isEmpty());

    assertThat(silent)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.outcome()).isEqualTo(NOT_APPLICABLE);
              assertThat(finding.in(CHINESE)).isEqualTo("没有适用之处");
              assertThat(finding.in(ENGLISH)).isEqualTo("nothing that the rule applies to");
            });
  }
}
