package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import java.io.Serializable;
import java.util.Objects;

/**
 * A figure that would fit (更正建议), and the slip that would explain what is printed.
 *
 * @param figure the figure, in the unit of the cell
 * @param slip how it may have become what is printed
 */
public record Correction(Figure figure, Slip slip) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param figure the figure, in the unit of the cell
   * @param slip how it may have become what is printed
   */
  public Correction {
    Objects.requireNonNull(figure, "figure");
    Objects.requireNonNull(slip, "slip");
  }
}
