package io.github.yusuan.rules.simplex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Whatever the system, the answer can be checked by adding up: values that satisfy everything, or a
 * combination that is zero by the equations and above zero by the bounds.
 */
class SimplexPropertyTest {
  private static final int VARIABLES = 6;
  private static final int EQUATIONS = 5;
  private static final int ALL = VARIABLES + EQUATIONS;

  /** A random system, kept beside the simplex that has to answer. */
  private static final class Made {
    private final List<Map<Integer, Long>> equations = new ArrayList<>();
    private final long[] least = new long[ALL];
    private final long[] greatest = new long[ALL];
    private final Random chance;
    private final int width;
    private final Simplex simplex;

    Made(long seed, int width) {
      chance = new Random(seed);
      this.width = width;
      simplex = new Simplex(VARIABLES, EQUATIONS, new Work(1_000_000));
      for (int equation = 0; equation < EQUATIONS; equation++) {
        Map<Integer, Long> terms = new HashMap<>();
        for (int term = 0; term < 3; term++) {
          terms.put(chance.nextInt(VARIABLES), chance.nextInt(5) - 2L);
        }
        equations.add(terms);
        simplex.equation(equation, terms);
      }
      for (int variable = 0; variable < ALL; variable++) {
        bound(variable);
      }
    }

    void bound(int variable) {
      least[variable] = chance.nextInt(21) - 10L;
      greatest[variable] = least[variable] + chance.nextInt(width);
      simplex.bound(variable, least[variable], greatest[variable]);
    }

    void assertSolved() {
      for (int variable = 0; variable < ALL; variable++) {
        Rational value = simplex.value(variable);
        assertThat(value.compareTo(least[variable])).isNotNegative();
        assertThat(value.compareTo(greatest[variable])).isNotPositive();
      }
      for (int equation = 0; equation < EQUATIONS; equation++) {
        Rational sum = Rational.ZERO;
        for (Map.Entry<Integer, Long> term : equations.get(equation).entrySet()) {
          sum = sum.plus(Rational.of(term.getValue()).times(simplex.value(term.getKey())));
        }
        assertThat(simplex.value(simplex.slack(equation))).isEqualTo(sum);
      }
    }

    void assertRefuted(Map<Integer, Rational> refutation) {
      Map<Integer, Rational> left = new HashMap<>();
      Rational smallest = Rational.ZERO;
      for (Map.Entry<Integer, Rational> term : refutation.entrySet()) {
        int variable = term.getKey();
        Rational weight = term.getValue();
        long bound = weight.signum() > 0 ? least[variable] : greatest[variable];
        smallest = smallest.plus(weight.times(Rational.of(bound)));
        if (variable < VARIABLES) {
          left.merge(variable, weight, Rational::plus);
        } else {
          equations
              .get(variable - VARIABLES)
              .forEach(
                  (at, times) -> left.merge(at, weight.times(Rational.of(times)), Rational::plus));
        }
      }
      assertThat(left.values()).allMatch(rest -> rest.signum() == 0);
      assertThat(smallest.signum()).isPositive();
    }

    boolean isSolvable() {
      Optional<Map<Integer, Rational>> refutation = simplex.solve();
      refutation.ifPresentOrElse(this::assertRefuted, this::assertSolved);
      return refutation.isEmpty();
    }
  }

  @Property(tries = 200)
  void every_answer_can_be_checked_by_adding_up(@ForAll long seed) {
    Made made = new Made(seed, 8);
    made.isSolvable();
    for (int change = 0; change < 10; change++) {
      made.bound(made.chance.nextInt(ALL));
      made.isSolvable();
    }
  }

  @Property(tries = 200)
  void work_done_before_makes_no_difference_to_what_can_be_solved(@ForAll long seed) {
    Made used = new Made(seed, 8);
    used.isSolvable();
    for (int change = 0; change < 10; change++) {
      used.bound(used.chance.nextInt(ALL));
      used.simplex.solve();
    }
    Made fresh = new Made(seed, 8);
    for (int variable = 0; variable < ALL; variable++) {
      fresh.least[variable] = used.least[variable];
      fresh.greatest[variable] = used.greatest[variable];
      fresh.simplex.bound(variable, used.least[variable], used.greatest[variable]);
    }

    assertThat(fresh.isSolvable()).isEqualTo(used.isSolvable());
  }

  @Property(tries = 200)
  void nothing_lies_beyond_an_extreme_and_the_extreme_itself_can_be_had(@ForAll long seed) {
    Made made = new Made(seed, 40);
    if (made.isSolvable()) {
      int variable = made.chance.nextInt(ALL);
      Rational most = made.simplex.extreme(variable, true).orElseThrow();
      made.assertSolved();
      assertThat(made.simplex.value(variable)).isEqualTo(most);
      if (most.compareTo(made.greatest[variable]) < 0) {
        made.least[variable] = most.floor() + 1;
        made.simplex.bound(variable, made.least[variable], made.greatest[variable]);
        assertThat(made.isSolvable()).isFalse();
      }
    }
  }
}
