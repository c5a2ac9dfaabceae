package io.github.yusuan.rules.text;

import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.text.TextSearch;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.finding.Site;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rule on what a document calls itself (文本自称): a unit's budget is no 部门预算, a department's no
 * 单位预算, and what an account spent is no 支出预算.
 */
final class KindRule {
  static final Rule KIND =
      Rule.of(
              "TEXT-KIND",
              Severity.WARNING,
              Label.zh("文字说明的自称与公开文本种类（部门、单位，预算、决算）一致")
                  .en(
                      "the text calls the document what it is: of a department or of a unit, a budget"
                          + " or a final account"),
              KindRule::examine)
          .from(TextSources.REVIEW);

  private static final Sentence FITS =
      Sentence.of("kind-as-called").zh("{place}自称与{kind}一致").en("{place} speaks of a {kind}");
  private static final Sentence DIFFERS =
      Sentence.of("kind-not-as-called")
          .zh("{place}称“{found}”，而本文本为{kind}")
          .en("{place} says “{found}”, but this document is a {kind}");

  private KindRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    DocumentKind kind = kind(examination.disclosure());
    List<Finding> findings = new ArrayList<>();
    examination
        .disclosure()
        .provenance()
        .flatMap(Provenance::title)
        .ifPresent(
            title ->
                judge(rule, kind, Site.of(Site.Part.SECTION, "title").item(title), title, title)
                    .forEach(findings::add));
    for (Section section : examination.disclosure().narrative()) {
      Site site = Site.of(section);
      String text = section.title() + "\n" + TextPatterns.QUOTED.without(section.text());
      findings.addAll(judge(rule, kind, site, section.title(), text));
      if (kind.stage() == Stage.FINAL) {
        CalledBudget.of(examination).in(section.text()).stream()
            .distinct()
            .map(words -> differs(rule, kind, site, section.title(), words))
            .forEach(findings::add);
      }
    }
    return findings;
  }

  /**
   * Returns what a document is: what its headings say where they all say the same and its text does
   * not follow them, or else the kind of its template.
   */
  private static DocumentKind kind(Disclosure disclosure) {
    DocumentKind kind = disclosure.template().kind();
    TextSearch own = others(other(kind));
    List<String> headings = new ArrayList<>();
    disclosure.narrative().forEach(section -> headings.add(section.title()));
    disclosure.tables().forEach(table -> table.title().ifPresent(headings::add));
    boolean others = headings.stream().anyMatch(heading -> isIn(others(kind.publisher()), heading));
    boolean mine = headings.stream().anyMatch(heading -> isIn(own, heading));
    boolean said = disclosure.narrative().stream().anyMatch(section -> isIn(own, section.text()));
    return others && !mine && said
        ? Stream.of(DocumentKind.values())
            .filter(one -> one.stage() == kind.stage() && one != kind)
            .findFirst()
            .orElse(kind)
        : kind;
  }

  private static DocumentKind.Publisher other(DocumentKind kind) {
    return kind.publisher() == DocumentKind.Publisher.UNIT
        ? DocumentKind.Publisher.DEPARTMENT
        : DocumentKind.Publisher.UNIT;
  }

  /** Returns what a publisher's document is not called. */
  private static TextSearch others(DocumentKind.Publisher publisher) {
    return publisher == DocumentKind.Publisher.UNIT
        ? TextPatterns.OF_A_DEPARTMENT
        : TextPatterns.OF_A_UNIT;
  }

  private static boolean isIn(TextSearch search, String text) {
    return !search.in(Passage.solid(text)).isEmpty();
  }

  private static List<Finding> judge(
      Rule rule, DocumentKind kind, Site site, String place, String text) {
    Set<String> found = new LinkedHashSet<>();
    others(kind.publisher()).in(Passage.solid(text)).forEach(other -> found.add(other.group()));
    if (found.isEmpty()) {
      return List.of(
          Finding.of(rule, Outcome.HOLDS)
              .at(site)
              .saying(FITS.with("place", place).with("kind", kind)));
    }
    return found.stream().map(words -> differs(rule, kind, site, place, words)).toList();
  }

  private static Finding differs(
      Rule rule, DocumentKind kind, Site site, String place, String words) {
    return Finding.of(rule, Outcome.VIOLATED)
        .at(site)
        .saying(DIFFERS.with("place", place).with("found", words).with("kind", kind));
  }
}
