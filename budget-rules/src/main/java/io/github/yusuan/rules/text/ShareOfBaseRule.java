package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule on shares (占比), against the base that the text means. */
final class ShareOfBaseRule {
  static final Rule SHARE =
      Rule.of(
              "TEXT-SHARE",
              Severity.ERROR,
              Label.zh("占比等于所述金额除以其基数（按所述位数）")
                  .en("a share equals its amount divided by its base, at its own precision"),
              ShareOfBaseRule::examine)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  static final Rule BASE =
      Rule.of(
              "TEXT-SHARE-BASE",
              Severity.WARNING,
              Label.zh("基数为零的，不列占比、完成比例")
                  .en("no share and no rate of completion is stated of a base that is zero"),
              ShareOfBaseRule::zeroBase)
          .from(TextSources.REVIEW);

  private static final Sentence OF_NOTHING =
      Sentence.of("share-of-nothing")
          .zh("{place}所述为{base}的{percent}%，而{base}为0，不能计算比例")
          .en("{place} is stated as {percent}% of {base}, which is zero and has no percentages");
  private static final Sentence OF_SOMETHING =
      Sentence.of("share-of-something")
          .zh("{place}所述为{base}的{percent}%，基数可以计算比例")
          .en("{place} is stated as {percent}% of {base}, which has percentages");

  private static final Label NO_BASE = Label.zh("基数为零").en("the base is zero");

  private static final List<Dimension> NARROWING = List.of(Dimension.ORIGIN, Dimension.SOURCE);

  private ShareOfBaseRule() {}

