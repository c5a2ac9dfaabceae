package io.github.yusuan.core.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A percentage of exact amounts (百分比), rounded once. */
final class Percent {
  private final long part;
  private final int decimals;

  private Percent(long part, int decimals) {
    this.part = part;
    this.decimals = decimals;
  }

  static Percent of(long part, int decimals) {
    return new Percent(part, decimals);
  }

  /** Returns how many per cent of the whole, which must not be zero, the part is. */
  BigDecimal in(long whole) {
    return BigDecimal.valueOf(part)
        .movePointRight(2)
        .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
  }
}
