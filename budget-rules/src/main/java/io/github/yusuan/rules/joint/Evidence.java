package io.github.yusuan.rules.joint;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.rules.identity.Operand;
import java.io.Serializable;
import java.util.Optional;
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

  /** A cell and the number of the statement that it belongs to. */
  record Source(Cell cell, int statement) implements Serializable {}

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
   * @return the cell, or nothing where the bound is that amounts are not negative
   */
  public Optional<Cell> cell() {
    return Optional.ofNullable(source).map(Source::cell);
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
}
