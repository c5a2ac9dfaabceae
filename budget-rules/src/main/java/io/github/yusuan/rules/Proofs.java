package io.github.yusuan.rules;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.JoinedIdentities;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.work.Work;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The joint proofs that a report rests on (整体证明): that for the disclosure alone, and that for all
 * documents it was checked against. Each is worked out when first asked for.
 */
final class Proofs implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Identities identities;

  /** The identities with those of other documents; null where there are none. */
  private final @Nullable JoinedIdentities together;

  /** Whether the text takes part. */
  private final boolean text;

  private final CheckLimits limits;

  /** Whether the document is too large, so that nothing was derived of it. */
  private final boolean tooLarge;

  private transient volatile @Nullable JointProof own;
  private transient volatile @Nullable JointProof joined;

  private Proofs(
      Identities identities,
      @Nullable JoinedIdentities together,
      boolean text,
      CheckLimits limits,
      boolean tooLarge) {
    this.identities = identities;
    this.together = together;
    this.text = text;
    this.limits = limits;
    this.tooLarge = tooLarge;
  }

  /** Takes the identities of a disclosure, and those with other documents, if there are any. */
  static Proofs of(
      Identities identities,
      Optional<JoinedIdentities> together,
      boolean text,
      CheckLimits limits) {
    return new Proofs(identities, together.orElse(null), text, limits, false);
  }

  /** Returns the proofs of a document that is too large: there are none. */
  static Proofs undecided(Identities identities, CheckLimits limits) {
    return new Proofs(identities, null, false, limits, true);
  }

  /** Returns the identities of the disclosure alone, nothing open. */
  Identities identities() {
    return identities;
  }

  /** Returns the proof that tells most of the disclosure. */
  JointProof telling() {
    JointProof all = all();
    return all != null && isTelling(all) ? all : own();
  }

  /** Tells whether a proof for several documents says more than that for this one alone. */
  private boolean isTelling(JointProof all) {
    return switch (all.consistency()) {
      case CONSISTENT -> true;
      case INCONSISTENT ->
          !all.discrepancies().isEmpty()
              && (all.isComplete() || own().consistency() == Consistency.CONSISTENT);
      case UNDECIDED -> false;
    };
  }

  /** Returns the proof for the disclosure alone. */
  JointProof own() {
    JointProof known = own;
    if (known == null) {
      known = tooLarge ? JointProof.undecided(identities) : prove(identities);
      own = known;
    }
    return known;
  }

  /** Returns the proof for all documents; null where there are no others. */
  private @Nullable JointProof all() {
    JointProof known = joined;
    if (known == null && together != null) {
      known = prove(together);
      joined = known;
    }
    return known;
  }

  private JointProof prove(Identities some) {
    try {
      return JointProof.of(text ? some.withText(work()) : some, limits.of(CheckLimit.PROOF_STEPS));
    } catch (Work.LimitReached beyond) {
      return JointProof.undecided(some);
    }
  }

  /** Returns as many steps as a proof may take. */
  Work work() {
    return new Work(limits.of(CheckLimit.PROOF_STEPS));
  }

  /** Returns how many other documents take part. */
  int others() {
    return together == null ? 0 : together.others();
  }

  /** Returns whether all documents can be true together; nothing where there are no others. */
  Optional<Consistency> consistencyTogether() {
    return Optional.ofNullable(all()).map(JointProof::consistency);
  }

  /** Counts the errors that are of other documents alone, by the names of these. */
  Map<Label, Integer> elsewhere() {
    JointProof all = all();
    return all == null ? Map.of() : all.elsewhere();
  }

  /** Tells whether a proof did not come to its end, be it that for all documents together. */
  boolean isUndecided() {
    return telling().consistency() == Consistency.UNDECIDED
        || consistencyTogether().filter(Consistency.UNDECIDED::equals).isPresent();
  }
}
