package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * The identities of a disclosure (勾稽关系全集): all that must be true of its figures because they are
 * regions of one budget, derived from the regions of its cells.
 */
public final class Identities implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<Operand> operands;
  private final List<Identity> identities;
  private final boolean signed;

  private Identities(Derivation derivation) {
    operands = derivation.operands();
    identities = List.copyOf(derivation.identities());
    signed = derivation.isSigned();
  }

  /**
   * Derives the identities of a disclosure whose figures are rounded as its template usually
   * rounds.
   *
   * @param disclosure a disclosure
   * @return its identities
   */
  public static Identities of(Disclosure disclosure) {
    return of(disclosure, disclosure.template().roundings().get(0));
  }

  /**
   * Derives the identities of a disclosure.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @return its identities
   */
  public static Identities of(Disclosure disclosure, Rounding rounding) {
    return new Identities(new Derivation(disclosure, rounding, Set.of()).run());
  }

  /**
   * Derives the identities where some cells are taken as printed less precisely than their table.
   *
   * @param disclosure a disclosure
   * @param rounding how the publisher rounds
   * @param atOwnDecimals the cells that count at their own decimals
   * @return its identities
   */
  public static Identities of(Disclosure disclosure, Rounding rounding, Set<Cell> atOwnDecimals) {
    return new Identities(new Derivation(disclosure, rounding, Set.copyOf(atOwnDecimals)).run());
  }

  /**
   * Returns the unknown amounts, one for each region that is printed.
   *
   * @return the operands, in the order of printing
   */
  public List<Operand> operands() {
    return operands;
  }

  /**
   * Returns the identities.
   *
   * @return the identities: equalities, sums, bounds, each in the order of printing
   */
  public List<Identity> all() {
    return identities;
  }

  /**
   * Tells whether amounts may be negative: a negative figure is printed, or the template allows
   * them. Then bounds say nothing, and nothing is empty but what is blank itself.
   *
   * @return true if so
   */
  public boolean isSigned() {
    return signed;
  }
}
