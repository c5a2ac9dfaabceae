package io.github.yusuan.rules.text;

import io.github.yusuan.core.narrative.ClaimedChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that say which way something changed (增减用语): data, one list for each direction. */
final class DirectionWords {
  private static final Map<ClaimedChange.Direction, List<String>> WORDS =
      Map.of(
          ClaimedChange.Direction.INCREASE, List.of("增加", "增长", "上升", "提高", "上浮", "上调"),
          ClaimedChange.Direction.DECREASE, List.of("减少", "下降", "降低", "下浮", "下调", "压减"),
          ClaimedChange.Direction.UNCHANGED, List.of("持平", "无变化", "没有变化", "保持不变"));

  private static final String ANY =
      WORDS.values().stream().flatMap(List::stream).collect(Collectors.joining("|", "(", ")"));

  /** A word of direction. */
  static final Pattern WORD = Pattern.compile(ANY);

  /** A word of direction with its figure: 减少33.48万元. */
  static final TextSearch WITH_FIGURE =
      TextSearch.of(first(), ANY + "(?:了|约|额|额为|数为|幅度为|幅为|为)?(\\d+(?:\\.\\d+)?)(亿元|万元|千元|元|[%％])");

  /** A comparison with last year that ends its clause without a figure: 比上年减少. */
  static final TextSearch COMPARED =
      TextSearch.of(
          "比较与同",
          "[比较与同](?:上年|去年|上一年|\\d{4}年)(?:度|年初|预算|安排|数|同口径|相比|有所|略有|小幅|大幅)*"
              + ANY
              + "(?=[，。；,;\\s]|\\z)");

  private DirectionWords() {}

  /** Returns the characters that the words begin with, so that a text is searched quickly. */
  private static String first() {
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
