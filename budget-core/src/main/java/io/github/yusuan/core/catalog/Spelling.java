package io.github.yusuan.core.catalog;

import io.github.yusuan.core.label.Label;

/**
 * How a printed name agrees with the catalogue's (名称相符程度). Publishers write 维修(护)费 for 维修（护）费 and
 * 一、教育支出 for 教育支出; such names are found, but never silently.
 */
public enum Spelling {
  /** 逐字相符: the same characters. */
  EXACT(Label.zh("逐字相符").en("exact")),
  /** 仅全角半角或空格不同: the same but for full-width and half-width characters or spaces. */
  NORMALISED(Label.zh("仅全角半角或空格不同").en("but for width or spaces")),
  /** 去掉序号后相符: the same but for the ordinal before it, and perhaps for width and spaces. */
  WITHOUT_ORDINAL(Label.zh("去掉序号后相符").en("but for the ordinal"));

  private final Label label;

  Spelling(Label label) {
    this.label = label;
  }

  /**
   * Returns a name as the catalogue compares it: without the ordinal before it, without spaces, in
   * half-width characters.
   *
   * @param printed a name as printed
   * @return what two names must have alike to be one
   */
  public static String bare(String printed) {
    return new PrintedName(printed).bare();
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
