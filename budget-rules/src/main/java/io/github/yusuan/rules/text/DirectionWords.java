package io.github.yusuan.rules.text;

import io.github.yusuan.core.narrative.ClaimedChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words that say which way something changed (增减用语): data, one list for each direction. */
final class DirectionWords {
  private static final Map<ClaimedChange.Direction, List<String>> WORDS =
      Map.of(
          ClaimedChange.Direction.INCREASE, List.of("增加", "增长", "上升", "提高", "上浮", "上调"),
          ClaimedChange.Direction.DECREASE, List.of("减少", "下降", "降低", "下浮", "下调", "压减"),
          ClaimedChange.Direction.UNCHANGED, List.of("持平", "无变化", "没有变化", "保持不变"));

  /** All words, as alternatives of a pattern. */
  static final String ANY =
      WORDS.values().stream().flatMap(List::stream).collect(Collectors.joining("|", "(", ")"));

  private DirectionWords() {}

  /** Returns the characters that the words begin with, so that a text is searched quickly. */
  static String first() {
    return WORDS.values().stream()
        .flatMap(List::stream)
        .map(word -> word.substring(0, 1))
        .distinct()
        .collect(Collectors.joining());
  }

  /** Returns the direction that a word names. */
  static Optional<ClaimedChange.Direction> of(String word) {
    for (Map.Entry<ClaimedChange.Direction, List<String>> entry : WORDS.entrySet()) {
      if (entry.getValue().contains(word)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
