package io.github.yusuan.rules.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Rows of the tableau: sorted, without zeros, solved and substituted exactly. */
class CombinationTest {
  private static Map<Integer, Rational> terms(Combination combination) {
    Map<Integer, Rational> terms = new TreeMap<>();
    for (int at = 0; at < combination.size(); at++) {
      terms.put(combination.variable(at), combination.coefficient(at));
    }
    return terms;
  }

  private static Rational half(long halves) {
    return Rational.of(halves).over(Rational.of(2));
  }

  @Test
  void a_variable_of_coefficient_zero_is_not_in_it() {
    Combination row = Combination.of(Map.of(3, 1L, 1, 0L, 2, -1L));

    assertThat(terms(row)).isEqualTo(Map.of(2, Rational.MINUS_ONE, 3, Rational.ONE));
    assertThat(row.of(1)).isNull();
    assertThat(row.of(2)).isEqualTo(Rational.MINUS_ONE);
  }

  @Test
  void solved_for_a_variable_it_says_the_same_the_other_way_round() {
    // 5 = 2·1 - 4·3, so 1 = 5/2 + 2·3
    Combination row = Combination.of(Map.of(1, 2L, 3, -4L));

    assertThat(terms(row.solvedFor(1, 5))).isEqualTo(Map.of(5, half(1), 3, Rational.of(2)));
    assertThat(terms(row.solvedFor(3, 5))).isEqualTo(Map.of(5, half(-1).over(half(4)), 1, half(1)));
  }

  @Test
  void solved_twice_it_is_itself_again() {
    Combination row = Combination.of(Map.of(0, 3L, 2, -1L, 7, 5L));

    assertThat(terms(row.solvedFor(2, 4).solvedFor(4, 2))).isEqualTo(terms(row));
  }

  @Test
  void a_substitution_tells_which_variables_the_row_gains_and_loses() {
    List<String> changes = new ArrayList<>();
    Combination row = Combination.of(Map.of(1, 2L, 2, 2L, 4, 1L));
    Combination solved = Combination.of(Map.of(2, -1L, 3, 3L));

    // 2·(-2 + 3·3) + 2·2 + 4 = 6·3 + 4
    Combination result =
        row.substitute(
            1,
            solved,
            new Combination.Changes() {
              @Override
              public void gained(int variable) {
                changes.add("+" + variable);
              }

              @Override
              public void lost(int variable) {
                changes.add("-" + variable);
              }
            });

    assertThat(terms(result)).isEqualTo(Map.of(3, Rational.of(6), 4, Rational.ONE));
    assertThat(changes).containsExactlyInAnyOrder("-1", "-2", "+3");
  }

  @Test
  void a_refutation_stands_on_one_side_and_is_turned_for_the_other_bound() {
    Combination row = Combination.of(Map.of(0, 1L, 1, -1L));

    assertThat(row.refutation(5, true))
        .isEqualTo(Map.of(5, Rational.ONE, 0, Rational.MINUS_ONE, 1, Rational.ONE));
    assertThat(row.refutation(5, false))
        .isEqualTo(Map.of(5, Rational.MINUS_ONE, 0, Rational.ONE, 1, Rational.MINUS_ONE));
  }
}
