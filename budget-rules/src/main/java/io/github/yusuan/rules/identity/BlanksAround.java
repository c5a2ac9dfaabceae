package io.github.yusuan.rules.identity;

import io.github.yusuan.rules.identity.Normaliser.Spot;
import io.github.yusuan.rules.identity.Printed.Entry;
import io.github.yusuan.rules.identity.Printed.Grid;
import io.github.yusuan.rules.work.Work;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The blanks on which it may rest what some operands have to do with each other (相关空白).
 *
 * @param spots the region of each operand, by its index
 */
record BlanksAround(Printed printed, Normaliser normaliser, List<Spot> spots) {

  /** Returns their regions: blanks of what is around the rows, and of what lies inside them. */
  Set<Spot> of(Collection<Operand> some, Work spent) {
    Set<Integer> around = new HashSet<>();
    Map<Frames.Frame, Set<Integer>> subjects = new HashMap<>();
    spent.spend(spots.size() + some.size());
    for (Operand operand : some) {
      Spot spot = spots.get(operand.index());
      for (int subject : printed.subjects().around(spot.subject())) {
        around.add(subject);
      }
      subjects
          .computeIfAbsent(new Frames.Frame(spot.frame()), frame -> new HashSet<>())
          .add(spot.subject());
    }
    Set<Spot> blanks = new HashSet<>();
    for (Grid grid : printed.grids()) {
      spent.spend(grid.entries().size());
      for (Entry entry : grid.entries()) {
        if (entry.isBlank()
            && (around.contains(entry.subject())
                || isInside(entry, subjects.getOrDefault(frame(entry), Set.of())))) {
          blanks.add(entry.spot());
        }
      }
    }
    return blanks;
  }

  private Frames.Frame frame(Entry entry) {
    return new Frames.Frame(normaliser.normal(entry.spot()).frame());
  }

  private boolean isInside(Entry entry, Set<Integer> some) {
    for (int subject : printed.subjects().around(entry.subject())) {
      if (some.contains(subject)) {
        return true;
      }
    }
    return false;
  }
}
