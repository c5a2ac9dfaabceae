package io.github.yusuan.core.performance;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * The funding of a project by tier (项目资金): the total, and what each tier of government pays.
 *
 * <p>Figures are kept as printed; a blank cell is absent. The amounts of a sheet are exact, in 元
 * unless it says otherwise. Whether the tiers add up to the total is not asked here: a published
 * figure that is wrong is a finding of the rules.
 *
 * <pre>{@code
 * Funding.builder().total("553891.68").tier(Tier.MUNICIPAL_COUNTY, "553891.68").build()
 * }</pre>
 */
@Value.Immutable
public abstract sealed class Funding implements Serializable permits ImmutableFunding {

  Funding() {}

  /** The unit in which sheets print: 元, down to one 分. */
  public static final ReportingUnit YUAN = Scale.YUAN.withDecimals(2);

  /**
   * Returns the unit of the figures.
   *
   * @return the reporting unit; 元 with two decimals unless set
   */
  @Value.Default
  public ReportingUnit unit() {
    return YUAN;
  }

  /**
   * Returns the printed total.
   *
   * @return the figure, or nothing where the cell is blank
   */
  public abstract Optional<Figure> total();

  /**
   * Returns the printed figures of the tiers.
   *
   * @return the figures that are not blank, by tier, in the order of printing
   */
  public abstract Map<Category, Figure> tiers();

  /** Refuses a category that is no tier. */
  @Value.Check
  void check() {
    for (Category tier : tiers().keySet()) {
      if (tier.dimension() != Dimension.TIER) {
        throw new IllegalArgumentException("funding must be split by tier: " + tier);
      }
    }
  }

  /**
   * Finds the printed figure of a tier.
   *
   * @param tier the tier
   * @return the figure, or nothing where the cell is blank
   */
  public Optional<Figure> tier(Category tier) {
    return Optional.ofNullable(tiers().get(tier));
  }

  /**
   * Returns the total as an amount.
   *
   * @return the exact amount, or nothing where the cell is blank
   * @throws IllegalArgumentException if the figure is no whole 分 or beyond {@link
   *     ReportingUnit#LIMIT}
   */
  public Optional<MonetaryAmount> amount() {
    return total().map(unit()::amount);
  }

  /**
   * Returns what a tier pays as an amount.
   *
   * @param tier the tier
   * @return the exact amount, or nothing where the cell is blank
   * @throws IllegalArgumentException if the figure is no whole 分 or beyond {@link
   *     ReportingUnit#LIMIT}
   */
  public Optional<MonetaryAmount> amount(Category tier) {
    return tier(tier).map(unit()::amount);
  }

  /**
   * Returns this funding with another total.
   *
   * @param total the figure
   * @return a copy
   */
  public abstract Funding withTotal(Figure total);

  /**
   * Returns this funding with another total, or none.
   *
   * @param total the total as printed, or nothing for a blank
   * @return a copy
   */
  public abstract Funding withTotal(Optional<? extends Figure> total);

  /**
   * Returns this funding with other figures of the tiers.
   *
   * @param tiers the figures that are not blank
   * @return a copy
   */
  public abstract Funding withTiers(Map<? extends Category, ? extends Figure> tiers);

  /**
   * Begins funding, blank and in 元.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Funding}. */
  public static final class Builder extends ImmutableFunding.Builder {
    Builder() {}

    /**
     * Sets the total as printed.
     *
     * @param printed the number, such as {@code 553,891.68}
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder total(String printed) {
      return total(Figure.parse(printed));
    }

    /**
     * Sets the figure of a tier as printed.
     *
     * @param tier the tier
     * @param printed the number, such as {@code 553,891.68}
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder tier(Category tier, String printed) {
      return putTier(tier, Figure.parse(printed));
    }
  }
}
