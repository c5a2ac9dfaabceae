package io.github.yusuan.core.catalog;

import io.github.yusuan.core.label.Label;

/**
 * The kind of a budget unit (单位性质), as far as the two economic classifications tell them apart: the
 * same departmental 款 stands under another governmental one in an institution.
 */
public enum UnitKind {
  /** 行政单位和参照公务员法管理的事业单位: administrative units and those run like them. */
  ADMINISTRATIVE("administrative", "机关和参公单位", "administrative unit"),
  /** 其他事业单位: all other public institutions. */
  INSTITUTION("institution", "事业单位", "public institution");

  private final String id;
  private final Label label;

  UnitKind(String id, String chinese, String english) {
    this.id = id;
    this.label = Label.zh(chinese).en(english);
  }

  /**
   * Returns the stable identifier, as written in the data files.
   *
   * @return {@code administrative} or {@code institution}
   */
  public String id() {
    return id;
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
