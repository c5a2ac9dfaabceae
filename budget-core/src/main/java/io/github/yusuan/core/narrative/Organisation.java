package io.github.yusuan.core.narrative;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What a department is for and what it consists of (部门职责及机构设置). The numbers of units are those that
 * the text claims; they need not agree with the units it names.
 */
@Value.Immutable
public abstract sealed class Organisation implements Serializable permits ImmutableOrganisation {

  Organisation() {}

  /**
   * Returns what the department is for (主要职责).
   *
   * @return the duties, in the order of the text
   */
  public abstract List<String> duties();

  /**
   * Returns the divisions within the department (内设机构).
   *
   * @return their names, in the order of the text
   */
  public abstract List<String> divisions();

  /**
   * Returns the units of the department (下属单位), itself among them where the text says so.
   *
   * @return their names, in the order of the text
   */
  public abstract List<String> units();

  /**
   * Returns how many units of each sort the text claims.
   *
   * @return the numbers, by sort
   */
  public abstract Map<UnitSort, Integer> counts();

  /**
   * Returns what is odd about the text.
   *
   * @return the remarks of whoever carried it over
   */
  public abstract List<String> remarks();

  /** Refuses a negative number. */
  @Value.Check
  void check() {
    counts()
        .forEach(
            (sort, count) -> {
              if (count < 0) {
                throw new IllegalArgumentException(
                    "a number of units must not be negative: " + sort.id() + " " + count);
              }
            });
  }

  /**
   * Returns this organisation with other duties.
   *
   * @param duties the duties, in the order of the text
   * @return a copy
   */
  public abstract Organisation withDuties(Iterable<String> duties);

  /**
   * Returns this organisation with other divisions.
   *
   * @param divisions their names, in the order of the text
   * @return a copy
   */
  public abstract Organisation withDivisions(Iterable<String> divisions);

  /**
   * Returns this organisation with other units.
   *
   * @param units their names, in the order of the text
   * @return a copy
   */
  public abstract Organisation withUnits(Iterable<String> units);

  /**
   * Returns this organisation with other numbers of units.
   *
   * @param counts the numbers, by sort
   * @return a copy
   */
  public abstract Organisation withCounts(Map<UnitSort, ? extends Integer> counts);

  /** Returns how many duties, divisions and units there are. */
  @Override
  public String toString() {
    return duties().size()
        + " duties, "
        + divisions().size()
        + " divisions, "
        + units().size()
        + " units";
  }

  /**
   * Begins the organisation of a department.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Organisation}. */
  public static final class Builder extends ImmutableOrganisation.Builder {
    Builder() {}
  }
}
