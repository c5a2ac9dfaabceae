package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Label;
import java.util.List;

/**
 * The comparison of a target with its number (比较关系).
 *
 * <p>Full-width and ASCII signs both occur, and so do words: {@code ≥95%}, {@code >=95%}, {@code
 * ＞＝95%}, 不低于95%, 95%以上. As in the law, 以上, 以下 and 以内 include the number (民法典第1259条).
 */
public enum ComparisonSign {
  /** ≥: at least. */
  AT_LEAST(
      Label.zh("不低于").en("at least"),
      List.of("≥", "≧", "⩾", ">=", "＞＝", ">＝", "＞=", "不低于", "不少于", "不小于", "大于等于"),
      List.of("及以上", "以上")),
  /** ≤: at most. */
  AT_MOST(
      Label.zh("不高于").en("at most"),
      List.of("≤", "≦", "⩽", "<=", "＜＝", "<＝", "＜=", "不高于", "不超过", "不多于", "不大于", "小于等于"),
      List.of("及以下", "及以内", "以下", "以内", "之内", "内")),
  /** {@literal >}: more than. */
  MORE(Label.zh("大于").en("more than"), List.of(">", "＞", "大于", "高于", "多于", "超过"), List.of()),
  /** {@literal <}: less than. */
  LESS(Label.zh("小于").en("less than"), List.of("<", "＜", "小于", "低于", "少于"), List.of()),
  /** =: exactly. */
  EQUAL(Label.zh("等于").en("exactly"), List.of("=", "＝", "等于"), List.of());

  // The order of the constants matters to a reader of text: ≥ written as >= comes before >.
  private final Label label;
  private final List<String> before;
  private final List<String> after;

  ComparisonSign(Label label, List<String> before, List<String> after) {
    this.label = label;
    this.before = before;
    this.after = after;
  }

  /**
   * Returns the sign that stands for this comparison.
   *
   * @return ≥, ≤, {@literal >}, {@literal <} or =
   */
  public String sign() {
    return before.get(0);
  }

  /**
   * Returns the name in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }

  /** Returns the signs and words that stand in front of the number. */
  List<String> before() {
    return before;
  }

  /** Returns the words that stand behind the unit, a longer one before one that it ends with. */
  List<String> after() {
    return after;
  }
}
