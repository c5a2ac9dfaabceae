package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;

/**
 * The jqwik domain of budgets and disclosures (预算领域): fills in {@code @ForAll} parameters.
 *
 * <pre>{@code
 * @Domain(BudgetDomain.class)
 * class MyTest {
 *   @Property
 *   void derived(@ForAll Budget budget, @ForAll Template template) { ... }
 *
 *   @Property
 *   void corrupted(@ForAll @Under("shanxi-county-2024") Corruption corruption) { ... }
 * }
 * }</pre>
 *
 * <p>It knows the templates that come with Yusuan. A budget or a line is complete for all of them;
 * a disclosure or a corruption is of any one. A domain of other templates extends this one:
 *
 * <pre>{@code
 * public class OurDomain extends BudgetDomain {
 *   public OurDomain() {
 *     super(OUR_TEMPLATE);
 *   }
 * }
 * }</pre>
 *
 * <p>A domain hides jqwik's own types; name {@code @Domain(DomainContext.Global.class)} beside this
 * one where a property needs an {@code int} as well.
 */
public class BudgetDomain extends DomainContextBase {
  private final List<Template> templates;

  /** Makes the domain of the templates that come with Yusuan, all of one year. */
  public BudgetDomain() {
    this(
        Templates.families().stream()
            .map(family -> family.of(Year.of(2024)))
            .toArray(Template[]::new));
  }

  /**
   * Makes a domain of other templates.
   *
   * @param templates at least one template; all of one year, so that a budget suits all of them
   */
  protected BudgetDomain(Template... templates) {
    this.templates = List.of(templates);
  }

  @Provide
  Arbitrary<Template> templates(TypeUsage target) {
    return Arbitraries.of(templatesOf(target));
  }

  @Provide
  Arbitrary<Budget> budgets(TypeUsage target) {
    return BudgetArbitraries.under(templatesOf(target)).any();
  }

  @Provide
  Arbitrary<BudgetLine> lines(TypeUsage target) {
    return BudgetArbitraries.under(templatesOf(target)).lines();
  }

  @Provide
  Arbitrary<Region> regions(TypeUsage target) {
    return BudgetArbitraries.under(templatesOf(target)).regions();
  }

  @Provide
  Arbitrary<Disclosure> disclosures(TypeUsage target) {
    return ofEach(target, DisclosureArbitraries::consistent);
  }

  @Provide
  Arbitrary<Corruption> corruptions(TypeUsage target) {
    return ofEach(target, DisclosureArbitraries::corrupted);
  }

  @Provide
  Arbitrary<FunctionalCode> functionalCodes(TypeUsage target) {
    return codes(target).functionalCodes();
  }

  @Provide
  Arbitrary<DepartmentEconomicCode> departmentalCodes(TypeUsage target) {
    return codes(target).departmentalSections();
  }

  @Provide
  Arbitrary<GovernmentEconomicCode> governmentalCodes(TypeUsage target) {
    return codes(target).governmentalSections();
  }

  @Provide
  Arbitrary<RevenueCode> revenueCodes(TypeUsage target) {
    return codes(target).revenueItems();
  }

  private CodeArbitraries codes(TypeUsage target) {
    return CodeArbitraries.in(templatesOf(target).get(0).year());
  }

  private <T> Arbitrary<T> ofEach(
      TypeUsage target, Function<DisclosureArbitraries, Arbitrary<T>> samples) {
    return Arbitraries.oneOf(
        templatesOf(target).stream().map(DisclosureArbitraries::under).map(samples).toList());
  }

  private List<Template> templatesOf(TypeUsage target) {
    return target
        .findAnnotation(Under.class)
        .map(under -> List.of(template(under.value())))
        .orElse(templates);
  }

  private Template template(String id) {
    return templates.stream()
        .filter(template -> template.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the domain has no template '"
                        + id
                        + "', only "
                        + templates.stream().map(Template::id).toList()));
  }
}
