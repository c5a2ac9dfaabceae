package io.github.yusuan.io;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A region of the budget in JSON (预算口径): its members by dimension. A project implies its unit,
 * which is not said again.
 *
 * <pre>{@code {"source": "general-public-budget", "kind": "project", "function": "2010302"} }</pre>
 */
final class RegionShape {
  static final ObjectShape<Region, ?> REGION = region();

  private RegionShape() {}

  private static ObjectShape<Region, ?> region() {
    Members<Region, List<Member>> members = Members.of(ArrayList::new, found -> Region.of(found));
    for (Dimension dimension : Dimension.values()) {
      members.read(dimension.id(), (in, found) -> found.add(MemberShape.read(in, dimension)));
    }
    return members.written(RegionShape::write).row();
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
}
