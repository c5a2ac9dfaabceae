package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import org.jspecify.annotations.Nullable;

/** What several cells of one region allow together (共同允许的金额). */
final class Amounts {
  private final Rounding rounding;
  private final boolean signed;
  private @Nullable FenRange atTablePlaces;
  private @Nullable FenRange atOwnDecimals;

  Amounts(Rounding rounding, boolean signed) {
    this.rounding = rounding;
    this.signed = signed;
  }

  /** Adds a cell, which counts at its own decimals in both readings if it is known to be coarse. */
  void add(Cell cell, Leniency leniency) {
    FenRange added = leniency.addedUp(cell);
    if (added != null) {
      atTablePlaces = both(atTablePlaces, added);
      atOwnDecimals = both(atOwnDecimals, added);
      return;
    }
    boolean knownCoarse = leniency.isCoarse(cell);
    Rounding mine = leniency.rounding(cell, rounding);
    FenRange table = knownCoarse ? own(cell, mine) : signed(cell, cell.exactAmounts(mine));
    atTablePlaces = both(atTablePlaces, table);
    atOwnDecimals = both(atOwnDecimals, !knownCoarse && cell.isCoarse() ? own(cell, mine) : table);
  }

  /** Tells whether the amounts may be negative. */
  boolean isSigned() {
    return signed;
  }

  private FenRange own(Cell cell, Rounding mine) {
    return signed(cell, cell.exactAmountsAtOwnDecimals(mine));
  }

  private FenRange signed(Cell cell, FenRange range) {
    boolean zero = signed && cell.figure().map(Figure::signum).orElse(1) == 0;
    return zero ? ReportingUnit.zeroOfEitherSign(range) : range;
  }

  private static FenRange both(@Nullable FenRange one, FenRange other) {
    return one == null ? other : one.intersect(other);
  }

  FenRange atTablePlaces() {
    return atTablePlaces == null ? FenRange.EMPTY : atTablePlaces;
  }

  FenRange atOwnDecimals() {
    return atOwnDecimals == null ? FenRange.EMPTY : atOwnDecimals;
  }
}
