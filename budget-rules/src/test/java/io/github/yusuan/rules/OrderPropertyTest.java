package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.identity.Operand;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The order of tables and lines is the printer's; what follows from them does not change. */
class OrderPropertyTest {

  @Provide
  Arbitrary<Disclosure> honest() {
    return Budgets.printed(Rounding.HALF_UP);
  }

  @Property(tries = 100)
  void the_order_of_tables_and_lines_does_not_matter(
      @ForAll("honest") Disclosure honest, @ForAll Random chance) {
    Disclosure disclosure = slipped(honest, chance);
    List<Table> shuffled = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      List<Line> lines = new ArrayList<>(table.lines());
      Collections.shuffle(lines, chance);
      shuffled.add(table.withLines(lines));
    }
    Collections.shuffle(shuffled, chance);

    assertThat(examined(disclosure.withTables(shuffled)))
        .containsExactlyInAnyOrderElementsOf(examined(disclosure));
  }

  private static Disclosure slipped(Disclosure honest, Random chance) {
    List<Cell> printed = new ArrayList<>(honest.cells());
    printed.removeIf(Cell::isBlank);
    if (printed.isEmpty()) {
      return honest;
    }
    Cell cell = printed.get(chance.nextInt(printed.size()));
    return honest.with(cell, Budgets.slipped(cell, Budgets.TEN_LAST_PLACES));
  }

  /**
   * Rule, regions and whether it is violated, of all that was examined. Where a region is printed
   * in two units, it is the first table in which a sum is read that says if it holds exactly; where
   * all parts of a total are blank, the first table says by what they are parts.
   */
  private static List<String> examined(Disclosure disclosure) {
    return Rulebook.identities().check(disclosure).findings().stream()
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .map(
            finding ->
                (finding.identity().map(identity -> identity.operands().size()).orElse(0) == 1
                        ? ""
                        : finding.rule())
                    + (finding.outcome() == Outcome.VIOLATED)
                    + finding.identity().map(OrderPropertyTest::regions).orElse(""))
        .toList();
  }

  private static String regions(Identity identity) {
    List<Operand> operands = identity.operands();
    TreeSet<String> others = new TreeSet<>();
    operands
        .subList(1, operands.size())
        .forEach(operand -> others.add(operand.region().toString()));
    return operands.get(0).region() + " = " + others;
  }
}
