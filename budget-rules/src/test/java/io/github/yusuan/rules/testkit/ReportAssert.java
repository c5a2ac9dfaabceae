package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.JointProof;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions about a report (对核对报告的断言). They fail with its sentences. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
  private static final int SHOWN = 20;

  ReportAssert(Report actual) {
    super(actual, ReportAssert.class);
  }

  /**
   * Verifies that the document passes, as the report, its JSON and the checker's exit status say:
   * something was examined, to the end, and no error was found.
   *
   * @return this
   */
  public ReportAssert passes() {
    isNotNull();
    Verdict verdict = actual.verdict();
    if (!verdict.passes()) {
      throw failure(
          "%s%n%s",
          "Expected that the document passes, but: " + verdict.label().in(Language.ENGLISH),
          sentences(verdict == Verdict.UNDECIDED ? actual.undecided() : actual.errors()));
    }
    return this;
  }

  /**
   * Verifies that there is neither an error nor a warning, that nothing is undecided, and that
   * something was examined.
   *
   * @return this
   */
  public ReportAssert hasNoProblems() {
    isNotNull();
    if (!actual.problems().isEmpty()) {
      throw failure("%s%n%s", "Expected no violation, but found", sentences(actual.problems()));
    }
    if (!actual.undecided().isEmpty()) {
      throw failure(
          "%s%n%s", "Expected no violation, but undecided", sentences(actual.undecided()));
    }
    if (actual.count(Outcome.NOT_APPLICABLE) == actual.findings().size()) {
      throw failure("Expected no violation, but nothing at all was examined");
    }
    return this;
  }

  /**
   * Verifies that there is a budget which prints as all the figures together, and that the joint
   * proof shows it.
   *
   * @return this
   */
  public ReportAssert isConsistent() {
    isNotNull();
    JointProof proof = actual.joint();
    if (proof.consistency() != Consistency.CONSISTENT) {
      throw failure(
          "%s%n%s",
          "Expected a proof that the whole is consistent, but it is "
              + proof.consistency().label().in(Language.ENGLISH),
          proof.discrepancies().stream()
              .map(discrepancy -> "  " + discrepancy.in(Language.CHINESE))
              .collect(Collectors.joining("\n")));
    }
    return this;
  }

  /**
   * Verifies which rules are violated: each of these at least once, and no other.
   *
   * @param rules the identifiers of the rules, in any order
   * @return this
   */
  public ReportAssert violatesOnly(String... rules) {
    isNotNull();
    Set<String> expected = new TreeSet<>(List.of(rules));
    Set<String> found =
        actual.problems().stream()
            .map(Finding::rule)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!found.equals(expected)) {
      throw failure(
          "%s%n%s",
          "Expected violations of " + expected + " only, but found those of " + found,
          sentences(actual.problems()));
    }
    return this;
  }

  /**
   * Verifies that a rule has an outcome somewhere.
   *
   * @param outcome the outcome
   * @param rule the identifier of the rule
   * @return this
   */
  public ReportAssert has(Outcome outcome, String rule) {
    isNotNull();
    List<Finding> findings =
        actual.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    if (findings.stream().noneMatch(finding -> finding.outcome() == outcome)) {
      throw failure(
          "%s%n%s",
          "Expected that " + rule + " " + outcome.label().in(Language.ENGLISH) + ", but found",
          sentences(findings));
    }
    return this;
  }

  /** Words findings as the report does: rule, outcome, the sentence in both languages. */
  private static String sentences(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings.subList(0, Math.min(SHOWN, findings.size()))) {
      text.append("  ").append(finding).append('\n');
      text.append("    ").append(finding.in(Language.ENGLISH)).append('\n');
    }
    int more = findings.size() - SHOWN;
    return findings.isEmpty()
        ? "  nothing"
        : more > 0 ? text + "  and " + more + " more" : text.toString();
  }
}
