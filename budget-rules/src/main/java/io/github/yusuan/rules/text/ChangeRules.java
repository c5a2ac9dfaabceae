package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules on changes against the year before (增减变动): amount, percentage and implied base. */
final class ChangeRules {
  static final Rule CHANGE =
      Rule.of(
              "TEXT-CHANGE",
              Severity.ERROR,
              Label.zh("增减额、增减幅度与由本年数推得的上年数相符")
                  .en("the amount and the percentage of a change agree with the base they imply"),
              ChangeRules::changes)
          .from(RuleSource.PUBLICATION_PROCEDURE);

  static final Rule ZERO_BASE =
      Rule.of(
              "TEXT-ZERO-BASE",
              Severity.WARNING,
              Label.zh("上年数为零的，不列增长百分比")
                  .en("no percentage of growth is stated where last year's amount is zero"),
              ChangeRules::zeroBases)
          .from(TextSources.REVIEW);

  private static final Label NO_FIGURES =
      Label.zh("未列增减额或幅度").en("neither an amount nor a percentage is stated");
  private static final Label ONLY_PERCENT =
      Label.zh("仅列增减幅度，无从核对").en("a percentage alone cannot be checked");
  private static final Label OPPOSITE =
      Label.zh("增减额与幅度方向相反，已另列")
          .en("amount and percentage point in opposite directions, which is reported separately");
  private static final Label FROM_ZERO =
      Label.zh("上年数为零，另列").en("last year's amount is zero, which is reported separately");
  private static final Label NO_PERCENT =
      Label.zh("未列增长百分比").en("no percentage of growth is stated");

  private ChangeRules() {}

  /** Judges one change. */
  private interface ChangeJudge {
    Finding judge(Rule rule, Quantities quantities, PlacedClaim stated);
  }

  private static List<Finding> changes(Rule rule, Examination examination) {
    List<Finding> findings = examine(rule, examination, ChangeRules::change);
    findings.addAll(StatedChangeRules.changes(rule, examination));
    return findings;
  }

  private static List<Finding> zeroBases(Rule rule, Examination examination) {
    List<Finding> findings = examine(rule, examination, ChangeRules::zeroBase);
    findings.addAll(StatedChangeRules.bases(rule, examination));
    return findings;
  }

  private static List<Finding> examine(Rule rule, Examination examination, ChangeJudge judge) {
    Quantities quantities = Quantities.of(examination);
    List<Finding> findings = new ArrayList<>();
    for (PlacedClaim stated : quantities.claims()) {
      if (stated.claim().value() instanceof ClaimedChange) {
        findings.add(judge.judge(rule, quantities, stated));
      }
    }
    return findings;
  }

  private static Finding change(Rule rule, Quantities quantities, PlacedClaim stated) {
    ClaimedChange change = (ClaimedChange) stated.claim().value();
    if (change.amount().isEmpty()) {
      return stated.notApplicable(rule, change.percent().isEmpty() ? NO_FIGURES : ONLY_PERCENT);
    }
    Optional<PrintedAmount> reading = change.amount().flatMap(quantities::read);
    List<FenRange> now = quantities.readings(stated.quantity());
    if (reading.isEmpty() || reading.get().range().isEmpty() || now.isEmpty()) {
      return stated.notApplicable(
          rule, now.isEmpty() ? TextSources.NO_AMOUNT : TextSources.UNREADABLE);
    }
    if (change.percent().filter(p -> opposite(p, reading.get())).isPresent()) {
      return stated.notApplicable(rule, OPPOSITE);
    }
    Growth growth = new Growth(quantities, change, reading.get(), now);
    if (change.percent().isPresent() && growth.mayStartFromNothing() && !growth.fits()) {
      return stated.notApplicable(rule, FROM_ZERO);
    }
    boolean fits = change.percent().isPresent() ? growth.fits() : growth.hasBase();
    Outcome outcome = fits ? growth.holding() : Outcome.VIOLATED;
    GrowthWords words = new GrowthWords(stated, growth.terms());
    return Finding.of(rule, outcome)
        .at(stated.site())
        .cells(quantities.cells(stated.quantity()))
        .saying(fits ? words.agrees(outcome) : words.differs(growth.ofThisYear()));
  }

  private static boolean opposite(Figure percent, PrintedAmount amount) {
    return percent.signum() * Long.signum(amount.fen()) < 0;
  }

  private static Finding zeroBase(Rule rule, Quantities quantities, PlacedClaim stated) {
    ClaimedChange change = (ClaimedChange) stated.claim().value();
    Optional<PrintedAmount> reading = change.amount().flatMap(quantities::read);
    List<FenRange> now = quantities.readings(stated.quantity());
    if (change.percent().isEmpty()) {
      return stated.notApplicable(rule, NO_PERCENT);
    }
    if (reading.isEmpty() || reading.get().range().isEmpty() || now.isEmpty()) {
      return stated.notApplicable(rule, TextSources.NO_AMOUNT);
    }
    Growth growth = new Growth(quantities, change, reading.get(), now);
    boolean refused =
        change.percent().get().signum() > 0 && growth.mayStartFromNothing() && !growth.fits();
    GrowthWords words = new GrowthWords(stated, growth.terms());
    return Finding.of(rule, refused ? Outcome.VIOLATED : Outcome.HOLDS)
        .at(stated.site())
        .cells(quantities.cells(stated.quantity()))
        .saying(refused ? words.fromNothing() : words.base());
  }
}
