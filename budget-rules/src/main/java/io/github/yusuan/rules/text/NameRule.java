package io.github.yusuan.rules.text;

import io.github.yusuan.core.catalog.Scope;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectEntry;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Level;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rule on names of subjects in the text (文中科目名称): those of earlier years are found by the
 * catalogue, 其它 for 其他 by a name that begins so.
 */
final class NameRule {
  static final Rule NAME =
      Rule.of(
              "TEXT-NAME",
              Severity.WARNING,
              Label.zh("文字说明使用预算年度的科目名称").en("the text calls subjects by their names of the year"),
              NameRule::examine)
          .from(
              RuleSource.law(
                  Label.zh("政府收支分类科目（各年度）")
                      .en("classification of revenue and expenditure, by year")));

  private static final Sentence OF_THE_YEAR =
      Sentence.of("text-names-of-the-year")
          .zh("{place}未见以前年度的科目名称")
          .en("{place}: no subject is called by a name of earlier years");
  private static final Sentence OLD =
      Sentence.of("text-name-of-earlier-year")
          .zh("{place}“{found}”是以前年度的科目名称，{code}现名为“{name}”")
          .en("{place}: “{found}” is the name of earlier years; {code} is called “{name}” now");
  private static final Sentence MISSPELT =
      Sentence.of("text-name-misspelt")
          .zh("{place}“{found}”应写作“{name}”")
          .en("{place}: “{found}” is spelt “{name}” in the catalogue");

  private static final String OTHER = "其他";
  private static final String MISSPELT_OTHER = "其它";
  private static final int LONGEST = 30;

  private final Rule rule;
  private final Map<String, SubjectEntry> old = new LinkedHashMap<>();
  private final Set<String> others = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private NameRule(Rule rule, SubjectCatalog catalog) {
    this.rule = rule;
    Set<String> current = new HashSet<>();
    List<SubjectEntry> entries = catalog.entries(Scope.all(Dimension.FUNCTION));
    entries.forEach(entry -> current.add(entry.name()));
    for (SubjectEntry entry : entries) {
      if (entry.name().startsWith(OTHER)) {
        others.add(entry.name().substring(OTHER.length()));
      }
      if (entry.code().level() == Level.CLASS) {
        catalog.history(entry.code()).stream()
            .map(SubjectEntry::name)
            .filter(name -> !current.contains(name))
            .forEach(name -> old.put(name, entry));
      }
    }
  }

  private static List<Finding> examine(Rule rule, Examination examination) {
    NameRule names = new NameRule(rule, SubjectCatalog.of(examination.disclosure().year()));
    for (Passage passage : Passage.of(examination.disclosure())) {
      if (!passage.text().isEmpty()) {
        names.examine(passage);
      }
    }
    return names.findings;
  }

  private void examine(Passage passage) {
    int before = findings.size();
    String text = TextPatterns.QUOTED.without(passage.text());
    old.forEach(
        (name, entry) -> {
          int at = text.indexOf(name);
          if (at >= 0 && !TextPatterns.FORMERLY.isIn(text.substring(Math.max(0, at - 3), at))) {
            findings.add(
                Finding.of(rule, Outcome.VIOLATED)
                    .at(passage.site())
                    .saying(
                        OLD.with("place", passage.title())
                            .with("found", name)
                            .with("code", entry.code().toString())
                            .with("name", entry.name())));
          }
        });
    misspelt(passage, text);
    if (findings.size() == before) {
      findings.add(
          Finding.of(rule, Outcome.HOLDS)
              .at(passage.site())
              .saying(OF_THE_YEAR.with("place", passage.title())));
    }
  }

  /** Tells a name once, however often it occurs. */
  private void misspelt(Passage passage, String text) {
    Set<String> found = new HashSet<>();
    for (int at = text.indexOf(MISSPELT_OTHER);
        at >= 0;
        at = text.indexOf(MISSPELT_OTHER, at + 1)) {
      int from = at + MISSPELT_OTHER.length();
      for (int to = Math.min(text.length(), from + LONGEST); to > from; to--) {
        String rest = text.substring(from, to);
        if (others.contains(rest)) {
          if (found.add(rest)) {
            findings.add(
                Finding.of(rule, Outcome.VIOLATED)
                    .at(passage.site())
                    .saying(
                        MISSPELT
                            .with("place", passage.title())
                            .with("found", MISSPELT_OTHER + rest)
                            .with("name", OTHER + rest)));
          }
          break;
        }
      }
    }
  }
}
