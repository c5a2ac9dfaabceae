package io.github.yusuan.core.narrative;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Scale;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The government procurement of a department (政府采购情况). Figures keep their own decimals and share
 * one unit.
 */
@Value.Immutable
public abstract sealed class Procurement implements Serializable permits ImmutableProcurement {

  Procurement() {}

  /**
   * Returns the unit of the figures.
   *
   * @return the scale; 万元 unless set
   */
  @Value.Default
  public Scale scale() {
    return Scale.TEN_THOUSAND_YUAN;
  }

  /**
   * Returns the whole procurement (政府采购总额).
   *
   * @return the figure, or nothing where none is stated
   */
  public abstract Optional<Figure> total();

  /**
   * Returns the procurement of goods (货物).
   *
   * @return the figure, or nothing where none is stated
   */
  public abstract Optional<Figure> goods();

  /**
   * Returns the procurement of works (工程).
   *
   * @return the figure, or nothing where none is stated
   */
  public abstract Optional<Figure> works();

  /**
   * Returns the procurement of services (服务).
   *
   * @return the figure, or nothing where none is stated
   */
  public abstract Optional<Figure> services();

  /**
   * Returns what is reserved for small and medium enterprises (面向中小企业预留).
   *
   * @return the figure, or nothing where none is stated
   */
  public abstract Optional<Figure> reservedForSmes();

  /**
   * Returns what of that is reserved for small and micro enterprises (预留给小型和微型企业).
   *
   * @return the figure, or nothing where none is stated
   */
  public abstract Optional<Figure> reservedForMicro();

  /**
   * Returns the services that the government buys (政府购买服务).
   *
   * @return the services, in the order of the text
   */
  public abstract List<PurchasedService> purchasedServices();

  /**
   * Returns this procurement with another total.
   *
   * @param figure the figure
   * @return a copy
   */
  public abstract Procurement withTotal(Figure figure);

  /**
   * Returns this procurement with other goods.
   *
   * @param figure the figure
   * @return a copy
   */
  public abstract Procurement withGoods(Figure figure);

  /**
   * Returns this procurement with other works.
   *
   * @param figure the figure
   * @return a copy
   */
  public abstract Procurement withWorks(Figure figure);

  /**
   * Returns this procurement with other services.
   *
   * @param figure the figure
   * @return a copy
   */
  public abstract Procurement withServices(Figure figure);

  /**
   * Returns this procurement with another reserve for small and medium enterprises.
   *
   * @param figure the figure
   * @return a copy
   */
  public abstract Procurement withReservedForSmes(Figure figure);

  /**
   * Returns this procurement with another reserve for small and micro enterprises.
   *
   * @param figure the figure
   * @return a copy
   */
  public abstract Procurement withReservedForMicro(Figure figure);

  /**
   * Returns this procurement with other purchased services.
   *
   * @param services the services, in the order of the text
   * @return a copy
   */
  public abstract Procurement withPurchasedServices(Iterable<? extends PurchasedService> services);

  /**
   * Begins the procurement of a department.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Procurement}. */
  public static final class Builder extends ImmutableProcurement.Builder {
    Builder() {}

    /**
     * Sets the total.
     *
     * @param printed the number as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder total(String printed) {
      return total(Figure.parse(printed));
    }

    /**
     * Sets goods.
     *
     * @param printed the number as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder goods(String printed) {
      return goods(Figure.parse(printed));
    }

    /**
     * Sets works.
     *
     * @param printed the number as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder works(String printed) {
      return works(Figure.parse(printed));
    }

    /**
     * Sets services.
     *
     * @param printed the number as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder services(String printed) {
      return services(Figure.parse(printed));
    }

    /**
     * Sets what is reserved for small and medium enterprises.
     *
     * @param printed the number as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder reservedForSmes(String printed) {
      return reservedForSmes(Figure.parse(printed));
    }

    /**
     * Sets what is reserved for small and micro enterprises.
     *
     * @param printed the number as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder reservedForMicro(String printed) {
      return reservedForMicro(Figure.parse(printed));
    }
  }
}
