package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A change as a text states it (增减表述). Against a printed base it is the difference of printed
 * figures, no more precise than the base; a change too small for the unit of the text is stated in
 * a smaller one, so that the words always agree with the figure.
 */
final class StatedChange {
  private static final ReportingUnit EXACT = Scale.YUAN.withDecimals(2);

  private final Base base;
  private final YearChange change;
  private final ReportingUnit unit;

  StatedChange(Base base, long now, ReportingUnit text) {
    this.base = base;
    this.change = YearChange.from(base.fen()).to(base.alike(now));
    this.unit = unit(text);
  }

  private ReportingUnit unit(ReportingUnit text) {
    ReportingUnit own = base.printed() == null ? EXACT : base.printed();
    boolean coarse = Base.lastPlace(own) > Base.lastPlace(text);
    boolean tooSmall = text.print(change.fen(), Rounding.HALF_UP).signum() == 0;
    return coarse || tooSmall ? own : text;
  }

  ClaimedChange claimed(boolean percent) {
    if (change.isUnchanged()) {
      return ClaimedChange.NONE;
    }
    ClaimedChange stated =
        ClaimedChange.by(
            new ClaimedAmount(unit.print(change.fen(), Rounding.HALF_UP), unit.scale()));
    return percent ? percent().map(stated::withPercent).orElse(stated) : stated;
  }

  /** A percentage of more digits than a figure has says nothing. */
  private static final int LONGEST_PERCENT = 18;

  /** Two decimals, except for exactly all; one that would print as nothing is left out. */
  private Optional<Figure> percent() {
    boolean whole = Math.abs(change.fen()) == base.fen();
    return change
        .percent(whole ? 0 : 2)
        .filter(percent -> percent.signum() != 0 && percent.precision() <= LONGEST_PERCENT)
        .map(StatedChange::figure);
  }

  static Figure figure(BigDecimal percent) {
    return Figure.ofLastPlaces(percent.unscaledValue().longValueExact(), percent.scale());
  }

  /** Words the change: ，比上年减少33.48万元，下降2.67%. */
  String words(ClaimedChange stated, String than) {
    if (stated.amount().isEmpty()) {
      return "，与" + than + "持平";
    }
    boolean more = stated.direction() == ClaimedChange.Direction.INCREASE;
    String amount = "，比" + than + (more ? "增加" : "减少") + absolute(stated.amount().get());
    String percent =
        stated
            .percent()
            .map(figure -> "，" + (more ? "增长" : "下降") + absolute(figure) + "%")
            .orElse("");
    return amount + percent + (base.nothing() ? "（上年无此项）" : "");
  }

  private static ClaimedAmount absolute(ClaimedAmount amount) {
    return new ClaimedAmount(absolute(amount.figure()), amount.scale());
  }

  private static Figure absolute(Figure figure) {
    return Figure.ofLastPlaces(Math.abs(figure.lastPlaces()), figure.decimals());
  }
}
