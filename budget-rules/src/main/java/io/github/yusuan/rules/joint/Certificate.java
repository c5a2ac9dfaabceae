package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The proof that some cells and identities contradict each other (矛盾证明). Nearly always it is one
 * {@link Multiples}: identities that add up to what the figures exclude. Where fractions of a 分
 * would do and whole ones do not, it is a {@link Cases}: an operand is at most some whole number,
 * or at least the next one, and each case is excluded by itself.
 *
 * <p>Anybody can check it without the solver: {@link #holds(Identities)} does nothing but add,
 * multiply and compare whole numbers.
 */
public sealed interface Certificate extends Serializable permits Multiples, Cases {

  /**
   * Returns the parts that are added up, one by one.
   *
   * @return the certificate itself, or those of all its cases
   */
  List<Multiples> leaves();

  /**
   * Verifies the proof in the case that some operands are within these ranges.
   *
   * @param amounts what a cell stands for
   * @param assumed what the case says of an operand, if anything
   * @return true if the proof is valid
   * @throws AmountOverflowException if a number does not fit 64 bits
   */
  boolean holds(Function<Cell, FenRange> amounts, Map<Operand, FenRange> assumed);

  /**
   * Verifies the proof: nothing but additions, multiplications and comparisons of whole numbers.
   *
   * @param amounts what a cell stands for
   * @return true if the proof is valid
   * @throws AmountOverflowException if a number does not fit 64 bits
   */
  default boolean holds(Function<Cell, FenRange> amounts) {
    return holds(amounts, new HashMap<>());
  }

  /**
   * Verifies the proof for a disclosure: that it speaks of the identities and operands of that
   * disclosure only, and that it {@linkplain #holds(Function) holds}.
   *
   * @param identities the identities of the disclosure
   * @return true if the proof is valid; false if it is not, or its numbers do not fit 64 bits
   */
  default boolean holds(Identities identities) {
    boolean relied =
        identities().stream().noneMatch(Identity.Bound.class::isInstance)
            && evidence().stream().noneMatch(bound -> bound.basis() == Evidence.Basis.NOT_NEGATIVE);
    boolean known =
        Set.copyOf(identities.all()).containsAll(identities())
            && evidence().stream().map(Evidence::operand).allMatch(identities::has);
    if ((identities.isSigned() && !relied) || !known) {
      return false;
    }
    try {
      return holds(identities::amounts);
    } catch (AmountOverflowException overflow) {
      return false;
    }
  }

  /**
   * Returns the identities that are added up.
   *
   * @return those of all cases, each once
   */
  default Set<Identity> identities() {
    Set<Identity> identities = new LinkedHashSet<>();
    leaves().forEach(leaf -> identities.addAll(leaf.multipliers().keySet()));
    return identities;
  }

  /**
   * Returns the bounds relied on.
   *
   * @return those of all cases
   */
  default List<Evidence> evidence() {
    return leaves().stream().flatMap(leaf -> leaf.bounds().stream()).toList();
  }

  /**
   * Tells whether the proof relies on amounts being whole numbers of 分.
   *
   * @return true if there are cases: fractions would do
   */
  default boolean needsWholeNumbers() {
    return this instanceof Cases;
  }
}
