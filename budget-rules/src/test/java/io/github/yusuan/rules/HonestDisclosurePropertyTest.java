package io.github.yusuan.rules;

import static io.github.yusuan.core.amount.Rounding.HALF_EVEN;
import static io.github.yusuan.core.amount.Rounding.HALF_UP;
import static io.github.yusuan.core.amount.Rounding.TRUNCATION;
import static io.github.yusuan.core.amount.Rounding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Propagation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The heart: what is printed from exact amounts is never accused, and a slip is found. */
class HonestDisclosurePropertyTest {
  @Property(tries = 150)
  void what_is_printed_from_exact_amounts_is_never_violated(
      @ForAll("honest") Disclosure disclosure) {
    assertHonest(disclosure, HALF_UP);
  }

  @Provide
  Arbitrary<Disclosure> honest() {
    return Budgets.printed(HALF_UP);
  }

  @Property(tries = 80)
  void nor_is_what_is_rounded_to_even(@ForAll("toEven") Disclosure disclosure) {
    assertHonest(disclosure, HALF_EVEN);
    assertHonest(disclosure, UNKNOWN);
  }

  @Provide
  Arbitrary<Disclosure> toEven() {
    return Budgets.printed(HALF_EVEN);
  }

  @Property(tries = 80)
  void nor_is_what_is_cut_off(@ForAll("cutOff") Disclosure disclosure) {
    assertHonest(disclosure, TRUNCATION);
  }

  @Provide
  Arbitrary<Disclosure> cutOff() {
    return Budgets.printed(TRUNCATION);
  }

  @Property(tries = 100)
  void nor_is_what_has_negative_amounts(@ForAll("signed") Disclosure disclosure) {
    assertHonest(disclosure, HALF_UP);
  }

  @Provide
  Arbitrary<Disclosure> signed() {
    return Arbitraries.of(Templates.all())
        .flatMap(
            template -> {
              Template allowing = template.with(family -> family.withAllowsNegativeAmounts(true));
              return Combinators.combine(
                      Budgets.withNegatives(allowing), Budgets.presses(allowing, HALF_UP))
                  .as(ExactBudget::print);
            });
  }

  private static void assertHonest(Disclosure disclosure, Rounding rounding) {
    Report report = Rulebook.identities().assuming(rounding).check(disclosure);
    Propagation propagation = Propagation.of(Identities.of(disclosure, rounding));

    assertThat(report.problems()).isEmpty();
    assertThat(propagation.contradiction()).isEmpty();
    assertThat(propagation.isFinished()).isTrue();
  }

  @Property(tries = 150)
  void a_slip_of_ten_last_places_is_found_and_named(
      @ForAll("honest") Disclosure disclosure, @ForAll("slips") long slip, @ForAll Random chance) {
    List<Cell> covered = new ArrayList<>(covered(disclosure));
    covered.removeIf(cell -> Budgets.slipped(cell, slip).signum() < 0);
    Assume.that(!covered.isEmpty());
    Cell cell = covered.get(chance.nextInt(covered.size()));

    Disclosure wrong = disclosure.with(cell, Budgets.slipped(cell, slip));

    Report report = Rulebook.identities().check(wrong);

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.problems())
        .flatExtracting(Finding::cells)
        .extracting(Sketch::name)
        .contains(Sketch.name(cell));
  }

  @Provide
  Arbitrary<Long> slips() {
    return Arbitraries.longs()
        .between(10, 500)
        .flatMap(places -> Arbitraries.of(places, -places))
        .map(places -> places * Budgets.TEN_LAST_PLACES / 10);
  }

  /**
   * The printed cells that an equality covers, or a sum of at most ten operands: the roundings of
   * eleven may hide ten last places.
   */
  private static Set<Cell> covered(Disclosure disclosure) {
    Set<Cell> covered = new LinkedHashSet<>();
    for (Identity identity : Identities.of(disclosure).all()) {
      boolean small = identity instanceof Identity.Sum && identity.operands().size() <= 10;
      if (identity instanceof Identity.Same || small) {
        identity.operands().forEach(operand -> covered.addAll(operand.cells()));
      }
    }
    covered.removeIf(Cell::isBlank);
    return covered;
  }
}
