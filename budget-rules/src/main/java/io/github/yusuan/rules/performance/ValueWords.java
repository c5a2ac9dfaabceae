package io.github.yusuan.rules.performance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Words in values that cannot be read further, and in names (文字表述用词), as data: an open list. */
final class ValueWords {
  private static final List<String> DIGITS =
      List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Degrees of satisfaction (满意程度用词). */
  static final List<String> SATISFIED = with("%", "％", "分", "满意", "级", "好", "投诉", "高", "升", "优");

  /** Shares of a whole, the whole and none of it (比率用词). */
  static final List<String> SHARES =
      with("%", "％", "‰", "百分", ":", "：", "/", "成", "倍", "全", "应", "零", "无", "未发生", "上年", "去年");

  /** Times (时间用词). */
  static final List<String> TIMELY =
      with(
          "及时", "按时", "按期", "准时", "如期", "定期", "时间", "时限", "期", "年", "月", "日", "天", "周", "季", "时",
          "分钟", "前", "内", "进度", "节点", "计划", "制度", "规定", "办法", "要求", "合同", "文件", "约定", "长期", "即",
          "当场", "立刻", "随", "全程");

  /** What a price goes by (价格用词). */
  static final List<String> PRICED =
      List.of(
          "元", "预算", "标准", "制度", "规定", "办法", "文件", "合同", "批复", "控制", "节约", "市场", "价", "不超", "定额",
          "协议", "无", "零", "低", "合理", "据", "按", "降", "减");

  /** Numbers in words (数量用词). */
  static final List<String> NUMBERS =
      with(
          "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "全", "若干", "实际",
          "所有", "按", "据", "应", "零", "无", "不少", "不低");

  /** What changes, changes by a percentage: 降低行政成本 10% (增减用词). */
  private static final List<String> CHANGES =
      List.of(
          "降", "节约", "节省", "节支", "减", "压缩", "压降", "压控", "控制成本", "控制费用", "缩短", "增", "提高", "提升", "上升",
          "增长", "变动", "变化", "浮动", "超支", "结余");

  /** Where a value may be told in words: what comes of a project, and at whose cost (效益类指标). */
  private static final Set<String> EFFECTS =
      Set.of("economic", "social", "ecological", "sustainable", "social-cost", "ecological-cost");

  private ValueWords() {}

  private static List<String> with(String... words) {
    return Stream.concat(DIGITS.stream(), List.of(words).stream()).toList();
  }

  /** Tells whether a text that cannot be read further speaks of the matter. */
  static boolean speaks(Value value, List<String> words) {
    return value.isClause() && words.stream().anyMatch(value.text()::contains);
  }

  /** Tells whether a name asks for a change, which may be a percentage of anything. */
  static boolean isChange(String name) {
    return CHANGES.stream().anyMatch(name::contains);
  }

  /** Tells whether an indicator is of an effect, which may be told in words: 就业率 提高. */
  static boolean isEffect(Stance stance) {
    return EFFECTS.contains(stance.heading().id());
  }
}
