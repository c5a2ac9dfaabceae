package io.github.yusuan.core.classification;

import java.util.Optional;

/**
 * A code of the departmental economic classification of expenditure (部门预算支出经济分类科目): 类 of 3, 款 of 5
 * digits.
 *
 * <p>301 工资福利支出 {@literal >} 30101 基本工资.
 *
 * @param value the digits
 */
public record DepartmentEconomicCode(String value)
    implements SubjectCode, Comparable<DepartmentEconomicCode> {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the digits.
   *
   * @param value the digits
   * @throws IllegalArgumentException if the value has not 3 or 5 ASCII digits
   */
  public DepartmentEconomicCode {
    CodeGrammar.check("departmental economic code", value, Level.SECTION);
  }

  /**
   * Reads a code.
   *
   * @param value the digits in one piece, such as {@code 30101}
   * @return the code
   * @throws IllegalArgumentException if the value has not 3 or 5 ASCII digits
   */
  public static DepartmentEconomicCode of(String value) {
    return new DepartmentEconomicCode(value);
  }

  @Override
  public Dimension dimension() {
    return Dimension.DEPARTMENT_ECONOMIC;
  }

  @Override
  public Optional<DepartmentEconomicCode> parent() {
    return CodeGrammar.parent(value).map(DepartmentEconomicCode::new);
  }

  /** Orders as a table prints: a parent before its children, siblings by their digits. */
  @Override
  public int compareTo(DepartmentEconomicCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return value;
  }
}
