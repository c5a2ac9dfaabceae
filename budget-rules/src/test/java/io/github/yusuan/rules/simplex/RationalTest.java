package io.github.yusuan.rules.simplex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractions are exact, in lowest terms, and refuse what does not fit. */
class RationalTest {
  @Provide
  Arbitrary<Rational> fractions() {
    Arbitrary<Integer> numerators = Arbitraries.integers().between(-1_000_000, 1_000_000);
    Arbitrary<Integer> denominators = Arbitraries.integers().between(1, 1_000);
    return Combinators.combine(numerators, denominators)
        .as((above, below) -> Rational.of(above).over(Rational.of(below)));
  }

  @Property(tries = 200)
  void sums_and_products_are_those_of_numbers_without_a_limit(
      @ForAll("fractions") Rational one, @ForAll("fractions") Rational other) {
    assertIs(
        one.plus(other),
        above(one).multiply(below(other)).add(above(other).multiply(below(one))),
        below(one).multiply(below(other)));
    assertIs(
        one.times(other), above(one).multiply(above(other)), below(one).multiply(below(other)));
    assertThat(one.minus(other)).isEqualTo(one.plus(other.negate()));
    assertThat(one.minus(other).plus(other)).isEqualTo(one);
  }

  @Property(tries = 200)
  void what_was_divided_by_is_multiplied_back(
      @ForAll("fractions") Rational one, @ForAll("fractions") Rational other) {
    if (other.signum() != 0) {
      assertThat(one.over(other).times(other)).isEqualTo(one);
    }
  }

  @Property(tries = 200)
  void equal_fractions_are_equal_however_they_came_about(
      @ForAll("fractions") Rational one, @ForAll @IntRange(min = 1, max = 500) int times) {
    Rational many = Rational.of(times);

    assertThat(one.times(many).over(many)).isEqualTo(one).hasSameHashCodeAs(one);
    assertThat(Rational.gcd(Math.abs(one.numerator()), one.denominator())).isEqualTo(1);
    assertThat(one.denominator()).isPositive();
  }

  @Property(tries = 200)
  void the_order_is_that_of_the_difference(
      @ForAll("fractions") Rational one, @ForAll("fractions") Rational other) {
    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(one.minus(other).signum());
    assertThat(Integer.signum(one.compareTo(7L))).isEqualTo(one.minus(Rational.of(7)).signum());
  }

  @Property(tries = 200)
  void the_floor_is_the_last_whole_number_that_is_not_above(@ForAll("fractions") Rational one) {
    assertThat(one.compareTo(one.floor())).isNotNegative();
    assertThat(one.compareTo(one.floor() + 1)).isNegative();
    assertThat(one.isWhole()).isEqualTo(one.compareTo(one.floor()) == 0);
  }

  @ParameterizedTest
  @CsvSource({"7, 2, 3", "-7, 2, -4", "1, 3, 0", "-1, 3, -1", "6, 2, 3", "-6, 2, -3", "0, 5, 0"})
  void a_negative_fraction_is_rounded_down_and_not_towards_zero(
      long above, long below, long floor) {
    assertThat(Rational.of(above).over(Rational.of(below)).floor()).isEqualTo(floor);
  }

  @ParameterizedTest
  @CsvSource({"12, 18, 6", "18, 12, 6", "7, 0, 7", "0, 7, 7", "0, 0, 1", "5, 7, 1"})
  void the_greatest_common_divisor_is_positive(long one, long other, long divisor) {
    assertThat(Rational.gcd(one, other)).isEqualTo(divisor);
  }

  @Test
  void a_negative_divisor_turns_the_sign_of_the_numerator() {
    Rational fraction = Rational.of(6).over(Rational.of(-4));

    assertThat(fraction).isEqualTo(new Rational(-3, 2));
    assertThat(fraction.over(Rational.of(-1))).isEqualTo(new Rational(3, 2));
  }

  @Test
  void what_does_not_fit_64_bits_is_refused_and_never_wrapped() {
    Rational most = Rational.of(Long.MAX_VALUE);
    Rational third = Rational.ONE.over(Rational.of(3));

    assertThatThrownBy(() -> most.plus(Rational.ONE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.times(Rational.of(2))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.plus(third)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> most.negate().minus(Rational.of(2)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> third.compareTo(Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void the_greatest_numbers_themselves_are_kept() {
    Rational most = Rational.of(Long.MAX_VALUE);

    assertThat(most.minus(Rational.ONE).plus(Rational.ONE)).isEqualTo(most);
    assertThat(most.times(Rational.MINUS_ONE)).isEqualTo(most.negate());
    assertThat(most.floor()).isEqualTo(Long.MAX_VALUE);
  }

  private static void assertIs(Rational result, BigInteger above, BigInteger below) {
    assertThat(above(result).multiply(below)).isEqualTo(above.multiply(below(result)));
  }

  private static BigInteger above(Rational fraction) {
    return BigInteger.valueOf(fraction.numerator());
  }

  private static BigInteger below(Rational fraction) {
    return BigInteger.valueOf(fraction.denominator());
  }
}
