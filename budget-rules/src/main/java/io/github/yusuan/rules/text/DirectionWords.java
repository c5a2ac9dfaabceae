package io.github.yusuan.rules.text;

import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that say which way something changed (增减用语), as patterns look for them. */
final class DirectionWords {
  private static final List<String> WORDS =
      Stream.of(Direction.values()).flatMap(direction -> direction.words().stream()).toList();

  /** All words, as alternatives of a pattern. */
  static final String ANY = WORDS.stream().collect(Collectors.joining("|", "(", ")"));

  private DirectionWords() {}

  /** Returns the characters that the words begin with, so that a text is searched quickly. */
  static String first() {
    return WORDS.stream()
        .map(word -> word.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }

  /** Returns the direction that a word names. */
  static Optional<Direction> of(String word) {
    return Direction.of(word);
  }
}
