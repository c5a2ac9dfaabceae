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
