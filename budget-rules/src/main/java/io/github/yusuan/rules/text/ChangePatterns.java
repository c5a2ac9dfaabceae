package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;
import io.github.yusuan.core.text.TextSearch;

/** How texts state a change beside its amount (增减表述样式): data, easy to extend. */
final class ChangePatterns {
  private static final String NUMBER = "(\\d{1,15}(?:\\.\\d{1,6})?)";
  private static final String MONEY = "([亿万千]?元)";
  private static final String BY = "(?:了|约|额|额为|数为|幅度为|幅为|率为|为)?";

  /** 增加5.00万元，增长3.20%. */
  static final TextSearch AMOUNT_AND_RATE =
      TextSearch.of(
          DirectionWords.first(),
          DirectionWords.ANY
              + BY
              + NUMBER
              + MONEY
              + "[，,]?(?:即|同比|[比较]上年(?:度)?)?"
              + DirectionWords.ANY
              + BY
              + NUMBER
              + "[%％]");

  /** What may be said of the base: 比2023年度决算数, 与上年相比. */
  private static final String BASE =
      "[比较与同](?:20\\d{2}年(?:度)?|上年(?:度)?|去年|上一年(?:度)?)[^，。；、：\\d]{0,20}";

  /** An amount and what leads from it to its change, which may name it again. */
  static final TextPattern AMOUNT_BEFORE =
      TextPattern.of(
          "(?<![\\d.])"
              + NUMBER
              + MONEY
              + "(?:[（(][^（()）\\d]{0,20}[）)])?[，,。；;]?(?:"
              + BASE
              + "(?:[，,]([^，。；：\\d]{1,30}))?|同比)?$");

  private static final String DETAIL = "[^。；;：:\\n\\d增减升降]";

  /**
   * An amount, what it was spent on, and what leads to its change: 480.66万元，主要用于办公费、差旅费等，比2023年度.
   * Amounts of details are closed by a word, so that none of them is compared.
   */
  static final TextPattern AMOUNT_BEFORE_DETAILS =
      TextPattern.of(
          "(?<![\\d.])"
              + NUMBER
              + MONEY
              + "[，,（(](?:主要用于|主要包括|具体包括|用于|包括|包含|主要为|主要是)[：:]?(?:"
              + DETAIL
              + "{1,200}|(?:"
              + DETAIL
              + "{1,40}\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元[、，,]?){2,20}等(?:支出|方面|费用|开支|项)?)[，,）)]{1,2}(?:"
              + BASE
              + "|同比)(?:[，,]([^，。；：\\d]{1,30}))?$");

  /** What makes an amount the base of a change: 比上年决算数8553.30万元增加. */
  static final TextPattern IS_BASE =
      TextPattern.of("[比较与同](?:20\\d{2}年|上年|去年|上一年|年初|全年|调整|预算)[^，。；、：\\d]{0,16}$");

  /** What leads from one change of an amount to the next. */
  static final TextPattern AGAIN = TextPattern.of("^[，,；;。]?" + BASE + "[，,]?$");

  /** What separates an amount from others that a change may be of. */
  static final TextPattern BEGINS = TextPattern.of("[。；;：:\\n]|其中");

  /** An amount. */
  static final TextPattern AMOUNT = TextPattern.of("\\d[亿万千]?元");

  /** Words between a name and its amount. */
  static final TextPattern JOINS = TextPattern.of("(?:预算|决算|安排|数|为|是|共|计|约){1,4}$");

  private ChangePatterns() {}
}
