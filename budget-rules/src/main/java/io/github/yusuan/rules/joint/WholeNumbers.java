package io.github.yusuan.rules.joint;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.rules.identity.Operand;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a solution in whole 分 from one in fractions (取整): where an operand is a fraction, its two
 * whole neighbours are tried.
 */
final class WholeNumbers {
  private static final int DEPTH = 64;

  private final Solver solver;

  WholeNumbers(Solver solver) {
    this.solver = solver;
  }

  /** Returns a witness, or nothing if none is found within the depth. */
  Optional<Witness> witness() {
    return isFound(0) ? Optional.of(read()) : Optional.empty();
  }

  private boolean isFound(int depth) {
    if (solver.clash().isPresent()) {
      return false;
    }
    Optional<Operand> fraction =
        solver.operands().stream().filter(op -> !solver.value(op).isWhole()).findFirst();
    if (fraction.isEmpty()) {
      return true;
    }
    return depth < DEPTH
        && (isFound(fraction.get(), true, depth) || isFound(fraction.get(), false, depth));
  }

  private boolean isFound(Operand operand, boolean below, int depth) {
    long floor = solver.value(operand).floor();
    solver.fix(operand, below ? floor : floor + 1);
    boolean found = isFound(depth + 1);
    if (!found) {
      solver.widen(operand);
    }
    return found;
  }

  private Witness read() {
    Map<Region, Long> fen = new LinkedHashMap<>();
    for (Operand operand : solver.operands()) {
      fen.put(operand.region(), solver.value(operand).numerator());
    }
    return new Witness(fen);
  }
}
