package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.rules.identity.Breach;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.identity.Precision;
import io.github.yusuan.rules.work.Work;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which practice of rounding a publisher follows (舍入口径之判定): each figure rounded by itself, or the
 * strictest of those its template lists under which the tables, as a whole, can be true; or, where
 * something is wrong under each, the one that leaves the fewest figures in doubt. A figure that is
 * not the sum it should be counts as one, unless a figure in doubt explains it.
 */
public final class Practices {
  /** More errors than any number. */
  private static final long UNDECIDED = Long.MAX_VALUE;

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
      if (other.isPresent() && apart(other.get().identities().breaches()) < fewest) {
        long errors = errors(other.get().identities());
        if (errors < fewest || (isUndecided(errors) && isFollowed(other.get().identities()))) {
          best = other.get();
          fewest = errors;
        }
      }
    }
    return best;
  }

  private static boolean isUndecided(long errors) {
    return errors == UNDECIDED;
  }

  /**
   * Tells whether every figure that should be a sum is one: where nobody can count the errors, such
   * as where a whole column went wrong, that tells the practice, and it leaves more room to all.
   */
  private static boolean isFollowed(Identities identities) {
    return identities.breaches().isEmpty();
  }

  /**
   * Counts the statements in doubt, and what does not add up for another reason; more than any
   * number where the proof did not end.
   */
  private long errors(Identities identities) {
    JointProof proof = JointProof.of(identities, limit);
    if (!proof.isComplete()) {
      return UNDECIDED;
    }
    List<Statement> doubted =
        proof.discrepancies().stream()
            .flatMap(error -> error.culprits().stream())
            .flatMap(culprit -> culprit.statements().stream())
            .toList();
    Set<Cell> cells = new HashSet<>();
    doubted.forEach(statement -> cells.addAll(statement.cells()));
    List<Breach> left =
        identities.breaches().stream()
            .filter(breach -> !cells.contains(breach.total()))
            .filter(breach -> Collections.disjoint(cells, breach.items()))
            .filter(breach -> doubted.stream().noneMatch(one -> isRowOf(one, breach.total())))
            .toList();
    return apart(left)
        + proof.discrepancies().stream()
            .mapToLong(error -> error.culprits().get(0).statements().size())
            .sum();
  }

  /**
   * Counts breaches without a common figure, one by one: so many figures are wrong at least. A row
   * that prints its total again in another column says that once.
   */
  private long apart(List<Breach> breaches) {
    Set<Cell> seen = new HashSet<>();
    Set<Total> totals = new HashSet<>();
    long apart = 0;
    for (Breach breach : breaches) {
      work.spend(1 + breach.items().size());
      boolean disjoint =
          !seen.contains(breach.total()) && Collections.disjoint(seen, breach.items());
      if (disjoint) {
        apart += totals.add(Total.of(breach.total())) ? 1 : 0;
        seen.add(breach.total());
        seen.addAll(breach.items());
      }
    }
    return apart;
  }

  /** What a row prints, in whichever of its columns. */
  private record Total(String form, String line, Optional<Figure> figure) {
    static Total of(Cell cell) {
      return new Total(cell.form().id(), cell.line().id(), cell.figure());
    }
  }

  /** Tells whether a statement is that a row is not there which a total would be the sum of. */
  private static boolean isRowOf(Statement statement, Cell total) {
    return !statement.isPrinted()
        && statement.standing() != Standing.OPEN_BLANK
        && statement.cells().stream()
            .anyMatch(
                cell ->
                    cell.form().equals(total.form())
                        && cell.column().equals(total.column())
                        && total.region().contains(cell.region()));
  }
}
