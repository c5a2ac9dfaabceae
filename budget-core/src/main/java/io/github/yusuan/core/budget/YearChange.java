package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.amount.Fen;
import io.github.yusuan.core.amount.Renminbi;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * The change of one amount from last year to this (增减变动), exact. Made by {@link YearComparison}.
 *
 * <p>There is no growth from nothing: a change from a base that is not positive has an amount and
 * no percentage.
 */
public final class YearChange implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long before;
  private final long now;

  private YearChange(long before, long now) {
    this.before = before;
    this.now = now;
  }

  static From from(long before) {
    return new From(before);
  }

  /** Last year's amount, waiting for this year's. */
  record From(long before) {
    YearChange to(long now) {
      return new YearChange(before, now);
    }
  }

  /**
   * Returns last year's amount.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount before() {
    return Renminbi.fen(before);
  }

  /**
   * Returns this year's amount.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount now() {
    return Renminbi.fen(now);
  }

  /**
   * Returns by how much the amount grew.
   *
   * @return this year's amount less last year's; negative for a decrease
   * @throws AmountOverflowException if the difference does not fit 64 bits of 分
   */
  public MonetaryAmount difference() {
    return Renminbi.fen(fen());
  }

  long fen() {
    return Fen.minus(now, before);
  }

  /**
   * Returns by how many per cent of last year's amount it grew, rounded once (HALF_UP) from the
   * exact amounts.
   *
   * @param decimals the decimals to round to
   * @return the number before %, negative for a decrease; nothing where last year's amount is not
   *     positive
   * @throws AmountOverflowException if the difference does not fit 64 bits of 分
   */
  public Optional<BigDecimal> percent(int decimals) {
    return before > 0 ? Optional.of(Percent.of(fen(), decimals).in(before)) : Optional.empty();
  }

  /**
   * Tells whether there was nothing last year and there is something now (新增).
   *
   * @return true if so
   */
  public boolean isNew() {
    return before == 0 && now != 0;
  }

  /**
   * Tells whether there was something last year and there is nothing now (取消).
   *
   * @return true if so
   */
  public boolean isGone() {
    return before != 0 && now == 0;
  }

  /**
   * Tells whether both amounts are the same (持平).
   *
   * @return true if so
   */
  public boolean isUnchanged() {
    return before == now;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof YearChange that && before == that.before && now == that.now;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(before) + Long.hashCode(now);
  }

  /** Returns both amounts in 元: {@code 100.00 -> 120.00}. */
  @Override
  public String toString() {
    return Renminbi.yuan(before()) + " -> " + Renminbi.yuan(now());
  }
}
