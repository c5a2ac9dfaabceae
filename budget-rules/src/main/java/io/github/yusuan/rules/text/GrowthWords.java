package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.rules.finding.Outcome;
import java.util.Optional;

/** The words of a change: this year's amount, last year's that follows, the percentage (增减的文字). */
record GrowthWords(PlacedClaim stated, ChangedAmount terms) {
  private static final Sentence AGREES =
      Sentence.of("change-agrees")
          .zh("{place}{stated}，与推得的上年数（{now} 减增减额）{before}[、增减幅度 {percent}%]相符[，{rounding}]")
          .en(
              "{place} {stated}, which agrees with the {before} derived for last year"
                  + " ({now} less the change)[, a change of {percent}%][, {rounding}]");
  private static final Sentence DIFFERS =
      Sentence.of("change-differs")
          .zh("{place}{stated}，与推得的上年数（{now} 减增减额）{before}[、增减幅度 {percent}%]不符")
          .en(
              "{place} {stated}, which does not agree with the {before} derived for last year"
                  + " ({now} less the change)[, a change of {percent}%]");
  private static final Sentence OF_THIS_YEAR =
      Sentence.of("change-taken-of-this-year")
          .zh("{place}{stated}，与推得的上年数（{now} 减增减额）{before}[、增减幅度 {percent}%]不符；以本年数为基数则相符")
          .en(
              "{place} {stated}, which does not agree with the {before} derived for last year"
                  + " ({now} less the change)[, a change of {percent}%]; the percentage is that of"
                  + " this year's amount");
  private static final Sentence FROM_NOTHING =
      Sentence.of("change-from-nothing")
          .zh("{place}{stated}，而增加额即为本年数 {now}，上年为零，无从计算增长百分比")
          .en(
              "{place} {stated}, but the increase is all of this year's {now}: last year's amount"
                  + " was zero, and growth from zero has no percentage");
  private static final Sentence BASE =
      Sentence.of("change-from-amount")
          .zh("{place}{stated}，推得上年数 {before}")
          .en("{place} {stated}, which puts last year's amount at {before}");

  /** This year's amount and the change, in 分 (本年数、增减额). */
  record ChangedAmount(long now, long change) {
    long before() {
      return now - change;
    }
  }

  Message agrees(Outcome outcome) {
    Message agrees = implied(AGREES);
    return outcome == Outcome.HOLDS_WITHIN_ROUNDING
        ? agrees.with("rounding", TextSources.ROUNDED)
        : agrees;
  }

  Message differs(boolean ofThisYear) {
    return implied(ofThisYear ? OF_THIS_YEAR : DIFFERS);
  }

  Message fromNothing() {
    return stated.in(FROM_NOTHING).with("now", now());
  }

  Message base() {
    return stated.in(BASE).with("before", before());
  }

  private Message implied(Sentence sentence) {
    Message implied = stated.in(sentence).with("now", now()).with("before", before());
    Optional<Figure> percent = ((ClaimedChange) stated.claim().value()).percent();
    if (percent.isEmpty() || terms.before() <= 0) {
      return implied;
    }
    Fraction growth = Fraction.of(terms.change()).in(terms.before());
    return implied.with("percent", new PercentWords(growth, percent.get().decimals()));
  }

  private MoneyWords now() {
    return new MoneyWords(terms.now());
  }

  private MoneyWords before() {
    return new MoneyWords(terms.before());
  }
}
