package io.github.yusuan.io.document;

import java.util.Arrays;

/**
 * How alike a key is to others (相近程度): the pairs of neighbouring characters that they share, in
 * thousandths.
 */
final class Likeness {
  /** The same. */
  static final int SAME = 1000;

  /** Alike enough to be taken for one, and said. */
  static final int ALIKE = 700;

  private static final int LONGEST = 100;

  private final String key;
  private final int[] pairs;

  private Likeness(String key) {
    this.key = key;
    this.pairs = pairs(key);
  }

  /** Takes a key that is to be compared with many. */
  static Likeness to(String key) {
    return new Likeness(key);
  }

  static int of(String one, String other) {
    return to(one).of(to(other));
  }

  String key() {
    return key;
  }

  int of(Likeness other) {
    if (key.equals(other.key)) {
      return key.isEmpty() ? 0 : SAME;
    }
    int all = pairs.length + other.pairs.length;
    return all == 0 ? 0 : Math.min(SAME - 1, 2 * SAME * shared(other) / all);
  }

  private int shared(Likeness other) {
    int shared = 0;
    int at = 0;
    for (int pair : pairs) {
      while (at < other.pairs.length && other.pairs[at] < pair) {
        at++;
      }
      shared += at < other.pairs.length && other.pairs[at] == pair ? 1 : 0;
    }
    return shared;
  }

  /** Returns the pairs of a text, each once, in order. */
  private static int[] pairs(String text) {
    int pairs = Math.max(0, Math.min(text.length(), LONGEST) - 1);
    int[] all = new int[pairs];
    for (int at = 0; at < pairs; at++) {
      all[at] = (text.charAt(at) << Character.SIZE) | text.charAt(at + 1);
    }
    Arrays.sort(all);
    int once = 0;
    for (int pair : all) {
      if (once == 0 || all[once - 1] != pair) {
        all[once++] = pair;
      }
    }
    return Arrays.copyOf(all, once);
  }
}
