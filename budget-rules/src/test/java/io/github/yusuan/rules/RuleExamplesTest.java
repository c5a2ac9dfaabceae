package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

  static List<Example> examples() {
    return Examples.all();
  }

  private static List<Outcome> outcomes(Example example, Disclosure disclosure) {
    return Sketch.outcomes(Rulebook.identities().check(disclosure), example.rule());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void figures_that_fit_as_printed_hold(Example example) {
    assertThat(outcomes(example, example.miniatures().holds())).containsExactly(HOLDS);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_rounding_just_explains_holds_within_rounding(Example example) {
    assertThat(outcomes(example, example.miniatures().edge()))
        .containsExactly(HOLDS_WITHIN_ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void what_is_a_trifle_beyond_rounding_is_violated(Example example) {
    assertThat(outcomes(example, example.miniatures().beyond())).containsExactly(VIOLATED);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void where_nothing_is_to_examine_the_rule_is_not_applicable(Example example) {
    Report report = Rulebook.identities().check(example.miniatures().nothing());

    assertThat(Sketch.findings(report, example.rule()))
        .isNotEmpty()
        .extracting(Finding::outcome)
        .containsOnly(NOT_APPLICABLE);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void no_other_rule_is_violated_by_what_is_right_or_absent(Example example) {
    Example.Miniatures miniatures = example.miniatures();
    assertThat(Stream.of(miniatures.holds(), miniatures.edge(), miniatures.nothing()))
        .allSatisfy(
            disclosure -> assertThat(Rulebook.identities().check(disclosure).problems()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_violation_shows_operands_difference_and_slack_in_both_languages(Example example) {
    Report report = Rulebook.identities().check(example.miniatures().violated());

    assertThat(Sketch.violated(report)).containsExactly(example.rule());
    Finding finding = Sketch.findings(report, example.rule()).get(0);
    Example.Violation violation = example.violation();
    assertThat(finding.cells()).extracting(Sketch::name).isEqualTo(violation.cells());
    assertThat(finding.comparison())
        .hasValueSatisfying(c -> assertThat(c).hasToString(violation.amounts()));
    assertThat(finding.in(CHINESE)).isEqualTo(violation.chinese());
    assertThat(finding.in(ENGLISH)).isEqualTo(violation.english());
  }

  @Test
  void every_standard_rule_has_a_violating_example() {
    List<String> covered =
        Stream.concat(
                examples().stream().map(Example::rule), Stream.of("SAME-PRECISION", "SUM-PRACTICE"))
            .toList();

    assertThat(Rulebook.identities().rules())
        .extracting(Rule::id)
        .containsExactlyInAnyOrderElementsOf(covered);
  }
}
