package io.github.yusuan.core.classification;

import java.util.Optional;

/**
 * A code of the governmental economic classification of expenditure (政府预算支出经济分类科目): 类 of 3, 款 of 5
 * digits.
 *
 * <p>501 机关工资福利支出 {@literal >} 50101 工资奖金津补贴.
 *
 * @param value the digits
 */
public record GovernmentEconomicCode(String value)
    implements SubjectCode, Comparable<GovernmentEconomicCode> {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the digits.
   *
   * @param value the digits
   * @throws IllegalArgumentException if the value has not 3 or 5 ASCII digits
   */
  public GovernmentEconomicCode {
    CodeGrammar.check("governmental economic code", value, Level.SECTION);
  }

  /**
   * Reads a code.
   *
   * @param value the digits in one piece, such as {@code 50101}
   * @return the code
   * @throws IllegalArgumentException if the value has not 3 or 5 ASCII digits
   */
  public static GovernmentEconomicCode of(String value) {
    return new GovernmentEconomicCode(value);
  }

  @Override
  public Dimension dimension() {
    return Dimension.GOVERNMENT_ECONOMIC;
  }

  @Override
  public Optional<GovernmentEconomicCode> parent() {
    return CodeGrammar.parent(value).map(GovernmentEconomicCode::new);
  }

  /** Orders as a table prints: a parent before its children, siblings by their digits. */
  @Override
  public int compareTo(GovernmentEconomicCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the digits. */
  @Override
  public String toString() {
    return value;
  }
}
