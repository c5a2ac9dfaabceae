package io.github.yusuan.io;

import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.performance.Attribute;
import io.github.yusuan.core.performance.Authority;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.performance.Term;
import java.util.List;
import java.util.function.Supplier;

/** Performance targets by chance. */
final class RandomTargets {
  private static final List<Category> TIERS =
      List.of(Tier.CENTRAL, Tier.PROVINCIAL, Tier.MUNICIPAL_COUNTY, Tier.SELF_RAISED, Tier.OTHER);
  private static final List<String> TARGETS =
      List.of("≥95%", "≤19.62万元", "150元/月", "109户", "2024年1月左右", "合格", "满意、不满意", "", " 按时 ");

  private final RandomValues values;
  private final Supplier<Project> projects;

  RandomTargets(RandomValues values, Supplier<Project> projects) {
    this.values = values;
    this.projects = projects;
  }

  PerformanceTarget target() {
    Taxonomy taxonomy = values.one(Taxonomy.all());
    PerformanceTarget.Builder target =
        PerformanceTarget.builder().project(projects.get()).taxonomy(taxonomy);
    values.maybe(this::authority, target::authority);
    values.maybe(() -> values.one(List.of(Attribute.values())), target::attribute);
    values.maybe(values::name, target::attributeText);
    values.maybe(() -> Term.of(values.name()), target::term);
    values.maybe(this::funding, target::termFunding);
    values.maybe(this::funding, target::annualFunding);
    values.maybe(values::name, target::overview);
    values.maybe(values::name, target::basis);
    values.maybe(values::name, target::necessity);
    values.maybe(values::name, target::safeguards);
    values.maybe(values::name, target::plan);
    values.maybe(values::name, target::termGoal);
    values.maybe(values::name, target::annualGoal);
    values.times(3, () -> target.addIndicator(indicator(taxonomy)));
    return target.build();
  }

  private Authority authority() {
    Authority authority = Authority.of(values.name());
    return values.chance(50) ? authority.withCode(values.name()) : authority;
  }

  private Funding funding() {
    Funding.Builder funding = Funding.builder();
    values.maybe(values::unit, funding::unit);
    values.maybe(values::figure, funding::total);
    values.<Category>some(TIERS).forEach(tier -> funding.putTier(tier, values.figure()));
    return funding.build();
  }

  private Indicator indicator(Taxonomy taxonomy) {
    Indicator.Builder indicator = Indicator.builder().heading(values.one(taxonomy.headings()));
    values.maybe(values::text, indicator::name);
    values.maybe(this::value, indicator::term);
    values.maybe(this::value, indicator::annual);
    return indicator.build();
  }

  private String value() {
    return values.chance(70) ? values.one(TARGETS) : values.text();
  }
}
