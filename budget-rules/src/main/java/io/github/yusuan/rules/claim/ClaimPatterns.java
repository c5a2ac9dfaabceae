package io.github.yusuan.rules.claim;

import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;
import java.util.HashMap;
import java.util.Map;

/** The patterns over sentences that state figures (数据语句样式). */
final class ClaimPatterns {
  private static final String NUMBER = "(\\d{1,18}(?:\\.\\d{1,17})?)";

  /** A share of a negative amount, or a negative one of another. */
  private static final String SIGNED = "(-?\\d{1,18}(?:\\.\\d{1,17})?)";

  private static final String MONEY = "(亿元|万元|千元|元|%)";

  /** What makes a figure a bound or a rate. */
  private static final String INEXACT = "/|以上|以下|以内|以外|左右|上下|多|余";

  private static final String EXACT = "(?!" + INEXACT + ")";

  /** A number of something, and the sort of units that may follow: 1家行政单位. */
  private static final String COUNT =
      "(批次|人次|平方米|[个家辆台户件人]|项(?!\\)))(?:([^,;:、和及\\d]{0,8}?(?:单位|机关|行政|事业))(?=[,;:、和及的]|财政|\\z))?";

  private static final String FIGURE =
      "(?<![\\d.A-Za-z])" + NUMBER + "(?:" + MONEY + "|" + COUNT + ")(" + INEXACT + ")?";

  private static final String BY = "(?:了|额|额为|数为|幅度为|为)?" + NUMBER + MONEY + EXACT;

  /** Up or down by a figure, without saying against what. */
  private static final String MOVE = "(" + ChangeWords.MOVING + ")" + BY;

  private static final String CHANGE =
      "[比较与同]((?:同口径|[^,;:比较与同]){0,24}?)(" + ChangeWords.ANY + ")(?:" + BY + ")?";

  private static final String SHARE =
      "占(?:比重?)?([^,;:%\\d]{0,40}?)(?:的?(?:比重|比例|比)|的)?为?" + SIGNED + "%";

  private static final String COMPLETION = "完成([^,;:%\\d]{0,30})" + NUMBER + "%";

  /** Whatever a sentence states a figure by, from left to right. */
  static final TextSearch EVENTS = TextSearch.of(ChangeWords.startingWith(MOVE, events()));

  /** What is compared with is last year's budget, if the year before is the year named. */
  static final TextPattern LAST_YEAR =
      TextPattern.of(
          "(?:(20\\d{2})年度?|上年度?|去年|上一年度?)(?:年初)?(?:部门)?(?:预算)?(?:安排)?(?:数|总额)?(?:同口径|相比){0,2}");

  /** What is compared with is last year's account, in a final account. */
  static final TextPattern LAST_ACCOUNT =
      TextPattern.of(
          "(?:(20\\d{2})年度?|上年度?|去年|上一年度?)(?:部门|单位)?(?:支出|收入)?(?:决算)?(?:数|总额)?(?:同口径|相比){0,2}");

  /** The words of a comparison that stand before the name: 与2023年度相比，收入支出总计增加. */
  static final TextPattern COMPARED_FIRST = TextPattern.of("^[比较与同](.{2,20}?)(?:相比)?$");

  /** Who publishes, in other words than its name, before the year: 某某局2024年度. */
  static final TextPattern PUBLISHER =
      TextPattern.of("^[^,:;。\\d]{1,36}(?:局|委|会|办|室|中心|街道|镇|乡|院|处|部|校|站|所|队|馆)(?=20\\d{2}年)");

  /** The money of a fund, which is called a budget in a final account, too. */
  static final TextPattern FUND_BUDGET = TextPattern.of("(一般公共|政府性基金|国有资本经营)预算");

  /** An account that does not say of what. */
  static final TextPattern BARE_ACCOUNT = TextPattern.of("(?:支出|收入)?决算数?(?:支出)?");

  /** The budget of something, before its account. */
  static final TextPattern BUDGETED = TextPattern.of("(.{2,40}?)(?:支出)?(?:年初|全年|调整后?|批复)?预算数?");

  /** A change in words that follows one in another unit: ,增长3.2%. */
  static final TextPattern ADJACENT = TextPattern.of("[,、(]?");

