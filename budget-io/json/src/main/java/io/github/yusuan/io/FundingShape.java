package io.github.yusuan.io;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.performance.Funding;

/**
 * The funding of a project in JSON (项目资金): the printed total and the printed figures by tier.
 *
 * <pre>{@code
 * {"unit": "元", "decimals": 2, "total": "196200", "tiers": {"municipal-county": "196200"}}
 * }</pre>
 */
final class FundingShape {
  private static final MapShape<Category, Figure> TIERS =
      MapShape.of(
          (id, in) -> MemberShape.category(id, in, Dimension.TIER), MemberShape::id, Shape.FIGURE);

  static final ObjectShape<Funding, ?> FUNDING =
      Members.of(FundingIn::new, FundingIn::build)
          .required("unit", Shape.SCALE, FundingIn::scale, funding -> funding.unit().scale())
          .required(
              "decimals",
              (in, funding) -> funding.decimals(in),
              (out, name, funding) -> out.number(name, funding.unit().decimals()))
          .optional("total", Shape.FIGURE, (in, total) -> in.funding.total(total), Funding::total)
          .map("tiers", TIERS, (in, tiers) -> in.funding.putAllTiers(tiers), Funding::tiers)
          .row();

  private FundingShape() {}

  /** Funding that is being read. */
  private static final class FundingIn extends UnitIn {
    private final Funding.Builder funding = Funding.builder();

    Funding build(ObjectIn object) {
      return funding.unit(unit(object)).build();
    }
  }
}
