package io.github.yusuan.core.narrative;

import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A service that the government buys (政府购买服务), with its number in the guiding catalogue. */
@Value.Immutable
public abstract sealed class PurchasedService implements Serializable
    permits ImmutablePurchasedService {

  PurchasedService() {}

  /**
   * Returns the name.
   *
   * @return the name as printed
   */
  public abstract String name();

  /**
   * Returns what it costs.
   *
   * @return the amount, or nothing where none is stated
   */
  public abstract Optional<ClaimedAmount> amount();

  /**
   * Returns the number in the catalogue (政府购买服务指导性目录).
   *
   * @return a number such as C16079900, or nothing where none is stated
   */
  public abstract Optional<String> catalogue();

  /**
   * Returns what the catalogue calls that number.
   *
   * @return a name such as 其他运行维护服务, or nothing where none is stated
   */
  public abstract Optional<String> catalogueName();

  /** Refuses a blank name. */
  @Value.Check
  void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException(
          "a purchased service must have a name: " + Visible.quoted(name()));
    }
  }

  /**
   * Returns this service at another cost.
   *
   * @param amount the amount
   * @return a copy
   */
  public abstract PurchasedService withAmount(ClaimedAmount amount);

  /**
   * Returns this service under another number of the catalogue.
   *
   * @param number the number
   * @return a copy
   */
  public abstract PurchasedService withCatalogue(String number);

  /**
   * Begins a purchased service.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PurchasedService}. */
  public static final class Builder extends ImmutablePurchasedService.Builder {
    Builder() {}
  }
}
