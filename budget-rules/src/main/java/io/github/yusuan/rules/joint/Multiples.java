package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Whole-number multipliers of identities, and bounds of the operands that are left when the
 * multiplied identities are added up (各式乘以系数相加). By the identities that sum is at most zero; by the
 * bounds it is more than zero. Cells of one region that contradict each other need no identity.
 *
 * @param multipliers the sums, balances and bounds to add up, each with its multiplier; that of a
 *     bound is positive
 * @param bounds the bounds relied on
 */
public record Multiples(Map<Identity, Long> multipliers, List<Evidence> bounds)
    implements Certificate {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the parts.
   *
   * @param multipliers the identities to add up, each with its multiplier
   * @param bounds the bounds relied on
   */
  public Multiples {
    Objects.requireNonNull(multipliers, "multipliers");
    Objects.requireNonNull(bounds, "bounds");
    multipliers = Collections.unmodifiableMap(new LinkedHashMap<>(multipliers));
    bounds = List.copyOf(bounds);
  }

  @Override
  public List<Multiples> leaves() {
    return List.of(this);
  }

  @Override
  public boolean holds(Function<Cell, FenRange> amounts, Map<Operand, FenRange> assumed) {
    Map<Operand, Long> left = new HashMap<>();
    for (Map.Entry<Identity, Long> entry : multipliers.entrySet()) {
      long times = entry.getValue();
      if (!mayStand(entry.getKey(), times)) {
        return false;
      }
      // total - parts = 0, left - right = 0, or part - whole <= 0
      Identity identity = entry.getKey();
      List<Operand> operands = identity.operands();
      for (int at = 0; at < operands.size(); at++) {
        long turned = identity.isOnTheLeft(at) ? times : Fen.negated(times);
        left.merge(operands.get(at), turned, Fen::plus);
      }
    }
    long least = 0;
    for (Evidence bound : bounds) {
      if (!bound.isTrue(amounts, assumed)) {
        return false;
      }
      least = Fen.plus(least, Fen.times(bound.weight(), bound.bound()));
      left.merge(bound.operand(), Fen.negated(bound.weight()), Fen::plus);
    }
    return least > 0 && left.values().stream().allMatch(rest -> rest == 0);
  }

  /**
   * An equation says = 0 and may be turned around, a bound ≤ 0 and may not; no other says either.
   */
  private static boolean mayStand(Identity identity, long times) {
    return identity instanceof Identity.Sum
        || identity instanceof Identity.Balance
        || identity instanceof Identity.Across
        || (identity instanceof Identity.Bound && times > 0);
  }
}
