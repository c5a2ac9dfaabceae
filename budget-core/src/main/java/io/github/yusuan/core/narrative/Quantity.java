package io.github.yusuan.core.narrative;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.label.Identifier;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a text states a figure of (说明事项): its printed name, and the region of the budget that it
 * measures where it measures one.
 *
 * <p>A quantity that is no region (政府采购总额, the number of projects) may have an identifier instead,
 * so that one thing can be found under several names.
 */
@Value.Immutable
public abstract sealed class Quantity implements Serializable permits ImmutableQuantity {
  private static final long serialVersionUID = 1L;

  Quantity() {}

  /**
   * Names a quantity.
   *
   * @param name the name as printed
   * @return the quantity, without region and identifier
   * @throws IllegalArgumentException if the name is blank
   */
  public static Quantity of(String name) {
    return ImmutableQuantity.builder().name(name).build();
  }

  /**
   * Names a region of the budget as a text does.
   *
   * @param name the name as printed
   * @param region the region that is meant
   * @return the quantity
   */
  public static Quantity of(String name, Region region) {
    return ImmutableQuantity.builder().name(name).region(region).build();
  }

  /**
   * Makes a quantity of a region that the text does not name, as the base of a share.
   *
   * @param region the region that is meant
   * @return the quantity, without a name
   */
  public static Quantity of(Region region) {
    return of("", region);
  }

  /**
   * Returns the name.
   *
   * @return the name as printed; empty where a region is meant and not named
   */
  public abstract String name();

  /**
   * Returns the region that is measured.
   *
   * @return the region, or nothing where the quantity is no part of the budget
   */
  public abstract Optional<Region> region();

  /**
   * Returns the identifier of a quantity that is no region.
   *
   * @return an identifier such as {@code procurement-total}, or nothing
   */
  public abstract Optional<String> id();

  /** Refuses a quantity that says nothing, or that is identified twice. */
  @Value.Check
  void check() {
    if (name().isBlank() && region().isEmpty()) {
      throw new IllegalArgumentException(
          "a quantity must have a name or a region: " + Visible.quoted(name()));
    }
    if (region().isPresent() && id().isPresent()) {
      throw new IllegalArgumentException(
          "a quantity must have a region or an identifier, not both: " + Visible.quoted(name()));
    }
    id().ifPresent(id -> Identifier.check("identifier", id));
  }

  /**
   * Returns this quantity as a region of the budget.
   *
   * @param region the region that is meant
   * @return a copy
   * @throws IllegalArgumentException if the quantity has an identifier
   */
  public abstract Quantity withRegion(Region region);

  /**
   * Returns this quantity with an identifier.
   *
   * @param id the identifier, lower-case words joined by hyphens
   * @return a copy
   * @throws IllegalArgumentException if the identifier is malformed or the quantity a region
   */
  public abstract Quantity withId(String id);

  /** Returns the name; the words of the region where there is none. */
  @Override
  public String toString() {
    return name().isEmpty() ? region().map(Region::toString).orElse("") : name();
  }
}
