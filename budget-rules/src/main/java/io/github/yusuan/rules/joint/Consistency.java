package io.github.yusuan.rules.joint;

import io.github.yusuan.core.label.Label;

/** Whether exact amounts exist that print as a whole disclosure (整体一致性). */
public enum Consistency {
  /** 一致: they exist, and a witness shows them. */
  CONSISTENT("整体一致", "consistent"),
  /** 不一致: none exist, and a certificate proves it. */
  INCONSISTENT("整体不一致", "inconsistent"),
  /** 未定: the work limit was reached before either was shown. */
  UNDECIDED("未能判定", "undecided");

  private final Label label;

  Consistency(String chinese, String english) {
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
