package io.github.yusuan.rules.related;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Comparison;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.Site;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Measurement;
import io.github.yusuan.rules.text.ComparedBases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Last year's amount as a stated change implies it (推算的上年数): this year's amount less the change. A
 * change stated in per cent alone implies none here; the text rules check it against itself.
 */
final class StatedBase {
  private static final Label OTHER_BASE =
      Label.zh("不是与上年预算相比").en("not compared with last year's budget");
  private static final Label NOT_PRINTED =
      Label.zh("两年的表未同时列出该口径").en("not printed in the tables of both years");

  private static final Sentence UNCHANGED =
      Sentence.of("base-of-no-change")
          .zh("{section}“{quantity}”持平，推算上年为{implied}，上年文本为{published}；相差{difference}")
          .en(
              "{section} “{quantity}” is unchanged, which implies {implied} last year;"
                  + " {published} was published; difference {difference}");
  private static final Sentence CHANGED =
      Sentence.of("base-of-change")
          .zh(
              "{section}“{quantity}”{direction}{change}，推算上年为{implied}，上年文本为{published}；相差{difference}")
          .en(
              "{section} “{quantity}” {direction} by {change}, which implies {implied} last year;"
                  + " {published} was published; difference {difference}");

  /** What is done to an amount, before the word by. */
  private static final Map<ClaimedChange.Direction, Label> DIRECTIONS =
      Map.of(
          ClaimedChange.Direction.INCREASE, Label.zh("增加").en("increased"),
          ClaimedChange.Direction.DECREASE, Label.zh("减少").en("decreased"),
          ClaimedChange.Direction.UNCHANGED, Label.zh("增减").en("changed"));

  private StatedBase() {}

  static List<Finding> examine(Rule rule, Examination examination) {
    LastYearDocument last = LastYearDocument.of(examination);
    return last.identities().isEmpty()
        ? List.of(Finding.notApplicable(rule, last.reason()))
        : compare(rule, examination, last.identities().get());
  }

  /** Tells whether a document is that of last year by what most of the stated changes imply. */
  static boolean mostlyAgrees(Examination examination, Identities last) {
    List<Boolean> fits = new ArrayList<>();
    each(
        examination,
        last,
        (section, claim, years) -> years.fits((ClaimedChange) claim.value()).ifPresent(fits::add));
    return 2 * fits.stream().filter(fit -> fit).count() > fits.size();
  }

  private static List<Finding> compare(Rule rule, Examination examination, Identities last) {
    ComparedBases bases = ComparedBases.of(examination);
    List<Finding> findings = new ArrayList<>();
    each(
        examination,
        last,
        (section, claim, years) ->
            findings.add(
                bases.isOther(section, claim)
                    ? notApplicable(rule, section, claim, OTHER_BASE)
                    : years.compare(rule, section, claim, (ClaimedChange) claim.value())));
    return findings;
  }

  /** Looks at a change of a region, and at what both years print of it. */
  private interface Look {
    void at(Section section, Claim claim, Years years);
  }

  private static void each(Examination examination, Identities last, Look look) {
    for (Section section : examination.disclosure().narrative()) {
      for (Claim claim : section.claims()) {
        if (claim.value() instanceof ClaimedChange change
            && claim.quantity().region().isPresent()
            && (change.amount().isPresent() || change.equals(ClaimedChange.NONE))) {
          Region region = claim.quantity().region().get();
          look.at(
              section,
              claim,
              new Years(examination.identities().measure(region), last.measure(region)));
        }
      }
    }
  }

  private static Site site(Section section, Claim claim) {
    return Site.of(section).item(claim.quantity().name());
  }

