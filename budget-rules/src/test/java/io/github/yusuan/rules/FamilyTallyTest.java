package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a family of rules: how much was examined, and why not more. */
class FamilyTallyTest {
  private static final Label SAID = Label.zh("有误").en("wrong");
  private static final Label BLANK = Label.zh("空白").en("blank");
  private static final Label NEGATIVE = Label.zh("负数").en("negative");
  private static final Rule UNIT = rule("SUM-UNIT", Severity.ERROR);
  private static final Rule KIND = rule("SUM-KIND", Severity.ERROR);
  private static final Rule CODE = rule("CODE-KNOWN", Severity.INFORMATION);

  private static Rule rule(String id, Severity severity) {
    return Rule.of(id, severity, SAID, (rule, examination) -> List.of());
  }

  private static Finding found(Rule rule, Outcome outcome) {
    return Finding.of(rule, outcome).saying(SAID);
  }

  private static List<String> lines(Language language, Finding... findings) {
    return FamilyTally.of(List.of(findings)).stream()
        .map(tally -> tally.message().in(language))
        .toList();
  }

  @Test
  void each_outcome_is_counted_in_the_order_of_outcomes() {
    Finding[] findings = {
      found(UNIT, Outcome.UNDECIDED),
      found(UNIT, Outcome.VIOLATED),
      found(KIND, Outcome.HOLDS),
      found(UNIT, Outcome.HOLDS),
      found(KIND, Outcome.HOLDS_WITHIN_ROUNDING)
    };

    assertThat(lines(CHINESE, findings)).containsExactly("合计分项 SUM：核对5项，相符 2，舍入内相符 1，不符 1，未判定 1");
    assertThat(lines(ENGLISH, findings))
        .containsExactly(
            "sums SUM: 5 checked, holds 2, holds within rounding 1, violated 1, undecided 1");
  }

  @Test
  void what_was_not_examined_is_counted_by_reason_in_the_order_met() {
    Finding[] findings = {
      Finding.notApplicable(UNIT, NEGATIVE),
      Finding.notApplicable(UNIT, BLANK),
      Finding.notApplicable(KIND, NEGATIVE)
    };

    assertThat(lines(CHINESE, findings)).containsExactly("合计分项 SUM：核对0项；未核对（负数 2，空白 1）");
    assertThat(lines(ENGLISH, findings))
        .containsExactly("sums SUM: 0 checked; not checked (negative 2, blank 1)");
  }

  @Test
  void what_is_folded_is_counted_in_the_family_of_its_root() {
    Finding root =
        found(UNIT, Outcome.VIOLATED)
            .withConsequences(List.of(found(KIND, Outcome.HOLDS), found(KIND, Outcome.VIOLATED)));

    assertThat(lines(ENGLISH, root)).containsExactly("sums SUM: 3 checked, holds 1, violated 2");
  }

  @Test
  void findings_that_are_not_listed_count_as_many_as_they_stand_for() {
    assertThat(
            lines(
                ENGLISH, found(UNIT, Outcome.VIOLATED), Finding.ofMore(UNIT, Outcome.VIOLATED, 41)))
        .containsExactly("sums SUM: 42 checked, violated 42");
  }

  @Test
  void families_come_in_the_order_of_the_findings_each_once() {
    assertThat(
            lines(
                ENGLISH,
                found(CODE, Outcome.NOTED),
                found(UNIT, Outcome.HOLDS),
                found(CODE, Outcome.HOLDS)))
        .containsExactly(
            "subject codes CODE: 2 checked, holds 1, noted 1", "sums SUM: 1 checked, holds 1");
  }

  @Test
  void of_no_findings_there_is_no_family() {
    assertThat(FamilyTally.of(List.of())).isEmpty();
  }
}
