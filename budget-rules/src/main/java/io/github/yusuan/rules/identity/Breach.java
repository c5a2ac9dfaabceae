package io.github.yusuan.rules.identity;

import io.github.yusuan.core.disclosure.Cell;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * A figure that is not the sum of the printed figures it is added up from (所列之数相加不符): one of them
 * is wrong.
 *
 * @param total the figure that should be their sum
 * @param items the figures of the innermost codes inside it, blank ones among them
 */
public record Breach(Cell total, List<Cell> items) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the items.
   *
   * @param total the figure that should be their sum
   * @param items the figures of the innermost codes inside it
   */
  public Breach {
    Objects.requireNonNull(total, "total");
    items = List.copyOf(items);
  }
}
