package io.github.yusuan.core.classification;

import java.util.Optional;

/**
 * A code of the classification of revenue (收入分类科目): 类 of 3, 款 of 5, 项 of 7, 目 of 9 digits.
 *
 * <p>103 非税收入 {@literal >} 10301 政府性基金收入 {@literal >} 1030148 国有土地使用权出让收入.
 *
 * @param value the digits
 */
public record RevenueCode(String value) implements SubjectCode, Comparable<RevenueCode> {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the digits.
   *
   * @param value the digits
   * @throws IllegalArgumentException if the value has not 3, 5, 7 or 9 ASCII digits
   */
  public RevenueCode {
    CodeGrammar.check("revenue code", value, Level.SUBITEM);
  }

  /**
   * Reads a code.
   *
   * @param value the digits in one piece, such as {@code 1030148}
   * @return the code
   * @throws IllegalArgumentException if the value has not 3, 5, 7 or 9 ASCII digits
   */
  public static RevenueCode of(String value) {
    return new RevenueCode(value);
  }

  @Override
  public Dimension dimension() {
    return Dimension.REVENUE;
  }

  @Override
  public Optional<RevenueCode> parent() {
    return CodeGrammar.parent(value).map(RevenueCode::new);
  }

  /** Orders as a table prints: a parent before its children, siblings by their digits. */
  @Override
  public int compareTo(RevenueCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return value;
  }
}
