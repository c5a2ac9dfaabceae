package io.github.yusuan.rules.joint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fewest statements to set aside so that a solution exists (找出最少的疑点): conflicts are
 * collected one by one, and what hits all of them with the fewest statements is tried until nothing
 * conflicts. Conflicts without a common statement are independent errors and are kept apart.
 */
final class Search {
  /** How many equally small sets are named for one error. */
  static final int ALTERNATIVES = 20;

  private final Solver solver;
  private final Work work;
  private boolean done;
  private final Map<List<BitSet>, List<BitSet>> known = new HashMap<>();
  private final List<BitSet> conflicts = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();

  /** The errors found, each with its equally small explanations. */
  private List<List<BitSet>> errors = List.of();

  Search(Solver solver, Work work) {
    this.solver = solver;
    this.work = work;
  }

  /**
   * Runs the search. It ends: every conflict names a statement, since without statements all is
   * solved by zero, and what is set aside next hits it.
   */
  private void run() {
    while (true) {
      errors = new ArrayList<>();
      for (List<BitSet> component : HittingSets.components(conflicts)) {
        errors.add(smallest(component));
      }
      if (isSettled()) {
        errors =
            errors.stream().flatMap(alternatives -> Factors.of(alternatives).stream()).toList();
        done = true;
        return;
      }
    }
  }

  /** Runs the search within the work limit; false if that is reached. */
  boolean isFinished() {
    try {
      run();
      return true;
    } catch (Work.LimitReached | ArithmeticException limit) {
      return false;
    }
  }

  boolean isDone() {
    return done;
  }

  private List<BitSet> smallest(List<BitSet> component) {
    List<BitSet> sorted = new ArrayList<>(component);
    sorted.sort(Comparator.comparingInt(BitSet::cardinality));
    return known.computeIfAbsent(sorted, sets -> HittingSets.smallest(sets, ALTERNATIVES, work));
  }

  /** Returns the conflicts found so far, those with a common statement together. */
  List<List<BitSet>> components() {
    return HittingSets.components(conflicts);
  }

  /** Tries the first explanation of every error together, then every other one. */
  private boolean isSettled() {
    BitSet first = new BitSet();
    errors.forEach(alternatives -> first.or(alternatives.get(0)));
    if (!isSolvedBy(first)) {
      return false;
    }
    for (List<BitSet> alternatives : errors) {
      for (int at = 1; at < alternatives.size(); at++) {
        BitSet tried = (BitSet) first.clone();
        tried.andNot(alternatives.get(0));
        tried.or(alternatives.get(at));
        if (!isSolvedBy(tried)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isSolvedBy(BitSet aside) {
    solver.setAside(aside);
    Optional<Clash> clash = solver.clash();
    clash.ifPresent(
        found -> {
          clashes.add(found);
          conflicts.add(found.statements());
        });
    return clash.isEmpty();
  }

  List<List<BitSet>> errors() {
    return errors;
  }

  List<Clash> clashes() {
    return clashes;
  }
}
