package io.github.yusuan.io;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Quantity;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a text states a figure of, in JSON (说明事项): its printed name, and the region or the
 * identifier that is meant.
 *
 * <pre>{@code {"name": "基本支出", "region": {"kind": "basic"}} }</pre>
 */
final class QuantityShape {
  private static final Members MEMBERS = Members.optional("name", "id", "region");

  private final JsonIn in;
  private String name = "";
  private String id = "";
  private @Nullable Region region;

  private QuantityShape(JsonIn in) {
    this.in = in;
  }

  static Quantity read(JsonIn in, KnownTemplate known) {
    return new QuantityShape(in).read(known);
  }

  private Quantity read(KnownTemplate known) {
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "name" -> name = in.string();
        case "id" -> id = in.string();
        default -> region = RegionShape.read(in, known);
      }
    }
    return object.build(() -> object.has("id") ? quantity().withId(id) : quantity());
  }

  private Quantity quantity() {
    return region == null ? Quantity.of(name) : Quantity.of(name, region);
  }

  static void write(JsonOut out, String member, Quantity quantity, KnownTemplate known)
      throws IOException {
    out.object(member);
    out.unlessEmpty("name", quantity.name());
    out.text("id", quantity.id());
    if (quantity.region().isPresent()) {
      RegionShape.write(out, quantity.region().get(), known);
    }
    out.end();
  }
}
