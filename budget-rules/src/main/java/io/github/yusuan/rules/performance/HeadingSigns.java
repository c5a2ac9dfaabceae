package io.github.yusuan.rules.performance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the words that tell where an indicator belongs (归类用词检索), by their first character. */
final class HeadingSigns {
  private static final Map<Character, List<HeadingSign>> BY_FIRST = byFirst();

  /** Tells most characters apart without a look into the map. */
  private static final BitSet FIRST = first();

  private static final List<HeadingSign> NONE = List.of();

  private HeadingSigns() {}

  private static Map<Character, List<HeadingSign>> byFirst() {
    Map<Character, List<HeadingSign>> byFirst = new HashMap<>();
    for (HeadingSign sign : HeadingSign.ALL) {
      byFirst.computeIfAbsent(sign.word().charAt(0), c -> new ArrayList<>()).add(sign);
    }
    Comparator<HeadingSign> longest = Comparator.comparingInt(sign -> -sign.word().length());
    byFirst.values().forEach(signs -> signs.sort(longest));
    return byFirst;
  }

  private static BitSet first() {
    BitSet first = new BitSet();
    BY_FIRST.keySet().forEach(first::set);
    return first;
  }

  /**
   * A word found in a name (所见用词).
   *
   * @param sign the word
   * @param convicts whether it may count against a heading
   */
  record FoundSign(HeadingSign sign, boolean convicts) {}

  /** Finds the words of a name that count; a longer word hides what it has inside. */
  static List<FoundSign> in(String name, List<Value> values) {
    List<FoundSign> found = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int next = at + 1;
      char c = name.charAt(at);
      for (HeadingSign sign : FIRST.get(c) ? BY_FIRST.getOrDefault(c, List.of()) : NONE) {
        if (name.startsWith(sign.word(), at)) {
          next = at + sign.word().length();
          if (counts(sign, next == name.length(), values)) {
            found.add(
                new FoundSign(sign, sign.when() != HeadingSign.When.ALWAYS || ends(name, next)));
          }
          break;
        }
      }
      at = next;
    }
    return found;
  }

  /** Tells whether a word that reaches so far is what a name is about. */
  private static boolean ends(String name, int end) {
    return end == name.length() || TargetPatterns.TAIL.matches(name.substring(end));
  }

  private static boolean counts(HeadingSign sign, boolean last, List<Value> values) {
    return switch (sign.when()) {
      case ALWAYS -> true;
      case LAST -> last;
      case PRICE -> last && all(values, ValueUnits::isMoney);
      case PAID -> all(values, ValueUnits::isMoney);
      case TIME -> all(values, ValueUnits::isTime);
    };
  }

  private static boolean all(List<Value> values, Predicate<Value> kind) {
    return !values.isEmpty() && values.stream().allMatch(kind);
  }
}
