package io.github.yusuan.io;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.narrative.Quantity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text states a figure of, in JSON (说明事项): its printed name, and the region or the
 * identifier that is meant.
 *
 * <pre>{@code {"name": "基本支出", "region": {"kind": "basic"}} }</pre>
 */
final class QuantityShape {
  /**
   * A region of the budget (预算口径): its members by dimension. A project implies its unit, which is
   * not said again.
   *
   * <pre>{@code {"source": "general-public-budget", "kind": "project", "function": "2010302"} }
   * </pre>
   */
  static final ObjectShape<Region, ?> REGION = region();

  static final ObjectShape<Quantity, ?> QUANTITY =
      Members.of(QuantityIn::new, QuantityIn::build)
          .text("name", Shape.NAME, (in, name) -> in.name = name, Quantity::name)
          .optional("id", Shape.ID, (in, id) -> in.id = id, Quantity::id)
          .optional("region", REGION, (in, region) -> in.region = region, Quantity::region)
          .object();

  private QuantityShape() {}

  private static ObjectShape<Region, ?> region() {
    Members<Region, List<Member>> members = Members.of(ArrayList::new, found -> Region.of(found));
    for (Dimension dimension : Dimension.values()) {
      members.read(dimension.id(), (in, found) -> found.add(MemberShape.read(in, dimension)));
    }
    return members.written(QuantityShape::write).row();
  }

  private static void write(JsonOut out, Region region) throws IOException {
    List<Member> members = new ArrayList<>(region.members());
    region
        .member(Dimension.PROJECT)
        .map(project -> ((Project) project).unit())
        .ifPresent(members::remove);
    if (!Region.of(members).equals(region)) {
      throw new IllegalArgumentException("a region of a project must lie in its unit: " + region);
    }
    MemberShape.write(out, members);
  }

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
