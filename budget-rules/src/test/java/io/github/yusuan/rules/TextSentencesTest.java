package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
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

/** What findings on the text say is data: sentences with values, equal where they say the same. */
class TextSentencesTest {
  static List<Miniature> miniatures() {
    return TextMiniatures.all();
  }

  private static List<Finding> examined(Miniature miniature) {
    Rulebook rule = Rulebook.standard().only(miniature.rule());
    Miniature.Documents documents = miniature.documents();
    return Stream.of(documents.holds(), documents.edge(), documents.violated())
        .flatMap(document -> rule.check(document.disclosure()).findings().stream())
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void a_finding_is_a_sentence_that_is_the_same_again(Miniature miniature) {
    List<Finding> found = examined(miniature);

    assertThat(found).hasSizeGreaterThan(2).allMatch(finding -> finding.message().isPresent());
    assertThat(found)
        .extracting(Finding::message)
        .isEqualTo(examined(miniature).stream().map(Finding::message).toList());
  }

  @ParameterizedTest
  @MethodSource("miniatures")
  void a_finding_says_the_same_after_serialization(Miniature miniature) throws Exception {
    for (Finding finding : examined(miniature)) {
      Finding copy = copy(finding);
      assertThat(copy.message()).isEqualTo(finding.message());
      assertThat(copy.in(Language.ENGLISH)).isEqualTo(finding.in(Language.ENGLISH));
    }
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

  private static Finding only(String rule, Sketch sketch) {
    return Rulebook.standard().only(rule).check(sketch.disclosure()).findings().get(0);
  }

  @Test
  void a_share_reads_in_either_language() {
    Quantity unnamed = Quantity.of(Region.of(Kind.EXPENDITURE));
    Sketch twice =
        shanxi()
            .section(
                says()
                    .claim(BASIC, ClaimedShare.percent("60").of(unnamed))
                    .claim(BASIC, ClaimedShare.percent("61").of(unnamed)));
    Finding finding = only("TEXT-TWICE", twice);

    assertThat(finding.in(Language.CHINESE))
        .isEqualTo("三、支出说明“基本支出”所述 占支出的61%，与前文不一致（三、支出说明 占支出的60%）");
    assertThat(finding.in(Language.ENGLISH))
        .isEqualTo(
            "三、支出说明, “基本支出” is stated as 61% of expenditure, but earlier as 60% of expenditure"
                + " (三、支出说明)");
  }

  @Test
  void what_did_not_change_is_unchanged() {
    Sketch unchanged = shanxi().section(says().claim(SPENT, ClaimedChange.NONE));

    assertThat(only("TEXT-DIRECTION", unchanged).in(Language.ENGLISH))
        .isEqualTo("三、支出说明, “支出预算” unchanged: consistent in direction");
  }
}
