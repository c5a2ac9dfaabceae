package io.github.yusuan.rules.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A search for patterns that begin with known characters (文字检索): most of a text is passed over
 * without trying any.
 */
final class TextSearch {
  private final BitSet starts = new BitSet();
  private final Map<Character, Integer> byStart = new HashMap<>();
  private final List<Pattern> patterns = new ArrayList<>();

  /** Makes a search, by first characters. */
  TextSearch(Map<Character, String> patterns) {
    Map<String, Integer> numbers = new HashMap<>();
    patterns.forEach(
        (start, pattern) -> {
          int number = numbers.computeIfAbsent(pattern, none -> numbers.size());
          if (number == this.patterns.size()) {
            this.patterns.add(Pattern.compile(pattern));
          }
          starts.set(start);
          byStart.put(start, number);
        });
  }

  /** Makes a search for one pattern that begins with one of some characters. */
  static TextSearch of(String starts, String pattern) {
    Map<Character, String> patterns = new HashMap<>();
    starts.chars().forEach(start -> patterns.put((char) start, pattern));
    return new TextSearch(patterns);
  }

  /** Returns what is found, from left to right, without overlaps. */
  List<MatchResult> in(String text) {
    @Nullable Matcher[] matchers = new Matcher[patterns.size()];
    List<MatchResult> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char start = text.charAt(at);
      if (starts.get(start)) {
        int number = byStart.getOrDefault(start, 0);
        Matcher matcher = matchers[number];
        if (matcher == null) {
          matcher = patterns.get(number).matcher(text);
          matcher.useTransparentBounds(true).useAnchoringBounds(false);
          matchers[number] = matcher;
        }
        if (matcher.region(at, text.length()).lookingAt() && matcher.end() > at) {
          found.add(matcher.toMatchResult());
          at = matcher.end() - 1;
        }
      }
      at++;
    }
    return found;
  }
}
