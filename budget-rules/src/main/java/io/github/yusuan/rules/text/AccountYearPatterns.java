package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;

/** How final accounts speak of years (决算文字的年度用语): data, easy to extend. */
final class AccountYearPatterns {
  private static final String DATED = "(20\\d{2})年(?:度)?";

  /**
   * What a final account is compared with: 比2022年度决算增加5.00万元, 与2023年度相比; not 与2019年（疫情前）相比, which
   * says why.
   */
  static final TextSearch BASE =
      TextSearch.of(
          "比较与同",
          "(?:[比较]|[与同](?=[^，。；\\n]{0,24}(?:持平|相比|一致)))"
              + DATED
              + "(?![（(][^（()）\\n]{1,12}[）)])([^，。；\\n\\d]{0,24})(?:[，,][^，。；\\n\\d]{0,24})?(?:(\\d{1,18}(?:\\.\\d{1,18})?)([亿万千]?元)?)?");

  /** What shows that two accounts are compared, in the words behind the year. */
  static final TextPattern OF_MONEY = TextPattern.of("^(?:财政拨款)?(?:支出|收入|总)?决算|持平|相比|一致");

  /** What an account tells of. */
  static final TextPattern OF_AN_ACCOUNT = TextPattern.of("决算|总计|合计|支出|拨款|经费|接待费|购置费|维护费|运行费");

  /** A comparison with a budget. */
  static final TextPattern OF_A_BUDGET = TextPattern.of("预算");

  /** A sentence that tells of several years, or of one long past, on purpose. */
  static final TextPattern ON_PURPOSE =
      TextPattern.of("上年|去年|上一年|疫情|[近前后这两三五]年|连续|累计|历年|逐年|以来|时期|期间|年均|[—–～~至到]20\\d{2}年");

  /** Where a sentence ends, which may have several bases. */
  static final TextPattern SENTENCE_END = TextPattern.of("[。！]");

  private static final String NOT_OF_ITS_OWN = "(?<![比较与同自从于至到和及、\\d—–～~-])";

  private static final String A_SUM = "(\\d{1,12}(?:\\.\\d{1,6})?)([亿万千]?元)";

  /** What an account says it is of: 2023年度收入、支出总计均为10612.88万元. */
  static final TextSearch DATED_AMOUNT =
      TextSearch.of(
          "2",
          NOT_OF_ITS_OWN
              + DATED
              + "(?![^，。；\\n]{0,40}(?:结转|结余|预付|尾款|下达|批复|立项|清算|补发|评价|的项目))"
              + "[^。；\\n比较\\d]{0,40}?(?:总计|合计|收入|支出|收支|费|决算|预算)"
              + "(?:总额|数|共计|合计|总计|均|各|为|是|共|[：:]){0,4}"
              + A_SUM);

  /** What every account explains of its own year: 2023年度政府采购支出总额100.00万元. */
  static final TextPattern EXPLAINED =
      TextPattern.of(
          "(?:^|[。；\\n）)])"
              + DATED
              + "(?:本?部门|本?单位|我局)?(政府采购|机关运行经费)(?:支出)?(?:总额|金额)?(?:共计?|为)?\\d");

  /** That an account has nothing of a fund: 本部门2023年度没有政府性基金预算财政拨款收入和支出. */
  static final TextSearch NOTHING =
      TextSearch.of(
          "2",
          NOT_OF_ITS_OWN
              + DATED
              + "(?:本?部门|本?单位|我局|[均暂也]){0,6}(?:无|没有|未安排|不涉及)(?:使用)?(?:政府性基金|国有资本经营|“?三公)[^，。；\\n"
              + "\\d]{0,24}(?:收入|支出|收支|拨款|经费)[^，。；\\n\\d]{0,12}(?=[，。；\\n]|$)");

  /** This year, in other words. */
  static final TextPattern NOW = TextPattern.of("(?:本年|当年)(?!支出|收入)|今年|新增|持平|一致|相同|无增减|没有变化|无变化");

  private AccountYearPatterns() {}
}
