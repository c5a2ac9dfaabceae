package io.github.yusuan.rules.joint;

import io.github.yusuan.core.label.Label;

/** A kind of slip by which one figure becomes another (笔误类型), the likeliest first. */
public enum Slip {
  /** What is beyond the last place is cut off instead of rounded, in an amount of the text. */
  CUT_OFF("截尾未进位", "cut off, not rounded"),
  /** One digit is another. */
  ONE_DIGIT("一位数字有误", "one digit"),
  /** Two neighbouring digits changed places. */
  SWAPPED("相邻数字颠倒", "two digits swapped"),
  /** A digit is missing. */
  DIGIT_LOST("漏写一位数字", "a digit lost"),
  /** A digit stands twice. */
  DIGIT_DOUBLED("重写一位数字", "a digit doubled"),
  /** 元 for 万元 or the reverse. */
  UNIT_SHIFT("元与万元混用", "元 and 万元 mixed up"),
  /** The decimal point is moved by one or two places. */
  POINT_MOVED("小数点移位", "decimal point moved"),
  /** The sign is turned. */
  SIGN("正负号颠倒", "sign turned"),
  /** The figure of a neighbouring row or column. */
  COPIED("误抄相邻单元格", "copied from a neighbour");

  private final Label label;

  Slip(String chinese, String english) {
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns the name in both languages.
   *
   * @return the label
   */
  public Label label() {
    return label;
  }
}
