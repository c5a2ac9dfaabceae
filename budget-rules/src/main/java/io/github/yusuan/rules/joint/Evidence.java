package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Operand;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A bound that a certificate relies on (依据): what a cell stands for, that an amount is not
 * negative, or the assumption of a case. A positive weight takes the least amount of the operand, a
 * negative one its greatest.
 */
public final class Evidence implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Operand operand;
  private final @Nullable Source source;
  private final long weight;
  private final long bound;

  /** Where a bound comes from (依据类型). */
  public enum Basis {
    /** 所列数字: a cell stands for no less, or no more. */
    CELL,
    /** 非负: no amount is negative. */
    NOT_NEGATIVE,
    /** 情形: it is the case assumed. */
    CASE
  }

  /** A cell and the number of the statement that it belongs to; nothing printed is no statement. */
  record Source(@Nullable Cell cell, int statement) implements Serializable {
    /** What a case assumes. */
    static final Source CASE = new Source(null, -1);
  }

  Evidence(Operand operand, @Nullable Source source, long weight, long bound) {
    this.operand = operand;
    this.source = source;
    this.weight = weight;
    this.bound = bound;
  }

  /**
   * Returns the operand that is bounded.
   *
   * @return the operand
   */
  public Operand operand() {
    return operand;
  }

  /**
   * Returns the cell that bounds it.
   *
   * @return the cell, or nothing where no cell does
   */
  public Optional<Cell> cell() {
    return source == null ? Optional.empty() : Optional.ofNullable(source.cell());
  }

  /**
   * Returns where the bound comes from.
   *
   * @return the basis
   */
  public Basis basis() {
    if (source == null) {
      return Basis.NOT_NEGATIVE;
    }
    return source.cell() == null ? Basis.CASE : Basis.CELL;
  }

  /** Returns the number of the statement, -1 where none can be set aside. */
  int statement() {
    return source == null ? -1 : source.statement();
  }

  /**
   * Returns how often the bound is used.
   *
   * @return positive for the least amount, negative for the greatest
   */
  public long weight() {
    return weight;
  }

  /**
   * Returns the bound.
   *
   * @return the least or greatest amount in 分
   */
  public long bound() {
    return bound;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Evidence that
        && weight == that.weight
        && bound == that.bound
        && operand.equals(that.operand)
        && Objects.equals(source, that.source);
  }

  @Override
  public int hashCode() {
    return Objects.hash(operand, source, weight, bound);
  }

  /** Returns the operand, how often the bound is used, and the bound. */
  @Override
  public String toString() {
    return weight + " × " + operand.region() + (weight > 0 ? " >= " : " <= ") + bound + " 分";
  }

  /** Verifies the bound by what a cell stands for, or what is assumed of the operand. */
  boolean isTrue(Function<Cell, FenRange> amounts, Map<Operand, FenRange> assumed) {
    boolean below = weight > 0;
    if (source == null) {
      return below && bound == 0 && !operand.isSigned();
    }
    Cell cell = source.cell();
    FenRange range = cell == null ? assumed.get(operand) : amounts.apply(cell);
    if (range == null || (cell != null && !operand.cells().contains(cell))) {
      return false;
    }
    return range.isEmpty() || bound == (below ? range.least() : range.greatest());
  }
}
