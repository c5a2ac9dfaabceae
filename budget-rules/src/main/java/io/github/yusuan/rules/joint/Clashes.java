package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What does not fit between documents, by what is printed alone (文本间不符之数). */
final class Clashes {
  private final Set<Cell> cells = new HashSet<>();

  private Clashes() {}

  static Clashes of(Identities identities) {
    Clashes clashes = new Clashes();
    for (Identity identity : identities.all()) {
      if (identity instanceof Identity.Across across && isApart(across)) {
        across.operands().forEach(operand -> clashes.cells.addAll(operand.cells()));
      }
    }
    return clashes;
  }

  private static boolean isApart(Identity.Across across) {
    if (across.operands().stream().anyMatch(Operand::isContradictory)) {
      return false;
    }
    try {
      return sum(across.left()).intersect(sum(across.right())).isEmpty();
    } catch (AmountOverflowException tooLarge) {
      return false;
    }
  }

  private static FenRange sum(List<Operand> operands) {
    FenRange sum = FenRange.ZERO;
    for (Operand operand : operands) {
      sum = sum.plus(operand.amounts());
    }
    return sum;
  }

  /** Tells whether none of the figures in doubt is one of these. */
  boolean isDisjoint(List<Culprit> culprits) {
    return culprits.stream()
        .flatMap(culprit -> culprit.statements().stream())
        .flatMap(statement -> statement.cells().stream())
        .noneMatch(cells::contains);
  }
}
