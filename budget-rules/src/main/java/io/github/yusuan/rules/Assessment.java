package io.github.yusuan.rules;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.text.TextRules;
import java.util.List;

/**
 * What findings and proofs come to (综合判断).
 *
 * @param findings the findings of a report
 * @param proofs the proofs that it rests on
 */
record Assessment(List<Finding> findings, Proofs proofs) {

  /** Tells whether an error was found, be it one that is folded under another finding. */
  boolean hasErrors() {
    return findings.stream().anyMatch(Assessment::isError);
  }

  /** Looks under a finding too: its severity may have been lowered, not that of what is folded. */
  private static boolean isError(Finding finding) {
    boolean own = finding.outcome() == Outcome.VIOLATED && finding.severity() == Severity.ERROR;
    return own || finding.consequences().stream().anyMatch(Assessment::isError);
  }

  Verdict verdict() {
    if (findings.stream().allMatch(finding -> finding.outcome() == Outcome.NOT_APPLICABLE)) {
      return Verdict.NOTHING_EXAMINED;
    }
    if (hasErrors() || (isProved() && isContradictory())) {
      return Verdict.ERRORS;
    }
    return hasUndecided() || (isProved() && proofs.isUndecided())
        ? Verdict.UNDECIDED
        : Verdict.NO_ERRORS;
  }

  private boolean hasUndecided() {
    return findings.stream().anyMatch(finding -> finding.outcome() == Outcome.UNDECIDED);
  }

  /** Tells whether identities were asked for; the proof for the whole belongs to them. */
  private boolean isProved() {
    return findings.stream()
        .anyMatch(finding -> finding.identity().isPresent() && !isOnSeveralDocuments(finding));
  }

  /**
   * Tells whether the whole contradicts itself where no single identity shows it. A contradiction
   * that single identities show is as serious as their rules were said to be; one that another way
   * of rounding explains is none. What several documents contradict may show between them.
   */
  private boolean isContradictory() {
    return isInconsistent(proofs.telling())
        && findings.stream()
            .filter(finding -> !isInconsistent(proofs.own()) || !isOnSeveralDocuments(finding))
            .noneMatch(Assessment::showsContradiction);
  }

  private static boolean isInconsistent(JointProof proof) {
    return proof.consistency() == Consistency.INCONSISTENT && proof.weakerAssumption().isEmpty();
  }

  private static boolean isOnSeveralDocuments(Finding finding) {
    return finding.identity().filter(Identity.Across.class::isInstance).isPresent();
  }

  private static boolean showsContradiction(Finding finding) {
    return (finding.identity().isPresent() || TextRules.isOnAmounts(finding))
        && (finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.NOTED);
  }
}
