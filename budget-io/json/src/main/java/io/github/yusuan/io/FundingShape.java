package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonLocation;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.performance.Funding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /**
   * A reporting unit that is being read (读取中的金额单位): two members of the object whose figures are
   * printed in it.
   */
  static class UnitIn {
    private @Nullable Scale scale;
    private @Nullable JsonLocation decimalsAt;
    private int decimals;

    final void scale(Scale printed) {
      scale = printed;
    }

    /** Reads the number of decimals. */
    final void decimals(JsonIn in) {
      decimalsAt = in.location();
      decimals = in.integer();
    }

    /** Returns the unit if it has been read and is one. */
    final @Nullable ReportingUnit soFar() {
      return scale == null || decimalsAt == null || decimals < 0 || decimals > scale.fenDigits()
          ? null
          : scale.withDecimals(decimals);
    }

    /** Returns the unit, once the object that has it is read. */
    final ReportingUnit unit(ObjectIn object) {
      try {
        return Objects.requireNonNull(scale).withDecimals(decimals);
      } catch (IllegalArgumentException refused) {
        Mismatch mismatch =
            new Mismatch(Label.zh("数字" + decimals).en("the number " + decimals), ruleOf(refused));
        throw object.refused(Objects.requireNonNull(decimalsAt), "/decimals", mismatch);
      }
    }

    private Label ruleOf(IllegalArgumentException refused) {
      String rule = Quoted.rule(refused).in(Language.ENGLISH);
      String bare =
          rule.endsWith(": " + decimals) ? rule.substring(0, rule.lastIndexOf(": ")) : rule;
      return Label.zh("该单位容许的小数位数").en(bare);
    }
  }
}
