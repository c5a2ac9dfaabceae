package io.github.yusuan.io;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a text states a figure of, in JSON (说明事项): its printed name, and the region or the
 * identifier that is meant.
 *
 * <pre>{@code {"name": "基本支出", "region": {"kind": "basic"}} }</pre>
 */
final class QuantityShape {
  static final ObjectShape<Quantity, ?> QUANTITY =
      Members.of(QuantityIn::new, QuantityIn::build)
          .text("name", Shape.NAME, (in, name) -> in.name = name, Quantity::name)
          .optional("id", Shape.ID, (in, id) -> in.id = id, Quantity::id)
          .optional(
              "region", RegionShape.REGION, (in, region) -> in.region = region, Quantity::region)
          .object();

  private QuantityShape() {}

  /** A quantity that is being read. */
  private static final class QuantityIn {
    private String name = "";
    private @Nullable String id;
    private @Nullable Region region;

    Quantity build() {
      Quantity quantity = region == null ? Quantity.of(name) : Quantity.of(name, region);
      return id == null ? quantity : quantity.withId(id);
    }
  }
}
