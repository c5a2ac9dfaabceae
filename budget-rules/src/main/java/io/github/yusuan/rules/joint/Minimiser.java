package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Leaves out of a clash whatever it does not need (化简矛盾组). */
final class Minimiser {
  private static final long LIMIT = 2_000_000;

  private final Solver solver;
  private final Work work = new Work(LIMIT);

  Minimiser(Solver solver) {
    this.solver = solver;
  }

  /** Returns what is left; the clash itself, or part of it, where the work would be too much. */
  Clash minimal(Clash clash) {
    Clash least = clash;
    for (Identity identity : new ArrayList<>(clash.identities())) {
      if (least.identities().contains(identity)) {
        Set<Identity> fewer = new LinkedHashSet<>(least.identities());
        fewer.remove(identity);
        least = clash(fewer, least.statements()).orElse(least);
      }
    }
    for (int number : clash.statements().stream().toArray()) {
      if (least.statements().get(number)) {
        BitSet fewer = (BitSet) least.statements().clone();
        fewer.clear(number);
        least = clash(least.identities(), fewer).orElse(least);
      }
    }
    return least;
  }

  private Optional<Clash> clash(Set<Identity> identities, BitSet statements) {
    BitSet aside = new BitSet();
    aside.set(0, solver.statements().all().size());
    aside.andNot(statements);
    try {
      Solver part = solver.only(identities, work);
      part.setAside(aside);
      return part.clash();
    } catch (Work.LimitReached | ArithmeticException limit) {
      return Optional.empty();
    }
  }
}
