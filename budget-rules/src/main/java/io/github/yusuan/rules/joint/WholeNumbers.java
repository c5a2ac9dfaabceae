package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.rules.identity.Operand;
import java.util.Optional;
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
  Optional<Clash> clash() {
    return clash(0);
  }

  private Optional<Clash> clash(int depth) {
    Optional<Clash> clash = solver.clashOfFractions();
    if (clash.isPresent()) {
      return clash;
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
    for (Operand operand : solver.operands()) {
      if (!solver.value(operand).isWhole()) {
        return operand;
      }
    }
    return null;
  }

  /** A clash that does not need its case is a clash without cases. */
  private Optional<Clash> split(Operand operand, int depth) {
    long floor = solver.value(operand).floor();
    Optional<Clash> below = inCase(operand, FenRange.from(Long.MIN_VALUE).to(floor), depth);
    if (below.isEmpty() || !below.get().assumes(operand)) {
      return below;
    }
    Optional<Clash> above = inCase(operand, FenRange.from(floor + 1).to(Long.MAX_VALUE), depth);
    if (above.isEmpty() || !above.get().assumes(operand)) {
      return above;
    }
    Certificate cases =
        new Cases(operand, floor, below.get().certificate(), above.get().certificate());
    return Optional.of(Clash.of(cases, below.get(), above.get()));
  }

  private Optional<Clash> inCase(Operand operand, FenRange range, int depth) {
    Limits.@Nullable Limit before = solver.assume(operand, range);
    try {
      return clash(depth);
    } finally {
      solver.restore(operand, before);
    }
  }
}
