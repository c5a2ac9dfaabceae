package io.github.yusuan.rules.text;

import java.util.List;

/** How figures are miswritten (数字书写不规范), as alternatives of a pattern: data, easy to extend. */
final class FigureWords {
  private static final String MONEY = "(?=[亿万千]?元)";

  private static final String BEFORE_UNIT = "(?=[亿万千]?元|[%％])";

  /** A noun of money that one amount follows, where none of several is told. */
  private static final String AFTER_NOUN =
      "(?<=收入|支出|预算|决算|拨款|经费|资金|合计|总计|共计|费)(?<![各别]{1}[^，。；\\n]{0,20})";

  private static final List<String> ALL =
      List.of(
          // 3，518.85
          "(?<![\\d，,.])\\d{1,3}(?:，\\d{3}){1,4}(?:\\.\\d{1,6})?" + MONEY,
          // 3、518.85; a list of two amounts says 分别 or 各
          AFTER_NOUN + "\\d{1,3}(?:、\\d{3}){1,4}\\.\\d{1,6}" + MONEY,
          AFTER_NOUN + "\\d{4,18}、\\d{2}(?=[亿万千]元)",
          // 3518．85, 3。518.85
          "(?<![\\d,.])\\d{1,18}[．。·•]\\d{1,6}" + BEFORE_UNIT,
          "(?<![\\d,.。])\\d{1,3}(?:。\\d{3}){1,4}\\.\\d{1,6}" + MONEY,
          // 3 518.85
          "(?<=[入出额为算加少费款金])\\d{1,3}(?:[ \\u00a0]\\d{3}){1,4}\\.\\d{1,6}" + MONEY,
          // ３５
          "(?<![\\d,.])\\d{0,9}[０-９]{1,18}(?:[.．，,]?[0-9０-９]{1,18}){0,4}(?=[亿万千]?元|[%％年月日个家辆台人次])",
          // 3'518.85
          "(?<![\\d,.])\\d{1,3}(?:['’]\\d{3}){1,4}(?:\\.\\d{1,6})?" + MONEY,
          // 3518，85; 增长3，5%
          "(?<![\\d,.，])\\d{3,18}，\\d{2}(?=[亿万千]元)",
          "(?<=增长|上升|下降|降低|占|占比|比重)\\d{1,3}[，、]\\d{1,2}(?=[%％])",
          // .85
          "(?<=[\\u4e00-\\u9fff])[.．]{1,3}\\d{1,6}(?=[亿万千]元|[%％])",
          // “3518.85”
          "[“‘\"「]\\d{1,18}(?:\\.\\d{1,6})?[”’\"」]" + BEFORE_UNIT,
          // 35,18.85; 3518,85
          "(?<![\\d,.])\\d{1,3}(?:,\\d{3}){0,4},\\d{1,2}(?:,\\d{3}){0,4}(?:\\.\\d{1,6})?"
              + BEFORE_UNIT,
          "(?<![\\d,.])(?!20\\d{2},)\\d{4,18},\\d{1,2}" + BEFORE_UNIT,
          // 3,,518.85; 3518,.85; 3518..85; 3518.8.5; 3518.万元
          "(?<![\\d,.])\\d{1,18}(?:,{2,3}\\d{1,6}|,\\.\\d{1,6}|\\.,\\d{1,6})(?:\\.\\d{1,6})?"
              + BEFORE_UNIT,
          "(?<![\\d,.])\\d{1,18}(?:\\.{2}\\d{1,6}|(?:\\.\\d{1,6}){2})" + BEFORE_UNIT,
          "(?<![\\d,.])\\d{1,18}(?:\\.\\d{1,6})?[.．]" + MONEY,
          // 03518.85
          "(?<![\\d,.，、 \\u00a0])0\\d{1,18}(?:\\.\\d{1,6})?(?=[亿万千]元)",
          // 35l8.85
          "(?<![A-Za-z\\d.])(?:[lIO]\\d{1,9}|\\d{1,18}(?:\\.\\d{0,4})?[lIOo]\\d{0,4})(?:\\.\\d{1,6})?"
              + BEFORE_UNIT);

  static final String MISWRITTEN = String.join("|", ALL);

  /** What they begin with. */
  static final String FIRST_OF_MISWRITTEN = "0123456789０１２３４５６７８９“‘\"「lIO.．";

  private FigureWords() {}
}
