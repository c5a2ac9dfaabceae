package io.github.yusuan.rules.target;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  /** Finds the words of a name that count; a longer word hides what it has inside. */
  static List<HeadingSign> in(String name, List<Value> values) {
    List<HeadingSign> found = new ArrayList<>();
    int at = 0;
    while (at < name.length()) {
      int next = at + 1;
      char c = name.charAt(at);
      for (HeadingSign sign : FIRST.get(c) ? BY_FIRST.getOrDefault(c, List.of()) : NONE) {
        if (name.startsWith(sign.word(), at)) {
          next = at + sign.word().length();
          if (counts(sign, next == name.length(), values)) {
            found.add(sign);
          }
          break;
        }
      }
      at = next;
    }
    return found;
  }

  private static boolean counts(HeadingSign sign, boolean last, List<Value> values) {
    return switch (sign.when()) {
      case ALWAYS -> true;
      case LAST -> last;
      case PRICE -> last && !values.isEmpty() && values.stream().allMatch(ValueUnits::isMoney);
      case TIME -> !values.isEmpty() && values.stream().allMatch(ValueUnits::isTime);
    };
  }
}
