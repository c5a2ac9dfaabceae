package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The smallest sets that have a member in each of some sets (最小命中集). */
final class HittingSets {
  /** How many equally small sets are listed; if there are more, the list is cut. */
  static final int LISTED = 200;

  /** How many members the sets that are listed have at most, all together. */
  private static final int MEMBERS = 2_000;

  /** How many members a set may have; a single error of more is not worked out. */
  private static final int MOST = 500;

  /** How many words of sets are compared in one step. */
  private static final int AT_ONCE = 8;

  private final List<BitSet> sets;
  private final Work work;
  private final long looks;
  private final int most;
  private final Set<BitSet> found = new LinkedHashSet<>();

  private HittingSets(List<BitSet> sets, int most, Work work) {
    this.most = most;
    this.work = work;
    this.sets = sets;
    this.looks = sets.size() + words(sets) / AT_ONCE;
  }

  /** Returns the smallest hitting sets, in a fixed order. */
  static Explanations smallest(List<BitSet> sets, Work work) {
    return smallest(sets, MOST, work).orElseThrow(Work.LimitReached::new);
  }

  /** Returns the same if they have no more than so many members, else nothing. */
  static Optional<Explanations> smallest(List<BitSet> sets, int members, Work work) {
    work.spend(words(sets));
    for (int size = disjoint(sets); size <= members; size++) {
      HittingSets search = new HittingSets(sets, listed(size), work);
      search.extend(new BitSet(), size);
      if (!search.found.isEmpty()) {
        return Optional.of(
            new Explanations(
                search.found.stream().limit(search.most).toList(),
                search.found.size() <= search.most));
      }
    }
    return Optional.empty();
  }

  /** Sets of many members are so fewer. */
  private static int listed(int size) {
    return Math.max(1, Math.min(LISTED, MEMBERS / Math.max(1, size)));
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
    work.spend(looks);
    BitSet open = firstMissed(chosen);
    if (open.isEmpty()) {
      found.add((BitSet) chosen.clone());
      return;
    }
    if (left < disjoint(sets.stream().filter(set -> !set.intersects(chosen)).toList())) {
      return;
    }
    for (int member = open.nextSetBit(0); member >= 0; member = open.nextSetBit(member + 1)) {
      if (found.size() <= most) {
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

  /** Counts the words of some sets: what it takes to look at them. */
  static long words(List<BitSet> sets) {
    long words = 0;
    for (BitSet set : sets) {
      words += 1 + set.length() / Long.SIZE;
    }
    return words;
  }

  /** Groups sets that are connected by common members, in the order of the first of each. */
  static List<List<BitSet>> components(List<BitSet> sets) {
    int[] parents = IntStream.range(0, sets.size()).toArray();
    Map<Integer, Integer> first = new HashMap<>();
    for (int at = 0; at < parents.length; at++) {
      for (int member : sets.get(at).stream().toArray()) {
        Integer other = first.putIfAbsent(member, at);
        if (other != null) {
          int one = root(parents, at);
          int two = root(parents, other);
          parents[Math.max(one, two)] = Math.min(one, two);
        }
      }
    }
    Map<Integer, List<BitSet>> groups = new TreeMap<>();
    for (int at = 0; at < parents.length; at++) {
      groups.computeIfAbsent(root(parents, at), root -> new ArrayList<>()).add(sets.get(at));
    }
    return List.copyOf(groups.values());
  }

  private static int root(int[] parents, int of) {
    int root = of;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }
}
