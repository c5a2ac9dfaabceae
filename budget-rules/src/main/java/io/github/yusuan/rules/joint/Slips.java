package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The figures from which a slip leads to what is printed, as far as they fit (可能的笔误). */
final class Slips {
  private static final int COPIED = 10;

  private final Figure printed;
  private final ReportingUnit unit;
  private final FenRange fits;
  private final Rounding rounding;

  /** Only a text is cut off figure by figure: tables come from a system that rounds all alike. */
  private final boolean claimed;

  /** By the figure without trailing zeros, so that no amount is offered twice. */
  private final Map<Figure, Correction> found = new LinkedHashMap<>();

  Slips(Statement statement, FenRange fits, Rounding rounding) {
    this.printed = statement.figure().orElseThrow();
    this.unit = statement.cells().get(0).unit();
    this.fits = fits;
    this.rounding = rounding;
    this.claimed = statement.isClaimed();
  }

  /**
   * Returns the corrections that fit, by kind of slip, then by nearness to what is printed.
   *
   * @param neighbours the figures around, without trailing zeros
   * @param totals the figures of the rows that a cell is within
   */
  List<Correction> corrections(Set<Figure> neighbours, Set<Figure> totals) {
    String digits = String.valueOf(Math.abs(printed.lastPlaces()));
    if (claimed) {
      cutOff();
    }
    oneDigit(digits);
    swapped(digits);
    doubled(digits);
    lost(digits);
    if (printed.signum() != 0) {
      shifted();
      offer(Figure.ofLastPlaces(-printed.lastPlaces(), printed.decimals()), Slip.SIGN);
      boolean total = fits.contains(0) && totals.contains(printed.shortest());
      if (total || neighbours.contains(printed.shortest())) {
        copied();
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * What is copied from a neighbour may have been anything that fits. Nothing, if that does: what
   * is left beside it is what rounding leaves. Else it is offered if it is little, from the middle,
   * where the printed figures themselves add up, outwards.
   */
  private void copied() {
    if (fits.contains(0)) {
      offer(Figure.ofLastPlaces(0, unit.decimals()), Slip.COPIED);
      return;
    }
    long least = unit.print(fits.least(), shown()).lastPlaces();
    long greatest = unit.print(fits.greatest(), shown()).lastPlaces();
    if (greatest - least < COPIED) {
      long middle = unit.print(middle(), shown()).lastPlaces();
      for (long away = 0; away <= greatest - least; away++) {
        offer(Figure.ofLastPlaces(middle + away, unit.decimals()), Slip.COPIED);
        offer(Figure.ofLastPlaces(middle - away, unit.decimals()), Slip.COPIED);
      }
    }
  }

  private long middle() {
    return Math.floorDiv(fits.least() + fits.greatest() + 1, 2);
  }

  /** A zero has no place that could be shifted, no sign, and is copied from nobody. */
  private void shifted() {
    moved(4, Slip.UNIT_SHIFT);
    moved(-4, Slip.UNIT_SHIFT);
    for (int places : new int[] {1, -1, 2, -2}) {
      moved(places, Slip.POINT_MOVED);
    }
  }

  /** Whatever fits would be printed so if it were cut off. */
  private void cutOff() {
    if (unit.exactAmounts(printed, Rounding.TRUNCATION).intersect(fits).equals(fits)) {
      long next = printed.lastPlaces() + (fits.greatest() < 0 ? -1 : 1);
      offer(Figure.ofLastPlaces(next, printed.decimals()), Slip.CUT_OFF);
    }
  }

  private void oneDigit(String digits) {
    String padded = padded(digits);
    for (int at = padded.length() - 1; at >= 0; at--) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (!isDoubled(padded, at, digit)) {
          offer(padded.substring(0, at) + digit + padded.substring(at + 1), Slip.ONE_DIGIT);
        }
      }
    }
  }

  /** A leading digit that stands twice was doubled: 1123 for 123 has no digit that is wrong. */
  private static boolean isDoubled(String padded, int at, char digit) {
    return at == 0 && digit == '0' && padded.length() > 1 && padded.charAt(0) == padded.charAt(1);
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

  /**
   * Turns a shift around; where it lost digits, whatever would still be printed so may be meant.
   */
  private void moved(int places, Slip slip) {
    BigDecimal place = BigDecimal.ONE.movePointLeft(printed.decimals());
    BigDecimal meant = fen(printed.toBigDecimal().movePointRight(places));
    if (meant.abs().compareTo(BigDecimal.valueOf(ReportingUnit.LIMIT)) <= 0) {
      offer(unit.print(meant.longValue(), shown()), slip);
    }
    BigDecimal half = fen(place.movePointRight(places)).divide(BigDecimal.valueOf(2));
    BigDecimal least = meant.subtract(half).max(BigDecimal.valueOf(fits.least()));
    BigDecimal greatest = meant.add(half).min(BigDecimal.valueOf(fits.greatest()));
    if (least.compareTo(greatest) <= 0) {
      boolean exact = meant.compareTo(least) >= 0 && meant.compareTo(greatest) <= 0;
      BigDecimal middle = least.add(greatest).divide(BigDecimal.valueOf(2));
      offer(unit.print((exact ? meant : middle).longValue(), shown()), slip);
    }
  }

  private BigDecimal fen(BigDecimal number) {
    return number.movePointRight(unit.scale().fenDigits());
  }

  private Rounding shown() {
    return rounding == Rounding.UNKNOWN ? Rounding.HALF_UP : rounding;
  }

  private void offer(String digits, Slip slip) {
    if (digits.length() <= 17) {
      long places = Long.parseLong(digits);
      long sign = printed.signum() < 0 ? -1 : 1;
      offer(Figure.ofLastPlaces(sign * places, printed.decimals()), slip);
    }
  }

  private void offer(Figure figure, Slip slip) {
    Figure key = figure.shortest();
    if (!key.equals(printed.shortest()) && isWithinLimit(figure)) {
      FenRange amounts = unit.exactAmounts(figure, rounding);
      if (!amounts.intersect(fits).isEmpty()) {
        found.putIfAbsent(key, new Correction(figure, slip));
      }
    }
  }

  private boolean isWithinLimit(Figure figure) {
    BigDecimal fen = figure.toBigDecimal().abs().movePointRight(unit.scale().fenDigits());
    return fen.compareTo(BigDecimal.valueOf(ReportingUnit.LIMIT)) <= 0;
  }
}
