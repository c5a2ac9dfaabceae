package io.github.yusuan.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern over text that runs in linear time (文字样式): a regular expression of {@link Pattern}
 * whose repetitions are bounded.
 *
 * <p>{@code *}, <code>+</code> and <code>{n,}</code> are refused, and so are references to groups:
 * say how many there may be, such as {@code \d{1,18}} for the digits of an amount. What is longer
 * than that is something else.
 */
public final class TextPattern {
  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Makes a pattern.
   *
   * @param source a regular expression, every repetition of which is bounded
   * @return the pattern
   * @throws IllegalArgumentException if a repetition has no bound, or the expression is malformed
   */
  public static TextPattern of(String source) {
    Repetitions.check(source);
    return new TextPattern(Pattern.compile(source));
  }

  /**
   * Returns the regular expression.
   *
   * @return the source
   */
  public String source() {
    return pattern.pattern();
  }

  /**
   * Tells whether a whole text is of this pattern.
   *
   * @param text the text
   * @return true if it is from end to end
   */
  public boolean matches(CharSequence text) {
    return pattern.matcher(text).matches();
  }

  /**
   * Takes a whole text apart.
   *
   * @param text the text
   * @return the text with its groups, or nothing if it is not of this pattern from end to end
   */
  public Optional<MatchResult> whole(CharSequence text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /**
   * Tells whether this pattern occurs in a text.
   *
   * @param text the text
   * @return true if it occurs anywhere
   */
  public boolean isIn(CharSequence text) {
    return pattern.matcher(text).find();
  }

  /**
   * Finds the first occurrence.
   *
   * @param text the text
   * @return the first from the left, or nothing
   */
  public Optional<MatchResult> first(CharSequence text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /**
   * Finds all occurrences.
   *
   * @param text the text
   * @return the occurrences from left to right, without overlaps
   */
  public List<MatchResult> all(CharSequence text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found;
  }

  /**
   * Leaves out all occurrences.
   *
   * @param text the text
   * @return the rest of the text
   */
  public String without(CharSequence text) {
    return pattern.matcher(text).replaceAll("");
  }

  /**
   * Replaces all occurrences.
   *
   * @param text the text
   * @param other what to write instead of an occurrence
   * @return the text with its occurrences replaced
   */
  public String replaced(CharSequence text, Function<MatchResult, String> other) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(other.apply(found)));
  }

  /**
   * Cuts a text at each occurrence.
   *
   * @param text the text
   * @return the pieces, empty ones too; the whole text if there is no occurrence
   */
  public List<String> split(CharSequence text) {
    return List.of(pattern.split(text, -1));
  }

  Matcher matcher(CharSequence text) {
    return pattern.matcher(text);
  }

  /** Returns the regular expression. */
  @Override
  public String toString() {
    return source();
  }
}
