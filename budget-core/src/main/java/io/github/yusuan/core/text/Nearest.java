package io.github.yusuan.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The name that somebody may have meant (相近名称), to end a message with that refuses the one given.
 */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * Suggests the nearest of some names: at most one letter in three is another one.
   *
   * @param name the name that nobody knows
   * @param names the names that are known, in any order
   * @return {@code ; did you mean 'SUM-UNIT'?}; empty if no name is near, or it is known itself or
   *     too long for one
   */
  public static String of(String name, Collection<String> names) {
    return find(name, names).map(other -> "; did you mean '" + other + "'?").orElse("");
  }

  /**
   * Finds the nearest of some names: at most one letter in three is another one.
   *
   * @param name the name that nobody knows
   * @param names the names that are known, in any order
   * @return a name; nothing if none is near, or it is known itself or too long for one
   */
  public static Optional<String> find(String name, Collection<String> names) {
    if (name.length() > LONGEST || names.contains(name)) {
      return Optional.empty();
    }
    return names.stream()
        .filter(other -> distance(name, other) <= Math.max(1, name.length() / 3))
        .min(
            Comparator.comparingInt((String other) -> distance(name, other))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Counts the letters to add, drop or change, whatever their case. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int at = 0; at <= other.length(); at++) {
      above[at] = at;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] line = new int[other.length() + 1];
      line[0] = row;
      for (int at = 1; at <= other.length(); at++) {
        boolean same =
            Character.toUpperCase(one.charAt(row - 1))
                == Character.toUpperCase(other.charAt(at - 1));
        int changed = above[at - 1] + (same ? 0 : 1);
        line[at] = Math.min(changed, 1 + Math.min(above[at], line[at - 1]));
      }
      above = line;
    }
    return above[other.length()];
  }
}
