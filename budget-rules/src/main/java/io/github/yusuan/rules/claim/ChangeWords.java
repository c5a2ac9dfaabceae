package io.github.yusuan.rules.claim;

import io.github.yusuan.core.narrative.ClaimedChange.Direction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which a text states a change (增减用语), as patterns look for them. */
final class ChangeWords {
  /** Words of no change that only a comparison with last year makes so. */
  private static final List<String> ALIKE =
      List.of(
          "一致",
          "相同",
          "无增减变化",
          "无增减变动",
          "无增减",
          "零增长",
          "无变动",
          "没有增减",
          "(?:增减|变动|变化)额?为?0(?:\\.0{1,4})?[亿万千]?元");

  /** Words that a figure follows. */
  static final String MOVING = any(moving());

  /** All words, the longer first. */
  static final String ANY =
      any(
          Stream.concat(
                  Stream.of(Direction.values()).flatMap(direction -> direction.words().stream()),
                  ALIKE.stream())
              .toList());

  private ChangeWords() {}

  private static List<String> moving() {
    return Stream.of(Direction.INCREASE, Direction.DECREASE)
        .flatMap(direction -> direction.words().stream())
        .toList();
  }

  private static String any(List<String> words) {
    return words.stream()
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
        .collect(Collectors.joining("|"));
  }

  /** Adds a pattern for each character that a word of change begins with. */
  static Map<Character, String> startingWith(String pattern, Map<Character, String> others) {
    Map<Character, String> patterns = new HashMap<>(others);
    moving().forEach(word -> patterns.put(word.charAt(0), pattern));
    return patterns;
  }

  /** Returns the direction that a word names. */
  static Direction of(String word) {
    return Direction.of(word).orElse(Direction.UNCHANGED);
  }
}
