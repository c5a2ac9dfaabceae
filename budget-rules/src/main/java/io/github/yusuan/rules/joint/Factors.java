package io.github.yusuan.rules.joint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Separates errors that only conflicts connect (拆分独立差错): where the equally small explanations are
 * all combinations of a choice here and a choice there, here and there are two errors.
 */
final class Factors {
  private Factors() {}

  /** Returns the factors of some sets; the sets themselves where they are no such product. */
  static List<List<BitSet>> of(List<BitSet> alternatives) {
    List<List<BitSet>> factors = new ArrayList<>();
    long product = 1;
    for (BitSet group : groups(alternatives)) {
      Set<BitSet> choices = new LinkedHashSet<>();
      for (BitSet alternative : alternatives) {
        BitSet choice = (BitSet) alternative.clone();
        choice.and(group);
        choices.add(choice);
      }
      factors.add(new ArrayList<>(choices));
      product *= choices.size();
    }
    boolean whole = product == alternatives.size() && factors.size() > 1;
    return whole ? factors : List.of(alternatives);
  }

  /** Groups members so that two that exclude each other are together. */
  private static List<BitSet> groups(List<BitSet> alternatives) {
    BitSet members = new BitSet();
    alternatives.forEach(members::or);
    List<BitSet> groups = new ArrayList<>();
    for (int member : members.stream().toArray()) {
      BitSet group = new BitSet();
      group.set(member);
      for (int at = groups.size() - 1; at >= 0; at--) {
        if (excludes(member, groups.get(at), alternatives)) {
          group.or(groups.remove(at));
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private static boolean excludes(int member, BitSet group, List<BitSet> alternatives) {
    return group.stream()
        .anyMatch(other -> alternatives.stream().noneMatch(a -> a.get(member) && a.get(other)));
  }
}
