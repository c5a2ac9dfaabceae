package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Region;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * A budget line (预算明细): an exact amount of 元 with two decimals, and what the money is, in every
 * dimension that applies to it.
 *
 * <pre>{@code
 * line(unit).function("2010301").personnel().from(GENERAL_PUBLIC_BUDGET).economic("30101", "50101")
 *     .wan("167.3951");
 * line(unit).function("2010302").project("单位运转经费").from(GENERAL_PUBLIC_BUDGET).wan("80.00");
 * }</pre>
 *
 * <p>{@link #line(BudgetUnit)} leads people; {@link #of(List)} takes members in any order, for
 * programs.
 *
 * <p>A dimension that is left out is not "all" here: the line either has no member in it (it is no
 * three-public expense) or is incomplete for a template that needs one, which {@link
 * Budget#disclose} says. What is impossible under any template is refused when the line is made:
 *
 * <ul>
 *   <li>two members of one dimension, or a project beside another unit than its own;
 *   <li>a functional code that is no 项, an economic code that is no 款;
 *   <li>a project on a line that is not project expenditure (人员经费 and 公用经费 have no project);
 *   <li>a tier of funds without a project;
 *   <li>agency operating expenses (机关运行经费) that are not operating expenses (公用经费);
 *   <li>an economic code, a three-public category or agency operating expenses on a year-end
 *       carry-over, which is not spent;
 *   <li>a revenue code on carried-over money, which is no revenue of the year.
 * </ul>
 *
 * <p>An economic code on a project line is allowed. Source: 预算法实施条例 (国令729) for the levels, 名词解释 of
 * the disclosures for the rest.
 */
public final class BudgetLine implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Region region;
  private final long fen;

  private BudgetLine(Region region, long fen) {
    this.region = region;
    this.fen = fen;
  }

  /**
   * Begins a line of a unit, asking for one thing after the other.
   *
   * @param unit the unit that holds the budget
   * @return a draft, which asks for the function
   */
  public static LineDraft line(BudgetUnit unit) {
    Objects.requireNonNull(unit, "unit");
    return new LineDraft(Optional.of(unit));
  }

  /**
   * Begins a line of no unit in particular, for templates that tell no units apart.
   *
   * @return a draft, which asks for the function
   */
  public static LineDraft line() {
    return new LineDraft(Optional.empty());
  }

  /**
   * Begins a line with what the money is.
   *
   * @param members at most one of each dimension; a project brings its unit
   * @return a line that waits for its amount
   * @throws IllegalArgumentException if the combination is impossible
   */
  public static Classified of(Member... members) {
    Objects.requireNonNull(members, "members");
    return of(Arrays.asList(members));
  }

  /**
   * Begins a line with what the money is.
   *
   * @param members at most one of each dimension; a project brings its unit
   * @return a line that waits for its amount
   * @throws IllegalArgumentException if the combination is impossible
   */
  public static Classified of(List<? extends Member> members) {
    Objects.requireNonNull(members, "members");
    Set<Dimension> seen = EnumSet.noneOf(Dimension.class);
    for (Member member : members) {
      Objects.requireNonNull(member, "a member of a budget line must be given, not null");
      if (!seen.add(member.dimension())) {
        throw new IllegalArgumentException(
            "a budget line must have one member of a dimension: "
                + new ArrayList<>(members)
                + " has two of "
                + member.dimension().id());
      }
    }
    Region region = Region.of(members);
    Combination.check(region);
    return new Classified(region);
  }

  /** What the money of a line is (分类), waiting for its amount. */
  public static final class Classified {
    private final Region region;

    private Classified(Region region) {
      this.region = region;
    }

    /**
     * Completes the line.
     *
     * @param amount the exact amount in CNY, whole 分; negative for a reduction
     * @return the line
     * @throws IllegalArgumentException if the amount is in another currency, no whole 分, or beyond
     *     {@link ReportingUnit#LIMIT}
     */
    public BudgetLine amount(MonetaryAmount amount) {
      return fen(Renminbi.fen(amount));
    }

    /**
     * Completes the line.
     *
     * @param yuan the exact amount in 元, such as {@code 1673951.00}
     * @return the line
     * @throws IllegalArgumentException if the text is no amount of whole 分
     */
    public BudgetLine yuan(String yuan) {
      return amount(Renminbi.yuan(yuan));
    }

    /**
     * Completes the line.
     *
     * @param wan the exact amount in 万元, such as {@code 167.3951}
     * @return the line
     * @throws IllegalArgumentException if the text is no amount of whole 分
     */
    public BudgetLine wan(String wan) {
      return amount(Renminbi.wan(wan));
    }

    /**
     * Completes the line.
     *
     * @param fen the exact amount in 分; negative for a reduction
     * @return the line
     * @throws IllegalArgumentException if the amount is beyond {@link ReportingUnit#LIMIT}
     */
    public BudgetLine fen(long fen) {
      if (fen < -ReportingUnit.LIMIT || fen > ReportingUnit.LIMIT) {
        throw new IllegalArgumentException("an amount must not exceed 10^16 分: " + fen + " 分");
      }
      return new BudgetLine(region, fen);
    }
  }

  /**
   * Returns what the money is.
   *
   * @return the region of the line's members
   */
  public Region region() {
    return region;
  }

  /**
   * Returns the exact amount.
   *
   * @return the amount in CNY
   */
  public MonetaryAmount amount() {
    return Renminbi.fen(fen);
  }

  /**
   * Returns the exact amount.
   *
   * @return the number of 分
   */
  public long fen() {
    return fen;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BudgetLine that && fen == that.fen && region.equals(that.region);
  }

  @Override
  public int hashCode() {
    return 31 * region.hashCode() + Long.hashCode(fen);
  }

  /** Returns the amount in 元 and the region. */
  @Override
  public String toString() {
    return Renminbi.yuan(amount()) + " 元: " + region;
  }
}
