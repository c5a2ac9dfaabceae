package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.work.Work;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proof for a whole disclosure (整体一致性证明): exact amounts that print as it, or what contradicts
 * what, and which figures are in doubt.
 */
public final class JointProof implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The greatest number of steps that a proof may take unless another is set. */
  static final long WORK_LIMIT = CheckLimit.PROOF_STEPS.standard();

  /** What is asked, in this order, when the figures contradict each other. */
  private static final List<Rounding> WEAKER =
      List.of(Rounding.HALF_EVEN, Rounding.UNKNOWN, Rounding.TRUNCATION);

  private final Identities identities;
  private final Consistency consistency;
  private final @Nullable Witness witness;
  private final List<Discrepancy> discrepancies;
  private final Map<Label, Integer> elsewhere;
  private final boolean complete;
  private final @Nullable Rounding weaker;

  private JointProof(Identities identities, Consistency consistency, @Nullable Witness witness) {
    this.identities = identities;
    this.consistency = consistency;
    this.witness = witness;
    this.discrepancies = List.of();
    this.elsewhere = Map.of();
    this.complete = consistency == Consistency.CONSISTENT;
    this.weaker = null;
  }

  /** Tells a conflict and nobody in doubt. */
  private JointProof(Identities identities, Conflict conflict, @Nullable Rounding weaker) {
    this.identities = identities;
    this.consistency = Consistency.INCONSISTENT;
    this.witness = null;
    this.discrepancies = List.of(new Discrepancy(conflict.inOrder(), List.of(), false));
    this.elsewhere = Map.of();
    this.complete = false;
    this.weaker = weaker;
  }

  private JointProof(Consistency consistency, Accusation accusation, @Nullable Rounding weaker) {
    this.identities = accusation.identities();
    this.consistency = consistency;
    this.witness = null;
    this.discrepancies = accusation.discrepancies();
    this.elsewhere = Collections.unmodifiableMap(accusation.elsewhere());
    this.complete = accusation.isComplete();
    this.weaker = weaker;
  }

  /**
   * Proves a disclosure consistent, or finds the figures in doubt.
   *
   * @param identities the identities of the disclosure
   * @return the proof
   */
  public static JointProof of(Identities identities) {
    return of(identities, WORK_LIMIT);
  }

  /**
   * Says of a disclosure that is too large to be examined that nothing was proved.
   *
   * @param identities the identities, as far as they were derived
   * @return a proof of nothing
   */
  public static JointProof undecided(Identities identities) {
    return new JointProof(identities.closed(), Consistency.UNDECIDED, null);
  }

  /**
   * Proves a disclosure consistent, or finds the figures in doubt, within a limit.
   *
   * @param identities the identities of the disclosure
   * @param limit how many steps each question may take: whether it is consistent, and if not, which
   *     figures are in doubt, and whether another way of rounding explains it
   * @return the proof
   */
  public static JointProof of(Identities identities, long limit) {
    Identities closed = identities.closed();
    try {
      Solver solver = new Solver(closed, new Work(limit));
      Optional<Conflict> conflict = solver.conflict();
      return conflict.isEmpty()
          ? new JointProof(closed, Consistency.CONSISTENT, solver.witness())
          : inconsistent(closed, conflict.get(), limit);
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      return new JointProof(closed, Consistency.UNDECIDED, null);
    }
  }

  /**
   * Finds the figures in doubt where every blank may be one. If that leaves no conflict, what is in
   * doubt without it is told all the same, and nothing is decided.
   */
  private static JointProof inconsistent(Identities closed, Conflict conflict, long limit) {
    Rounding weaker = weaker(closed, limit);
    try {
      Optional<Accusation> opened = Opened.accusation(closed, limit);
      if (opened.isEmpty()) {
        return new JointProof(
            Consistency.UNDECIDED, Accusation.in(closed, new Work(limit)), weaker);
      }
      if (!opened.get().conflicts().isEmpty()) {
        return new JointProof(Consistency.INCONSISTENT, opened.get(), weaker);
      }
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      // The conflict that is known stands.
    }
    return new JointProof(closed, conflict, weaker);
  }

  private static @Nullable Rounding weaker(Identities identities, long limit) {
    return WEAKER.stream()
        .filter(other -> other != identities.rounding() && isSolvable(identities, other, limit / 4))
        .findFirst()
        .orElse(null);
  }

  private static boolean isSolvable(Identities identities, Rounding rounding, long limit) {
    try {
      Solver solver =
          new Solver(identities, cell -> identities.amounts(cell, rounding), new Work(limit));
      return solver.conflict().isEmpty();
    } catch (Work.LimitReached | AmountOverflowException beyond) {
      return false;
    }
  }

  /**
   * Returns the identities that this is the proof of: by them its certificates are verified.
   *
   * @return those of the disclosure; with blanks {@linkplain Identities#opened() opened} where it
   *     is not consistent
   */
  public Identities identities() {
    return identities;
  }

  /**
   * Returns whether exact amounts exist that print as the disclosure.
   *
   * @return the decision
   */
  public Consistency consistency() {
    return consistency;
  }

  /**
   * Returns exact amounts that print as the disclosure.
   *
   * @return a witness if it is consistent, else nothing
   */
  public Optional<Witness> witness() {
    return Optional.ofNullable(witness);
  }

  /**
   * Returns the independent errors.
   *
   * @return the discrepancies; none if it is consistent, or errors are of {@linkplain #elsewhere()
   *     other documents} alone
   */
  public List<Discrepancy> discrepancies() {
    return discrepancies;
  }

  /**
   * Returns how many independent errors are of other documents alone, where {@linkplain
   * Identities#with several} are proved together: they say nothing of the one looked at.
   *
   * @return the number of the errors that are not among the discrepancies, by the name of the
   *     document that they are of
   */
  public Map<Label, Integer> elsewhere() {
    return elsewhere;
  }

  /**
   * Tells whether the work limit sufficed. If not, an inconsistent document is still proved to be
   * so by the conflicts found, but there may be more of them, and no figure is named.
   *
   * @return true if the whole proof was done
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * Returns a way of rounding under which there is no contradiction at all: then nobody need have
   * made a slip, and the discrepancies are only what they would be under the assumed rounding.
   *
   * @return nothing if the document is consistent as assumed, or inconsistent under every rounding
   */
  public Optional<Rounding> weakerAssumption() {
    return Optional.ofNullable(weaker);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof JointProof that
            && consistency == that.consistency
            && complete == that.complete
            && weaker == that.weaker
            && Objects.equals(witness, that.witness)
            && discrepancies.equals(that.discrepancies)
            && identities.equals(that.identities));
  }

  @Override
  public int hashCode() {
    return Objects.hash(consistency, complete, discrepancies.size(), identities);
  }

  /** Returns the decision and the number of discrepancies. */
  @Override
  public String toString() {
    return consistency + " (" + discrepancies.size() + " discrepancies)";
  }
}
