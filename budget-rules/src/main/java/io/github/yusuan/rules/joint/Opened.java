package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the figures in doubt in a system with open blanks (存疑空白之求证). In a small document all are
 * open; in a large one those on which a conflict rests, and again, until no conflict rests on
 * others.
 */
final class Opened {
  /** How many cells are few enough to open all blanks among them. */
  private static final int FEW = 3_000;

  /** How often more blanks are opened; then what is found counts, complete or not. */
  private static final int ROUNDS = 24;

  /** How many terms are changed in the time that one operand is derived. */
  private static final int DERIVING = 16;

  private final Identities closed;
  private final Work work;

  /** As many steps again for deriving. */
  private final Work deriving;

  private Opened(Identities closed, long limit) {
    this.closed = closed;
    this.work = new Work(limit);
    this.deriving = new Work(limit);
  }

  static Opened of(Identities closed, long limit) {
    return new Opened(closed, limit);
  }

  /** Returns who is in doubt; nothing if nothing conflicts any more. */
  Optional<Accusation> accusation() {
    int cells = closed.operands().stream().mapToInt(operand -> operand.cells().size()).sum();
    if (cells <= FEW) {
      derive(closed);
      return in(closed.opened(deriving));
    }
    return growing();
  }

  private Optional<Accusation> in(Identities opened) {
    Accusation accusation = Accusation.in(opened, work);
    return accusation.isEmpty() ? Optional.empty() : Optional.of(accusation);
  }

  /**
   * First a single conflict at a time is looked at, which is little work, then all that are found.
   */
  private Optional<Accusation> growing() {
    Identities opened = closed;
    for (int round = 0; round < ROUNDS; round++) {
      Optional<Conflict> conflict = new Solver(opened, work).conflict();
      if (conflict.isEmpty()) {
        return Optional.empty();
      }
      derive(opened);
      Identities more = opened.openedAround(operands(List.of(conflict.get())), deriving);
      if (more.equals(opened)) {
        Accusation accusation = Accusation.in(opened, work);
        derive(opened);
        more = opened.openedAround(operands(accusation.conflicts()), deriving);
        if (more.equals(opened)) {
          return Optional.of(accusation);
        }
      }
      opened = more;
    }
    return in(opened);
  }

  /** Counts what it takes to derive all identities anew. */
  private void derive(Identities known) {
    deriving.spend((long) DERIVING * known.operands().size());
  }

  private static List<Operand> operands(List<Conflict> conflicts) {
    Set<Operand> operands = new LinkedHashSet<>();
    for (Conflict conflict : conflicts) {
      for (Identity identity : conflict.identities()) {
        operands.addAll(identity.operands());
      }
    }
    return new ArrayList<>(operands);
  }
}
