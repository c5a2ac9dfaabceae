package io.github.yusuan.rules.text;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.ClaimedValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A figure with its unit as a text has it, without sign (文中数字). Two are equal if they are the same
 * amount, in whatever unit: 1.2万元 and 12000元.
 */
final class TextFigure implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The smaller first. */
  static final Comparator<TextFigure> ORDER =
      Comparator.comparing((TextFigure worded) -> worded.value).thenComparing(TextFigure::toString);

  private static final Map<String, Integer> POWERS = Map.of("元", 0, "千元", 3, "万元", 4, "亿元", 8);

  private final String digits;
  private final String unit;
  private final BigDecimal value;

  private TextFigure(BigDecimal number, String unit) {
    this.digits = number.toPlainString();
    this.unit = unit;
    int power = POWERS.getOrDefault(unit, 0);
    value = number.movePointRight(power).stripTrailingZeros();
  }

  static TextFigure of(String number, String unit) {
    return new TextFigure(new BigDecimal(number), unit.equals("％") ? "%" : unit);
  }

  /** Returns the figures of a value. */
  static List<TextFigure> of(ClaimedValue value) {
    List<TextFigure> figures = new ArrayList<>(2);
    if (value instanceof ClaimedAmount amount) {
      figures.add(of(amount));
    } else if (value instanceof ClaimedShare share) {
      figures.add(percent(share.percent()));
    } else if (value instanceof ClaimedChange change) {
      change.amount().ifPresent(amount -> figures.add(of(amount)));
      change.percent().ifPresent(percent -> figures.add(percent(percent)));
    }
    return figures;
  }

  private static TextFigure of(ClaimedAmount amount) {
    return new TextFigure(amount.figure().toBigDecimal().abs(), amount.scale().symbol());
  }

  private static TextFigure percent(Figure percent) {
    return new TextFigure(percent.toBigDecimal().abs(), "%");
  }

  /**
   * Tells whether one slip leads from another to this: the unit, one digit, two neighbouring ones
   * turned, one more or less.
   */
  boolean isSlipOf(TextFigure other) {
    if (digits.equals(other.digits)) {
      return !unit.equals(other.unit) && !unit.equals("%") && !other.unit.equals("%");
    }
    return unit.equals(other.unit)
        && digits.length() > 2
        && (digits.length() == other.digits.length()
            ? isOneOff(other.digits)
            : isWithoutOne(digits, other.digits) || isWithoutOne(other.digits, digits));
  }

  private boolean isOneOff(String other) {
    int first = 0;
    while (digits.charAt(first) == other.charAt(first)) {
      first++;
    }
    boolean turned =
        first + 1 < digits.length()
            && digits.charAt(first) == other.charAt(first + 1)
            && digits.charAt(first + 1) == other.charAt(first)
            && digits.substring(first + 2).equals(other.substring(first + 2));
    return turned || digits.substring(first + 1).equals(other.substring(first + 1));
  }

  private static boolean isWithoutOne(String shorter, String longer) {
    if (longer.length() != shorter.length() + 1) {
      return false;
    }
    int first = 0;
    while (first < shorter.length() && shorter.charAt(first) == longer.charAt(first)) {
      first++;
    }
    return shorter.substring(first).equals(longer.substring(first + 1));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TextFigure that
        && value.equals(that.value)
        && unit.equals("%") == that.unit.equals("%");
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, unit.equals("%"));
  }

  /** Returns the figure as the text has it. */
  @Override
  public String toString() {
    return digits + unit;
  }
}
