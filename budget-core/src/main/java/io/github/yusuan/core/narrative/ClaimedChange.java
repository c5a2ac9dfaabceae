package io.github.yusuan.core.narrative;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change against the year before in a text (增减变动): by an amount, by a percentage, by both, or not
 * at all (持平).
 *
 * <p>Increases are positive, decreases negative: 减少33.48万元，下降2.67% is
 *
 * <pre>{@code
 * ClaimedChange.by(ClaimedAmount.of("-33.48", Scale.TEN_THOUSAND_YUAN)).withPercent("-2.67")
 * }</pre>
 */
public final class ClaimedChange implements ClaimedValue {
  private static final long serialVersionUID = 1L;

  /** 持平: no change, stated in words. */
  public static final ClaimedChange NONE = new ClaimedChange(null, null);

  private final @Nullable ClaimedAmount amount;
  private final @Nullable Figure percent;

  private ClaimedChange(@Nullable ClaimedAmount amount, @Nullable Figure percent) {
    this.amount = amount;
    this.percent = percent;
  }

  /**
   * Writes a change by an amount.
   *
   * @param amount the amount, negative for a decrease
   * @return the change
   */
  public static ClaimedChange by(ClaimedAmount amount) {
    return new ClaimedChange(Objects.requireNonNull(amount, "amount"), null);
  }

  /**
   * Writes a change by a percentage.
   *
   * @param percent the number before %, negative for a decrease
   * @return the change
   * @throws IllegalArgumentException if the text is no number
   */
  public static ClaimedChange byPercent(String percent) {
    return NONE.withPercent(percent);
  }

  /**
   * Returns this change with a percentage.
   *
   * @param percent the number before %, negative for a decrease
   * @return a copy
   * @throws IllegalArgumentException if the text is no number
   */
  public ClaimedChange withPercent(String percent) {
    return withPercent(Figure.parse(percent));
  }

  /**
   * Returns this change with a percentage.
   *
   * @param percent the number before %, negative for a decrease
   * @return a copy
   */
  public ClaimedChange withPercent(Figure percent) {
    return new ClaimedChange(amount, Objects.requireNonNull(percent));
  }

  /**
   * Returns the amount of the change.
   *
   * @return the amount, negative for a decrease, or nothing where none is printed
   */
  public Optional<ClaimedAmount> amount() {
    return Optional.ofNullable(amount);
  }

  /**
   * Returns the percentage of the change.
   *
   * @return the number before %, negative for a decrease, or nothing where none is printed
   */
  public Optional<Figure> percent() {
    return Optional.ofNullable(percent);
  }

  /**
   * Returns the direction of the change: that of the amount, or of the percentage where there is no
   * amount.
   *
   * @return the direction; {@link Direction#UNCHANGED} for zeros and for 持平
   */
  public Direction direction() {
    int sign = amount != null ? amount.figure().signum() : percent != null ? percent.signum() : 0;
    return sign > 0 ? Direction.INCREASE : sign < 0 ? Direction.DECREASE : Direction.UNCHANGED;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ClaimedChange that
        && Objects.equals(amount, that.amount)
        && Objects.equals(percent, that.percent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(amount, percent);
  }

  /** Returns the printed figures, as {@code -33.48万元, -2.67%}; 持平 where there are none. */
  @Override
  public String toString() {
    if (amount == null) {
      return percent == null ? "持平" : percent + "%";
    }
    return percent == null ? amount.toString() : amount + ", " + percent + "%";
  }

  /** Which way a quantity changed (增减方向). */
  public enum Direction {
    /** 增加: more than the year before. */
    INCREASE("增加", "increase", "增长", "上升", "提高", "上浮", "上调"),
    /** 减少: less than the year before. */
    DECREASE("减少", "decrease", "下降", "降低", "下浮", "下调", "压减"),
    /** 持平: as the year before. */
    UNCHANGED("持平", "unchanged", "无变化", "没有变化", "保持不变");

    private final Label label;
    private final List<String> words;

    Direction(String chinese, String english, String... otherWords) {
      this.label = Label.zh(chinese).en(english);
      List<String> all = new ArrayList<>(List.of(chinese));
      all.addAll(List.of(otherWords));
      this.words = List.copyOf(all);
    }

    /**
     * Returns the name in both languages.
     *
     * @return the label
     */
    public Label label() {
      return label;
    }

    /**
     * Returns the words by which texts name this direction (增减用语).
     *
     * @return Chinese words, the usual one first
     */
    public List<String> words() {
      return words;
    }

    /**
     * Returns the direction that a word names.
     *
     * @param word a Chinese word such as 下降
     * @return the direction, or nothing for another word
     */
    public static Optional<Direction> of(String word) {
      Objects.requireNonNull(word, "word");
      for (Direction direction : values()) {
        if (direction.words.contains(word)) {
          return Optional.of(direction);
        }
      }
      return Optional.empty();
    }
  }
}
