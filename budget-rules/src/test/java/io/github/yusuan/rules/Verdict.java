package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;

/**
 * What a rule says of a document in both languages: {@code
 * Verdict.of("FORM-TOTAL").on(sketch).is(HOLDS).zh("…").en("…")}.
 *
 * @param rule the identifier of the rule
 * @param document the document
 * @param outcome what comes of it
 * @param chinese the sentence
 * @param english the same in English
 */
record Verdict(
    String rule, Miniature.Document document, Outcome outcome, String chinese, String english) {

  static On of(String rule) {
    return document ->
        outcome -> chinese -> english -> new Verdict(rule, document, outcome, chinese, english);
  }

  /** Waits for the document. */
  interface On {
    Is on(Miniature.Document document);

    default Is on(Sketch sketch) {
      return on(Miniature.Document.of(sketch));
    }

    default Is on(Sketch lastYear, Sketch now) {
      Disclosure last = lastYear.year(2023).disclosure();
      return on(
          new Miniature.Document(now.disclosure(), RelatedDocuments.none().withLastYear(last)));
    }
  }

  /** Waits for the outcome. */
  interface Is {
    Zh is(Outcome outcome);
  }

  /** Waits for the Chinese sentence. */
  interface Zh {
    En zh(String sentence);
  }

  /** Waits for the English sentence. */
  interface En {
    Verdict en(String sentence);
  }

  List<Finding> findings() {
    return Rulebook.standard()
        .only(rule)
        .check(document.disclosure(), document.related())
        .findings();
  }

  /** Asks whether the rule says just this among what it says. */
  void assertSaid() {
    assertThat(findings())
        .extracting(Finding::outcome, one -> one.in(CHINESE), one -> one.in(ENGLISH))
        .contains(tuple(outcome, chinese, english));
  }

  @Override
  public String toString() {
    return rule + " " + outcome + ": " + chinese;
  }
}
