package io.github.yusuan.rules.simplex;

import static io.github.yusuan.rules.simplex.Simplex.NONE_ABOVE;
import static io.github.yusuan.rules.simplex.Simplex.NONE_BELOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.rules.work.Work;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small systems of which anybody sees the answer. */
class SimplexTest {
  private static final Rational TWO = Rational.of(2);

  /** Variables 0 and 1 from 0 to 10, and their sum, variable 2, by the equation. */
  private static Simplex sum(Work work) {
    Simplex simplex = new Simplex(2, 1, work);
    simplex.equation(0, Map.of(0, 1L, 1, 1L));
    simplex.bound(0, 0, 10);
    simplex.bound(1, 0, 10);
    return simplex;
  }

  private static Simplex sum() {
    return sum(new Work(1_000));
  }

  @Test
  void the_slack_of_an_equation_follows_the_variables() {
    assertThat(sum().slack(0)).isEqualTo(2);
    assertThat(new Simplex(7, 3, new Work(1)).slack(2)).isEqualTo(9);
  }

  @Test
  void a_sum_within_reach_is_reached() {
    Simplex simplex = sum();
    simplex.bound(2, 20, 20);

    assertThat(simplex.solve()).isEmpty();
    assertThat(simplex.value(0)).isEqualTo(Rational.of(10));
    assertThat(simplex.value(1)).isEqualTo(Rational.of(10));
  }

  @Test
  void a_sum_out_of_reach_is_refuted_by_its_own_equation() {
    Simplex simplex = sum();
    simplex.bound(2, 21, 30);

    assertThat(simplex.solve())
        .contains(Map.of(2, Rational.ONE, 0, Rational.MINUS_ONE, 1, Rational.MINUS_ONE));
  }

  @Test
  void a_sum_below_what_its_parts_are_at_least_is_refuted_from_above() {
    Simplex simplex = sum();
    simplex.bound(0, 3, 10);
    simplex.bound(2, 0, 2);

    assertThat(simplex.solve())
        .contains(Map.of(2, Rational.MINUS_ONE, 0, Rational.ONE, 1, Rational.ONE));
  }

  @Test
  void bounds_may_be_narrowed_and_widened_again() {
    Simplex simplex = sum();
    simplex.bound(2, 15, 15);
    assertThat(simplex.solve()).isEmpty();

    simplex.bound(0, 0, 4);
    assertThat(simplex.solve()).isPresent();

    simplex.bound(0, 0, 5);
    assertThat(simplex.solve()).isEmpty();
    assertThat(simplex.value(0)).isEqualTo(Rational.of(5));
    assertThat(simplex.value(1)).isEqualTo(Rational.of(10));
  }

  @Test
  void a_variable_without_bounds_takes_whatever_is_needed() {
    Simplex simplex = sum();
    simplex.bound(1, NONE_BELOW, NONE_ABOVE);
    simplex.bound(2, -1_000, -1_000);

    assertThat(simplex.solve()).isEmpty();
    assertThat(simplex.value(0).plus(simplex.value(1))).isEqualTo(Rational.of(-1_000));
  }

  @Test
  void what_whole_numbers_cannot_do_fractions_can() {
    Simplex simplex = new Simplex(3, 3, new Work(1_000));
    simplex.equation(0, Map.of(0, 1L, 1, 1L));
    simplex.equation(1, Map.of(1, 1L, 2, 1L));
    simplex.equation(2, Map.of(0, 1L, 2, 1L));
    for (int equation = 0; equation < 3; equation++) {
      simplex.bound(simplex.slack(equation), 1, 1);
    }

    assertThat(simplex.solve()).isEmpty();
    assertThat(simplex.value(0)).isEqualTo(Rational.ONE.over(TWO));
    assertThat(simplex.value(1).isWhole()).isFalse();
  }

  @Test
  void a_start_that_satisfies_all_is_the_answer() {
    Simplex simplex = new Simplex(2, 1, new Work(1_000));
    simplex.start(0, 3);
    simplex.start(1, 4);
    simplex.equation(0, Map.of(0, 1L, 1, 1L));
    simplex.bound(2, 7, 7);

    assertThat(simplex.value(2)).isEqualTo(Rational.of(7));
    assertThat(simplex.solve()).isEmpty();
    assertThat(simplex.value(0)).isEqualTo(Rational.of(3));
    assertThat(simplex.value(1)).isEqualTo(Rational.of(4));
  }

  @Test
  void how_far_a_variable_can_go_follows_from_what_the_others_leave() {
    Simplex simplex = sum();
    simplex.bound(2, 12, 14);
    assertThat(simplex.solve()).isEmpty();

    assertThat(simplex.extreme(0, false)).contains(TWO);
    assertThat(simplex.extreme(0, true)).contains(Rational.of(10));
    assertThat(simplex.extreme(2, false)).contains(Rational.of(12));
    assertThat(simplex.extreme(2, true)).contains(Rational.of(14));
  }

  @Test
  void what_no_bound_stops_has_no_extreme_on_that_side() {
    Simplex simplex = sum();
    simplex.bound(1, 4, NONE_ABOVE);
    simplex.bound(2, NONE_BELOW, NONE_ABOVE);
    assertThat(simplex.solve()).isEmpty();

    assertThat(simplex.extreme(1, true)).isEmpty();
    assertThat(simplex.extreme(2, true)).isEmpty();
    assertThat(simplex.extreme(2, false)).contains(Rational.of(4));
  }

  @Test
  void a_question_for_an_extreme_leaves_a_solution_behind() {
    Simplex simplex = sum();
    simplex.bound(2, 12, 14);
    assertThat(simplex.solve()).isEmpty();
    Optional<Rational> before = simplex.extreme(1, false);

    assertThat(simplex.solve()).isEmpty();
    assertThat(simplex.extreme(1, false)).isEqualTo(before).contains(TWO);
  }

  @Test
  void work_that_does_not_suffice_is_said_and_nothing_is_answered() {
    Simplex simplex = sum(new Work(0));
    simplex.bound(2, 20, 20);

    assertThatThrownBy(simplex::solve)
        .isInstanceOf(Work.LimitReached.class)
        .hasMessage("work limit reached");
  }

  @Test
  void after_an_overflow_in_a_pivot_nothing_more_is_answered() {
    Simplex simplex = new Simplex(2, 2, new Work(1_000));
    simplex.equation(0, Map.of(0, 2L, 1, 1L));
    simplex.equation(1, Map.of(0, Long.MAX_VALUE / 2, 1, 3L));
    simplex.bound(2, 3, 3);
    simplex.bound(3, NONE_BELOW, NONE_ABOVE);
    simplex.bound(1, 0, 0);

    assertThatThrownBy(simplex::solve).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(simplex::solve).isInstanceOf(Work.LimitReached.class);
  }

  @Test
  void steps_are_counted_down_to_the_last_and_no_further() {
    Work work = new Work(5);
    work.spend(2);
    work.spend(3);

    assertThatThrownBy(() -> work.spend(1)).isInstanceOf(Work.LimitReached.class);
    assertThatThrownBy(() -> work.spend(0)).isInstanceOf(Work.LimitReached.class);
  }
}
