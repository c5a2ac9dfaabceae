package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something that no text should have (文字瑕疵): how it is found in a piece of text, and what is said
 * of it.
 *
 * @param search returns where it stands
 * @param found a sentence with {place}, {found} and {context}
 */
record Blemish(Function<String, List<Blemish.Stretch>> search, Sentence found) {
  private static final Sentence CLEAN =
      Sentence.of("text-clean").zh("{place}：未发现").en("{place}: nothing found");

  /** Where words stand in a text (起止). */
  record Stretch(int from, int to) {}

  /** Makes a rule that no text has it. */
  Rule rule(String id, Severity severity, Label title) {
    return Rule.of(id, severity, title, this::examine).from(TextSources.REVIEW);
  }

  private List<Finding> examine(Rule rule, Examination examination) {
    long most = examination.limits().of(CheckLimit.FINDINGS);
    long more = 0;
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : Passage.of(examination.disclosure())) {
      List<Finding> here = new ArrayList<>();
      long found = 0;
      for (String text : List.of(passage.title().in(Language.CHINESE), passage.text())) {
        List<Stretch> places = search.apply(text);
        found += places.size();
        places.stream()
            .limit(Math.max(0, most - findings.size() - here.size()))
            .forEach(place -> here.add(violated(rule, passage, text, place)));
      }
      more += found - here.size();
      findings.addAll(here);
      if (found == 0 && !passage.text().isEmpty()) {
        findings.add(clean(rule, passage));
      }
    }
    if (more > 0) {
      findings.add(Finding.ofMore(rule, Outcome.VIOLATED, more));
    }
    return findings;
  }

  private static Finding clean(Rule rule, Passage passage) {
    return Finding.of(rule, Outcome.HOLDS)
        .at(passage.site())
        .saying(CLEAN.with("place", passage.title()));
  }

  private Finding violated(Rule rule, Passage passage, String text, Stretch place) {
    Message said =
        found
            .with("place", passage.title())
            .with("found", text.substring(place.from(), place.to()))
            .with("context", Passage.around(text, place.from(), place.to()));
    return Finding.of(rule, Outcome.VIOLATED).at(passage.site()).saying(said);
  }
}
