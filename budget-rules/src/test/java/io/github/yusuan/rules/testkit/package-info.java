/**
 * The test kit (测试工具): budgets, disclosures and broken disclosures made up by the hundred, and
 * assertions about disclosures, for the tests of people who make or read them.
 *
 * <pre>{@code
 * @Domain(BudgetDomain.class)
 * class DerivationTest {
 *   @Property
 *   void derived_disclosures_are_consistent(@ForAll Budget budget) {
 *     Disclosure disclosure = budget.disclose(Templates.SHANXI_COUNTY_2024);
 *     YusuanAssertions.assertThat(disclosure).satisfiesEveryIdentity();
 *   }
 * }
 * }</pre>
 *
 * <p>Begin with {@link io.github.yusuan.rules.testkit.BudgetDomain}: under it jqwik fills in every
 * {@code @ForAll} parameter of a budget, a line, a disclosure, a corruption, a region, a template
 * or a code. {@link io.github.yusuan.rules.testkit.Under} asks for what belongs to one template.
 * Who wants more say uses the arbitraries themselves: {@link
 * io.github.yusuan.rules.testkit.BudgetArbitraries} (small, realistic, large, and budgets with a
 * {@link io.github.yusuan.rules.testkit.Hazard}), {@link
 * io.github.yusuan.rules.testkit.DisclosureArbitraries}, {@link
 * io.github.yusuan.rules.testkit.CodeArbitraries} and {@link
 * io.github.yusuan.rules.testkit.AmountArbitraries}. None of them knows a province: what a line
 * must say is read from the template, so they serve a template of your own as well. {@link
 * io.github.yusuan.rules.testkit.MadeUpTemplate} is one that looks like no province at all.
 *
 * <p>A {@link io.github.yusuan.rules.testkit.Corruption} is a derived disclosure with one cell
 * misprinted by a {@link io.github.yusuan.rules.testkit.Slip}; it says which cell, and whether any
 * rule can see it, so a test can ask whether software finds it.
 *
 * <p>{@link io.github.yusuan.rules.testkit.YusuanAssertions} is the entry to the AssertJ
 * assertions. They fail with the sentences of the report, and what is not equal is shown cell by
 * cell.
 *
 * <p>Everything shrinks: a budget that breaks a property is reported with the few lines that it
 * takes to break it.
 */
@NullMarked
package io.github.yusuan.rules.testkit;

import org.jspecify.annotations.NullMarked;
