package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the findings come to for the document as a whole. */
class VerdictTest {
  private static final Label SAID = Label.zh("所见").en("as found");

  private static Report report(String severity, String... outcomes) {
    Rule rule =
        Rule.of(
            "MY-RULE",
            Severity.valueOf(severity),
            SAID,
            (asked, examination) -> {
              List<Finding> findings = new ArrayList<>();
              for (String outcome : outcomes) {
                findings.add(Finding.of(asked, Outcome.valueOf(outcome)).saying(SAID));
              }
              return findings;
            });
    return Rulebook.standard().with(rule).only("MY-RULE").check(shanxi().disclosure());
  }

  @ParameterizedTest
  @CsvSource({
    "NO_ERRORS, 未发现错误, no errors, true",
    "ERRORS, 有错误, errors, false",
    "UNDECIDED, 未判定, undecided, false",
    "NOTHING_EXAMINED, 无可核对, nothing examined, false",
  })
  void only_what_was_examined_to_the_end_without_errors_passes(
      Verdict verdict, String chinese, String english, boolean passes) {
    assertThat(verdict.label().in(CHINESE)).isEqualTo(chinese);
    assertThat(verdict.label().in(ENGLISH)).isEqualTo(english);
    assertThat(verdict.passes()).isEqualTo(passes);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, HOLDS, HOLDS, NO_ERRORS",
    "ERROR, HOLDS, HOLDS_WITHIN_ROUNDING, NO_ERRORS",
    "ERROR, HOLDS, NOT_APPLICABLE, NO_ERRORS",
    "ERROR, NOT_APPLICABLE, NOT_APPLICABLE, NOTHING_EXAMINED",
    "ERROR, HOLDS, VIOLATED, ERRORS",
    "ERROR, UNDECIDED, VIOLATED, ERRORS",
    "ERROR, HOLDS, UNDECIDED, UNDECIDED",
    "ERROR, NOT_APPLICABLE, UNDECIDED, UNDECIDED",
    "WARNING, HOLDS, VIOLATED, NO_ERRORS",
    "WARNING, VIOLATED, UNDECIDED, UNDECIDED",
    "INFORMATION, HOLDS, VIOLATED, NO_ERRORS",
  })
  void errors_weigh_more_than_what_is_undecided_and_warnings_nothing(
      String severity, String one, String other, Verdict verdict) {
    assertThat(report(severity, one, other).verdict()).isEqualTo(verdict);
    assertThat(report(severity, other, one).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "UNDECIDED, 未判定",
    "NOT_APPLICABLE, 无可核对",
    "VIOLATED, MY-RULE: 所见",
  })
  void who_asks_for_an_exception_gets_the_errors_or_the_verdict(String outcome, String message) {
    Report report = report("ERROR", outcome);

    assertThatExceptionOfType(InconsistentDisclosureException.class)
        .isThrownBy(report::orElseThrow)
        .withMessage(message)
        .satisfies(thrown -> assertThat(thrown.report()).isSameAs(report));
  }

  @Test
  void findings_are_told_apart_by_outcome_and_severity() {
    Report report = report("WARNING", "VIOLATED", "HOLDS", "HOLDS_WITHIN_ROUNDING", "UNDECIDED");

    assertThat(report.problems()).hasSize(1).isEqualTo(report.warnings());
    assertThat(report.errors()).isEmpty();
    assertThat(report.notes()).isEmpty();
    assertThat(report.undecided()).hasSize(1);
    assertThat(report.roundings()).hasSize(1);
    assertThat(report("INFORMATION", "VIOLATED").notes()).hasSize(1);
    assertThat(report("ERROR", "VIOLATED").errors()).hasSize(1);
  }

  @Test
  void what_is_folded_under_a_warning_is_an_error_still() {
    Rule lenient =
        Rule.of(
            "MY-RULE",
            Severity.WARNING,
            SAID,
            (rule, examination) -> {
              Rule strict = rule.withSeverity(Severity.ERROR);
              Finding folded = Finding.of(strict, Outcome.VIOLATED).saying(SAID);
              Finding root = Finding.of(rule, Outcome.VIOLATED).saying(SAID);
              return List.of(root.withConsequences(List.of(folded)));
            });
    Report report = Rulebook.standard().with(lenient).only("MY-RULE").check(shanxi().disclosure());

    assertThat(report.errors()).isEmpty();
    assertThat(report.hasErrors()).isTrue();
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
    assertThat(report.countFolded()).isEqualTo(1);
  }

  @Test
  void reports_are_equal_if_document_and_findings_are() {
    assertThat(report("ERROR", "HOLDS"))
        .isEqualTo(report("ERROR", "HOLDS"))
        .hasSameHashCodeAs(report("ERROR", "HOLDS"))
        .isNotEqualTo(report("ERROR", "VIOLATED"))
        .isNotEqualTo(report("WARNING", "HOLDS"));
  }

  @Test
  void the_list_of_findings_cannot_be_changed() {
    Report report = report("ERROR", "HOLDS");

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> report.findings().clear());
  }
}
