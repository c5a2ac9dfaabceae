package com.example.budget;

import static io.github.yusuan.core.form.Templates.SHANXI_COUNTY_2024;
import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.testkit.BudgetArbitraries;
import io.github.yusuan.rules.testkit.BudgetDomain;
import io.github.yusuan.rules.testkit.Corruption;
import io.github.yusuan.rules.testkit.Under;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Properties over made-up budgets: {@code @ForAll} parameters are filled in by the domain. */
@Domain(BudgetDomain.class)
class DerivedDisclosureTest {

  /** Under any template that comes with Yusuan: such a budget is complete for all of them. */
  @Property
  void derived_disclosures_are_consistent(@ForAll Budget budget, @ForAll Template template) {
    assertThat(budget.disclose(template)).satisfiesEveryIdentity();
  }

  /** Under one template: with all that only this one has a place for. */
  @Property
  void a_budget_prints_its_revenue(@ForAll @Under("shanxi-county-2024") Budget budget) {
    Disclosure disclosure = budget.disclose(SHANXI_COUNTY_2024);
    assertThat(disclosure.table("revenue").orElseThrow().note()).isEmpty();
  }

  /** Budgets without lines are made up only where they are asked for. */
  @Provide
  Arbitrary<Budget> emptyOnes() {
    return BudgetArbitraries.under(SHANXI_COUNTY_2024)
        .withEmptyOnes()
        .small()
        .filter(budget -> budget.lines().isEmpty());
  }

  @Property
  void a_budget_without_lines_prints_empty_tables(@ForAll("emptyOnes") Budget budget) {
    assertThat(budget.disclose(SHANXI_COUNTY_2024))
        .table("expenditure")
        .isEmptyWithNote("本表无数据");
  }

  @Property
  void what_is_written_as_json_is_read_back(@ForAll Disclosure disclosure) {
    byte[] json = DisclosureJson.toBytes(disclosure);
    assertThat(DisclosureJson.read(json)).isEqualTo(disclosure);
    assertThat(DisclosureJson.toBytes(DisclosureJson.read(json))).isEqualTo(json);
  }

  /** A misprint may be too small to be seen; whatever is reported is reported after reading too. */
  @Property
  void a_misprint_survives_the_way_through_json(@ForAll Corruption corruption) {
    Disclosure misprinted = corruption.disclosure();
    Disclosure read = DisclosureJson.read(DisclosureJson.toText(misprinted));
    assertThat(Rulebook.standard().check(read).problems().toString())
        .isEqualTo(Rulebook.standard().check(misprinted).problems().toString());
  }
}
