package io.github.yusuan.core.narrative;

import java.io.Serializable;
import java.util.Objects;

/**
 * A claim (数据表述): one figure that a text states of one quantity. A text that gives an amount and
 * its share makes two claims.
 *
 * @param quantity what the figure is of
 * @param value what the text says of it
 */
public record Claim(Quantity quantity, ClaimedValue value) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param quantity what the figure is of
   * @param value what the text says of it
   */
  public Claim {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Writes a claim.
   *
   * @param quantity what the figure is of
   * @param value what the text says of it
   * @return the claim
   */
  public static Claim of(Quantity quantity, ClaimedValue value) {
    return new Claim(quantity, value);
  }

  /** Returns quantity and value: {@code 基本支出: 712.49万元}. */
  @Override
  public String toString() {
    return quantity + ": " + value;
  }
}
