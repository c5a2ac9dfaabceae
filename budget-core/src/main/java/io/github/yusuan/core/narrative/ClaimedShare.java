package io.github.yusuan.core.narrative;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Region;
import java.io.Serializable;
import java.util.Objects;

/**
 * A share in a text (占比): so many per cent of another quantity.
 *
 * <pre>{@code
 * ClaimedShare.percent("58.27").of(Region.of(Kind.EXPENDITURE))
 * }</pre>
 *
 * @param percent the number before %, as printed
 * @param base what is the whole: 100%
 */
public record ClaimedShare(Figure percent, Quantity base) implements ClaimedValue {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param percent the number before %, as printed
   * @param base what is the whole: 100%
   */
  public ClaimedShare {
    Objects.requireNonNull(percent, "percent");
    Objects.requireNonNull(base, "base");
  }

  /**
   * Begins a share.
   *
   * @param percent the number before %, as printed
   * @return the first half of a share, which asks for the base
   * @throws IllegalArgumentException if the text is no number
   */
  public static Percent percent(String percent) {
    return new Percent(Figure.parse(percent));
  }

  /** Returns the share and its base: {@code 58.27% of expenditure}. */
  @Override
  public String toString() {
    return percent + "% of " + base;
  }

  /**
   * The percentage of a share (百分比), waiting for its base.
   *
   * @param figure the number before %
   */
  public record Percent(Figure figure) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Keeps what is given.
     *
     * @param figure the number before %
     */
    public Percent {
      Objects.requireNonNull(figure, "figure");
    }

    /**
     * Completes the share.
     *
     * @param base the region that is the whole
     * @return the share
     */
    public ClaimedShare of(Region base) {
      return of(Quantity.of(base));
    }

    /**
     * Completes the share.
     *
     * @param base the quantity that is the whole
     * @return the share
     */
    public ClaimedShare of(Quantity base) {
      return new ClaimedShare(figure, base);
    }
  }
}
