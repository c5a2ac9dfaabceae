package io.github.yusuan.core.amount;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Visible;

/** The scale (金额单位) in which a table prints its figures: 元, 千元, 万元 or 亿元. */
public enum Scale {
  /** 元: one yuan, 100 分. */
  YUAN("元", "yuan", 2),
  /** 千元: one thousand yuan. */
  THOUSAND_YUAN("千元", "thousand yuan", 5),
  /** 万元: ten thousand yuan, the usual unit of a disclosure. */
  TEN_THOUSAND_YUAN("万元", "ten thousand yuan", 6),
  /** 亿元: one hundred million yuan. */
  HUNDRED_MILLION_YUAN("亿元", "hundred million yuan", 10);

  private final String symbol;
  private final Label label;
  private final int fenDigits;

  Scale(String symbol, String english, int fenDigits) {
    this.symbol = symbol;
    this.label = Label.zh(symbol).en(english);
    this.fenDigits = fenDigits;
  }

  /**
   * Returns the Chinese unit as printed above a table, without 单位.
   *
   * @return 元, 千元, 万元 or 亿元
   */
  public String symbol() {
    return symbol;
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
   * Returns the number of decimals down to one 分: 2 for 元, 6 for 万元.
   *
   * @return the power of ten between one 分 and one of this scale
   */
  public int fenDigits() {
    return fenDigits;
  }

  /**
   * Makes a reporting unit of this scale.
   *
   * @param decimals how many decimals are printed
   * @return the reporting unit
   * @throws IllegalArgumentException if one last place would be less than one 分
   */
  public ReportingUnit withDecimals(int decimals) {
    return new ReportingUnit(this, decimals);
  }

  /**
   * Reads a scale from its printed symbol.
   *
   * @param symbol 元, 千元, 万元 or 亿元
   * @return the scale
   * @throws IllegalArgumentException if the symbol is none of the four
   */
  public static Scale parse(String symbol) {
    for (Scale scale : values()) {
      if (scale.symbol.equals(symbol)) {
        return scale;
      }
    }
    throw new IllegalArgumentException("unit must be 元, 千元, 万元 or 亿元: " + Visible.quoted(symbol));
  }
}
