package io.github.yusuan.rules.finding;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.label.Label;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
  private static final Label SAID = Label.zh("有误").en("wrong");
  private static final Site SITE = Site.of(Site.Part.ASSETS);

  private static Finding.Builder violated() {
    return Finding.of(Trial.RULE, Outcome.VIOLATED);
  }

  private static Finding said(Severity severity, Outcome outcome) {
    return Finding.of(Trial.rule("MY-RULE", severity), outcome).saying(SAID);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, VIOLATED, VIOLATED",
    "WARNING, VIOLATED, VIOLATED",
    "INFORMATION, VIOLATED, NOTED",
    "ERROR, NOTED, VIOLATED",
    "WARNING, NOTED, VIOLATED",
    "INFORMATION, NOTED, NOTED",
    "ERROR, HOLDS, HOLDS",
    "INFORMATION, HOLDS, HOLDS",
    "INFORMATION, HOLDS_WITHIN_ROUNDING, HOLDS_WITHIN_ROUNDING",
    "INFORMATION, UNDECIDED, UNDECIDED",
    "INFORMATION, NOT_APPLICABLE, NOT_APPLICABLE",
  })
  void what_is_found_is_violated_or_noted_as_the_rule_is_serious(
      Severity severity, Outcome outcome, Outcome told) {
    assertThat(said(severity, outcome).outcome()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "HOLDS, 相符, holds",
    "HOLDS_WITHIN_ROUNDING, 舍入内相符, holds within rounding",
    "VIOLATED, 不符, violated",
    "NOTED, 提示, noted",
    "UNDECIDED, 未判定, undecided",
    "NOT_APPLICABLE, 不适用, not applicable",
  })
  void an_outcome_has_a_name_in_either_language(Outcome outcome, String chinese, String english) {
    assertThat(outcome.label().in(CHINESE)).isEqualTo(chinese);
    assertThat(outcome.label().in(ENGLISH)).isEqualTo(english);
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR, 错误, error",
    "WARNING, 警告, warning",
    "INFORMATION, 提示, information",
  })
  void a_severity_has_a_name_in_either_language(Severity severity, String chinese, String english) {
    assertThat(severity.label().in(CHINESE)).isEqualTo(chinese);
    assertThat(severity.label().in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void a_finding_carries_what_its_rule_is() {
    Finding finding = said(Severity.WARNING, Outcome.VIOLATED);

    assertThat(finding.rule()).isEqualTo("MY-RULE");
    assertThat(finding.family().id()).isEqualTo("MY");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.in(CHINESE)).isEqualTo("有误");
    assertThat(finding.in(ENGLISH)).isEqualTo("wrong");
    assertThat(finding).hasToString("MY-RULE 不符：有误");
  }

  @Test
  void what_a_finding_does_not_say_is_absent() {
    Finding finding = violated().saying(SAID);

    assertThat(finding.cells()).isEmpty();
    assertThat(finding.site()).isEmpty();
    assertThat(finding.reason()).isEmpty();
    assertThat(finding.comparison()).isEmpty();
    assertThat(finding.identity()).isEmpty();
    assertThat(finding.consequences()).isEmpty();
    assertThat(finding.message()).isEmpty();
    assertThat(finding.count()).isEqualTo(1);
  }

  @Test
  void what_was_not_applicable_says_its_reason() {
    Finding finding = Finding.notApplicable(Trial.RULE, SAID);

    assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(finding.reason()).contains(SAID);
    assertThat(finding.in(ENGLISH)).isEqualTo("wrong");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 另有1项同类意见，未逐项列出, '1 more finding of this rule, not listed'",
    "2, 另有2项同类意见，未逐项列出, '2 more findings of this rule, not listed'",
  })
  void the_findings_that_are_not_listed_are_counted(long count, String chinese, String english) {
    Finding more = Finding.ofMore(Trial.RULE, Outcome.VIOLATED, count);

    assertThat(more.count()).isEqualTo(count);
    assertThat(more.in(CHINESE)).isEqualTo(chinese);
    assertThat(more.in(ENGLISH)).isEqualTo(english);
  }

  @Test
  void what_was_counted_is_counted_again_when_it_is_cut() {
    Finding three = Finding.ofMore(Trial.RULE, Outcome.VIOLATED, 3);

    Finding all = Finding.ofMore(List.of(three, violated().saying(SAID), three));

    assertThat(all.count()).isEqualTo(7);
    assertThat(all.rule()).isEqualTo("MY-RULE");
    assertThat(all.outcome()).isEqualTo(Outcome.VIOLATED);
  }

  @Test
  void the_list_of_cells_is_the_findings_own() {
    List<Cell> cells = new ArrayList<>(List.of(Trial.cell()));
    Finding finding = violated().cells(cells).saying(SAID);
    cells.clear();

    assertThat(finding.cells()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> finding.cells().clear());
  }

  @Test
  void what_is_folded_under_a_finding_changes_a_copy() {
    Finding root = violated().saying(SAID);
    Finding folded = said(Severity.WARNING, Outcome.VIOLATED);

    Finding with = root.withConsequences(List.of(folded));

    assertThat(root.consequences()).isEmpty();
    assertThat(with.consequences()).containsExactly(folded);
    assertThat(with).isNotEqualTo(root);
    assertThat(with.withConsequences(List.of())).isEqualTo(root);
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void every_part_counts_for_equality(Part part) {
    Finding again = part.changed();

    assertThat(part.changed())
        .isEqualTo(again)
        .hasSameHashCodeAs(again)
        .isNotEqualTo(violated().saying(SAID));
  }

  /** One part of a finding that is other than nothing. */
  enum Part {
    SITE,
    CELLS,
    COMPARISON,
    REASON,
    WORDS,
    SEVERITY,
    OUTCOME;

    Finding changed() {
      return switch (this) {
        case SITE -> violated().at(FindingTest.SITE).saying(SAID);
        case CELLS -> violated().cells(List.of(Trial.cell())).saying(SAID);
        case COMPARISON ->
            violated().comparing(Comparison.in(Scale.YUAN.withDecimals(0)).slack(0)).saying(SAID);
        case REASON -> violated().because(SAID).saying(SAID);
        case WORDS -> violated().saying(Label.zh("另").en("other"));
        case SEVERITY -> said(Severity.WARNING, Outcome.VIOLATED);
        case OUTCOME -> said(Severity.ERROR, Outcome.HOLDS);
      };
    }
  }

  @Test
  void a_key_is_of_rule_and_place_and_not_of_words() {
    String key = violated().at(SITE).saying(SAID).key();

    assertThat(key).matches("MY-RULE-[0-9a-f]{8}");
    assertThat(violated().at(SITE).saying(Label.zh("另").en("other")).key()).isEqualTo(key);
    assertThat(violated().at(SITE.item("车辆")).saying(SAID).key()).isNotEqualTo(key);
    assertThat(violated().cells(List.of(Trial.cell())).at(SITE).saying(SAID).key())
        .isNotEqualTo(key);
    assertThat(
            Finding.of(Trial.rule("MY-OTHER", Severity.ERROR), Outcome.VIOLATED)
                .at(SITE)
                .saying(SAID)
                .key())
        .startsWith("MY-OTHER-");
  }

  @Test
  void what_cannot_be_seen_is_shown_in_the_words() {
    Finding finding = violated().saying(Label.zh("甲\u202e乙").en("a\u0000b"));

    assertThat(finding.in(CHINESE)).doesNotContain("\u202e");
    assertThat(finding.in(ENGLISH)).doesNotContain("\u0000");
  }

  @Test
  void a_finding_survives_serialization() throws Exception {
    Finding finding =
        violated()
            .at(SITE)
            .cells(List.of(Trial.cell()))
            .because(SAID)
            .comparing(Comparison.in(Scale.YUAN.withDecimals(2)).stated(3).slack(1))
            .saying(SAID);

    assertThat(Trial.copy(finding)).isEqualTo(finding);
  }
}
