package io.github.yusuan.rules.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.performance.TargetValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the units of target values measure (计量单位), as data: an open list. */
final class ValueUnits {
  private static final Set<String> PERCENT = Set.of("%", "％", "‰", "个百分点", "百分点", "成");
  private static final Set<String> MONEY = Set.of("元", "千元", "万元", "亿元", "万", "亿", "美元", "万美元");
  private static final Set<String> TIME =
      Set.of(
          "年", "月", "个月", "日", "天", "周", "星期", "季", "季度", "个季度", "学期", "小时", "时", "分钟", "分", "秒",
          "秒钟", "毫秒", "工作日", "个工作日", "工作天", "自然日", "日历天", "个小时", "日历日", "个自然日", "个日历日", "旬", "学年",
          "年度", "个年度", "个学期", "个星期", "个周", "昼夜", "号", "点", "点钟", "课时", "学时", "h", "hr", "hour",
          "hours", "min", "mins", "minute", "minutes", "s", "sec", "ms", "d", "day", "days", "刻钟",
          "微秒", "年全年");

  /** What a unit of time may have behind it: 3个工作日以内. */
  private static final List<String> WITHIN = List.of("以内", "之内", "内", "以上", "以下", "之前", "以前", "前");

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
        || (value.isQuantity() && TIME.contains(plain(value.unit())));
  }

  /** Returns a unit in small letters, without a word of limit and what is behind it: 小时内响应. */
  private static String plain(String unit) {
    for (String word : WITHIN) {
      int at = unit.indexOf(word);
      if (at > 0) {
        return unit.substring(0, at);
      }
    }
    return unit.toLowerCase(Locale.ROOT);
  }

  /** Tells whether a value speaks of money at all: 元, 元每人, 8折. */
  static boolean isPriced(Value value) {
    return isMoney(value) || value.unit().contains("元") || value.unit().contains("折");
  }

  /** Tells whether a value is a ratio of things: 8/10万, 2倍. */
  static boolean isRatio(Value value) {
    return (value.isRate() && !isMoney(value)) || value.unit().startsWith("倍");
  }

  /** Tells whether the number is zero, which says that there is none of whatever it is. */
  static boolean isZero(Value value) {
    return value.number().filter(number -> number.toBigDecimal().signum() == 0).isPresent();
  }

  /** Tells whether a value is a number of things. */
  static boolean isNumber(Value value) {
    return value.isQuantity() && !isPercent(value) && !isMoney(value);
  }

  /** Returns how many things a value states: 8000 for 0.8万人. */
  static BigDecimal number(Value value) {
    BigDecimal number = value.number().map(Figure::toBigDecimal).orElse(BigDecimal.ZERO);
    return value.unit().startsWith("万") ? number.movePointRight(4) : number;
  }

  /** Tells whether a bare number is printed. */
  static boolean isBare(Value value) {
    return value.isQuantity() && value.unit().isEmpty();
  }
}
