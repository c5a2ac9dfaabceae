package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Small tables of two rows and two kinds with their totals, solved by trying every amount: the
 * proof must agree on whether they can be solved, and on the fewest figures to set aside. The
 * oracle shares nothing with the solver. A row of a third code may be missing, as one statement.
 */
class JointOraclePropertyTest {
  private static final ReportingUnit UNIT = Scale.YUAN.withDecimals(1);
  private static final int FIGURES = 9;

  /** No amount is above this many 分. */
  private static final int MOST = 200;

  /** Last places of the grand total row, then of both codes: total, basic, project. */
  private record Printed(List<Integer> places) {
    private FenRange range(int at, int aside) {
      return (aside >> at & 1) == 1
          ? FenRange.from(0).to(4 * MOST)
          : UNIT.exactAmounts(Figure.ofLastPlaces(places.get(at), 1), Rounding.HALF_UP);
    }

    /** Tries every basic amount of both codes; what is left are intervals. */
    boolean isSolvable(int aside) {
      FenRange[] cell = new FenRange[FIGURES];
      for (int at = 0; at < FIGURES; at++) {
        cell[at] = range(at, aside);
      }
      for (long one = cell[4].least(); one <= Math.min(MOST, cell[4].greatest()); one++) {
        for (long two = cell[7].least(); two <= Math.min(MOST, cell[7].greatest()); two++) {
          boolean row = (aside >> FIGURES & 1) == 1;
          if (row
              ? isLeftForARow(cell, one, two)
              : cell[1].contains(one + two) && isLeftOver(cell, one, two)) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean isLeftOver(FenRange[] cell, long one, long two) {
      FenRange first = cell[5].intersect(less(cell[3], one));
      FenRange second = cell[8].intersect(less(cell[6], two));
      FenRange both = cell[2].intersect(less(cell[0], one + two));
      return !first.plus(second).intersect(both).isEmpty();
    }

    /** With a third row missing the totals may be more than both rows. */
    private static boolean isLeftForARow(FenRange[] cell, long one, long two) {
      FenRange first = cell[5].intersect(less(cell[3], one));
      FenRange second = cell[8].intersect(less(cell[6], two));
      if (first.isEmpty() || second.isEmpty()) {
        return false;
      }
      FenRange basic = cell[1].intersect(FenRange.from(one + two).to(Long.MAX_VALUE / 4));
      FenRange project =
          cell[2].intersect(
              FenRange.from(Math.max(0, first.least()) + Math.max(0, second.least()))
                  .to(Long.MAX_VALUE / 4));
      return !basic.isEmpty()
          && !project.isEmpty()
          && !basic.plus(project).intersect(cell[0]).isEmpty();
    }

    private static FenRange less(FenRange total, long part) {
      return total.plus(FenRange.exactly(-part));
    }

    /** Returns the smallest sets of figures to set aside, as bits. */
    Set<Integer> smallest() {
      for (int size = 0; ; size++) {
        Set<Integer> found = new HashSet<>();
        for (int aside = 0; aside < 1 << (FIGURES + 1); aside++) {
          if (Integer.bitCount(aside) == size && isSolvable(aside)) {
            found.add(aside);
          }
        }
        if (!found.isEmpty()) {
          return found;
        }
      }
    }

    JointProof proof() {
      return Documents.prove(
          Documents.expenditure(UNIT, row("total", 0), row("201", 3), row("206", 6)));
    }

    private String row(String name, int from) {
      StringBuilder row = new StringBuilder(name);
      places
          .subList(from, from + 3)
          .forEach(p -> row.append(' ').append(p / 10).append('.').append(p % 10));
      return row.toString();
    }
  }

  @Provide
  Arbitrary<Printed> tables() {
    return Arbitraries.longs().map(JointOraclePropertyTest::table);
  }

  private static Printed table(long seed) {
    Random chance = new Random(seed);
    int[] leaf = {fen(chance), fen(chance), fen(chance), fen(chance)};
    int[] exact = {
      leaf[0] + leaf[1] + leaf[2] + leaf[3],
      leaf[0] + leaf[2],
      leaf[1] + leaf[3],
      leaf[0] + leaf[1],
      leaf[0],
      leaf[1],
      leaf[2] + leaf[3],
      leaf[2],
      leaf[3]
    };
    List<Integer> places = new ArrayList<>();
    for (int amount : exact) {
      places.add((amount + 5) / 10);
    }
    for (int errors = chance.nextInt(5); errors > 0; errors--) {
      int at = chance.nextInt(FIGURES);
      places.set(at, Math.max(1, places.get(at) + chance.nextInt(7) - 3));
    }
    return new Printed(places);
  }

  private static int fen(Random chance) {
    return 5 + chance.nextInt(40);
  }

  @Property(tries = 400, seed = "4")
  void the_proof_agrees_with_trying_everything(@ForAll("tables") Printed printed) {
    Set<Integer> smallest = printed.smallest();
    int size = Integer.bitCount(smallest.iterator().next());

    JointProof proof = printed.proof();

    assertThat(proof.consistency())
        .isEqualTo(size == 0 ? Consistency.CONSISTENT : Consistency.INCONSISTENT);
    assertThat(sizes(proof)).isEqualTo(size);
    if (size == 1) {
      assertThat(proof.discrepancies().get(0).culprits()).hasSameSizeAs(smallest);
    }
  }

  private static int sizes(JointProof proof) {
    return proof.discrepancies().stream()
        .mapToInt(discrepancy -> discrepancy.culprits().get(0).statements().size())
        .sum();
  }
}
