package io.github.yusuan.io;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A region of the budget in JSON (预算口径): its members by dimension. A project implies its unit,
 * which is not said again.
 *
 * <pre>{@code {"source": "general-public-budget", "kind": "project", "function": "2010302"} }</pre>
 */
final class RegionShape {
  private static final Members MEMBERS = Members.optional().and(MemberShape.NAMES);

  private RegionShape() {}

  static Region read(JsonIn in, KnownTemplate known) {
    List<Member> members = new ArrayList<>();
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      Dimension dimension = MemberShape.dimension(object.member(), in);
      members.add(MemberShape.read(in, dimension, known));
    }
    return object.build(() -> Region.of(members));
  }

  static void write(JsonOut out, Region region, KnownTemplate known) throws IOException {
    List<Member> members = new ArrayList<>(region.members());
    Optional<BudgetUnit> implied =
        region.member(Dimension.PROJECT).map(Project.class::cast).map(Project::unit);
    implied.ifPresent(members::remove);
    if (!Region.of(members).equals(region)) {
      throw new IllegalArgumentException("a region of a project must lie in its unit: " + region);
    }
    out.row("region");
    MemberShape.write(out, members, known);
    out.end();
  }
}
