package io.github.yusuan.examples.readme;

import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.catalog.SubjectTable;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.code.CodeRules;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Severity;

class CheckOne {
  static Report check(Disclosure disclosure) {
    Report report = Rulebook.standard().check(disclosure);
    report.problems().forEach(finding -> System.out.println(finding.in(Language.CHINESE)));
    return report;
  }

  /** Leaves out a rule and a whole family. */
  static Rulebook shorter() {
    return Rulebook.standard().without("SUM-TIER", "PLAUSIBLE");
  }

  /** Takes a missing note for worth knowing, and a wrong order of the forms for a slip. */
  static Rulebook otherwise() {
    return Rulebook.standard()
        .withSeverity("FORM-NOTE", Severity.INFORMATION)
        .withSeverity("FORM-ORDER", Severity.WARNING);
  }

  /** Adds a rule: nobody of this department travels overseas. */
  static Rulebook ours() {
    Label title = Label.zh("本部门不安排因公出国（境）费").en("no overseas travel");
    Region travel = Region.of(Source.FISCAL_APPROPRIATION, Kind.EXPENDITURE, ThreePublic.OVERSEAS);
    Rule noTravel =
        Rule.of(
            "MY-NO-TRAVEL",
            Severity.WARNING,
            title,
            (rule, examination) ->
                examination.identities().measure(travel).stream()
                    .map(
                        found ->
                            Finding.of(
                                    rule, found.printed() == 0 ? Outcome.HOLDS : Outcome.VIOLATED)
                                .cells(found.cells())
                                .saying(title))
                    .toList());
    return Rulebook.standard().with(noTravel);
  }

  /** Checks against what was published last year, too. */
  static Report chained(Disclosure disclosure, Disclosure lastYear) {
    return Rulebook.standard().check(disclosure, RelatedDocuments.none().withLastYear(lastYear));
  }

  /** Knows the codes that a province added. */
  static Rulebook ofProvince(SubjectTable additions) {
    return Rulebook.standard()
        .replacing(CodeRules.of(year -> SubjectCatalog.of(year).with(additions)));
  }
}
