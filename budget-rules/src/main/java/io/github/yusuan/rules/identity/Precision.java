package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Which cells are printed less precisely than their table (精度不一). A cell of fewer decimals is first
 * taken at the places of its table; only where that contradicts an identity and its own places do
 * not, it counts at its own.
 */
public final class Precision {
  private final Identities identities;
  private final Set<Cell> coarse;

  private Precision(Identities identities, Set<Cell> coarse) {
    this.identities = identities;
    this.coarse = coarse;
  }

  /**
   * Settles which cells count at their own decimals.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @return what was settled
   */
  public static Precision settle(Disclosure disclosure, Rounding rounding) {
    Identities identities = Identities.of(disclosure, rounding);
    Set<Cell> coarse = new LinkedHashSet<>();
    for (Identity identity : identities.all()) {
      if (!(identity instanceof Identity.Bound && identities.isSigned())
          && !mayHold(identity)
          && canHold(identity, Operand::amountsAtOwnDecimals)) {
        addCoarse(identity, coarse);
      }
    }
    return coarse.isEmpty()
        ? new Precision(identities, coarse)
        : new Precision(Identities.of(disclosure, rounding, coarse), coarse);
  }

  /** A sum beyond 64 bits of 分 is not judged here. */
  private static boolean mayHold(Identity identity) {
    try {
      return canHold(identity, Operand::amounts);
    } catch (AmountOverflowException overflow) {
      return true;
    }
  }

  private static void addCoarse(Identity identity, Set<Cell> coarse) {
    for (Operand operand : identity.operands()) {
      operand.cells().stream().filter(Cell::isCoarse).forEach(coarse::add);
    }
  }

  private static boolean canHold(Identity identity, Function<Operand, FenRange> amounts) {
    for (Operand operand : identity.operands()) {
      if (amounts.apply(operand).isEmpty()) {
        return false;
      }
    }
    if (identity instanceof Identity.Sum sum) {
      FenRange parts = FenRange.ZERO;
      for (Operand part : sum.parts()) {
        parts = parts.plus(amounts.apply(part));
      }
      return !parts.intersect(amounts.apply(sum.total())).isEmpty();
    }
    return !(identity instanceof Identity.Bound bound)
        || amounts.apply(bound.part()).least() <= amounts.apply(bound.whole()).greatest();
  }

  /**
   * Returns the identities with those cells at their own decimals.
   *
   * @return the identities
   */
  public Identities identities() {
    return identities;
  }

  /**
   * Returns the cells that count at their own decimals, because nothing else fits.
   *
   * @return the cells, in the order of printing
   */
  public Set<Cell> coarse() {
    return Collections.unmodifiableSet(coarse);
  }
}
