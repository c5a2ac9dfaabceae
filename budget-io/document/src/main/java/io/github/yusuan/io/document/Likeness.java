package io.github.yusuan.io.document;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two keys are (相近程度): the pairs of neighbouring characters that they share, in
 * thousandths.
 */
final class Likeness {
  /** The same. */
  static final int SAME = 1000;

  /** Alike enough to be taken for one, and said. */
  static final int ALIKE = 700;

  private static final int LONGEST = 100;

  private Likeness() {}

  static int of(String one, String other) {
    if (one.equals(other)) {
      return one.isEmpty() ? 0 : SAME;
    }
    Set<String> pairs = pairs(one);
    Set<String> others = pairs(other);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all == 0 ? 0 : Math.min(SAME - 1, 2 * SAME * pairs.size() / all);
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int at = 0; at + 2 <= Math.min(text.length(), LONGEST); at++) {
      pairs.add(text.substring(at, at + 2));
    }
    return pairs;
  }
}
