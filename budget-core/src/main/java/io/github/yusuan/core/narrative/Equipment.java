package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A number of valuable devices (大型设备): those of one kind whose value reaches a threshold, as
 * 单价100万元（含）以上设备（不含车辆）0台（套）.
 */
@Value.Immutable
public abstract sealed class Equipment implements Serializable permits ImmutableEquipment {

  Equipment() {}

  /**
   * Returns the value from which devices are counted.
   *
   * @return an amount such as 100万元
   */
  public abstract ClaimedAmount threshold();

  /**
   * Returns the kind of devices.
   *
   * @return a kind such as 通用设备
   */
  public abstract String kind();

  /**
   * Returns how many there are, or are to be bought.
   *
   * @return the number of devices or sets (台、套)
   */
  public abstract int count();

  /** Refuses a blank kind and a negative number. */
  @Value.Check
  void check() {
    if (kind().isBlank() || count() < 0) {
      throw new IllegalArgumentException(
          "equipment must have a kind and a number from 0: "
              + Visible.quoted(kind())
              + " "
              + count());
    }
  }

  /**
   * Begins a number of devices.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Equipment}. */
  public static final class Builder extends ImmutableEquipment.Builder {
    Builder() {}
  }
}
