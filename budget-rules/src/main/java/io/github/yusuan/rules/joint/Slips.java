package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures from which a slip leads to what is printed, as far as they fit (可能的笔误). */
final class Slips {
  private final Figure printed;
  private final ReportingUnit unit;
  private final FenRange fits;
  private final Map<Figure, Slip> found = new LinkedHashMap<>();

  Slips(Figure printed, ReportingUnit unit, FenRange fits) {
    this.printed = printed;
    this.unit = unit;
    this.fits = fits;
  }

  /** Returns the corrections that fit, by kind of slip, then by nearness to what is printed. */
  List<Correction> corrections() {
    String digits = String.valueOf(Math.abs(printed.lastPlaces()));
    oneDigit(digits);
    swapped(digits);
    doubled(digits);
    lost(digits);
    for (int places : new int[] {1, -1, 2, -2}) {
      moved(places, Slip.POINT_MOVED);
    }
    moved(4, Slip.UNIT_SHIFT);
    moved(-4, Slip.UNIT_SHIFT);
    offer(Figure.ofLastPlaces(-printed.lastPlaces(), printed.decimals()), Slip.SIGN);
    List<Correction> corrections = new ArrayList<>();
    found.forEach((figure, slip) -> corrections.add(new Correction(figure, slip)));
    return corrections;
  }

  private void oneDigit(String digits) {
    String padded = padded(digits);
    for (int at = padded.length() - 1; at >= 0; at--) {
      for (char digit = '0'; digit <= '9'; digit++) {
        offer(padded.substring(0, at) + digit + padded.substring(at + 1), Slip.ONE_DIGIT);
      }
    }
  }

  /** Writes the zeros before a decimal fraction: 0.43 has three digits. */
  private String padded(String digits) {
    return "0".repeat(Math.max(0, printed.decimals() + 1 - digits.length())) + digits;
  }

  private void swapped(String digits) {
    String padded = padded(digits);
    for (int at = 1; at < padded.length(); at++) {
      String turned = "" + padded.charAt(at) + padded.charAt(at - 1);
      offer(padded.substring(0, at - 1) + turned + padded.substring(at + 1), Slip.SWAPPED);
    }
  }

  private void doubled(String digits) {
    for (int at = 1; at < digits.length(); at++) {
      if (digits.charAt(at) == digits.charAt(at - 1)) {
        offer(digits.substring(0, at) + digits.substring(at + 1), Slip.DIGIT_DOUBLED);
      }
    }
  }

  private void lost(String digits) {
    for (int at = 0; at <= digits.length(); at++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        offer(digits.substring(0, at) + digit + digits.substring(at), Slip.DIGIT_LOST);
      }
    }
  }

  private void moved(int places, Slip slip) {
    BigDecimal moved = printed.toBigDecimal().movePointRight(places);
    int decimals = Math.max(printed.decimals(), unit.decimals());
    BigDecimal shown = moved.setScale(decimals, RoundingMode.HALF_UP);
    if (shown.precision() <= 17) {
      offer(Figure.ofLastPlaces(shown.unscaledValue().longValueExact(), decimals), slip);
    }
  }

  private void offer(String digits, Slip slip) {
    if (digits.length() <= 17) {
      long places = Long.parseLong(digits);
      long sign = printed.signum() < 0 ? -1 : 1;
      offer(Figure.ofLastPlaces(sign * places, printed.decimals()), slip);
    }
  }

  private void offer(Figure figure, Slip slip) {
    if (!figure.equals(printed) && isWithinLimit(figure)) {
      boolean fit =
          !unit.exactAmounts(figure, Rounding.HALF_UP).intersect(fits).isEmpty();
      if (fit) {
        found.putIfAbsent(figure, slip);
      }
    }
  }

  private boolean isWithinLimit(Figure figure) {
    BigDecimal fen = figure.toBigDecimal().abs().movePointRight(unit.scale().fenDigits());
    return fen.compareTo(BigDecimal.valueOf(ReportingUnit.LIMIT)) <= 0;
  }
}
