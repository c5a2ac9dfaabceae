package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Precision;
import io.github.yusuan.rules.work.Work;
import java.util.List;
import java.util.Optional;

/**
 * Which practice of rounding a publisher follows (舍入口径之判定): each figure rounded by itself, or the
 * strictest of those its template lists under which the tables, as a whole, can be true; or, where
 * something is wrong under each, the one that leaves the fewest figures in doubt.
 */
public final class Practices {
  private final Disclosure disclosure;
  private final Work work;
  private final long limit;
  private Precision best;

  private Practices(Disclosure disclosure, Precision strictest, Work work, long limit) {
    this.disclosure = disclosure;
    this.best = strictest;
    this.work = work;
    this.limit = limit;
  }

  /**
   * Settles the practice.
   *
   * @param disclosure a disclosure
   * @param strictest what was settled where each figure is rounded by itself
   * @param work counts the steps of deriving
   * @param limit how many steps each proof may take
   * @return what was settled under the practice that the publisher follows
   * @throws Work.LimitReached if deriving takes too many steps
   */
  public static Precision settle(
      Disclosure disclosure, Precision strictest, Work work, long limit) {
    List<Practice> practices = disclosure.template().practices();
    return practices.isEmpty() || isConsistent(strictest.identities(), limit)
        ? strictest
        : new Practices(disclosure, strictest, work, limit).settle(practices);
  }

  private static boolean isConsistent(Identities identities, long limit) {
    try {
      return new Solver(identities, new Work(limit)).conflict().isEmpty();
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      return false;
    }
  }

  private Precision settle(List<Practice> practices) {
    long fewest = errors(best.identities());
    for (Practice practice : practices) {
      Optional<Precision> other =
          Precision.settle(disclosure, best.identities().rounding(), practice, work)
              .filter(settled -> !settled.identities().addedUp().isEmpty());
      long errors = other.map(settled -> errors(settled.identities())).orElse(Long.MAX_VALUE);
      if (errors < fewest) {
        best = other.orElseThrow();
        fewest = errors;
      }
    }
    return best;
  }

  /** Counts the statements in doubt; more than any number where the proof did not end. */
  private long errors(Identities identities) {
    JointProof proof = JointProof.of(identities, limit);
    return proof.isComplete()
        ? proof.discrepancies().stream()
            .mapToLong(error -> error.culprits().get(0).statements().size())
            .sum()
        : Long.MAX_VALUE;
  }
}