  private static List<Finding> examine(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim stated : quantities.claims()) {
      if (stated.claim().value() instanceof ClaimedShare) {
        findings.add(judge(rule, quantities, stated));
      }
    }
    return findings;
  }

  private static Finding judge(Rule rule, Quantities quantities, PlacedClaim stated) {
    ClaimedShare share = (ClaimedShare) stated.claim().value();
    List<FenRange> parts = quantities.readings(stated.quantity());
    List<FenRange> bases = quantities.readings(share.base());
    if (parts.isEmpty() || bases.isEmpty()) {
      return stated.notApplicable(rule, TextSources.NO_AMOUNT);
    }
    if (bases.get(0).greatest() < 1) {
      return stated.notApplicable(rule, NO_BASE);
    }
    bases.removeIf(base -> base.greatest() < 1);
    Percentage percentage = new Percentage(share.percent(), quantities.identities().rounding());
    Outcome outcome = outcome(percentage, parts, bases);
    ShareWords words =
        new ShareWords(stated, Fraction.of(parts.get(0).least()).in(bases.get(0).greatest()));
    return Finding.of(rule, outcome)
        .at(stated.site())
        .cells(quantities.cells(stated.quantity()))
        .saying(
            outcome == Outcome.VIOLATED
                ? words.differs(fitting(quantities, stated, percentage, parts))
                : words.agrees(outcome, wider(quantities, stated, parts)));
  }

  /**
   * A share of nothing is no number; 0% of it is a way to say that there is nothing, and what
   * prints as zero as well may be any part of what rounds to zero.
   */
  private static List<Finding> zeroBase(Rule rule, Examination examination) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim stated : quantities.claims()) {
      if (stated.claim().value() instanceof ClaimedShare share) {
        List<FenRange> bases = quantities.readings(share.base());
        if (bases.isEmpty()) {
          findings.add(stated.notApplicable(rule, TextSources.NO_AMOUNT));
        } else {
          List<FenRange> parts = quantities.readings(stated.quantity());
          boolean nothing = !parts.isEmpty() && parts.get(0).greatest() < 1;
          boolean none = bases.get(0).greatest() < 1 && share.percent().signum() != 0 && !nothing;
          findings.add(
              Finding.of(rule, none ? Outcome.VIOLATED : Outcome.HOLDS)
                  .at(stated.site())
                  .saying(
                      (none ? OF_NOTHING : OF_SOMETHING)
                          .with("place", stated.place())
                          .with("base", ClaimPlace.name(share.base()))
                          .with("percent", share.percent().toString())));
        }
      }
    }
    return findings;
  }

  /** Tells whether a share is found to differ from what it is of. */
  static boolean differs(Rule rule, Quantities quantities, PlacedClaim stated) {
    return judge(rule, quantities, stated).outcome() == Outcome.VIOLATED;
  }

  /** Holds where printed figures give it, within rounding where only exact amounts may. */
  private static Outcome outcome(
      Percentage percentage, List<FenRange> parts, List<FenRange> bases) {
    boolean fits = false;
    for (FenRange part : parts) {
      for (FenRange base : bases) {
        if (Ratio.of(part).in(base).fits(percentage)) {
          if (isPoint(part) && isPoint(base)) {
            return Outcome.HOLDS;
          }
          fits = true;
        }
      }
    }
    return fits ? Outcome.HOLDS_WITHIN_ROUNDING : Outcome.VIOLATED;
  }

  private static boolean isPoint(FenRange range) {
    return range.least() == range.greatest();
  }

  /** Finds another base of the document that the share would fit. */
  private static Optional<ShareWords.OtherBase> fitting(
      Quantities quantities, PlacedClaim stated, Percentage percentage, List<FenRange> parts) {
    for (Quantity candidate : candidates(quantities, stated)) {
      List<FenRange> bases = quantities.readings(candidate);
      bases.removeIf(base -> base.least() < 1);
      if (!bases.isEmpty() && outcome(percentage, parts, bases) != Outcome.VIOLATED) {
        return Optional.of(new ShareWords.OtherBase(candidate, bases.get(0).greatest()));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what else may have been meant: regions near the base, then all that the text states.
   */
  private static Set<Quantity> candidates(Quantities quantities, PlacedClaim stated) {
    Set<Quantity> candidates = new LinkedHashSet<>();
    Quantity base = ((ClaimedShare) stated.claim().value()).base();
    base.region().ifPresent(region -> candidates.addAll(near(region, stated.quantity())));
    for (PlacedClaim other : quantities.claims()) {
      if (contains(other.quantity(), stated.quantity())
          && !other.quantity().region().equals(stated.quantity().region())) {
        candidates.add(other.quantity());
      }
    }
    candidates.remove(base);
    return candidates;
  }

  /**
   * Returns the regions a step wider than a base, and the base in the year or source of the part.
   */
  private static List<Quantity> near(Region base, Quantity part) {
    List<Quantity> near = new ArrayList<>();
    for (Dimension dimension : NARROWING) {
      part.region()
          .flatMap(region -> region.member(dimension))
          .filter(member -> base.member(dimension).isEmpty())
          .ifPresent(member -> near.add(Quantity.of(base.narrow(member))));
    }
    base.members().forEach(member -> near.add(Quantity.of(base.without(member.dimension()))));
    return near;
  }

  private static boolean contains(Quantity whole, Quantity part) {
    Optional<Region> inner = part.region();
    return whole.region().isPresent()
        && inner.isPresent()
        && whole.region().get().contains(inner.get());
  }

  /** Finds the base with the money carried over, of which the share would be another. */
  private static Optional<ShareWords.OtherBase> wider(
      Quantities quantities, PlacedClaim stated, List<FenRange> parts) {
    ClaimedShare share = (ClaimedShare) stated.claim().value();
    Optional<Region> base = share.base().region();
    if (base.isEmpty() || base.get().member(Dimension.ORIGIN).isEmpty()) {
      return Optional.empty();
    }
    Quantity all = Quantity.of(base.get().without(Dimension.ORIGIN));
    List<FenRange> bases = quantities.readings(all);
    if (bases.isEmpty() || bases.get(0).greatest() < 1) {
      return Optional.empty();
    }
    long whole = bases.get(0).greatest();
    int decimals = Math.max(2, share.percent().decimals());
    BigDecimal other = Fraction.of(parts.get(0).least()).in(whole).percent(decimals);
    return other.compareTo(share.percent().toBigDecimal()) == 0
        ? Optional.empty()
        : Optional.of(new ShareWords.OtherBase(all, whole));
  }
}
