package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.ClaimedChange;
import java.io.Serializable;

/** The words of a change: this year's amount, last year's that follows, the percentage (增减的文字). */
record GrowthWords(PlacedClaim stated, ChangedAmount terms, boolean ofThisYear)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** This year's amount and the change, in 分 (本年数、增减额). */
  record ChangedAmount(long now, long change) implements Serializable {
    private static final long serialVersionUID = 1L;

    long before() {
      return now - change;
    }
  }

  String holds(Language language) {
    return said(language)
        + (language == Language.CHINESE ? "，与推得的" : " agrees with what follows: ")
        + implied(language)
        + (language == Language.CHINESE ? "相符" : "");
  }

  String differs(Language language) {
    boolean chinese = language == Language.CHINESE;
    String hint = chinese ? "；以本年数为基数则相符" : "; it is the percentage of this year's amount";
    return said(language)
        + (chinese ? "，与推得的" : " differs from what follows: ")
        + implied(language)
        + (chinese ? "不符" : "")
        + (ofThisYear ? hint : "");
  }

  String fromNothing(Language language) {
    return said(language)
        + (language == Language.CHINESE
            ? "，而增加额即为本年数 " + MoneyWords.text(terms.now()) + "，上年为零，无从计算增长百分比"
            : ", but the increase is all of this year's "
                + MoneyWords.text(terms.now())
                + ": from zero there is no growth in per cent");
  }

  String base(Language language) {
    return said(language)
        + (language == Language.CHINESE ? "，推得上年数 " : ": last year's amount is ")
        + MoneyWords.text(terms.before());
  }

  private ClaimedChange change() {
    return (ClaimedChange) stated.claim().value();
  }

  private String said(Language language) {
    return stated.place(language)
        + (language == Language.CHINESE ? "" : " changed by ")
        + DirectionWords.words(change(), language);
  }

  private String implied(Language language) {
    boolean chinese = language == Language.CHINESE;
    String before =
        (chinese ? "上年数（" : "last year's ")
            + MoneyWords.text(terms.now())
            + (chinese ? " 减增减额）" : " less the change = ")
            + MoneyWords.text(terms.before());
    if (change().percent().isEmpty() || terms.before() <= 0) {
      return before;
    }
    int decimals = change().percent().get().decimals();
    return before
        + (chinese ? "、增减幅度 " : ", change ")
        + Fraction.of(terms.change()).in(terms.before()).percent(decimals).toPlainString()
        + "%";
  }
}
