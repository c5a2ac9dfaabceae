package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The equally small explanations of one error (并列的解释): sets of statements, each of which hits all
 * its conflicts.
 *
 * @param sets the sets, one at least
 * @param all whether there are no others
 */
record Explanations(List<BitSet> sets, boolean all) {

  BitSet first() {
    return sets.get(0);
  }

  /** Returns these and others, which are told after them. */
  Explanations and(Explanations others) {
    List<BitSet> both = new ArrayList<>(sets);
    both.addAll(others.sets);
    return new Explanations(both, all && others.all);
  }

  /**
   * Separates errors that only conflicts connect: where the explanations are all combinations of a
   * choice here and a choice there, here and there are two errors. Of a list that was cut nothing
   * can be said.
   */
  List<Explanations> factors(Work work) {
    if (!all) {
      return List.of(this);
    }
    work.spend(pairs() * sets.size());
    List<Explanations> factors = new ArrayList<>();
    long product = 1;
    for (BitSet group : groups()) {
      Set<BitSet> choices = new LinkedHashSet<>();
      for (BitSet set : sets) {
        BitSet choice = (BitSet) set.clone();
        choice.and(group);
        choices.add(choice);
      }
      factors.add(new Explanations(List.copyOf(choices), true));
      product *= choices.size();
    }
    return product == sets.size() && factors.size() > 1 ? factors : List.of(this);
  }

  /** Counts the pairs of members, which are all looked at in each set. */
  private long pairs() {
    BitSet members = new BitSet();
    sets.forEach(members::or);
    long count = members.cardinality();
    return count * count / 2;
  }

  /** Groups members so that two that exclude each other are together. */
  private List<BitSet> groups() {
    BitSet members = new BitSet();
    sets.forEach(members::or);
    List<BitSet> groups = new ArrayList<>();
    for (int member : members.stream().toArray()) {
      BitSet group = new BitSet();
      group.set(member);
      for (int at = groups.size() - 1; at >= 0; at--) {
        if (excludes(member, groups.get(at))) {
          group.or(groups.remove(at));
        }
      }
      groups.add(group);
    }
    return groups;
  }

  private boolean excludes(int member, BitSet group) {
    return group.stream()
        .anyMatch(other -> sets.stream().noneMatch(set -> set.get(member) && set.get(other)));
  }
}
