package io.github.yusuan.rules.properties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Adding up, reordering, repeating. */
@Domain(EveryTemplate.class)
@Domain(DomainContext.Global.class)
class AlgebraTest {

  /** A cell of both together prints the exact amounts of its region in each, added and rounded. */
  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_tables_of_a_sum_are_the_sums_of_the_tables_before_rounding(
      @ForAll EveryTemplate.Pair pair) {
    Budget one = pair.one().budget();
    Budget other = pair.other().budget();
    Budget both = Budget.consolidate(one.department(), List.of(one, other));
    for (Cell cell : both.disclose(pair.one().template()).cells()) {
      OracleTest.prints(cell, fen(one, cell.region()) + fen(other, cell.region()));
    }
  }

  private static long fen(Budget budget, Region region) {
    return Renminbi.fen(budget.amount(region));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_order_of_lines_never_matters(@ForAll Sample sample, @ForAll long seed) {
    List<BudgetLine> shuffled = new ArrayList<>(sample.budget().lines());
    Collections.shuffle(shuffled, new Random(seed));
    Budget other = Budget.of(sample.budget().department(), sample.budget().year()).with(shuffled);
    assertThat(other.disclose(sample.template())).isEqualTo(sample.disclosure());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void unit_budgets_consolidate_in_any_order_to_one_disclosure(
      @ForAll Sample sample, @ForAll long seed) {
    Random random = new Random(seed);
    Budget none = Budget.of(sample.budget().department(), sample.budget().year());
    List<Budget> parts = new ArrayList<>(List.of(none, none, none));
    for (BudgetLine line : sample.budget().lines()) {
      int at = random.nextInt(parts.size());
      parts.set(at, parts.get(at).with(line));
    }
    Collections.shuffle(parts, random);
    Budget consolidated = Budget.consolidate(sample.budget().department(), parts);
    assertThat(consolidated.disclose(sample.template())).isEqualTo(sample.disclosure());
  }

  @Property
  void deriving_twice_gives_the_same_bytes(@ForAll Sample sample) {
    assertThat(bytes(sample.disclosure())).isEqualTo(bytes(sample.disclosure()));
  }

  private static byte[] bytes(Disclosure disclosure) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(disclosure);
    } catch (IOException unexpected) {
      throw new AssertionError(unexpected);
    }
    return bytes.toByteArray();
  }
}
