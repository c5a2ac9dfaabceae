package io.github.yusuan.rules.text;

import java.util.List;

/**
 * Stock phrases of reasons (原因套话): what they raise or lower is no amount, so they contradict no
 * direction. Data, easy to extend.
 */
final class ReasonWords {
  /** What is done to a quality. */
  static final List<String> VERBS = List.of("提高", "提升", "增强", "增加", "降低", "减少", "压减", "上升");

  /** What is raised or lowered, and is no amount. */
  static final List<String> QUALITIES =
      List.of(
          "效益", "效率", "效能", "绩效", "精准度", "精准性", "精细化", "准确性", "准确率", "科学性", "规范性", "完整性", "执行率",
          "使用率", "满意度", "质量", "能力", "管理水平", "服务水平", "编制水平", "透明度", "沉淀", "浪费", "闲置", "风险", "负担",
          "中间环节", "能耗", "基数");

  /** What cancels out, whichever way: 增减相抵后总体下降. */
  static final String CANCELLED = "(?:增减|相互)?(?:相抵|抵消|抵减)[^，。；\\n]{0,16}";

  /** What is granted before the reason is told: 落实过紧日子要求的同时，保障重点项目. */
  static final String GRANTED = "[^，。；、\\n]{0,24}(?:的?同时|前提下|基础上|情况下|[后，](?=节省|腾出|将节))";

  /** What saves, whatever it is said of. */
  static final List<String> SAVING = List.of("厉行节约", "严控", "从严控制", "过紧日子", "压缩");

  private ReasonWords() {}
}
