package io.github.yusuan.core.narrative;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import java.util.Objects;

/**
 * An amount in a text (金额): a figure with its own decimals, and its unit.
 *
 * @param figure the figure as printed; negative where a text states a decrease
 * @param scale the unit as printed
 */
public record ClaimedAmount(Figure figure, Scale scale) implements ClaimedValue {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param figure the figure as printed; negative where a text states a decrease
   * @param scale the unit as printed
   */
  public ClaimedAmount {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(scale, "scale");
  }

  /**
   * Writes an amount.
   *
   * @param figure the number as printed, such as {@code "1.2"}
   * @param scale the unit
   * @return the amount
   * @throws IllegalArgumentException if the text is no number
   */
  public static ClaimedAmount of(String figure, Scale scale) {
    return new ClaimedAmount(Figure.parse(figure), scale);
  }

  /**
   * Returns the exact amounts that this one stands for, at its own decimals.
   *
   * @param rounding how the publisher rounds
   * @return the set of amounts
   * @throws IllegalArgumentException if the amount is beyond what a figure may stand for
   */
  public FenRange exactAmounts(Rounding rounding) {
    return scale.withDecimals(0).exactAmountsAtOwnDecimals(figure, rounding);
  }

  /** Returns the amount as printed: {@code 1.2万元}. */
  @Override
  public String toString() {
    return figure + scale.symbol();
  }
}
