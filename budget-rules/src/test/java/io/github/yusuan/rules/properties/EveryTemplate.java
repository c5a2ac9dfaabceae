package io.github.yusuan.rules.properties;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import io.github.yusuan.rules.testkit.BudgetDomain;
import io.github.yusuan.rules.testkit.MadeUpTemplate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** The templates that come with Yusuan, and the made-up one. */
class EveryTemplate extends BudgetDomain {
  static final List<Template> TEMPLATES =
      Stream.concat(Templates.all().stream(), Stream.of(MadeUpTemplate.THREE_WAY_2026)).toList();

  EveryTemplate() {
    super(TEMPLATES.toArray(Template[]::new));
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Arbitraries.oneOf(TEMPLATES.stream().map(EveryTemplate::samples).toList());
  }

  private static Arbitrary<Sample> samples(Template template) {
    return BudgetArbitraries.under(template).any().map(budget -> new Sample(template, budget));
  }

  /** Budgets under templates that allow negative amounts. */
  @Provide
  Arbitrary<Signed> signed() {
    return Arbitraries.oneOf(TEMPLATES.stream().map(EveryTemplate::signed).toList());
  }

  private static Arbitrary<Signed> signed(Template template) {
    Template allowing = template.with(family -> family.withAllowsNegativeAmounts(true));
    return BudgetArbitraries.under(template)
        .withNegativeAmounts()
        .any()
        .map(budget -> new Signed(new Sample(allowing, budget)));
  }

  /** Two budgets for one template. */
  @Provide
  Arbitrary<Pair> pairs() {
    return Arbitraries.oneOf(
        TEMPLATES.stream()
            .map(
                template -> Combinators.combine(samples(template), samples(template)).as(Pair::new))
            .toList());
  }

  /** Budgets under the made-up template with each way to round. */
  @Provide
  Arbitrary<Rounded> rounded() {
    Arbitrary<Rounding> roundings =
        Arbitraries.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.TRUNCATION, Rounding.UNKNOWN);
    return Combinators.combine(roundings, samples(MadeUpTemplate.THREE_WAY_2026))
        .as(
            (rounding, sample) ->
                new Rounded(
                    rounding, new Sample(MadeUpTemplate.roundedBy(rounding), sample.budget())));
  }

  /** A sample with negative amounts. */
  record Signed(Sample sample) {}

  /** Two samples of one template. */
  record Pair(Sample one, Sample other) {}

  /** A sample under a template of some rounding. */
  record Rounded(Rounding rounding, Sample sample) {}
}
