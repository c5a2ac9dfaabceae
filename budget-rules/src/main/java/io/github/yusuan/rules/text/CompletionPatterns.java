package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextPattern;

/** How texts give the reason why a final account differs from its budget (决算与预算差异原因用语). */
final class CompletionPatterns {
  /** Why the two differ. */
  static final TextPattern REASON =
      TextPattern.of("原因|由于|因为|主要(?:[是系为]|用(?!于[：:]))|(?<!原)因(?!公|素)|为了|根据|按照|系(?!统|列|数)");

  /** Where the next paragraph gives the reason. */
  static final TextPattern REASON_FIRST = TextPattern.of("^[^。\\n]{0,30}(?:原因|由于|因为|主要[是系为])");

  /** Where the parts are told next, each with its reason. */
  static final TextPattern PARTS_FOLLOW = TextPattern.of("(?:其中|如下|具体情况|情况)[：:，,。]?$");

  /** A rate that is not said to be of this budget: 预算执行率99.00%, as projects are evaluated. */
  static final TextPattern BARE_RATE =
      TextPattern.of("^[^，。；\\d]{0,8}(?:执行|完成|支付)率[^，。；\\d]{0,4}\\d{1,3}(?:\\.\\d{1,4})?[%％]$");

  private CompletionPatterns() {}
}
