package io.github.yusuan.rules.joint;

import io.github.yusuan.rules.identity.Identities;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The proof for a whole disclosure (整体一致性证明): exact amounts that print as it, or what contradicts
 * what, and which figures are in doubt.
 */
public final class JointProof implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The greatest number of pivots that a proof may take; a figure of steps, never of seconds. */
  public static final long WORK_LIMIT = 200_000;

  private final Consistency consistency;
  private final @Nullable Witness witness;
  private final List<Discrepancy> discrepancies;

  private JointProof(
      Consistency consistency, @Nullable Witness witness, List<Discrepancy> discrepancies) {
    this.consistency = consistency;
    this.witness = witness;
    this.discrepancies = List.copyOf(discrepancies);
  }

  /**
   * Proves a disclosure consistent, or finds the figures in doubt.
   *
   * @param identities the identities of the disclosure
   * @return the proof
   */
  public static JointProof of(Identities identities) {
    try {
      return prove(identities);
    } catch (Simplex.LimitReached | ArithmeticException limit) {
      return new JointProof(Consistency.UNDECIDED, null, List.of());
    }
  }

  private static JointProof prove(Identities identities) {
    Solver solver = new Solver(identities, WORK_LIMIT);
    Search search = new Search(solver);
    search.run();
    if (search.clashes().isEmpty()) {
      return new WholeNumbers(solver)
          .witness()
          .map(found -> new JointProof(Consistency.CONSISTENT, found, List.of()))
          .orElseGet(() -> new JointProof(Consistency.UNDECIDED, null, List.of()));
    }
    List<Discrepancy> discrepancies = new Accusation(solver, search).discrepancies();
    return new JointProof(Consistency.INCONSISTENT, null, discrepancies);
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
   * @return the discrepancies; none if it is consistent
   */
  public List<Discrepancy> discrepancies() {
    return discrepancies;
  }

  /** Returns the decision and the number of discrepancies. */
  @Override
  public String toString() {
    return consistency + " (" + discrepancies.size() + " discrepancies)";
  }
}
