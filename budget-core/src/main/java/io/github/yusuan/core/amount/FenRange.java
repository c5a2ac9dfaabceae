package io.github.yusuan.core.amount;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * A set of exact amounts (金额区间): all whole 分 from a least to a greatest, or none at all.
 *
 * <p>This is what a printed figure stands for, and the currency of every loop of the rules: {@code
 * long} arithmetic, exact, an overflow is refused and never wraps.
 */
public final class FenRange implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The empty set: no amount at all. */
  public static final FenRange EMPTY = new FenRange(1, 0);

  /** Exactly zero 分: what a blank cell stands for. */
  public static final FenRange ZERO = new FenRange(0, 0);

  private final long least;
  private final long greatest;

  private FenRange(long least, long greatest) {
    this.least = least;
    this.greatest = greatest;
  }

  /**
   * Returns the set of one amount.
   *
   * @param fen the amount in 分
   * @return the set that holds just that amount
   */
  public static FenRange exactly(long fen) {
    return fen == 0 ? ZERO : new FenRange(fen, fen);
  }

  /**
   * Begins a range at its least amount: {@code FenRange.from(5).to(7)}.
   *
   * @param least the least amount in 分
   * @return the first half of a range, which asks for the greatest amount
   */
  public static Least from(long least) {
    return new Least(least);
  }

  /**
   * Tells whether no amount is in this set.
   *
   * @return true for {@link #EMPTY}
   */
  public boolean isEmpty() {
    return least > greatest;
  }

  /**
   * Returns the least amount.
   *
   * @return the least amount in 分
   * @throws IllegalStateException if this set is empty
   */
  public long least() {
    return bound(least);
  }

  /**
   * Returns the greatest amount.
   *
   * @return the greatest amount in 分
   * @throws IllegalStateException if this set is empty
   */
  public long greatest() {
    return bound(greatest);
  }

  private long bound(long value) {
    if (isEmpty()) {
      throw new IllegalStateException("an empty range has no bounds");
    }
    return value;
  }

  /**
   * Tells whether an amount is in this set.
   *
   * @param fen the amount in 分
   * @return true if it is
   */
  public boolean contains(long fen) {
    return least <= fen && fen <= greatest;
  }

  /**
   * Returns the amounts that are in both sets.
   *
   * @param other the other set
   * @return the intersection, possibly {@link #EMPTY}
   */
  public FenRange intersect(FenRange other) {
    if (least >= other.least && greatest <= other.greatest) {
      return this;
    }
    return between(Math.max(least, other.least), Math.min(greatest, other.greatest));
  }

  /**
   * Returns all sums of one amount of each set.
   *
   * @param other the other set
   * @return the set of sums; empty if either is
   * @throws AmountOverflowException if a bound does not fit a {@code long}
   */
  public FenRange plus(FenRange other) {
    if (isEmpty() || other.isEmpty()) {
      return EMPTY;
    }
    return between(Fen.plus(least, other.least), Fen.plus(greatest, other.greatest));
  }

  /**
   * Returns this set with every amount's sign turned.
   *
   * @return the mirrored set
   * @throws AmountOverflowException if a bound does not fit a {@code long}
   */
  public FenRange negate() {
    return isEmpty() ? EMPTY : between(Fen.negated(greatest), Fen.negated(least));
  }

  private static FenRange between(long least, long greatest) {
    return least > greatest ? EMPTY : new FenRange(least, greatest);
  }

  /** Refuses a stream that no range was written to. */
  private Object readResolve() throws InvalidObjectException {
    if (isEmpty() && !equals(EMPTY)) {
      throw new InvalidObjectException(
          "a range must not end before it begins: [" + least + ", " + greatest + "] 分");
    }
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FenRange that && least == that.least && greatest == that.greatest;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(least) + Long.hashCode(greatest);
  }

  /** Returns the bounds in 分, as {@code [5, 7] 分}. */
  @Override
  public String toString() {
    return isEmpty() ? "[] 分" : "[" + least + ", " + greatest + "] 分";
  }

  /**
   * The least amount of a range (下限), waiting for its greatest.
   *
   * @param fen the least amount in 分
   */
  public record Least(long fen) {
    /**
     * Completes the range.
     *
     * @param greatest the greatest amount in 分
     * @return all amounts from the least to the greatest; {@link FenRange#EMPTY} if there are none
     */
    public FenRange to(long greatest) {
      return between(fen, greatest);
    }
  }
}
