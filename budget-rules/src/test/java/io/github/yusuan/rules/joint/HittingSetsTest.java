package io.github.yusuan.rules.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.rules.work.Work;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The smallest sets that hit all conflicts, and how they fall apart into independent errors. */
class HittingSetsTest {
  private static final int MEMBERS = 8;

  private static BitSet set(int... members) {
    BitSet set = new BitSet();
    for (int member : members) {
      set.set(member);
    }
    return set;
  }

  private static Explanations smallest(BitSet... sets) {
    return HittingSets.smallest(List.of(sets), new Work(1_000_000));
  }

  @Test
  void one_member_of_all_is_enough() {
    Explanations explanations = smallest(set(1, 2), set(2, 3), set(2, 4));

    assertThat(explanations.sets()).containsExactly(set(2));
    assertThat(explanations.all()).isTrue();
  }

  @Test
  void equally_small_ones_are_all_listed_in_the_order_of_their_members() {
    assertThat(smallest(set(1, 2, 3), set(3, 2, 5)).sets()).containsExactly(set(2), set(3));
  }

  @Test
  void without_a_conflict_nothing_need_be_wrong() {
    assertThat(smallest().sets()).containsExactly(new BitSet());
  }

  @Test
  void two_hundred_explanations_are_all_of_them_and_one_more_is_cut_and_said() {
    BitSet many = new BitSet();
    many.set(0, HittingSets.LISTED);
    assertThat(smallest(many).sets()).hasSize(HittingSets.LISTED);
    assertThat(smallest(many).all()).isTrue();

    many.set(HittingSets.LISTED);
    assertThat(smallest(many).sets()).hasSize(HittingSets.LISTED);
    assertThat(smallest(many).all()).isFalse();
  }

  @Test
  void work_that_does_not_suffice_is_said() {
    List<BitSet> sets = List.of(set(1, 2), set(3, 4), set(5, 6));

    assertThatThrownBy(() -> HittingSets.smallest(sets, new Work(5)))
        .isInstanceOf(Work.LimitReached.class);
  }

  @Property(tries = 200)
  void they_are_those_that_trying_every_set_finds(@ForAll long seed) {
    List<BitSet> sets = random(new Random(seed));

    Explanations found = HittingSets.smallest(sets, new Work(1_000_000));

    assertThat(found.all()).isTrue();
    assertThat(found.sets()).doesNotHaveDuplicates();
    assertThat(new HashSet<>(found.sets())).isEqualTo(tried(sets));
  }

  private static List<BitSet> random(Random chance) {
    List<BitSet> sets = new ArrayList<>();
    for (int at = 0; at <= chance.nextInt(6); at++) {
      BitSet set = BitSet.valueOf(new long[] {1 + chance.nextInt((1 << MEMBERS) - 1)});
      sets.add(set);
    }
    return sets;
  }

  private static Set<BitSet> tried(List<BitSet> sets) {
    Set<BitSet> smallest = new HashSet<>();
    int size = MEMBERS + 1;
    for (int bits = 0; bits < 1 << MEMBERS; bits++) {
      BitSet tried = BitSet.valueOf(new long[] {bits});
      if (tried.cardinality() <= size && sets.stream().allMatch(tried::intersects)) {
        if (tried.cardinality() < size) {
          smallest.clear();
          size = tried.cardinality();
        }
        smallest.add(tried);
      }
    }
    return smallest;
  }

  @Test
  void sets_are_together_that_a_chain_of_common_members_connects() {
    assertThat(HittingSets.components(List.of(set(1, 2), set(5, 6), set(3, 4), set(2, 3))))
        .extracting(HashSet::new)
        .containsExactlyInAnyOrder(
            new HashSet<>(List.of(set(1, 2), set(2, 3), set(3, 4))),
            new HashSet<>(List.of(set(5, 6))));
  }

  @Test
  void a_choice_here_and_a_choice_there_are_two_errors() {
    Explanations both = new Explanations(List.of(set(1, 3), set(1, 4), set(2, 3), set(2, 4)), true);

    assertThat(both.factors(Work.unlimited()))
        .extracting(factor -> new HashSet<>(factor.sets()))
        .containsExactlyInAnyOrder(
            new HashSet<>(List.of(set(1), set(2))), new HashSet<>(List.of(set(3), set(4))));
    assertThat(both.factors(Work.unlimited())).allMatch(Explanations::all);
  }

  @Test
  void where_a_combination_is_missing_the_error_is_one() {
    Explanations dependent = new Explanations(List.of(set(1, 3), set(1, 4), set(2, 3)), true);

    assertThat(dependent.factors(Work.unlimited())).containsExactly(dependent);
  }

  @Test
  void choices_that_go_together_in_pairs_but_not_all_at_once_are_one_error() {
    List<BitSet> allButOne = new ArrayList<>();
    for (int bits = 0; bits < 7; bits++) {
      allButOne.add(set(bits & 1, 2 + (bits >> 1 & 1), 4 + (bits >> 2)));
    }
    Explanations dependent = new Explanations(allButOne, true);

    assertThat(dependent.factors(Work.unlimited())).containsExactly(dependent);
  }

  @Test
  void a_single_explanation_of_two_is_two_errors_of_one_each() {
    assertThat(new Explanations(List.of(set(1, 3)), true).factors(Work.unlimited()))
        .extracting(Explanations::first)
        .containsExactlyInAnyOrder(set(1), set(3));
  }

  @Test
  void a_list_that_was_cut_is_not_taken_apart() {
    Explanations cut = new Explanations(List.of(set(1, 3), set(1, 4), set(2, 3), set(2, 4)), false);

    assertThat(cut.factors(Work.unlimited())).containsExactly(cut);
    assertThat(cut.first()).isEqualTo(set(1, 3));
  }
}
