package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;

/** How texts list what expenses include (经费构成用语): data, easy to extend. */
final class IncludesPatterns {
  private static final String LIST =
      "(?:支出|预算|决算)?(?:为|共计?|[：:])?(?:\\d{1,18}(?:\\.\\d{1,6})?[亿万千]?元)?(?:[，,]占[^，,。；;]{0,30}[%％])?[，,。：:（(]?(?:(?:主要用于|主要|具体)?(?:包括|包含|用于)|主要[是有为])[：:]?([^。；;：:\\n"
          + "\\d]{2,1000}+)(?=[。；;：:\\n"
          + "]|$)";

  /** 人员经费4,443.19万元，主要包括：基本工资、津贴补贴。 */
  static final TextPattern PERSONNEL = TextPattern.of("人员经费" + LIST);

  /** 公用经费440.90万元，主要包括：办公费、印刷费。 */
  static final TextPattern OPERATING = TextPattern.of("(?:公用|日常公用)经费" + LIST);

  private static final String SUMS =
      "(?:支出|预算|决算)?(?:为|共计?|[：:])?(?:\\d{1,18}(?:\\.\\d{1,6})?[亿万千]?元)?[，,。：:（(]?"
          + "(?:(?:主要|具体)?(?:包括|包含|用于)|主要[是有为]|其中)[：:]?"
          + "((?:[^。；;：:、，,\\n\\d]{2,24}\\d{1,12}(?:\\.\\d{1,6})?[亿万千]?元[；;、，,]?){2,60})";

  /** 人员经费285.40万元，其中：基本工资100.00万元、津贴补贴117.75万元。 */
  static final TextPattern PERSONNEL_SUMS = TextPattern.of("人员经费" + SUMS);

  /** 公用经费22.60万元，包括办公费15.40万元、会议费3.00万元。 */
  static final TextPattern OPERATING_SUMS = TextPattern.of("公用经费" + SUMS);

  /** A subject and its amount. */
  static final TextPattern SUM =
      TextPattern.of("([^。；;：:、，,\\n\\d]{2,24})(\\d{1,12}(?:\\.\\d{1,6})?)[亿万千]?元");

  /** What leaves a list open. */
  static final String AND_SO_ON = "等";

  /** What the tables by economic subject are of. */
  static final TextPattern GENERAL = TextPattern.of("一般公共预算");

  /** What parts the names. */
  static final TextPattern COMMA = TextPattern.of("[、，,]");

  /** What parts the last two names. */
  static final TextPattern AND = TextPattern.of("[和及]");

  /** A bracket that ends a list. */
  static final TextPattern END = TextPattern.of("[）)]$");

  /** A list that does not name all. */
  static final TextPattern OPEN = TextPattern.of("等(?:支出|费用|方面|项)?[）)]?$|等等|(?:以及|和|及)其他");

  /** What texts add to a name. */
  static final TextPattern BEHIND_NAME = TextPattern.of("(?:支出|费用|等){1,3}$");

  private IncludesPatterns() {}
}
