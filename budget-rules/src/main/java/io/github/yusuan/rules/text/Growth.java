package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.Optional;

/** A change with what it led to (增减变动的核对): what base it implies, and whether that fits. */
final class Growth {
  private final boolean signed;
  private final PrintedAmount amount;
  private final List<FenRange> now;
  private final Optional<Percentage> percent;

  Growth(Quantities quantities, ClaimedChange change, PrintedAmount amount, List<FenRange> now) {
    this.signed = quantities.isSigned();
    this.amount = amount;
    this.now = now;
    this.percent = change.percent().map(p -> new Percentage(p, quantities.identities().rounding()));
  }

  /** Returns the amounts as printed. */
  GrowthWords.ChangedAmount terms() {
    return new GrowthWords.ChangedAmount(now.get(0).least(), amount.fen());
  }

  private FenRange base(FenRange amounts) {
    return Ratio.growth(amount.range()).base(amounts);
  }

  /** Tells whether last year's amount need not be negative. */
  boolean hasBase() {
    return signed || now.stream().anyMatch(amounts -> base(amounts).greatest() >= 0);
  }

  /** Tells whether the change may be all of this year's amount: last year there was nothing. */
  boolean mayStartFromNothing() {
    return amount.fen() > 0 && now.stream().anyMatch(amounts -> base(amounts).contains(0));
  }

  /** Tells whether nothing changed, in whatever words: 增加0万元，增长0%. */
  private boolean isNone() {
    return amount.fen() == 0 && percent.map(p -> p.figure().signum() == 0).orElse(true);
  }

  /** Tells whether the percentage is that of the change, for some exact amounts. */
  boolean fits() {
    return isNone() || now.stream().anyMatch(amounts -> fits(amount.range(), amounts));
  }

  private boolean fits(FenRange change, FenRange amounts) {
    return percent.isPresent()
        && Ratio.growth(change).base(amounts).greatest() > 0
        && Ratio.growth(change).to(amounts).fits(percent.get());
  }

  /** Holds where the printed figures give it, within rounding where only exact amounts may. */
  Outcome holding() {
    FenRange printed = FenRange.exactly(amount.fen());
    boolean exact =
        isNone() || percent.isEmpty() || fits(printed, FenRange.exactly(now.get(0).least()));
    return exact ? Outcome.HOLDS : Outcome.HOLDS_WITHIN_ROUNDING;
  }

  /** Tells whether the percentage is the share of the change in this year's amount. */
  boolean ofThisYear() {
    return percent.isPresent()
        && now.stream()
            .anyMatch(
                amounts ->
                    amounts.greatest() > 0
                        && Ratio.of(amount.range()).in(amounts).fits(percent.get()));
  }
}
