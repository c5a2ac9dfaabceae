package io.github.yusuan.core.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FenRangeTest {

  private static FenRange range(long least, long greatest) {
    return FenRange.from(least).to(greatest);
  }

  @Test
  void a_range_holds_its_bounds_and_what_lies_between() {
    FenRange range = range(5, 7);

    assertThat(range.least()).isEqualTo(5);
    assertThat(range.greatest()).isEqualTo(7);
    assertThat(range.contains(4)).isFalse();
    assertThat(range.contains(5)).isTrue();
    assertThat(range.contains(7)).isTrue();
    assertThat(range.contains(8)).isFalse();
    assertThat(range).hasToString("[5, 7] 分");
  }

  @Test
  void one_amount_is_a_range() {
    assertThat(FenRange.exactly(5)).isEqualTo(range(5, 5)).hasSameHashCodeAs(range(5, 5));
    assertThat(FenRange.exactly(0)).isSameAs(FenRange.ZERO).isEqualTo(range(0, 0));
    assertThat(FenRange.exactly(5)).isNotEqualTo(range(5, 6)).isNotEqualTo(range(4, 5));
  }

  @Test
  void a_range_from_the_greater_to_the_less_is_empty() {
    assertThat(range(7, 5)).isSameAs(FenRange.EMPTY);
    assertThat(FenRange.EMPTY.isEmpty()).isTrue();
    assertThat(FenRange.ZERO.isEmpty()).isFalse();
    assertThat(FenRange.EMPTY.contains(0)).isFalse();
    assertThat(FenRange.EMPTY.contains(1)).isFalse();
    assertThat(FenRange.EMPTY).hasToString("[] 分").isNotEqualTo(FenRange.ZERO);
  }

  @Test
  void an_empty_range_has_no_bounds() {
    assertThatIllegalStateException()
        .isThrownBy(FenRange.EMPTY::least)
        .withMessage("an empty range has no bounds");
    assertThatIllegalStateException()
        .isThrownBy(FenRange.EMPTY::greatest)
        .withMessage("an empty range has no bounds");
  }

  @Test
  void an_overflow_is_refused_and_never_wraps() {
    FenRange most = FenRange.exactly(Long.MAX_VALUE);
    FenRange least = FenRange.exactly(Long.MIN_VALUE);

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> most.plus(FenRange.exactly(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> least.plus(FenRange.exactly(-1)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negate);
    assertThat(most.plus(least)).isEqualTo(FenRange.exactly(-1));
    assertThat(most.plus(FenRange.EMPTY)).isEqualTo(FenRange.EMPTY);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void the_intersection_holds_just_what_both_hold(
      @ForAll("ranges") FenRange one, @ForAll("ranges") FenRange other) {
    Set<Long> common = amounts(one);
    common.retainAll(amounts(other));

    assertThat(amounts(one.intersect(other))).isEqualTo(common);
    assertThat(one.intersect(other)).isEqualTo(other.intersect(one));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void the_sum_holds_just_the_sums(
      @ForAll("ranges") FenRange one, @ForAll("ranges") FenRange other) {
    Set<Long> sums = new TreeSet<>();
    amounts(one).forEach(mine -> amounts(other).forEach(theirs -> sums.add(mine + theirs)));

    assertThat(amounts(one.plus(other))).isEqualTo(sums);
    assertThat(one.plus(other)).isEqualTo(other.plus(one));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void turning_the_sign_turns_each_amount_and_twice_nothing(@ForAll("ranges") FenRange range) {
    Set<Long> turned = new TreeSet<>();
    amounts(range).forEach(fen -> turned.add(-fen));

    assertThat(amounts(range.negate())).isEqualTo(turned);
    assertThat(range.negate().negate()).isEqualTo(range).hasSameHashCodeAs(range);
  }

  private static Set<Long> amounts(FenRange range) {
    Set<Long> amounts = new TreeSet<>();
    for (long fen = -50; fen <= 50; fen++) {
      if (range.contains(fen)) {
        amounts.add(fen);
      }
    }
    return amounts;
  }

  @Provide
  Arbitrary<FenRange> ranges() {
    Arbitrary<Long> bounds = Arbitraries.longs().between(-12, 12);
    return Combinators.combine(bounds, bounds).as((least, greatest) -> range(least, greatest));
  }
}