  private static Finding notApplicable(Rule rule, Section section, Claim claim, Label reason) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE)
        .at(site(section, claim))
        .because(reason)
        .saying(reason);
  }

  /** What the tables of both years say of one region. */
  private record Years(Optional<Measurement> now, Optional<Measurement> before) {

    /** Tells whether a change leads from one to the other; nothing where either is not printed. */
    Optional<Boolean> fits(ClaimedChange change) {
      return Difference.of(change)
          .filter(stated -> isPrinted(now) && isPrinted(before))
          .map(this::fits);
    }

    private boolean fits(Difference stated) {
      FenRange implied = now.orElseThrow().amounts().plus(stated.range().negate());
      return !implied.intersect(before.orElseThrow().amounts()).isEmpty()
          || stated.isOfPrinted(now.orElseThrow(), before.orElseThrow());
    }

    Finding compare(Rule rule, Section section, Claim claim, ClaimedChange change) {
      Optional<Difference> stated = Difference.of(change);
      if (stated.isEmpty() || !isPrinted(now) || !isPrinted(before)) {
        return notApplicable(rule, section, claim, NOT_PRINTED);
      }
      Measurement last = before.orElseThrow();
      boolean fits = fits(stated.get());
      Comparison comparison = comparison(stated.get());
      Outcome holds =
          comparison.differenceFen() == 0 ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
      Message said =
          change.amount().map(amount -> said(change, amount)).orElseGet(UNCHANGED::toMessage);
      return Finding.of(rule, fits ? holds : Outcome.VIOLATED)
          .at(site(section, claim))
          .cells(last.cells())
          .comparing(comparison)
          .saying(
              said.with("section", section.title())
                  .with("quantity", claim.quantity().name())
                  .with("implied", comparison.statedText())
                  .with("published", comparison.computedText())
                  .with("difference", comparison.differenceText()));
    }

    private static Message said(ClaimedChange change, ClaimedAmount amount) {
      Figure size =
          Figure.ofLastPlaces(Math.abs(amount.figure().lastPlaces()), amount.figure().decimals());
      return CHANGED
          .with("direction", Objects.requireNonNull(DIRECTIONS.get(change.direction())))
          .with("change", new ClaimedAmount(size, amount.scale()).toString());
    }

    private static boolean isPrinted(Optional<Measurement> measured) {
      return measured.isPresent() && !measured.get().amounts().isEmpty();
    }

    private Comparison comparison(Difference stated) {
      Measurement current = now.orElseThrow();
      Measurement last = before.orElseThrow();
      return Comparison.in(stated.unit())
          .stated(current.printed() - stated.fen())
          .computed(last.printed())
          .slack(current.slack() + last.slack() + stated.slack());
    }
  }

  /** A stated change by an amount: how much it says, and may be (增减额). */
  private record Difference(ReportingUnit unit, ReportingUnit places, long fen, FenRange range) {
    private static final ReportingUnit USUAL = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
    private static final Difference NONE = new Difference(USUAL, USUAL, 0, FenRange.ZERO);

    /** Reads a change; nothing where its amount is no whole 分 or beyond all limits. */
    static Optional<Difference> of(ClaimedChange change) {
      return change.amount().isEmpty() ? Optional.of(NONE) : of(change.amount().get());
    }

    private static Optional<Difference> of(ClaimedAmount amount) {
      try {
        FenRange range = amount.exactAmounts(Rounding.HALF_UP);
        long fen = amount.scale().withDecimals(0).fen(amount.figure());
        int decimals = Math.min(amount.figure().decimals(), amount.scale().fenDigits());
        return Optional.of(
            new Difference(
                amount.scale().withDecimals(2), amount.scale().withDecimals(decimals), fen, range));
      } catch (IllegalArgumentException unreadable) {
        return Optional.empty();
      }
    }

    /** Tells whether it is the difference of both amounts as a text of these places prints them. */
    boolean isOfPrinted(Measurement now, Measurement last) {
      return printed(now) - printed(last) == fen;
    }

    private long printed(Measurement amount) {
      return places.fen(places.print(amount.printed(), Rounding.HALF_UP));
    }

    long slack() {
      return Math.max(fen - range.least(), range.greatest() - fen);
    }
  }
}
