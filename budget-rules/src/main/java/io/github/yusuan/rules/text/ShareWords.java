package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.rules.finding.Outcome;
import java.util.Optional;

/** The words of a share: part, base, the quotient that results, and another base (占比的文字). */
record ShareWords(PlacedClaim stated, Fraction quotient) {
  private static final Sentence AGREES =
      Sentence.of("share-agrees")
          .zh(
              "{place}占{base}的{percent}%，与{part} ÷ {whole} 所得 {quotient}%相符[，{rounding}]"
                  + "[；若以{other} {otherWhole}为基数则为{otherQuotient}%]")
          .en(
              "{place} is stated as {percent}% of {base}, which agrees with"
                  + " {part} ÷ {whole} = {quotient}%[, {rounding}]"
                  + "[; of {other} {otherWhole} it would be {otherQuotient}%]");
  private static final Sentence DIFFERS =
      Sentence.of("share-differs")
          .zh(
              "{place}占{base}的{percent}%，与{part} ÷ {whole} 所得 {quotient}%不符"
                  + "[；若以{other} {otherWhole}为基数则相符]")
          .en(
              "{place} is stated as {percent}% of {base}, which differs from"
                  + " {part} ÷ {whole} = {quotient}%"
                  + "[; it is that share of {other} {otherWhole}]");

  /** Another base and its amount in 分 (另一基数). */
  record OtherBase(Quantity quantity, long fen) {}

  Message agrees(Outcome outcome, Optional<OtherBase> other) {
    Message said = said(AGREES);
    Message agrees =
        outcome == Outcome.HOLDS_WITHIN_ROUNDING
            ? said.with("rounding", TextSources.ROUNDED)
            : said;
    return other
        .map(base -> of(base, agrees).with("otherQuotient", percent(base.fen())))
        .orElse(agrees);
  }

  Message differs(Optional<OtherBase> other) {
    Message differs = said(DIFFERS);
    return other.map(base -> of(base, differs)).orElse(differs);
  }

  private static Message of(OtherBase other, Message message) {
    return message
        .with("other", ClaimPlace.name(other.quantity()))
        .with("otherWhole", new MoneyWords(other.fen()));
  }

  private Message said(Sentence sentence) {
    return sentence
        .with("place", stated.place())
        .with("base", ClaimPlace.name(share().base()))
        .with("percent", share().percent().toString())
        .with("part", new MoneyWords(quotient.part()))
        .with("whole", new MoneyWords(quotient.whole()))
        .with("quotient", percent(quotient.whole()));
  }

  private ClaimedShare share() {
    return (ClaimedShare) stated.claim().value();
  }

  /** Two decimals at least, so that 99.92 does not read as 100. */
  private PercentWords percent(long whole) {
    int decimals = Math.max(2, share().percent().decimals());
    return new PercentWords(Fraction.of(quotient.part()).in(whole), decimals);
  }
}
