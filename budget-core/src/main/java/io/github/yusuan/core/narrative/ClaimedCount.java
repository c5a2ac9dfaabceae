package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Visible;

/**
 * A number of things in a text (数量): 9个, 3家, 1辆.
 *
 * @param number how many
 * @param counter the counter word
 */
public record ClaimedCount(long number, String counter) implements ClaimedValue {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the number and the counter word.
   *
   * @param number how many
   * @param counter the counter word
   * @throws IllegalArgumentException if the number is negative or the word blank
   */
  public ClaimedCount {
    if (number < 0 || counter == null || counter.isBlank()) {
      throw new IllegalArgumentException(
          "a count must have a number from 0 and a counter word: "
              + number
              + " "
              + Visible.quoted(counter));
    }
  }

  /**
   * Writes a count.
   *
   * @param number how many
   * @param counter the counter word, such as 个
   * @return the count
   * @throws IllegalArgumentException if the number is negative or the word blank
   */
  public static ClaimedCount of(long number, String counter) {
    return new ClaimedCount(number, counter);
  }

  /** Returns the count as printed: {@code 9个}. */
  @Override
  public String toString() {
    return number + counter;
  }
}
