package io.github.yusuan.core.performance;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The term of a project (项目期): how long it runs, as printed.
 *
 * @param text the printed text, such as {@code 1年}; {@code 99年} where the project has no end
 */
public record Term(String text) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Pattern YEARS = Pattern.compile("([0-9]{1,4})\\s*年");

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
    Matcher matcher = YEARS.matcher(text.strip());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }

  /** Returns the printed text. */
  @Override
  public String toString() {
    return text;
  }
}
