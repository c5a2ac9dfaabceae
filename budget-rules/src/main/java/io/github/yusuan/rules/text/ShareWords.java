package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Quantity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of a share: part, base, the quotient that results, and another base (占比的文字). */
final class ShareWords implements Serializable {
  private static final long serialVersionUID = 1L;

  private final PlacedClaim stated;
  private final Quotient terms;
  private final @Nullable OtherBase other;

  ShareWords(PlacedClaim stated, Quotient terms, Optional<OtherBase> other) {
    this.stated = stated;
    this.terms = terms;
    this.other = other.orElse(null);
  }

  /** The amounts that are divided, in 分 (被除数、除数). */
  record Quotient(long part, long whole) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Another base and its amount in 分 (另一基数). */
  record OtherBase(Quantity quantity, long fen) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  String holds(Language language) {
    boolean chinese = language == Language.CHINESE;
    return said(language)
        + (chinese ? "，与" : ", which agrees with ")
        + division(language)
        + (chinese ? "相符" : "")
        + (other == null
            ? ""
            : (chinese ? "；若以" : "; of ")
                + base(other, language)
                + (chinese ? "为基数则为" : " it would be ")
                + percent(other.fen())
                + "%");
  }

  String differs(Language language) {
    boolean chinese = language == Language.CHINESE;
    return said(language)
        + (chinese ? "，与" : ", which differs from ")
        + division(language)
        + (chinese ? "不符" : "")
        + (other == null
            ? ""
            : (chinese ? "；若以" : "; it is the share of ")
                + base(other, language)
                + (chinese ? "为基数则相符" : ""));
  }

  private ClaimedShare share() {
    return (ClaimedShare) stated.claim().value();
  }

  private String said(Language language) {
    return stated.place(language)
        + (language == Language.CHINESE ? "占" : " is stated as ")
        + (language == Language.CHINESE
            ? PlacedClaim.name(share().base(), language) + "的" + share().percent() + "%"
            : share().percent() + "% of " + PlacedClaim.name(share().base(), language));
  }

  private String division(Language language) {
    return MoneyWords.text(terms.part())
        + " ÷ "
        + MoneyWords.text(terms.whole())
        + (language == Language.CHINESE ? " 所得 " : " = ")
        + percent(terms.whole())
        + "%";
  }

  private static String base(OtherBase base, Language language) {
    return PlacedClaim.name(base.quantity(), language) + " " + MoneyWords.text(base.fen());
  }

  /** Two decimals at least, so that 99.92 does not read as 100. */
  private BigDecimal percent(long whole) {
    return Fraction.of(terms.part()).in(whole).percent(Math.max(2, share().percent().decimals()));
  }
}
