package io.github.yusuan.core.classification;

import java.util.Optional;

/**
 * A code of the functional classification of expenditure (支出功能分类科目): 类 of 3, 款 of 5, 项 of 7 digits.
 *
 * <p>201 一般公共服务支出 {@literal >} 20103 政府办公厅（室）及相关机构事务 {@literal >} 2010301 行政运行.
 *
 * @param value the digits
 */
public record FunctionalCode(String value) implements SubjectCode, Comparable<FunctionalCode> {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the digits.
   *
   * @param value the digits
   * @throws IllegalArgumentException if the value has not 3, 5 or 7 ASCII digits
   */
  public FunctionalCode {
    CodeGrammar.check("functional code", value, Level.ITEM);
  }

  /**
   * Reads a code.
   *
   * @param value the digits in one piece, such as {@code 2010301}
   * @return the code
   * @throws IllegalArgumentException if the value has not 3, 5 or 7 ASCII digits
   */
  public static FunctionalCode of(String value) {
    return new FunctionalCode(value);
  }

  @Override
  public Dimension dimension() {
    return Dimension.FUNCTION;
  }

  @Override
  public Optional<FunctionalCode> parent() {
    return CodeGrammar.parent(value).map(FunctionalCode::new);
  }

  /** Orders as a table prints: a parent before its children, siblings by their digits. */
  @Override
  public int compareTo(FunctionalCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return value;
  }
}
