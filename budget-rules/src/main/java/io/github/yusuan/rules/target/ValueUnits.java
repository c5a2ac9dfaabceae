package io.github.yusuan.rules.target;

import io.github.yusuan.core.performance.TargetValue;
import java.util.Set;

/** What the units of target values measure (计量单位), as data: an open list. */
final class ValueUnits {
  private static final Set<String> PERCENT = Set.of("%", "％", "‰", "个百分点", "百分点");
  private static final Set<String> MONEY = Set.of("元", "千元", "万元", "亿元", "万", "亿", "美元", "万美元");
  private static final Set<String> TIME =
      Set.of(
          "年", "月", "个月", "日", "天", "周", "星期", "季", "季度", "个季度", "学期", "小时", "时", "分钟", "分", "秒",
          "秒钟", "毫秒", "工作日", "个工作日", "工作天", "自然日", "日历天", "个小时");

  private static final Set<String> SCORE = Set.of("分", "星", "颗星", "级", "星级");

  private ValueUnits() {}

  static boolean isScore(Value value) {
    return value.isQuantity() && SCORE.contains(value.unit());
  }

  static boolean isPercent(Value value) {
    return value.isQuantity() && PERCENT.contains(value.unit());
  }

  /** Tells whether a value is an amount of money, or one per something. */
  static boolean isMoney(Value value) {
    return MONEY.contains(value.unit());
  }

  /** Tells whether a value is a length of time or a time by the calendar. */
  static boolean isTime(Value value) {
    return value.printed() instanceof TargetValue.Moment
        || (value.isQuantity() && TIME.contains(value.unit()));
  }

  /** Tells whether a bare number is printed. */
  static boolean isBare(Value value) {
    return value.isQuantity() && value.unit().isEmpty();
  }
}
