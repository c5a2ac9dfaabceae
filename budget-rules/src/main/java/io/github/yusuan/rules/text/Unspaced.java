package io.github.yusuan.rules.text;

import io.github.yusuan.core.text.TextSearch;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * A text without blanks (去除空格的文字), each character of which knows where it was printed: words are
 * found however they are spaced.
 */
final class Unspaced {
  private final String text;
  private final int[] origins;

  private Unspaced(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  static Unspaced of(String printed) {
    StringBuilder text = new StringBuilder(printed.length());
    int[] origins = new int[printed.length()];
    for (int at = 0; at < printed.length(); at++) {
      char sign = printed.charAt(at);
      if (sign != ' ' && sign != '\t' && sign != '\u3000' && sign != '\u00a0') {
        origins[text.length()] = at;
        text.append(sign);
      }
    }
    return new Unspaced(text.toString(), origins);
  }

  /** Finds where something stands, as printed. */
  List<Blemish.Stretch> find(TextSearch search) {
    return find(search, found -> true);
  }

  /** Finds where something of some kind stands, as printed. */
  List<Blemish.Stretch> find(TextSearch search, Predicate<MatchResult> kind) {
    return search.in(text).stream()
        .filter(kind)
        .map(found -> new Blemish.Stretch(origins[found.start()], origins[found.end() - 1] + 1))
        .toList();
  }
}
