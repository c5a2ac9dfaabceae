package io.github.yusuan.core.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A search for patterns that begin with known characters (文字检索): most of a text is passed over
 * without trying any.
 */
public final class TextSearch {
  private final BitSet starts = new BitSet();
  private final Map<Character, Integer> byStart = new HashMap<>();
  private final List<TextPattern> patterns = new ArrayList<>();

  private TextSearch(Map<Character, String> sources) {
    Map<String, Integer> numbers = new HashMap<>();
    sources.forEach(
        (start, source) -> {
          int number = numbers.computeIfAbsent(source, none -> numbers.size());
          if (number == patterns.size()) {
            patterns.add(TextPattern.of(source));
          }
          starts.set(start);
          byStart.put(start, number);
        });
  }

  /**
   * Makes a search for one pattern.
   *
   * @param starts the characters that it may begin with
   * @param source the regular expression, see {@link TextPattern}
   * @return the search
   * @throws IllegalArgumentException if a repetition has no bound
   */
  public static TextSearch of(String starts, String source) {
    Map<Character, String> sources = new HashMap<>();
    starts.chars().forEach(start -> sources.put((char) start, source));
    return new TextSearch(sources);
  }

  /**
   * Makes a search for several patterns.
   *
   * @param sources the regular expressions, see {@link TextPattern}, by the character that each
   *     begins with
   * @return the search
   * @throws IllegalArgumentException if a repetition has no bound
   */
  public static TextSearch of(Map<Character, String> sources) {
    return new TextSearch(sources);
  }

  /**
   * Returns what is searched for.
   *
   * @return the patterns, each once
   */
  public List<TextPattern> patterns() {
    return List.copyOf(patterns);
  }

  /**
   * Finds all occurrences.
   *
   * @param text the text
   * @return the occurrences from left to right, without overlaps
   */
  public List<MatchResult> in(CharSequence text) {
    @Nullable Matcher[] matchers = new Matcher[patterns.size()];
    List<MatchResult> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (starts.get(text.charAt(at))) {
        Matcher matcher = matcher(matchers, byStart.getOrDefault(text.charAt(at), 0), text);
        if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
          found.add(matcher.toMatchResult());
          at = matcher.end() - 1;
        }
      }
      at++;
    }
    return found;
  }

  private Matcher matcher(@Nullable Matcher[] matchers, int number, CharSequence text) {
    Matcher matcher = matchers[number];
    if (matcher == null) {
      matcher = patterns.get(number).matcher(text);
      matcher.useTransparentBounds(true).useAnchoringBounds(false);
      matchers[number] = matcher;
    }
    return matcher;
  }
}
