package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.HOLDS_WITHIN_ROUNDING;
import static io.github.yusuan.rules.finding.Outcome.NOTED;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MiniaturesTest {

  static List<Miniature> miniatures() {
    return Stream.of(
            CodeMiniatures.all(),
            FormMiniatures.all(),
            PublicationMiniatures.all(),
            TargetMiniatures.all(),
            TextMiniatures.all(),
            RelatedMiniatures.all())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Finding> check(Miniature miniature, Miniature.Document document) {
    return Rulebook.standard()
        .only(miniature.rule())
        .check(document.disclosure(), document.related())
        .findings();
  }

  private static List<Finding> found(Miniature miniature, Miniature.Document document) {
    return check(miniature, document).stream()
        .filter(finding -> finding.outcome() == VIOLATED || finding.outcome() == NOTED)
        .toList();
  }

  private static List<Outcome> examined(Miniature miniature, Miniature.Document document) {
    return check(miniature, document).stream()
        .map(Finding::outcome)
        .filter(outcome -> outcome != NOT_APPLICABLE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void what_is_as_it_should_be_holds(Miniature miniature) {
    assertThat(examined(miniature, miniature.documents().holds())).isNotEmpty().containsOnly(HOLDS);
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void what_is_only_just_as_it_should_be_holds_too(Miniature miniature) {
    assertThat(examined(miniature, miniature.documents().edge()))
        .isNotEmpty()
        .isSubsetOf(HOLDS, HOLDS_WITHIN_ROUNDING);
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void a_violation_reads_in_both_languages(Miniature miniature) {
    List<Finding> found = found(miniature, miniature.documents().violated());

    assertThat(found).hasSize(1);
    assertThat(found.get(0).in(CHINESE)).isEqualTo(miniature.chinese());
    assertThat(found.get(0).in(ENGLISH)).isEqualTo(miniature.english());
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void a_violation_says_where_it_is(Miniature miniature) {
    assertThat(found(miniature, miniature.documents().violated()))
        .allMatch(finding -> !finding.cells().isEmpty() || finding.site().isPresent());
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void where_nothing_is_to_examine_the_rule_is_not_applicable_and_says_why(Miniature miniature) {
    assertThat(check(miniature, miniature.documents().nothing()))
        .isNotEmpty()
        .allMatch(finding -> finding.outcome() == NOT_APPLICABLE && finding.reason().isPresent());
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void what_is_examined_is_told_in_a_sentence_with_values(Miniature miniature) {
    assertThat(examinedDocuments(miniature))
        .flatExtracting(document -> check(miniature, document))
        .filteredOn(finding -> finding.outcome() != NOT_APPLICABLE)
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.message())
                    .hasValueSatisfying(
                        message -> assertThat(message.in(ENGLISH)).isEqualTo(finding.in(ENGLISH))));
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void findings_survive_serialization(Miniature miniature)
      throws IOException, ClassNotFoundException {
    for (Miniature.Document document : examinedDocuments(miniature)) {
      for (Finding finding : check(miniature, document)) {
        Finding copy = copy(finding);

        assertThat(copy.message()).isEqualTo(finding.message());
        assertThat(copy.in(CHINESE)).isEqualTo(finding.in(CHINESE));
      }
    }
  }

  private static List<Miniature.Document> examinedDocuments(Miniature miniature) {
    return List.of(
        miniature.documents().holds(),
        miniature.documents().edge(),
        miniature.documents().violated());
  }

  private static Finding copy(Finding finding) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(finding);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Finding) in.readObject();
    }
  }

  @Test
  void every_standard_rule_that_is_not_derived_has_its_miniatures() {
    List<String> derived = Rulebook.identities().rules().stream().map(Rule::id).toList();

    assertThat(Rulebook.standard().rules())
        .extracting(Rule::id)
        .filteredOn(id -> !derived.contains(id))
        .containsExactlyInAnyOrderElementsOf(miniatures().stream().map(Miniature::rule).toList());
  }
}
