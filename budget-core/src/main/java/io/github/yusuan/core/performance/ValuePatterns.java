package io.github.yusuan.core.performance;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over texts of performance sheets (绩效文字样式). */
final class ValuePatterns {
  private static final String BLANKS = "\\s{0,9}+";

  /** A time by the calendar: year, month, day, a part, a precision, 完成. */
  static final TextPattern CALENDAR =
      TextPattern.of(
          "(?:((?:19|20|21)[0-9]{2})"
              + BLANKS
              + "年"
              + BLANKS
              + ")?(?:([0-9]{1,2})"
              + BLANKS
              + "月份?"
              + BLANKS
              + ")?(?:([0-9]{1,2})"
              + BLANKS
              + "[日号]"
              + BLANKS
              + ")?(初|中|底|末|上旬|中旬|下旬)?"
              + "(左右|前后|之前|以前|前|以内|内)?"
              + "(?:完成)?");

  /** A number of years: 3年. */
  static final TextPattern YEARS = TextPattern.of("([0-9]{1,4})" + BLANKS + "年");

  /** What stands between the options of a choice: 优、良 or 是/否. */
  static final TextPattern BETWEEN_OPTIONS = TextPattern.of("[、/／]");

  private ValuePatterns() {}
}
