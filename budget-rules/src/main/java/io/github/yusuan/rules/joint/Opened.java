package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.work.Work;
import java.util.Optional;

/** Finds the figures in doubt in a system with open blanks (存疑空白之求证). */
final class Opened {
  /** How many terms are changed in the time that one operand is derived. */
  private static final int DERIVING = 16;

  private Opened() {}

  /**
   * Returns who is in doubt; nothing if nothing conflicts any more. Deriving all identities anew
   * may take as many steps again.
   */
  static Optional<Accusation> accusation(Identities closed, long limit) {
    Work deriving = new Work(limit);
    deriving.spend((long) DERIVING * closed.operands().size());
    Accusation accusation = Accusation.in(closed.opened(deriving), new Work(limit));
    return accusation.isEmpty() ? Optional.empty() : Optional.of(accusation);
  }
}
