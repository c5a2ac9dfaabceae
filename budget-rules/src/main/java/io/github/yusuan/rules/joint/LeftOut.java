package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * What explains an error by blanks alone (以漏填解释). A figure that is printed in several cells is one
 * statement; whoever says that it is wrong says so of all of these, so no more blanks than cells
 * explain as well, though they are more statements.
 */
final class LeftOut {
  /** How often blanks are tried that turn out not to be enough. */
  private static final int TRIES = 16;

  private final Solver solver;
  private final Work work;
  private final List<Conflict> found;
  private final BitSet missing = new BitSet();

  /** Begins with the conflicts that were found in a system. */
  LeftOut(Solver solver, Work work, List<Conflict> found) {
    this.solver = solver;
    this.work = work;
    this.found = found;
    List<Statement> all = solver.statements().all();
    for (int at = 0; at < all.size(); at++) {
      Standing standing = all.get(at).standing();
      missing.set(at, standing == Standing.OPEN_BLANK || standing == Standing.ABSENT_ROW);
    }
  }

  /**
   * Returns the fewest blanks and rows that explain an error in place of figures, if they are more
   * than the figures and no more than the cells of these.
   *
   * @param error the explanations by the fewest statements
   * @param others what explains the other errors
   */
  Optional<Explanations> insteadOf(Explanations error, BitSet others) {
    int cells = error.sets().stream().mapToInt(this::cells).min().orElse(0);
    boolean figures = error.all() && error.sets().stream().noneMatch(missing::intersects);
    if (!figures || cells <= error.first().cardinality() || work.isSpent()) {
      return Optional.empty();
    }
    try {
      return fewest(conflicts(error, others), others, cells);
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      return Optional.empty();
    }
  }

  private int cells(BitSet statements) {
    return statements.stream()
        .map(statement -> solver.statements().all().get(statement).cells().size())
        .sum();
  }

  /** Returns what is missing in the conflicts that nothing else explains. */
  private List<BitSet> conflicts(Explanations error, BitSet others) {
    List<BitSet> conflicts = new ArrayList<>();
    for (Conflict conflict : found) {
      BitSet numbers = conflict.numbers();
      work.spend(1 + numbers.length() / Long.SIZE);
      if (!numbers.intersects(others) && error.sets().stream().allMatch(numbers::intersects)) {
        conflicts.add(missingIn(numbers));
      }
    }
    return conflicts;
  }

  private BitSet missingIn(BitSet statements) {
    BitSet some = (BitSet) statements.clone();
    some.and(missing);
    return some;
  }

  private Optional<Explanations> fewest(List<BitSet> conflicts, BitSet others, int most) {
    for (int tries = 0; tries < TRIES; tries++) {
      if (conflicts.stream().anyMatch(BitSet::isEmpty)) {
        return Optional.empty();
      }
      Optional<Explanations> fewest = HittingSets.smallest(conflicts, most, work);
      if (fewest.isEmpty() || isEnough(fewest.get(), others, conflicts)) {
        return fewest;
      }
    }
    return Optional.empty();
  }

  /** Tells whether all else can be true without each; if not, what conflicts then is learned. */
  private boolean isEnough(Explanations fewest, BitSet others, List<BitSet> conflicts) {
    for (BitSet blanks : fewest.sets()) {
      BitSet aside = (BitSet) others.clone();
      aside.or(blanks);
      work.spend(1 + aside.length() / Long.SIZE);
      solver.setAside(aside);
      Optional<Conflict> conflict = solver.conflict();
      if (conflict.isPresent()) {
        conflicts.add(missingIn(conflict.get().numbers()));
        return false;
      }
    }
    return true;
  }
}
