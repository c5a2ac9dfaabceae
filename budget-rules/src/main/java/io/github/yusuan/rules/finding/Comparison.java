package io.github.yusuan.rules.finding;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.ReportingUnit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import javax.money.MonetaryAmount;

/**
 * What was compared (比对): the amount stated, the amount computed from the other figures, and how
 * much of the difference rounding can explain. Exact, in whole 分.
 */
public final class Comparison implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ReportingUnit unit;
  private final long stated;
  private final long computed;
  private final long slack;

  private Comparison(ReportingUnit unit, long stated, long computed, long slack) {
    this.unit = unit;
    this.stated = stated;
    this.computed = computed;
    this.slack = slack;
  }

  /**
   * Begins a comparison.
   *
   * @param unit the unit in which it is worded
   * @return a comparison in the making
   */
  public static Draft in(ReportingUnit unit) {
    Objects.requireNonNull(unit, "unit");
    return new Draft(unit, 0, 0);
  }

  /** A comparison in the making (待定比对); all amounts are in 分. */
  public static final class Draft {
    private final ReportingUnit unit;
    private final long stated;
    private final long computed;

    private Draft(ReportingUnit unit, long stated, long computed) {
      this.unit = unit;
      this.stated = stated;
      this.computed = computed;
    }

    /**
     * Says what is stated.
     *
     * @param fen the amount
     * @return the draft
     */
    public Draft stated(long fen) {
      return new Draft(unit, fen, computed);
    }

    /**
     * Says what the other figures give.
     *
     * @param fen the amount
     * @return the draft
     */
    public Draft computed(long fen) {
      return new Draft(unit, stated, fen);
    }

    /**
     * Says how much of a difference rounding can explain, and completes the comparison.
     *
     * @param fen an amount that is not negative
     * @return the comparison
     */
    public Comparison slack(long fen) {
      return new Comparison(unit, stated, computed, fen);
    }
  }

  /**
   * Returns the amount stated.
   *
   * @return what the total, or the first cell, states
   */
  public MonetaryAmount stated() {
    return Renminbi.fen(stated);
  }

  /**
   * Returns the amount that the other figures give.
   *
   * @return the sum of the parts, the whole of a bound, or what another cell states
   */
  public MonetaryAmount computed() {
    return Renminbi.fen(computed);
  }

  /**
   * Returns by how much the two differ.
   *
   * @return stated minus computed
   */
  public MonetaryAmount difference() {
    return Renminbi.fen(differenceFen());
  }

  /**
   * Returns how much of such a difference rounding can explain at the most.
   *
   * @return an amount that is not negative
   */
  public MonetaryAmount slack() {
    return Renminbi.fen(slack);
  }

  /**
   * Returns stated minus computed, in 分.
   *
   * @return the difference, negative where too little is stated
   */
  public long differenceFen() {
    return stated - computed;
  }

  /**
   * Returns what is stated, in its unit.
   *
   * @return the amount with its unit
   */
  public String statedText() {
    return text(stated);
  }

  /**
   * Returns what the other figures give, in the unit of the stated one.
   *
   * @return the amount with its unit
   */
  public String computedText() {
    return text(computed);
  }

  /**
   * Returns the difference without sign, in the unit of the stated figure.
   *
   * @return the amount with its unit
   */
  public String differenceText() {
    return text(Math.abs(differenceFen()));
  }

  /**
   * Returns the slack in the unit of the stated figure.
   *
   * @return the amount with its unit
   */
  public String slackText() {
    return text(slack);
  }

  private String text(long fen) {
    BigDecimal amount = BigDecimal.valueOf(fen, unit.scale().fenDigits()).stripTrailingZeros();
    int places = Math.max(amount.scale(), unit.decimals());
    return amount.setScale(places, RoundingMode.UNNECESSARY) + unit.scale().symbol();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Comparison that
        && unit.equals(that.unit)
        && stated == that.stated
        && computed == that.computed
        && slack == that.slack;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(stated) + Long.hashCode(computed)) + Long.hashCode(slack);
  }

  /** Returns all four amounts. */
  @Override
  public String toString() {
    return "stated "
        + statedText()
        + ", computed "
        + computedText()
        + ", difference "
        + differenceText()
        + ", slack "
        + slackText();
  }
}
