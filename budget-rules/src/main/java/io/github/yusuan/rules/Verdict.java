package io.github.yusuan.rules;

import io.github.yusuan.core.label.Label;

/** What a report comes to for the document as a whole (核对结论). */
public enum Verdict {
  /** 未发现错误: something was examined, to the end, and no error was found. */
  NO_ERRORS("未发现错误", "no errors"),
  /** 有错误: a rule of severity error is violated, or the figures cannot all be true. */
  ERRORS("有错误", "errors"),
  /** 未判定: no error was found, but not all could be examined. */
  UNDECIDED("未判定", "undecided"),
  /** 未核对: there was nothing at all to examine. */
  NOTHING_EXAMINED("无可核对", "nothing examined");

  private final Label label;

  Verdict(String chinese, String english) {
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

  /**
   * Tells whether the document passes.
   *
   * @return true only for {@link #NO_ERRORS}
   */
  public boolean passes() {
    return this == NO_ERRORS;
  }
}
