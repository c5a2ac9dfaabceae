package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.joint.Slip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Figures as slips of each kind leave them (模拟笔误). */
final class DetectionSlips {
  private final Random chance;
  private final List<Cell> cells;

  DetectionSlips(Disclosure disclosure, Random chance) {
    this.chance = chance;
    this.cells = disclosure.cells();
  }

  /** Returns what a slip makes of a cell, or nothing where it changes nothing. */
  Optional<Figure> of(Slip slip, Cell cell) {
    Figure printed = cell.figure().orElseThrow();
    Optional<Figure> slipped =
        slip == Slip.COPIED ? neighbour(cell) : Optional.ofNullable(number(slip, printed));
    return slipped.filter(figure -> !figure.shortest().equals(printed.shortest()));
  }

  @SuppressWarnings("NullAway")
  private Figure number(Slip slip, Figure printed) {
    String digits = String.valueOf(Math.abs(printed.lastPlaces()));
    String changed =
        switch (slip) {
          case ONE_DIGIT -> oneDigit(digits);
          case SWAPPED -> swapped(digits);
          case DIGIT_LOST -> lost(digits);
          case DIGIT_DOUBLED -> doubled(digits);
          default -> digits;
        };
    return switch (slip) {
      case POINT_MOVED -> moved(printed, chance.nextBoolean() ? 1 : -1);
      case UNIT_SHIFT -> moved(printed, printed.toBigDecimal().abs().intValue() > 999 ? -4 : 4);
      case SIGN -> Figure.ofLastPlaces(-printed.lastPlaces(), printed.decimals());
      default ->
          changed.isEmpty() || changed.length() > 15
              ? printed
              : Figure.ofLastPlaces(Long.parseLong(changed), printed.decimals());
    };
  }

  private String oneDigit(String digits) {
    int at = chance.nextInt(digits.length());
    char other = (char) ('0' + (digits.charAt(at) - '0' + 1 + chance.nextInt(9)) % 10);
    return digits.substring(0, at) + other + digits.substring(at + 1);
  }

  private String swapped(String digits) {
    if (digits.length() < 2) {
      return digits;
    }
    int at = 1 + chance.nextInt(digits.length() - 1);
    return digits.substring(0, at - 1)
        + digits.charAt(at)
        + digits.charAt(at - 1)
        + digits.substring(at + 1);
  }

  private String lost(String digits) {
    int at = chance.nextInt(digits.length());
    return digits.substring(0, at) + digits.substring(at + 1);
  }

  private String doubled(String digits) {
    int at = chance.nextInt(digits.length());
    return digits.substring(0, at) + digits.charAt(at) + digits.substring(at);
  }

  private static Figure moved(Figure printed, int places) {
    BigDecimal moved =
        printed
            .toBigDecimal()
            .movePointRight(places)
            .setScale(printed.decimals(), RoundingMode.HALF_UP);
    return Figure.ofLastPlaces(moved.unscaledValue().longValueExact(), printed.decimals());
  }

  /** Returns the figure on the right, else that below, in the same table. */
  private Optional<Figure> neighbour(Cell cell) {
    int at = cells.indexOf(cell);
    int width = cell.form().columns().size();
    for (int step : new int[] {1, width, -1, -width}) {
      int there = at + step;
      if (there >= 0 && there < cells.size() && isBeside(cell, cells.get(there))) {
        return cells.get(there).figure();
      }
    }
    return Optional.empty();
  }

  private static boolean isBeside(Cell one, Cell other) {
    return !other.isBlank()
        && other.form().equals(one.form())
        && (other.line().equals(one.line()) || other.column().equals(one.column()));
  }
}
