package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Amount;
import io.github.yusuan.core.narrative.Change;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Measurement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Last year's amount as a stated change implies it (推算的上年数): this year's amount less the change. A
 * change stated in per cent alone implies none here; the text rules check it against itself.
 */
final class StatedBase {
  private static final Label NOT_PRINTED =
      Label.zh("两年的表未同时列出该口径").en("not printed in the tables of both years");

  private StatedBase() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    Optional<Identities> last = LastYear.of(examination).identities();
    if (last.isEmpty()) {
      return List.of(Finding.notApplicable(rule, LastYear.MISSING));
    }
    List<Finding> findings = new ArrayList<>();
    for (Section section : examination.disclosure().narrative()) {
      for (Claim claim : section.claims()) {
        if (claim.statement() instanceof Change change
            && claim.quantity().region().isPresent()
            && (change.amount().isPresent() || change.equals(Change.NONE))) {
          Region region = claim.quantity().region().get();
          Years years =
              new Years(examination.identities().measure(region), last.get().measure(region));
          findings.add(years.compare(rule, section, claim, change));
        }
      }
    }
    return findings;
  }

  /** What the tables of both years say of one region. */
  private record Years(Optional<Measurement> now, Optional<Measurement> before) {

    Finding compare(Rule rule, Section section, Claim claim, Change change) {
      Site site = Site.of(section).item(claim.quantity().name());
      if (now.isEmpty()
          || before.isEmpty()
          || now.get().amounts().isEmpty()
          || before.get().amounts().isEmpty()
          || change.amount().map(Years::range).filter(FenRange::isEmpty).isPresent()) {
        return Finding.of(rule, Outcome.NOT_APPLICABLE)
            .at(site)
            .because(NOT_PRINTED)
            .saying(NOT_PRINTED);
      }
      FenRange stated = change.amount().map(Years::range).orElse(FenRange.ZERO);
      long nominal = change.amount().map(a -> a.scale().withDecimals(0).fen(a.figure())).orElse(0L);
      FenRange implied = now.get().amounts().plus(stated.negate());
      FenRange published = before.get().amounts();
      boolean fits = !implied.intersect(published).isEmpty();
      ReportingUnit unit =
          change.amount().map(Amount::scale).orElse(Scale.TEN_THOUSAND_YUAN).withDecimals(2);
      Comparison comparison =
          Comparison.in(unit)
              .stated(now.get().printed() - nominal)
              .computed(before.get().printed())
              .slack(now.get().slack() + before.get().slack() + (stated.greatest() - nominal + 1));
      return Finding.of(rule, fits ? Outcome.HOLDS : Outcome.VIOLATED)
          .at(site)
          .cells(before.get().cells())
          .comparing(comparison)
          .saying(
              Label.zh(sentence(section, claim, Language.CHINESE, comparison))
                  .en(sentence(section, claim, Language.ENGLISH, comparison)));
    }

    private static FenRange range(Amount amount) {
      return amount.exactAmounts(Rounding.HALF_UP);
    }

    private static String sentence(
        Section section, Claim claim, Language language, Comparison comparison) {
      String implied = comparison.statedText();
      String published = comparison.computedText();
      return language == Language.CHINESE
          ? section.title()
              + "“"
              + claim.quantity().name()
              + "”"
              + claim.statement()
              + "，推算上年为"
              + implied
              + "，上年文本为"
              + published
              + "；相差"
              + comparison.differenceText()
          : section.title()
              + ", “"
              + claim.quantity().name()
              + "” "
              + claim.statement()
              + " implies "
              + implied
              + " last year, published were "
              + published
              + "; difference "
              + comparison.differenceText();
    }
  }
}
