package io.github.yusuan.rules.performance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the words that tell where an indicator belongs (归类用词检索), by their first character. */
final class HeadingSigns {
  private static final Map<Character, List<HeadingSign>> BY_FIRST = byFirst();

  /** Tells most characters apart without a look into the map. */
  private static final BitSet FIRST = first();

  /** What may stand behind the word that a name is about: 公共服务水平的改善程度 is about 公共服务. */
  private static final Pattern TAIL =
      Pattern.compile(
          "(?:的|率|性|度|程度|水平|质量|能力|情况|状况|效果|作用|影响|促进|改善|提升|提高|优化|推动|增强|健全|完善|保障"
              + "|[(（][^()（）]*[)）])*");

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
    return end == name.length() || TAIL.matcher(name).region(end, name.length()).matches();
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
