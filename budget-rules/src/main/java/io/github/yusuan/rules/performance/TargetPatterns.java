package io.github.yusuan.rules.performance;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over texts of performance sheets (绩效目标样式). */
final class TargetPatterns {
  /** What may stand behind the word that a name is about: 公共服务水平的改善程度 is about 公共服务. */
  static final TextPattern TAIL =
      TextPattern.of(
          "(?:的|率|性|度|程度|水平|质量|能力|情况|状况|效果|作用|影响|促进|改善|提升|提高|优化|推动|增强|健全|完善|保障"
              + "|[(（][^()（）]{0,40}[)）]){0,12}");

  /** A number of years, and no calendar year, no range and no year among others. */
  static final TextPattern YEARS =
      TextPattern.of("(?<![0-9.第每近前\\-—~～至到])([0-9]{1,2})\\s{0,9}年(?![度初中底末以内前后\\-—~～至到0-9])");

  /** A budget year: 2024年度. */
  static final TextPattern FISCAL_YEAR = TextPattern.of("((?:19|20)[0-9]{2})\\s{0,9}年度");

  /** What stands between the units of a rate: 元/人·月. */
  static final TextPattern BETWEEN_UNITS = TextPattern.of("[/／·]");

  private TargetPatterns() {}
}
