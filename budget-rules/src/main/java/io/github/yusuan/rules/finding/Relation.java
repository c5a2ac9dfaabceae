package io.github.yusuan.rules.finding;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.label.Sentence;
import java.math.BigDecimal;

/** How two regions of a rule relate (口径关系), and how that is said. */
enum Relation {
  EQUAL(
      Sentence.of("region-equal-required").zh("{part}等于{whole}").en("{part} equals {whole}"),
      Sentence.of("region-equal")
          .zh("{part} {amount}，等于{whole} {limit}")
          .en("{part} {amount} equals {whole} {limit}"),
      Sentence.of("region-not-equal")
          .zh("{part} {amount}，不等于{whole} {limit}")
          .en("{part} {amount} does not equal {whole} {limit}")),
  AT_MOST(
      Sentence.of("region-at-most-required")
          .zh("{part}不大于{whole}")
          .en("{part} is not more than {whole}"),
      Sentence.of("region-at-most")
          .zh("{part} {amount}，不大于{whole} {limit}")
          .en("{part} {amount} is not more than {whole} {limit}"),
      Sentence.of("region-not-at-most")
          .zh("{part} {amount}，大于{whole} {limit}")
          .en("{part} {amount} is more than {whole} {limit}")),
  AT_LEAST(
      Sentence.of("region-at-least-required")
          .zh("{part}不小于{whole}")
          .en("{part} is not less than {whole}"),
      Sentence.of("region-at-least")
          .zh("{part} {amount}，不小于{whole} {limit}")
          .en("{part} {amount} is not less than {whole} {limit}"),
      Sentence.of("region-not-at-least")
          .zh("{part} {amount}，小于{whole} {limit}")
          .en("{part} {amount} is less than {whole} {limit}")),
  ZERO(
      Sentence.of("region-zero-required").zh("{part}为零").en("there is no {part}"),
      Sentence.of("region-zero").zh("{part} {amount}，为零").en("{part} {amount}: nothing"),
      Sentence.of("region-not-zero")
          .zh("{part} {amount}，不为零")
          .en("{part} {amount} is more than nothing")),
  SHARE_AT_MOST(
      Sentence.of("region-share-at-most-required")
          .zh("{part}不大于{whole}的{percent}%")
          .en("{part} is at most {percent}% of {whole}"),
      Sentence.of("region-share-at-most")
          .zh("{part} {amount}，不大于{whole} {limit}的{percent}%")
          .en("{part} {amount} is at most {percent}% of {whole} {limit}"),
      Sentence.of("region-share-above")
          .zh("{part} {amount}，大于{whole} {limit}的{percent}%")
          .en("{part} {amount} is more than {percent}% of {whole} {limit}")),
  SHARE_AT_LEAST(
      Sentence.of("region-share-at-least-required")
          .zh("{part}不小于{whole}的{percent}%")
          .en("{part} is at least {percent}% of {whole}"),
      Sentence.of("region-share-at-least")
          .zh("{part} {amount}，不小于{whole} {limit}的{percent}%")
          .en("{part} {amount} is at least {percent}% of {whole} {limit}"),
      Sentence.of("region-share-below")
          .zh("{part} {amount}，小于{whole} {limit}的{percent}%")
          .en("{part} {amount} is less than {percent}% of {whole} {limit}"));

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Sentence required;
  private final Sentence holds;
  private final Sentence violated;

  Relation(Sentence required, Sentence holds, Sentence violated) {
    this.required = required;
    this.holds = holds;
    this.violated = violated;
  }

  Sentence required() {
    return required;
  }

  Sentence holds() {
    return holds;
  }

  Sentence violated() {
    return violated;
  }

  boolean isShare() {
    return this == SHARE_AT_MOST || this == SHARE_AT_LEAST;
  }

  /** Judges what exact amounts may be: violated only if none that print so satisfy it. */
  Outcome judge(FenRange part, FenRange whole, BigDecimal percent) {
    boolean mayBeLess = compare(part.least(), whole.greatest(), percent) <= 0;
    boolean mayBeMore = compare(part.greatest(), whole.least(), percent) >= 0;
    return outcome(mayBeLess, mayBeMore);
  }

  /** Judges the amounts as printed. */
  Outcome judgePrinted(long part, long whole, BigDecimal percent) {
    int sign = compare(part, whole, percent);
    return outcome(sign <= 0, sign >= 0);
  }

  private Outcome outcome(boolean mayBeLess, boolean mayBeMore) {
    boolean fits =
        switch (this) {
          case EQUAL, ZERO -> mayBeLess && mayBeMore;
          case AT_MOST, SHARE_AT_MOST -> mayBeLess;
          case AT_LEAST, SHARE_AT_LEAST -> mayBeMore;
        };
    return fits ? Outcome.HOLDS : Outcome.VIOLATED;
  }

  private static int compare(long part, long whole, BigDecimal percent) {
    BigDecimal left = BigDecimal.valueOf(part).multiply(HUNDRED);
    return left.compareTo(BigDecimal.valueOf(whole).multiply(percent));
  }
}
