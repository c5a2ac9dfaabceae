package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Map;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A number of official vehicles (公务用车): owned or planned, in all and by use.
 *
 * <p>Whether the uses add up to the number is not asked here: a published figure that is wrong is a
 * finding.
 */
@Value.Immutable
public abstract sealed class Vehicles implements Serializable permits ImmutableVehicles {

  Vehicles() {}

  /**
   * Returns how many vehicles are authorised (编制数).
   *
   * @return the number, or nothing where it is not stated
   */
  public abstract OptionalInt authorised();

  /**
   * Returns how many vehicles there are (实有数), or are to be bought.
   *
   * @return the number, or nothing where it is not stated
   */
  public abstract OptionalInt actual();

  /**
   * Returns how many vehicles serve each use.
   *
   * @return the numbers by printed use, such as 机要通信用车, in the order of printing
   */
  public abstract Map<String, Integer> byUse();

  /** Refuses a negative number and a blank use. */
  @Value.Check
  void check() {
    checkCount(authorised().orElse(0));
    checkCount(actual().orElse(0));
    byUse()
        .forEach(
            (use, count) -> {
              checkCount(count);
              if (use.isBlank()) {
                throw new IllegalArgumentException(
                    "a use must have a name: " + Visible.quoted(use));
              }
            });
  }

  private static void checkCount(int count) {
    if (count < 0) {
      throw new IllegalArgumentException("a number of vehicles must not be negative: " + count);
    }
  }

  /**
   * Begins a number of vehicles.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Vehicles}. */
  public static final class Builder extends ImmutableVehicles.Builder {
    Builder() {}
  }
}
