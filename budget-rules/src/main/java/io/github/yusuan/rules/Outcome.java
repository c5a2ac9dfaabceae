package io.github.yusuan.rules;

import io.github.yusuan.core.label.Label;

/** What came of one check (核对结果). */
public enum Outcome {
  /** 一致: it holds of the figures as printed. */
  HOLDS("一致", "holds"),
  /** 舍入内一致: it does not hold of the figures as printed, but of amounts that print so. */
  HOLDS_WITHIN_ROUNDING("舍入内一致", "holds within rounding"),
  /** 不一致: no amounts that print so can satisfy it. */
  VIOLATED("不一致", "violated"),
  /** 不适用: there was nothing to examine; never a pass. */
  NOT_APPLICABLE("不适用", "not applicable");

  private final Label label;

  Outcome(String chinese, String english) {
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
