package io.github.yusuan.rules.publication;

import io.github.yusuan.core.text.TextPattern;

/** The patterns by which a text speaks of what it has to explain (公开内容样式): data, easy to extend. */
final class PublicationPatterns {
  static final TextPattern DUTIES = TextPattern.of("职责|职能|机构设置|单位构成");
  static final TextPattern BUDGET =
      TextPattern.of("编制说明|(?:收入|支出|收支|部门|单位)(?:总?预算|总体|情况)|预算(?:收入|支出|收支)");
  static final TextPattern THREE_PUBLIC = TextPattern.of("[“”\"]?三公[“”\"]?");
  static final TextPattern OPERATING = TextPattern.of("机关(?:\\(事业单位\\)|（事业单位）)?运行(?:经)?费");
  static final TextPattern PROCUREMENT = TextPattern.of("政府采购");
  static final TextPattern ASSETS = TextPattern.of("国有资产|资产占[有用]|车辆占用|公车占用");
  static final TextPattern PERFORMANCE = TextPattern.of("绩效");
  static final TextPattern TERMS = TextPattern.of("名词解释|专业名词|专业性名词|名词术语|术语");

  static final TextPattern OVERSEAS = TextPattern.of("出国|出境");
  static final TextPattern RECEPTION = TextPattern.of("接待");
  static final TextPattern PURCHASE = TextPattern.of("购置(?!及|和|与|、|或|运行)|新购|更新公务用车|购车|采购公务用车");
  static final TextPattern RUNNING = TextPattern.of("(?<!购置及)(?<!购置和)(?<!购置与)(?<!购置、)运行|运维费");

  /** That there is nothing to explain by items: 本部门无“三公”经费预算. */
  static final TextPattern NO_THREE_PUBLIC =
      TextPattern.of(
          "(?:无|没有|未安排|不涉及|未编制)[^，。；\\n]{0,14}三公|三公[^，。；\\n\\d]{0,24}(?:为|共计|合计|预算数?)?"
              + "(?:0(?:\\.0{1,4})?[亿万千]?元|零)");

  private PublicationPatterns() {}
}
