package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;

/** How texts tell what a final account is of, and why it differs from its budget (决算与预算差异用语). */
final class CompletionPatterns {
  /** Why the two differ. */
  static final TextPattern REASON =
      TextPattern.of("原因|由于|因为|主要(?:[是系为]|用(?!于[：:]))|(?<!原)因(?!公|素)|为了|根据|按照|系(?!统|列|数)");

  /** Where the next paragraph gives the reason. */
  static final TextPattern REASON_FIRST = TextPattern.of("^[^。\\n]{0,30}(?:原因|由于|因为|主要[是系为])");

  /** Where the parts are told next, each with its reason. */
  static final TextPattern PARTS_FOLLOW = TextPattern.of("(?:其中|如下|具体情况|情况)[：:，,。]?$");

  /** Before what is said of a total, whose parts have their reasons each. */
  static final TextPattern OF_A_TOTAL =
      TextPattern.of(
          "(?:财政拨款(?:本年)?支出|本年支出|支出[总合]计|三公[”\"]?经费(?:财政拨款)?支出(?:决算)?为?"
              + CompletionWords.NUMBER
              + CompletionWords.MONEY
              + "[，,])$");

  /** How much of an adjusted budget was spent, as a rate: 调整预算完成率94.63%. */
  static final TextPattern RATE_OF_ADJUSTED = TextPattern.of("(?:全年|调整后?)预算数?(?:完成|执行|支付)率");

  /** A rate that is not said to be of this budget: 预算执行率99.00%, as projects are evaluated. */
  static final TextPattern BARE_RATE =
      TextPattern.of("^[^，。；\\d]{0,8}(?:执行|完成|支付)率[^，。；\\d]{0,4}\\d{1,3}(?:\\.\\d{1,4})?[%％]$");

  /** What is told of the evaluation of a project: 全年预算数为100.00万元，执行数为98.50万元. */
  static final TextPattern OF_A_PROJECT = TextPattern.of("执行数");

  /** A section on evaluation. */
  static final TextPattern ON_EVALUATION = TextPattern.of("绩效");

  /** A budget as it was changed in the course of the year. */
  static final TextPattern ADJUSTED = TextPattern.of("全年|调整");

  /** A budget as it was at the beginning of the year. */
  static final TextPattern INITIAL = TextPattern.of("年初");

  private static final String SUBJECT_BEHIND =
      "(?:费用?|经费|支出|财政拨款|决算|预算|实际|全年|当年|本年度?|年初|安排|执行|完成|数|的|为){0,6}";

  /** One of the three public expenses, before what is said of it: 2024年度公务接待费支出0.52万元，. */
  static final TextPattern SUBJECT =
      TextPattern.of(
          "(?:^|[。；;，,：:\\n）)]|[\\d一二三四五六][.．、]|(20\\d{2})年度?|其中)(?:[本我](?:部门|单位|局|委|办|院|校|厅)?)?"
              + "(?:([“\"]?三公[”\"]?)|(因公出国(?:[（(]境[）)]|境)?)|(公务用?车购置[及和与、/](?:公务用?车)?运行(?:维护)?)|"
              + "((?:公务用?车|车辆)购置)|((?:公务用?车|车辆)运行(?:维护)?)|(公务接待))"
              + SUBJECT_BEHIND
              + "(?:"
              + CompletionWords.NUMBER
              + CompletionWords.MONEY
              + ")?(?:[（(][^（()）]{0,40}[）)])?[，,。：:]?$");

  /** Before a comparison, what is compared, behind other comparisons: 支出95.00万元，比上年增加5万元，. */
  static final TextPattern COMPARED_AMOUNT =
      TextPattern.of(
          "(?:支出|收入|经费|费用?|总计|合计)(?:总计|合计)?(?:为|共计?|[：:])?"
              + CompletionWords.NUMBER
              + CompletionWords.MONEY
              + "(?:[（(][^（()）\\d]{0,80}[）)])?(?:[，,；;](?:[比较与同][^，。；;\\n"
              + "]{1,40}|(?:增长|下降|增加|减少|上升|降低)[^，。；;比较\\n"
              + "]{1,20})){0,4}[，,；;]$");

  private CompletionPatterns() {}
}