  /** The end of a bracket that was opened before: 21.20万元(其中：购置费18.00万元),较上年减少. */
  static final TextPattern CLOSES = TextPattern.of("^[^(]{0,60}\\)");

  /** Words beside a name that tell nothing of it, and words for which there is another. */
  static final TextPattern BESIDE = TextPattern.of(Wording.ANY);

  /** Signs that tell no name. */
  static final TextPattern SIGNS = TextPattern.of("[“”‘’\"'()、,:。]");

  /** Words at the ends of a name that tell nothing. */
  static final TextPattern EDGES = TextPattern.of("^[的和及在]{1,3}|[为是数共计的等中均各]{1,4}$");

  /** The number of an item before its words. */
  static final TextPattern ORDINAL =
      TextPattern.of(
          "^(?:\\(?[一二三四五六七八九十]{1,3}[)、.]|\\(?\\d{1,2}[)、]|\\d{1,3}\\.(?!\\d)|\\d{1,3}\\.(?=20\\d{2}年))");

  /** What separates the clauses before a figure. */
  static final TextPattern CLAUSE = TextPattern.of("[,:]");

  /** What separates names that share one figure. */
  static final TextPattern LIST = TextPattern.of("、");

  /** A clause that leads to a list: 主要用于, 按支出性质分. */
  static final TextPattern LEADS_IN =
      TextPattern.of(
          "^(?:[^\\d]{0,6}按[^\\d]{2,14}(?:分|划分|分类|科目|看)|从[^\\d]{2,10}看|主要用于|(?:具体|主要)?包括|(?:具体)?情况如下)$");

  /** That a fund has nothing: 没有政府性基金预算财政拨款收入和支出. */
  static final TextPattern NOTHING =
      TextPattern.of(
          "^(.{0,40}?)(?:没有|无|未发生|未安排|不涉及)(?:使用)?((?:政府性基金|国有资本经营)预算)(?:财政拨款)?(收入[和及、]?支出|收支|支出|收入)(?:安排|决算)?(?:,[^\\d]{0,30})?$");

  /** A clause that says why, and not of which money. */
  static final TextPattern REASON = TextPattern.of("原因");

  /** A clause that says by what, and not of which money. */
  static final TextPattern GROUNDS =
      TextPattern.of("^(?:按照|根据|依据)[^口剔扣除]{0,60}(?:要求|规定|精神|通知|办法|分工)$");

  /** What ends a sentence, or one of its parts. */
  static final TextPattern SENTENCE_END = TextPattern.of("[。；;！!？?\n]");

  /** A comma between thousands. */
  static final TextPattern THOUSANDS = TextPattern.of("(?<=\\d),(?=\\d{3}(?!\\d))");

  /** A subject by the names of its levels, each with the level behind it. */
  static final TextPattern LEVELS =
      TextPattern.of("^(.{1,60}?)\\(类\\)(?:(.{1,60}?)\\(款\\)(?:(.{1,60}?)\\(项\\))?)?(.{0,60})$");

  /** A subject by the digits of its levels, with or without names before them. */
  static final TextPattern DIGITS =
      TextPattern.of(
          "^(.{0,60}?)\\((\\d{3})类\\)(?:(.{0,60}?)\\((\\d{2})款\\)(?:(.{0,60}?)\\((\\d{2})项\\))?)?(.{0,60})$");

  /** A subject by the names of its levels, joined by dashes. */
  static final TextPattern DASHED =
      TextPattern.of("^(.{1,60}?)[-—–](.{1,60}?)(?:[-—–](.{1,60}?))?$");

  /** A code that stands for a name. */
  static final TextPattern CODE = TextPattern.of("\\d{3}(?:\\d{2}){0,2}");

  /** A name in quotes and what follows it. */
  static final TextPattern QUOTED = TextPattern.of("^[“\"](.{1,200})[”\"]([^”\"]{0,60})$");

  private ClaimPatterns() {}

  private static Map<Character, String> events() {
    Map<Character, String> events = new HashMap<>();
    "0123456789".chars().forEach(digit -> events.put((char) digit, FIGURE));
    "比较与同".chars().forEach(word -> events.put((char) word, CHANGE));
    events.put('占', SHARE);
    events.put('完', COMPLETION);
    return events;
  }
}
