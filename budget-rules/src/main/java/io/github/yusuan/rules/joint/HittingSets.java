package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.simplex.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The smallest sets that have a member in each of some sets (最小命中集). */
final class HittingSets {
  /** How many equally small sets are listed; if there are more, the list is cut. */
  static final int LISTED = 200;

  private final List<BitSet> sets;
  private final Work work;
  private final Set<BitSet> found = new LinkedHashSet<>();

  private HittingSets(List<BitSet> sets, Work work) {
    this.work = work;
    this.sets = sets;
  }

  /** Returns the smallest hitting sets, in a fixed order. */
  static Explanations smallest(List<BitSet> sets, Work work) {
    for (int size = disjoint(sets); ; size++) {
      HittingSets search = new HittingSets(sets, work);
      search.extend(new BitSet(), size);
      if (!search.found.isEmpty()) {
        return new Explanations(
            search.found.stream().limit(LISTED).toList(), search.found.size() <= LISTED);
      }
    }
  }

  /** Counts sets without a common member, greedily: no hitting set is smaller. */
  private static int disjoint(List<BitSet> sets) {
    BitSet used = new BitSet();
    int count = 0;
    for (BitSet set : sets) {
      if (!set.intersects(used)) {
        used.or(set);
        count++;
      }
    }
    return count;
  }

  private void extend(BitSet chosen, int left) {
    work.spend(sets.size());
    BitSet open = firstMissed(chosen);
    if (open.isEmpty()) {
      found.add((BitSet) chosen.clone());
      return;
    }
    if (left < disjoint(sets.stream().filter(set -> !set.intersects(chosen)).toList())) {
      return;
    }
    for (int member = open.nextSetBit(0); member >= 0; member = open.nextSetBit(member + 1)) {
      if (found.size() <= LISTED) {
        chosen.set(member);
        extend(chosen, left - 1);
        chosen.clear(member);
      }
    }
  }

  private BitSet firstMissed(BitSet chosen) {
    for (BitSet set : sets) {
      if (!set.intersects(chosen)) {
        return set;
      }
    }
    return new BitSet();
  }

  /** Groups sets that are connected by common members. */
  static List<List<BitSet>> components(List<BitSet> sets) {
    List<BitSet> reach = new ArrayList<>();
    List<List<BitSet>> groups = new ArrayList<>();
    for (BitSet set : sets) {
      BitSet all = (BitSet) set.clone();
      List<BitSet> group = new ArrayList<>(List.of(set));
      for (int at = groups.size() - 1; at >= 0; at--) {
        if (reach.get(at).intersects(all)) {
          all.or(reach.remove(at));
          group.addAll(groups.remove(at));
        }
      }
      reach.add(all);
      groups.add(group);
    }
    return groups;
  }
}
