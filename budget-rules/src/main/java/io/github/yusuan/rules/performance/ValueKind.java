package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What kind of value the name of an indicator asks for (指标值类型), told by how the name ends. Most
 * names ask for none.
 *
 * <p>A text that cannot be read is taken to fit as long as it speaks of the matter at all: what is
 * said here is that a value <em>cannot</em> be what the name asks for.
 */
enum ValueKind {
  /** 满意度: a percentage, a score, a grade or a list of answers. */
  SATISFACTION(
      List.of("满意度", "满意率", "满意程度", "满意度调查"),
      List.of("不满意率"),
      Label.zh("百分比、分值或等级").en("a percentage, score or grade"),
      value ->
          ValueUnits.isPercent(value)
              || ValueUnits.isBare(value)
              || ValueUnits.isScore(value)
              || value.isGrade()
              || ValueWords.speaks(value, ValueWords.SATISFIED)),
  /** 率: a percentage. */
  RATE(
      List.of("率", "比例", "占比", "百分比"),
      List.of(
          "效率", "速率", "频率", "汇率", "功率", "心率", "分辨率", "曲率", "斜率", "生产率", "周转率", "倍率", "采样率", "刷新率",
          "帧率", "码率", "比特率", "波特率"),
      Label.zh("百分比").en("a percentage"),
      value ->
          ValueUnits.isPercent(value)
              || ValueUnits.isBare(value)
              || ValueUnits.isRatio(value)
              || ValueWords.speaks(value, ValueWords.SHARES)),
  /** 及时性: a time, a percentage, or a word that says in time. */
  TIMELINESS(
      List.of("及时性", "及时", "时效性", "时效", "按时性", "准时性"),
      List.of(),
      Label.zh("时间或及时程度").en("a time or a degree of timeliness"),
      value ->
          ValueUnits.isTime(value)
              || ValueUnits.isPercent(value)
              || ValueUnits.isBare(value)
              || value.isRate()
              || value.isGrade()
              || ValueWords.speaks(value, ValueWords.TIMELY)),
  /** 时间: a length of time or a time by the calendar. */
  TIME(
      List.of("时间", "时限", "时长", "期限", "周期", "工期", "日期", "时点", "年限"),
      List.of(),
      Label.zh("时间").en("a time"),
      value ->
          ValueUnits.isTime(value)
              || value.isRate()
              || value.isGrade()
              || ValueWords.speaks(value, ValueWords.TIMELY)),
  /** 成本: money with its unit, or a word. */
  MONEY(
      List.of(
          "成本", "费用", "服务费", "运维费", "总额", "金额", "单价", "价格", "预算控制数", "控制数", "预算数", "补助标准", "补贴标准",
          "收费标准", "支付标准", "发放标准", "奖励标准"),
      List.of("社会成本", "环境成本", "生态成本"),
      Label.zh("带单位的金额").en("an amount of money with its unit"),
      value ->
          ValueUnits.isPriced(value)
              || value.isGrade()
              || ValueWords.speaks(value, ValueWords.PRICED)),
  /** 数量: a number. */
  COUNT(
      List.of("数", "数量"),
      List.of(
          "指数", "系数", "分数", "参数", "基数", "函数", "倍数", "控制数", "预算数", "多数", "小数", "月数", "年数", "天数",
          "日数", "周数"),
      Label.zh("数量").en("a number"),
      value ->
          value.isRate()
              || (value.isQuantity() && !ValueUnits.isPercent(value))
              || ValueWords.speaks(value, ValueWords.NUMBERS));

  private static final Map<Character, List<Wanted>> BY_LAST = byLast();

  private final List<String> endings;
  private final List<String> others;
  private final Label label;
  private final Predicate<Value> fits;

  ValueKind(List<String> endings, List<String> others, Label label, Predicate<Value> fits) {
    this.endings = endings;
    this.others = others;
    this.label = label;
    this.fits = fits;
  }

  /** Tells what a name asks for by its last word. */
  static Optional<Wanted> of(String name) {
    String bare = bare(name);
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    for (Wanted wanted : BY_LAST.getOrDefault(bare.charAt(bare.length() - 1), List.of())) {
      if (bare.endsWith(wanted.word)) {
        return wanted.kind.others.stream().anyMatch(bare::endsWith)
            ? Optional.empty()
            : Optional.of(wanted);
      }
    }
    return Optional.empty();
  }

  private static Map<Character, List<Wanted>> byLast() {
    Map<Character, List<Wanted>> byLast = new HashMap<>();
    for (ValueKind kind : values()) {
      for (String word : kind.endings) {
        byLast
            .computeIfAbsent(word.charAt(word.length() - 1), last -> new ArrayList<>())
            .add(new Wanted(kind, word));
      }
    }
    Comparator<Wanted> longest = Comparator.comparingInt(wanted -> -wanted.word.length());
    byLast.values().forEach(wanted -> wanted.sort(longest));
    return byLast;
  }

  /** Leaves out what stands in brackets at the end: 合格率（%）. */
  private static String bare(String name) {
    char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
    int open = last == ')' ? name.lastIndexOf('(') : last == '）' ? name.lastIndexOf('（') : -1;
    return open > 0 ? name.substring(0, open) : name;
  }

  /** Tells whether a value can be what the name of its indicator asks for. */
  boolean fits(Stance stance, Value value) {
    String name = stance.name();
    return fits.test(value)
        || ValueUnits.isZero(value)
        || (ValueUnits.isBare(value) && !bare(name).equals(name))
        || (ValueUnits.isPercent(value) && ValueWords.isChange(name))
        || (ValueWords.isEffect(stance) && (value.isGrade() || value.isClause()));
  }

  Label label() {
    return label;
  }

  /**
   * What a name asks for, and the word that says so.
   *
   * @param kind the kind of value
   * @param word the word of the name
   */
  record Wanted(ValueKind kind, String word) {}
}
