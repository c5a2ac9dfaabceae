package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the fewest statements to set aside so that a solution exists (找出最少的疑点): conflicts are
 * collected one by one, and what hits all of them with the fewest statements is tried until nothing
 * conflicts. Conflicts without a common statement are independent errors and are kept apart.
 */
final class Search {
  private final Solver solver;
  private final Work work;
  private final Map<List<BitSet>, Explanations> known = new HashMap<>();
  private final List<BitSet> conflicts = new ArrayList<>();
  private final List<Conflict> found = new ArrayList<>();

  /** What was set aside when all else could be true. */
  private final Set<BitSet> solved = new HashSet<>();

  /** What is set aside whatever else is. */
  private final BitSet disregarded;

  /** With more errors the search ends, and is not complete. */
  private final int most;

  private boolean complete;

  /** The errors found, each with its equally small explanations. */
  private List<Explanations> errors = List.of();

  /** Begins with nothing found. */
  Search(Solver solver, Work work) {
    this(solver, work, new BitSet(), Integer.MAX_VALUE);
  }

  /** Begins to search for no more than so many errors beside what is disregarded. */
  Search(Solver solver, Work work, BitSet disregarded, int most) {
    this.solver = solver;
    this.work = work;
    this.disregarded = disregarded;
    this.most = most;
  }

  /** Takes the conflicts for known that others found in this system, as far as they are some. */
  void learn(List<BitSet> others) {
    work.spend(HittingSets.words(others));
    others.stream().filter(other -> !other.intersects(disregarded)).forEach(conflicts::add);
  }

  /**
   * Searches until nothing conflicts or the work limit is reached. It ends: every conflict names a
   * statement, since without statements all is solved by zero, and what is set aside next hits it.
   */
  void run() {
    complete = false;
    try {
      do {
        work.spend(HittingSets.words(conflicts));
        errors = HittingSets.components(conflicts).stream().map(this::smallest).toList();
        if (number() > most) {
          return;
        }
      } while (!isSettled());
      errors = errors.stream().flatMap(all -> all.factors(work).stream()).toList();
      complete = true;
    } catch (Work.LimitReached | AmountOverflowException limit) {
      complete = false;
    }
  }

  /** Tells whether the search came to its end within the work limit. */
  boolean isComplete() {
    return complete;
  }

  /** Counts the statements that explain all conflicts found so far. */
  int number() {
    return errors.stream().mapToInt(error -> error.first().cardinality()).sum();
  }

  private Explanations smallest(List<BitSet> component) {
    List<BitSet> sorted = new ArrayList<>(component);
    work.spend(HittingSets.words(component));
    sorted.sort(Comparator.comparingInt(BitSet::cardinality));
    return known.computeIfAbsent(sorted, sets -> HittingSets.smallest(sets, work));
  }

  /** Returns the conflicts found so far, those with a common statement together. */
  List<List<BitSet>> components() {
    return HittingSets.components(conflicts);
  }

  /**
   * Tries the first explanation of every error together, then every other one, except those that a
   * conflict found meanwhile has refuted.
   */
  private boolean isSettled() {
    BitSet first = new BitSet();
    errors.forEach(error -> first.or(error.first()));
    if (!isSolvedBy(first)) {
      return false;
    }
    int before = conflicts.size();
    for (Explanations error : errors) {
      for (BitSet other : error.sets().subList(1, error.sets().size())) {
        work.spend(1 + first.length() / Long.SIZE + conflicts.size() - before);
        BitSet tried = (BitSet) first.clone();
        tried.andNot(error.first());
        tried.or(other);
        if (hitsSince(before, tried)) {
          isSolvedBy(tried);
        }
      }
    }
    return conflicts.size() == before;
  }

  private boolean hitsSince(int before, BitSet tried) {
    return conflicts.subList(before, conflicts.size()).stream().allMatch(tried::intersects);
  }

  /**
   * Tells whether all else can be true without a choice of explanations. If not, they do not go
   * together: the search goes on until those it finds do, or the limit is reached.
   */
  boolean isSettledBy(BitSet choice) {
    try {
      if (isSolvedBy(choice)) {
        return true;
      }
    } catch (Work.LimitReached | AmountOverflowException limit) {
      complete = false;
      return false;
    }
    run();
    return false;
  }

  /** Tells whether all else can be true; if not, the conflict is among those found. */
  private boolean isSolvedBy(BitSet aside) {
    if (solved.contains(aside)) {
      return true;
    }
    work.spend(1 + aside.length() / Long.SIZE);
    BitSet all = (BitSet) aside.clone();
    all.or(disregarded);
    solver.setAside(all);
    Optional<Conflict> conflict = solver.conflict();
    if (conflict.isEmpty()) {
      solved.add((BitSet) aside.clone());
      return true;
    }
    found.add(conflict.get());
    conflicts.add(conflict.get().numbers());
    return false;
  }

  List<Explanations> errors() {
    return errors;
  }

  /** Returns all conflicts found. */
  List<Conflict> found() {
    return found;
  }
}
