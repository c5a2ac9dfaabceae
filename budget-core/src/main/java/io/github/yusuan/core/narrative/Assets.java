package io.github.yusuan.core.narrative;

import io.github.yusuan.core.amount.Figure;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The state-owned assets that a department holds and uses (国有资产占有使用情况). */
@Value.Immutable
public abstract sealed class Assets implements Serializable permits ImmutableAssets {

  Assets() {}

  /**
   * Returns the day that the numbers are of.
   *
   * @return the day, or nothing where none is stated
   */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns the official vehicles.
   *
   * @return the vehicles held, or nothing where the text does not speak of them
   */
  public abstract Optional<Vehicles> vehicles();

  /**
   * Returns the floor space of the offices.
   *
   * @return the figure in m² (平方米), or nothing where none is stated
   */
  public abstract Optional<Figure> officeArea();

  /**
   * Returns the valuable devices.
   *
   * @return the numbers held, by threshold and kind, in the order of printing
   */
  public abstract List<Equipment> equipment();

  /**
   * Returns the vehicles that the budget buys.
   *
   * @return the vehicles planned, or nothing where the text does not speak of them
   */
  public abstract Optional<Vehicles> plannedVehicles();

  /**
   * Returns the valuable devices that the budget buys.
   *
   * @return the numbers planned, by threshold and kind, in the order of printing
   */
  public abstract List<Equipment> plannedEquipment();

  /**
   * Returns these assets with other vehicles held.
   *
   * @param vehicles the vehicles
   * @return a copy
   */
  public abstract Assets withVehicles(Vehicles vehicles);

  /**
   * Returns these assets with another floor space.
   *
   * @param area the figure in m²
   * @return a copy
   */
  public abstract Assets withOfficeArea(Figure area);

  /**
   * Returns these assets with other devices held.
   *
   * @param equipment the numbers, by threshold and kind
   * @return a copy
   */
  public abstract Assets withEquipment(Iterable<? extends Equipment> equipment);

  /**
   * Returns these assets with other vehicles planned.
   *
   * @param vehicles the vehicles
   * @return a copy
   */
  public abstract Assets withPlannedVehicles(Vehicles vehicles);

  /**
   * Returns these assets with other devices planned.
   *
   * @param equipment the numbers, by threshold and kind
   * @return a copy
   */
  public abstract Assets withPlannedEquipment(Iterable<? extends Equipment> equipment);

  /**
   * Begins the assets of a department.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Assets}. */
  public static final class Builder extends ImmutableAssets.Builder {
    Builder() {}

    /**
     * Sets the floor space of the offices.
     *
     * @param printed the number of m² as printed
     * @return this builder
     * @throws IllegalArgumentException if the text is no number
     */
    public Builder officeArea(String printed) {
      return officeArea(Figure.parse(printed));
    }
  }
}
