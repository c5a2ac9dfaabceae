package io.github.yusuan.core.form;

import io.github.yusuan.core.narrative.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * How a quantity changed against last year (增减变动). Made by {@link Phrase#change}.
 *
 * @param quantity a region and its name
 * @param than what it is compared with: 上年, or {@code {lastYear}年预算}
 * @param percent whether the percentage is said too
 */
public record Variation(Quantity quantity, String than, boolean percent) implements Phrase {
  private static final long serialVersionUID = 1L;

  /**
   * Checks quantity and words.
   *
   * @param quantity a region and its name
   * @param than what it is compared with
   * @param percent whether the percentage is said too
   * @throws IllegalArgumentException if the quantity is no named region or the words are none
   */
  public Variation {
    Objects.requireNonNull(quantity, "quantity");
    Objects.requireNonNull(than, "than");
    Named.check(quantity);
    Phrase.Words.check(than);
  }

  @Override
  public List<Quantity> quantities() {
    return List.of(quantity);
  }

  /**
   * Returns this phrase with another name for last year.
   *
   * @param words what it is compared with, such as {@code {lastYear}年预算}
   * @return a copy
   * @throws IllegalArgumentException if the words are none
   */
  public Variation than(String words) {
    return new Variation(quantity, words, percent);
  }

  /**
   * Returns this phrase without the percentage.
   *
   * @return a copy
   */
  public Variation withoutPercent() {
    return new Variation(quantity, than, false);
  }
}
