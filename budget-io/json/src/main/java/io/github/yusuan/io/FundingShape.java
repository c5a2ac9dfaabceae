package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.io.TableShape.UnitIn;
import java.io.IOException;
import java.util.Map;

/**
 * The funding of a project in JSON (项目资金): the printed total and the printed figures by tier.
 *
 * <pre>{@code
 * {"unit": "元", "decimals": 2, "total": "196200", "tiers": {"municipal-county": "196200"}}
 * }</pre>
 */
final class FundingShape {
  private static final Funding BLANK = Funding.builder().build();
  private static final Members MEMBERS = Members.required("unit", "decimals").and("total", "tiers");

  private FundingShape() {}

  static Funding read(JsonIn in, KnownTemplate known) {
    Funding.Builder funding = Funding.builder();
    UnitIn unit = new UnitIn(in);
    ObjectIn object = in.object(MEMBERS);
    while (object.next()) {
      switch (object.member()) {
        case "unit" -> unit.scale();
        case "decimals" -> unit.decimals();
        case "total" -> funding.total(in.figure());
        default -> in.map(id -> tier(id, in, known), tier -> funding.putTier(tier, in.figure()));
      }
    }
    funding.unit(unit.read(object));
    return object.build(funding::build);
  }

  private static Category tier(String id, JsonIn in, KnownTemplate known) {
    return MemberShape.category(id, in, Dimension.TIER, known);
  }

  /** Writes funding, unless it is blank. */
  static void write(JsonOut out, String name, Funding funding, KnownTemplate known)
      throws IOException {
    if (funding.equals(BLANK)) {
      return;
    }
    out.row(name);
    UnitIn.write(out, funding.unit());
    out.text("total", funding.total());
    if (!funding.tiers().isEmpty()) {
      out.object("tiers");
      for (Map.Entry<Category, Figure> tier : funding.tiers().entrySet()) {
        out.text(MemberShape.id(tier.getKey(), known), tier.getValue().toString());
      }
      out.end();
    }
    out.end();
  }
}
