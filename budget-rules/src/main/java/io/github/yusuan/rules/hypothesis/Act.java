package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.label.Label;

/** An act by which many figures go wrong at once (差错原因). */
public enum Act {
  /** 单位有误: a table is in another unit than it says. */
  OTHER_UNIT("单位有误", "other unit"),
  /** 两栏错置: the figures of two columns changed places. */
  COLUMNS_SWAPPED("两栏错置", "columns swapped"),
  /** 逐级重复计算: a total counts the rows of every level. */
  LEVELS_COUNTED("逐级重复计算", "levels counted"),
  /** 错行: figures stand a row too high or too low. */
  ROWS_SHIFTED("错行", "rows shifted"),
  /** 编码有误: a row stands under another code. */
  OTHER_CODE("编码有误", "other code"),
  /** 汇总行误列: a subtotal or total stands among the items. */
  SUMMARY_AMONG_ITEMS("汇总行误列", "summary among items"),
  /** 整栏未填: a column was left blank from top to bottom. */
  COLUMN_NOT_FILLED("整栏未填", "column not filled in");

  private final Label label;

  Act(String chinese, String english) {
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
