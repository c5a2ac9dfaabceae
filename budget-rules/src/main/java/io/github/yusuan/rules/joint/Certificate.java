package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The proof that some cells and identities contradict each other (矛盾证明): whole-number multipliers
 * of identities, and bounds of the operands that are left when the multiplied identities are added
 * up. By the identities that sum is at most zero; by the bounds it is more than zero.
 *
 * <p>Anybody can check it without the solver: {@link #holds} is the whole of it.
 *
 * @param multipliers the identities to add up, each with its multiplier; that of a bound is
 *     positive
 * @param evidence the bounds relied on
 */
public record Certificate(Map<Identity, Long> multipliers, List<Evidence> evidence)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the parts.
   *
   * @param multipliers the identities to add up, each with its multiplier
   * @param evidence the bounds relied on
   */
  public Certificate {
    multipliers = Collections.unmodifiableMap(new LinkedHashMap<>(multipliers));
    evidence = List.copyOf(evidence);
  }

  /**
   * Verifies the proof for a disclosure: that it speaks of the identities of that disclosure only,
   * and that it {@linkplain #holds(Function) holds}.
   *
   * @param identities the identities of the disclosure
   * @return true if the proof is valid; false if it is not, or its numbers do not fit 64 bits
   */
  public boolean holds(Identities identities) {
    boolean relied =
        multipliers.keySet().stream().allMatch(Identity.Sum.class::isInstance)
            && evidence.stream().allMatch(bound -> bound.cell().isPresent());
    if ((identities.isSigned() && !relied)
        || !Set.copyOf(identities.all()).containsAll(multipliers.keySet())) {
      return false;
    }
    try {
      return holds(identities::amounts);
    } catch (ArithmeticException overflow) {
      return false;
    }
  }

  /**
   * Verifies the proof: nothing but additions, multiplications and comparisons of whole numbers.
   *
   * @param amounts what a cell stands for
   * @return true if the proof is valid
   * @throws ArithmeticException if a number does not fit 64 bits
   */
  public boolean holds(Function<Cell, FenRange> amounts) {
    Map<Operand, Long> left = new HashMap<>();
    for (Map.Entry<Identity, Long> entry : multipliers.entrySet()) {
      long times = entry.getValue();
      if (!(entry.getKey() instanceof Identity.Sum) && times <= 0) {
        return false;
      }
      // total - parts = 0, or part - whole <= 0
      List<Operand> operands = entry.getKey().operands();
      for (int at = 0; at < operands.size(); at++) {
        left.merge(operands.get(at), at == 0 ? times : Math.negateExact(times), Math::addExact);
      }
    }
    long least = 0;
    for (Evidence bound : evidence) {
      if (!isTrue(bound, amounts)) {
        return false;
      }
      least = Math.addExact(least, Math.multiplyExact(bound.weight(), bound.bound()));
      left.merge(bound.operand(), Math.negateExact(bound.weight()), Math::addExact);
    }
    return least > 0 && left.values().stream().allMatch(rest -> rest == 0);
  }

  private static boolean isTrue(Evidence evidence, Function<Cell, FenRange> amounts) {
    if (evidence.cell().isEmpty()) {
      return evidence.weight() > 0 && evidence.bound() == 0;
    }
    Cell cell = evidence.cell().get();
    FenRange range = amounts.apply(cell);
    return evidence.operand().cells().contains(cell)
        && (range.isEmpty()
            || evidence.bound() == (evidence.weight() > 0 ? range.least() : range.greatest()));
  }
}
