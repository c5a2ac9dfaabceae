package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What explains an error by blanks alone (以漏填解释). A figure that is printed in several cells is one
 * statement; whoever says that it is wrong says so of all of these, so no more blanks than cells
 * explain as well, though they are more statements. Rows that one table lacks may have been cut off
 * at once, and so explain as well as a figure, too.
 */
final class LeftOut {
  /** How often blanks are tried that turn out not to be enough. */
  private static final int TRIES = 16;

  /** How many rows of one table may have been left out at once. */
  private static final int ROWS = 10;

  private final Solver solver;
  private final Work work;
  private final List<Conflict> found;
  private final BitSet missing = new BitSet();

  /** By document and form: the rows that this table lacks and others print. */
  private final Map<Place, BitSet> rows = new LinkedHashMap<>();

  /** A table of a document; none where it is the one looked at. */
  private record Place(Optional<Label> document, Form form) {
    static Place of(Statement row) {
      Cell cell = row.cells().get(0);
      return new Place(cell.table().document(), cell.form());
    }
  }

  /** Begins with the conflicts that were found in a system. */
  LeftOut(Solver solver, Work work, List<Conflict> found) {
    this.solver = solver;
    this.work = work;
    this.found = found;
    List<Statement> all = solver.statements().all();
    for (int at = 0; at < all.size(); at++) {
      Standing standing = all.get(at).standing();
      missing.set(at, standing == Standing.OPEN_BLANK || standing == Standing.ABSENT_ROW);
      if (standing == Standing.ABSENT_ROW) {
        rows.computeIfAbsent(Place.of(all.get(at)), table -> new BitSet()).set(at);
      }
    }
  }

  /**
   * Returns the fewest blanks and rows that explain an error in place of figures, if they are more
   * than the figures and no more than the cells of these; else the fewest rows of one table.
   *
   * @param error the explanations by the fewest statements
   * @param others what explains the other errors
   */
  Optional<Explanations> insteadOf(Explanations error, BitSet others) {
    if (!error.all() || error.sets().stream().anyMatch(missing::intersects) || work.isSpent()) {
      return Optional.empty();
    }
    try {
      List<BitSet> conflicts = conflicts(error, others);
      int cells = error.sets().stream().mapToInt(this::cells).min().orElse(0);
      Optional<Explanations> few =
          cells > error.first().cardinality()
              ? fewest(missing, conflicts, others, cells)
              : Optional.empty();
      return few.or(() -> cutOff(conflicts, others));
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      return Optional.empty();
    }
  }

  private Optional<Explanations> cutOff(List<BitSet> conflicts, BitSet others) {
    for (BitSet some : rows.values()) {
      List<BitSet> known = new ArrayList<>(conflicts);
      if (conflicts.stream().allMatch(some::intersects)) {
        known.addAll(needed(some, conflicts, others));
      }
      Optional<Explanations> fewest = fewest(some, known, others, ROWS);
      if (fewest.isPresent()) {
        return fewest;
      }
    }
    return Optional.empty();
  }

  /** Returns what conflicts without one of some few rows, all of which are in conflicts. */
  private List<BitSet> needed(BitSet some, List<BitSet> conflicts, BitSet others) {
    BitSet all = new BitSet();
    conflicts.forEach(conflict -> all.or(common(some, conflict)));
    List<BitSet> needed = new ArrayList<>();
    if (all.cardinality() <= ROWS) {
      for (int row : all.stream().toArray()) {
        BitSet aside = (BitSet) all.clone();
        aside.clear(row);
        conflict(aside, others).ifPresent(needed::add);
      }
    }
    return needed;
  }

  /** Returns what conflicts without some statements and what explains the other errors. */
  private Optional<BitSet> conflict(BitSet some, BitSet others) {
    BitSet aside = (BitSet) others.clone();
    aside.or(some);
    work.spend(1 + aside.length() / Long.SIZE);
    solver.setAside(aside);
    return solver.conflict().map(Conflict::numbers);
  }

  private int cells(BitSet statements) {
    return statements.stream()
        .map(statement -> solver.statements().all().get(statement).cells().size())
        .sum();
  }

  /** Returns the conflicts that nothing else explains. */
  private List<BitSet> conflicts(Explanations error, BitSet others) {
    List<BitSet> conflicts = new ArrayList<>();
    for (Conflict conflict : found) {
      BitSet numbers = conflict.numbers();
      work.spend(1 + numbers.length() / Long.SIZE);
      if (!numbers.intersects(others) && error.sets().stream().allMatch(numbers::intersects)) {
        conflicts.add(numbers);
      }
    }
    return conflicts;
  }

  private static BitSet common(BitSet some, BitSet statements) {
    BitSet common = (BitSet) some.clone();
    common.and(statements);
    return common;
  }

  /** Returns the fewest of some statements that hit all conflicts. */
  private Optional<Explanations> fewest(BitSet some, List<BitSet> known, BitSet others, int most) {
    List<BitSet> conflicts = new ArrayList<>();
    known.forEach(conflict -> conflicts.add(common(some, conflict)));
    for (int tries = 0; tries < TRIES; tries++) {
      if (conflicts.stream().anyMatch(BitSet::isEmpty)) {
        return Optional.empty();
      }
      Optional<Explanations> fewest = HittingSets.smallest(conflicts, most, work);
      if (fewest.isEmpty() || isEnough(fewest.get(), some, others, conflicts)) {
        return fewest;
      }
    }
    return Optional.empty();
  }

  /** Tells whether all else can be true without each; if not, what conflicts then is learned. */
  private boolean isEnough(
      Explanations fewest, BitSet some, BitSet others, List<BitSet> conflicts) {
    for (BitSet blanks : fewest.sets()) {
      Optional<BitSet> conflict = conflict(blanks, others);
      if (conflict.isPresent()) {
        conflicts.add(common(some, conflict.get()));
        return false;
      }
    }
    return true;
  }
}
