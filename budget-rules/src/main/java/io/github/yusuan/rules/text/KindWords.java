package io.github.yusuan.rules.text;

/** What a document calls itself (文本自称用语), as parts of patterns: data, easy to extend. */
final class KindWords {
  /** What follows the name of a document, and is no name of a procedure or of a classification. */
  private static final String ITSELF =
      "(?:预算|决算)(?=编制说明|情况说明|公开|说明|总体|收支|收入|支出|共计|合计|总额|安排|[为数表]|\\d|[。，；\\n]|\\z)"
          + "(?!支出经济|经济分类)";

  /** Between a year and the document: the name of who publishes, but no other owner of a budget. */
  private static final String PUBLISHER =
      "20\\d{2}年(?:度)?[^，。；：、\\n"
          + "\\d]{0,30}?(?<!主管)(?<!各)(?<!财政)(?<!相关)(?<!有关)(?<!所属)(?<!下属)(?<!直属)(?<!局属)(?<!基层)(?<!二级)(?<!事业)(?<!行政)(?<!预算)";

  /** Years and owners before it: 2026年部门预算, 本部门预算. */
  static final String OF_A_DEPARTMENT =
      PUBLISHER
          + "部门(?:收入|支出|收支)?"
          + ITSELF
          + "|(?:本|我)部门"
          + ITSELF
          + "|本部门(?=20\\d{2}年|收入|支出|收支|无|没有|共有)";

  /** 2026年单位预算; 本单位 in a department's document may be the department's own unit. */
  static final String OF_A_UNIT = PUBLISHER + "(?<!本)单位" + ITSELF;

  private KindWords() {}
}
