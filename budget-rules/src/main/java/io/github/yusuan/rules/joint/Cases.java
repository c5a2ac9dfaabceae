package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * A split into two cases (分情形证明): an operand, being a whole number of 分, is at most some number or
 * at least the next one, and neither can be.
 *
 * @param operand the operand
 * @param fen the number
 * @param below why it cannot be at most that
 * @param above why it cannot be more
 */
public record Cases(Operand operand, long fen, Certificate below, Certificate above)
    implements Certificate {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param operand the operand
   * @param fen the number
   * @param below why it cannot be at most that
   * @param above why it cannot be more
   */
  public Cases {
    Objects.requireNonNull(operand, "operand");
    Objects.requireNonNull(below, "below");
    Objects.requireNonNull(above, "above");
  }

  @Override
  public List<Multiples> leaves() {
    List<Multiples> leaves = new ArrayList<>(below.leaves());
    leaves.addAll(above.leaves());
    return leaves;
  }

  @Override
  public boolean holds(Function<Cell, FenRange> amounts, Map<Operand, FenRange> assumed) {
    FenRange atMost = FenRange.from(Long.MIN_VALUE).to(fen);
    FenRange more = FenRange.from(Fen.plus(fen, 1)).to(Long.MAX_VALUE);
    return below.holds(amounts, with(assumed, atMost)) && above.holds(amounts, with(assumed, more));
  }

  private Map<Operand, FenRange> with(Map<Operand, FenRange> assumed, FenRange more) {
    Map<Operand, FenRange> all = new HashMap<>(assumed);
    all.merge(operand, more, FenRange::intersect);
    return all;
  }
}
