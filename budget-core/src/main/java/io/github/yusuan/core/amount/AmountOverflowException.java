package io.github.yusuan.core.amount;

/**
 * Thrown where an amount does not fit 64 bits of 分 (金额溢出), some 92 万亿元: no department has so much.
 * A check reports it as undecided, 数字过大.
 */
public final class AmountOverflowException extends ArithmeticException {
  private static final long serialVersionUID = 1L;

  /**
   * Says that an amount is too large.
   *
   * @param message what was too large
   */
  public AmountOverflowException(String message) {
    super(message);
  }
}
