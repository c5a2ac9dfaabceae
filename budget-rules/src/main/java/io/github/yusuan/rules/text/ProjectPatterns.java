package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;

/** How texts tell what a project is given (项目预算安排用语): data, easy to extend. */
final class ProjectPatterns {
  /** 六、年度预算安排, with or without what follows in the line. */
  static final TextPattern HEADING =
      TextPattern.of(
          "^[（(]?(?:[一二三四五六七八九十]{1,3}|\\d{1,2})?[）)、.．]?(?:项目)?年度预算(?:安排|计划)(?:情况)?(?:[：:]|$)");

  /** The next heading. */
  static final TextPattern NEXT =
      TextPattern.of(
          "^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|\\d{1,2}[、.．](?!\\d))[^。\\d]{0,30}$|绩效目标[：:]");

  /** 100万元. */
  static final TextPattern AMOUNT = TextPattern.of("\\d{1,18}(?:\\.\\d{1,6})?[亿万千]?元");

  /**
   * The year that money is of; a span of years is none, and neither is a year before a span's end.
   */
  static final TextPattern YEAR =
      TextPattern.of(
          "(?<![\\d至到—–~～比较与同-])20\\d{2}年度?(?![至到—–~～-])|(?<=[本当今])年"
              + "|(?<![比较与同])(?:上年|去年|往年|前期|以前年度|历年)(?!结转|结余|度结)");

  /** The word that is left of this year: 本年. */
  static final TextPattern THIS = TextPattern.of("^年$");

  /** Money of the whole project. */
  static final TextPattern TOTAL =
      TextPattern.of(
          "总(?:预算|投资|经费|额|金额|概算|资金|成本|价)|概算|估算|合同价|合同金额|批复投资|共需|累计|三年|五年|全周期|实施期"
              + "|已支付|已拨付|20\\d{2}年?[至到—–~～-]20\\d{2}年");

  static final TextPattern CLAUSE_END = TextPattern.of("[，,。；;：:\\n]");

  private ProjectPatterns() {}
}
