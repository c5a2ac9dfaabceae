package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.OptionalInt;

/**
 * The term of a project (项目期): how long it runs, as printed.
 *
 * @param text the printed text, such as {@code 1年}; {@code 99年} where the project has no end
 */
public record Term(String text) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Checks the text.
   *
   * @param text the printed text
   * @throws IllegalArgumentException if the text is blank
   */
  public Term {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(
          "a project's term must have a text: " + Visible.quoted(text));
    }
  }

  /**
   * Keeps a printed term.
   *
   * @param text the printed text, such as {@code 1年}
   * @return the term
   * @throws IllegalArgumentException if the text is blank
   */
  public static Term of(String text) {
    return new Term(text);
  }

  /**
   * Returns the length of the term.
   *
   * @return the number of years, or nothing where the text is no plain number of years
   */
  public OptionalInt years() {
    return ValuePatterns.YEARS
        .whole(text.strip())
        .map(years -> OptionalInt.of(Integer.parseInt(years.group(1))))
        .orElse(OptionalInt.empty());
  }

  /** Returns the printed text. */
  @Override
  public String toString() {
    return text;
  }
}
