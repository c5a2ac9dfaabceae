package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.OperandBounds.Limit;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides in whole 分 what the simplex decides in fractions (取整): where an operand is a fraction, it
 * is at most the whole number below or at least that above, and both cases are tried. How many are
 * open at once the work alone bounds: a large document may have hundreds that do not clash.
 */
final class WholeNumbers {
  /** How many cases within cases a proof may have before the system counts as undecided. */
  private static final int DEPTH = 64;

  private final Solver solver;

  /** The splits whose cases are assumed now, the last first. */
  private final Deque<Split> open = new ArrayDeque<>();

  /**
   * A split: what was assumed of the operand before, and why the lower case cannot be, if known.
   */
  private record Split(
      Operand operand, long floor, @Nullable Limit before, @Nullable Refuted below) {}

  /** Why a case cannot be, with so many cases within cases. */
  private record Refuted(Conflict conflict, int depth) {}

  WholeNumbers(Solver solver) {
    this.solver = solver;
  }

  /** Returns why there is no solution; nothing if the solver now is at one in whole numbers. */
  Optional<Conflict> conflict() {
    try {
      while (true) {
        Optional<Conflict> conflict = solver.conflictOfFractions();
        @Nullable Operand fraction = conflict.isPresent() ? null : fraction();
        if (fraction != null) {
          assume(fraction, solver.value(fraction).floor(), null);
        } else if (conflict.isEmpty()) {
          return conflict;
        } else {
          Optional<Conflict> whole = inAllCases(conflict.get());
          if (whole.isPresent()) {
            return whole;
          }
        }
      }
    } finally {
      open.forEach(split -> solver.restore(split.operand(), split.before()));
    }
  }

  private @Nullable Operand fraction() {
    solver.spend(solver.operands().size() / Solver.CELLS);
    for (Operand operand : solver.operands()) {
      if (!solver.value(operand).isWhole()) {
        return operand;
      }
    }
    return null;
  }

  /** Assumes the lower case of an operand, or the upper one if it is known why not the lower. */
  private void assume(Operand operand, long floor, @Nullable Refuted below) {
    FenRange range =
        below == null
            ? FenRange.from(Long.MIN_VALUE).to(floor)
            : FenRange.from(floor + 1).to(Long.MAX_VALUE);
    open.push(new Split(operand, floor, solver.assume(operand, range), below));
  }

  /**
   * Goes back to the last case that a conflict needs, and on to the case beside it; nothing if
   * there is one. A conflict that does not need its case is a conflict without cases.
   */
  private Optional<Conflict> inAllCases(Conflict conflict) {
    Refuted refuted = new Refuted(conflict, 0);
    while (!open.isEmpty()) {
      Split split = open.pop();
      solver.restore(split.operand(), split.before());
      if (refuted.conflict().assumes(split.operand())) {
        if (split.below() == null) {
          assume(split.operand(), split.floor(), refuted);
          return Optional.empty();
        }
        refuted = both(split, split.below(), refuted);
      }
    }
    return Optional.of(refuted.conflict());
  }

  private Refuted both(Split split, Refuted below, Refuted above) {
    int depth = 1 + Math.max(below.depth(), above.depth());
    if (depth > DEPTH) {
      throw new Work.LimitReached();
    }
    Set<Identity> identities = new LinkedHashSet<>(below.conflict().identities());
    identities.addAll(above.conflict().identities());
    Certificate cases =
        new Cases(
            split.operand(),
            split.floor(),
            below.conflict().certificate(),
            above.conflict().certificate());
    return new Refuted(Conflict.of(identities, cases, solver.statements()), depth);
  }
}
