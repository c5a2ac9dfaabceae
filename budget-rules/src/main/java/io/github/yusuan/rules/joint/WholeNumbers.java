package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.work.Work;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides in whole 分 what the simplex decides in fractions (取整): where an operand is a fraction, it
 * is at most the whole number below or at least that above, and both cases are tried.
 */
final class WholeNumbers {
  /** How many cases within cases are tried before the system counts as undecided. */
  private static final int DEPTH = 64;

  private final Solver solver;

  WholeNumbers(Solver solver) {
    this.solver = solver;
  }

  /** Returns why there is no solution; nothing if the solver now is at one in whole numbers. */
  Optional<Conflict> conflict() {
    return conflict(0);
  }

  private Optional<Conflict> conflict(int depth) {
    Optional<Conflict> conflict = solver.conflictOfFractions();
    if (conflict.isPresent()) {
      return conflict;
    }
    @Nullable Operand fraction = fraction();
    if (fraction == null) {
      return Optional.empty();
    }
    if (depth == DEPTH) {
      throw new Work.LimitReached();
    }
    return split(fraction, depth + 1);
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

  /** A conflict that does not need its case is a conflict without cases. */
  private Optional<Conflict> split(Operand operand, int depth) {
    long floor = solver.value(operand).floor();
    Optional<Conflict> below = inCase(operand, FenRange.from(Long.MIN_VALUE).to(floor), depth);
    if (below.isEmpty() || !below.get().assumes(operand)) {
      return below;
    }
    Optional<Conflict> above = inCase(operand, FenRange.from(floor + 1).to(Long.MAX_VALUE), depth);
    if (above.isEmpty() || !above.get().assumes(operand)) {
      return above;
    }
    Certificate cases =
        new Cases(operand, floor, below.get().certificate(), above.get().certificate());
    return Optional.of(Conflict.of(cases(below.get(), above.get()), cases, solver.statements()));
  }

  private static Set<Identity> cases(Conflict below, Conflict above) {
    Set<Identity> identities = new LinkedHashSet<>(below.identities());
    identities.addAll(above.identities());
    return identities;
  }

  private Optional<Conflict> inCase(Operand operand, FenRange range, int depth) {
    OperandBounds.@Nullable Limit before = solver.assume(operand, range);
    try {
      return conflict(depth);
    } finally {
      solver.restore(operand, before);
    }
  }
}
