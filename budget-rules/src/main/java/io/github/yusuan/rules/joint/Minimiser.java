package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Leaves out of a conflict whatever it does not need (化简矛盾组). */
final class Minimiser {
  private static final long LIMIT = 2_000_000;

  private final Solver solver;
  private final Work work = new Work(LIMIT);

  Minimiser(Solver solver) {
    this.solver = solver;
  }

  /** Returns what is left; the conflict itself, or part of it, where the work would be too much. */
  Conflict minimal(Conflict conflict) {
    Conflict least = conflict;
    for (Identity identity : new ArrayList<>(conflict.identities())) {
      if (least.identities().contains(identity)) {
        Set<Identity> fewer = new LinkedHashSet<>(least.identities());
        fewer.remove(identity);
        least = conflict(fewer, least.numbers()).orElse(least);
      }
    }
    for (int number : conflict.numbers().stream().toArray()) {
      if (least.numbers().get(number)) {
        BitSet fewer = (BitSet) least.numbers().clone();
        fewer.clear(number);
        least = conflict(new LinkedHashSet<>(least.identities()), fewer).orElse(least);
      }
    }
    return least;
  }

  private Optional<Conflict> conflict(Set<Identity> identities, BitSet statements) {
    if (work.isSpent()) {
      return Optional.empty();
    }
    BitSet aside = new BitSet();
    aside.set(0, solver.statements().all().size());
    aside.andNot(statements);
    try {
      Solver part = solver.only(identities, work);
      part.setAside(aside);
      return part.conflict();
    } catch (Work.LimitReached | AmountOverflowException limit) {
      return Optional.empty();
    }
  }
}
