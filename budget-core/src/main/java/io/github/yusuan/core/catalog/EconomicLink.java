package io.github.yusuan.core.catalog;

import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import java.io.Serializable;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A link between the two economic classifications (对照关系): what units of some kind record under the
 * departmental code, the government records under the governmental one.
 */
@Value.Immutable
public abstract sealed class EconomicLink implements Serializable permits ImmutableEconomicLink {

  EconomicLink() {}

  /**
   * Returns the departmental side.
   *
   * @return a 款, or a 类 that stands for all of its 款
   */
  public abstract DepartmentEconomicCode departmental();

  /**
   * Returns the governmental side.
   *
   * @return the code
   */
  public abstract GovernmentEconomicCode governmental();

  /**
   * Returns the kinds of unit for which the link holds.
   *
   * @return one or both
   */
  public abstract Set<UnitKind> units();

  /**
   * Returns the years in which the link holds.
   *
   * @return the years
   */
  @Value.Default
  public Validity validity() {
    return Validity.ALWAYS;
  }

  /**
   * Returns how sure this is.
   *
   * @return the confidence
   */
  public abstract Confidence confidence();

  /**
   * Returns where this was taken from.
   *
   * @return a short text
   */
  public abstract String source();

  /** Refuses a link for no unit, and one without a source. */
  @Value.Check
  void check() {
    if (units().isEmpty()) {
      throw new IllegalArgumentException(
          "a link must hold for some kind of unit: " + departmental() + " to " + governmental());
    }
    if (source().isBlank()) {
      throw new IllegalArgumentException(
          "a link's source must not be blank: " + departmental() + " to " + governmental());
    }
  }

  /**
   * Begins a link.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EconomicLink}. */
  public static final class Builder extends ImmutableEconomicLink.Builder {
    Builder() {}
  }
}
