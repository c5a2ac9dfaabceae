package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Label;

/** How much a violation of a rule matters (严重程度); the rule's word, not the document's. */
public enum Severity {
  /** 错误: the document contradicts itself; the whole document counts as violated. */
  ERROR("错误", "error"),
  /** 警告: most likely a slip, and worth a look. */
  WARNING("警告", "warning"),
  /** 提示: worth knowing. */
  INFORMATION("提示", "information");

  private final Label label;

  Severity(String chinese, String english) {
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
