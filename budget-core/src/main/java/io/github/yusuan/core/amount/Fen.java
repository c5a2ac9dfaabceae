package io.github.yusuan.core.amount;

/** Exact arithmetic of whole 分 (以分计算): what does not fit 64 bits is refused, never wrapped. */
public final class Fen {
  private Fen() {}

  /**
   * Adds.
   *
   * @param fen an amount in 分
   * @param more what is added, in 分
   * @return the sum
   * @throws AmountOverflowException if it does not fit 64 bits
   */
  public static long plus(long fen, long more) {
    long sum = fen + more;
    if (((fen ^ sum) & (more ^ sum)) < 0) {
      throw refused(fen + " + " + more);
    }
    return sum;
  }

  /**
   * Subtracts.
   *
   * @param fen an amount in 分
   * @param less what is taken from it, in 分
   * @return the difference
   * @throws AmountOverflowException if it does not fit 64 bits
   */
  public static long minus(long fen, long less) {
    long difference = fen - less;
    if (((fen ^ less) & (fen ^ difference)) < 0) {
      throw refused(fen + " - " + less);
    }
    return difference;
  }

  /**
   * Turns the sign.
   *
   * @param fen an amount in 分
   * @return the same amount with the other sign
   * @throws AmountOverflowException if it does not fit 64 bits
   */
  public static long negated(long fen) {
    return minus(0, fen);
  }

  /**
   * Multiplies.
   *
   * @param fen a whole number of 分
   * @param times how often
   * @return the product
   * @throws AmountOverflowException if it does not fit 64 bits
   */
  public static long times(long fen, long times) {
    long product = fen * times;
    if (Math.multiplyHigh(fen, times) != product >> (Long.SIZE - 1)) {
      throw refused(fen + " × " + times);
    }
    return product;
  }

  private static AmountOverflowException refused(String sum) {
    return new AmountOverflowException("an amount must fit 64 bits of 分: " + sum);
  }
}
