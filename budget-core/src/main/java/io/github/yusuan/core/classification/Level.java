package io.github.yusuan.core.classification;

import io.github.yusuan.core.label.Label;

/** The level of a subject code (科目级次). */
public enum Level {
  /** 类: three digits. */
  CLASS("类", "class"),
  /** 款: five digits. */
  SECTION("款", "section"),
  /** 项: seven digits. */
  ITEM("项", "item"),
  /** 目: nine digits, in the revenue classification only. */
  SUBITEM("目", "sub-item");

  private final Label label;

  Level(String chinese, String english) {
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
   * Returns how many digits a code of this level has.
   *
   * @return 3, 5, 7 or 9
   */
  public int digits() {
    return 3 + 2 * ordinal();
  }

  /** Returns the level of a code that is known to be well formed. */
  static Level of(String code) {
    return values()[(code.length() - 3) / 2];
  }
}
