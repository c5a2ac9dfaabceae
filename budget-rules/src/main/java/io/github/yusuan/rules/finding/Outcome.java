package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;

/** What came of one check (核对结果). */
public enum Outcome {
  /** 相符: it holds of the figures as printed. */
  HOLDS("相符", "holds"),
  /** 舍入内相符: it does not hold of the figures as printed, but of amounts that print so. */
  HOLDS_WITHIN_ROUNDING("舍入内相符", "holds within rounding"),
  /** 不符: no amounts that print so can satisfy it; or what is said cannot be right. */
  VIOLATED("不符", "violated"),
  /** 提示: what an information rule found; worth knowing, never a violation. */
  NOTED("提示", "noted"),
  /** 未判定: it could not be examined to the end, or not at all; never a pass. */
  UNDECIDED("未判定", "undecided"),
  /** 不适用: there was nothing to examine; never a pass. */
  NOT_APPLICABLE("不适用", "not applicable");

  private final Label label;

  Outcome(String chinese, String english) {
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns what this outcome is where a rule has another severity: what is violated in an error or
   * a warning is noted in an information.
   *
   * @param severity how much a violation of the rule matters
   * @return the outcome
   */
  Outcome under(Severity severity) {
    boolean found = this == VIOLATED || this == NOTED;
    return found ? severity == Severity.INFORMATION ? NOTED : VIOLATED : this;
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
