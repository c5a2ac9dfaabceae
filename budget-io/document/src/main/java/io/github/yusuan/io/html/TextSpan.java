package io.github.yusuan.io.html;

import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * A stretch of a paragraph of a section (文段).
 *
 * @param paragraph which of the paragraphs that are printed, from 0
 * @param from where it begins in it
 * @param to where it ends
 */
record TextSpan(int paragraph, int from, int to) {

  /** Returns where a match in the text of a section stands, unless it goes over a line's end. */
  static Optional<TextSpan> of(String text, MatchResult found) {
    return of(text, found.start(), found.end());
  }

  /** Returns where a part of the text of a section stands, unless it goes over a line's end. */
  static Optional<TextSpan> of(String text, int from, int to) {
    if (text.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    int paragraph = 0;
    int begun = 0;
    for (String line : text.split("\n", -1)) {
      int end = begun + line.length();
      if (from >= begun && to <= end) {
        return line.isBlank()
            ? Optional.empty()
            : Optional.of(new TextSpan(paragraph, from - begun, to - begun));
      }
      paragraph += line.isBlank() ? 0 : 1;
      begun = end + 1;
    }
    return Optional.empty();
  }

  boolean overlaps(TextSpan other) {
    return paragraph == other.paragraph && from < other.to && other.from < to;
  }
}
