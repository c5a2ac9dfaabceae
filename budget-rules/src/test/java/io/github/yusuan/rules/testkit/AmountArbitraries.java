package io.github.yusuan.rules.testkit;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of exact amounts (金额), in whole 分. They shrink towards small, round amounts. */
public final class AmountArbitraries {
  private static final long YUAN = 100;
  private static final long WAN = 10_000 * YUAN;
  private static final long TEN_BILLION_YUAN = 1_000_000 * WAN;

  private AmountArbitraries() {}

  /**
   * Makes up positive amounts of any magnitude.
   *
   * @return amounts from one 分 to 100 亿元
   */
  public static Arbitrary<Long> positive() {
    return Arbitraries.longs().between(1, TEN_BILLION_YUAN);
  }

  /**
   * Makes up amounts as departments have them: salaries down to the 分, projects in hundreds of 元 or
   * whole 万元.
   *
   * @return amounts from one 元 to 2000 万元
   */
  public static Arbitrary<Long> realistic() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.longs().between(YUAN, 300 * WAN)),
        Tuple.of(2, Arbitraries.longs().between(1, 10_000).map(hundreds -> hundreds * 100 * YUAN)),
        Tuple.of(2, Arbitraries.longs().between(1, 2_000).map(wan -> wan * WAN)));
  }

  /**
   * Makes up small amounts where rounding turns: half a last place, and one 分 beside it.
   *
   * @param unit the unit that is rounded to
   * @return positive amounts of at most some hundred last places
   */
  public static Arbitrary<Long> roundingEdges(ReportingUnit unit) {
    long last = lastPlace(unit);
    return Combinators.combine(
            Arbitraries.longs().between(0, 300), Arbitraries.of(List.of(0L, -1L, 1L)))
        .as((places, beside) -> Math.max(1, places * last + last / 2 + beside));
  }

  /**
   * Makes up amounts that print as zero and are not nothing.
   *
   * @param unit the unit that is rounded to, with a last place of more than one 分
   * @return positive amounts of less than half a last place
   * @throws IllegalArgumentException if nothing but zero prints as zero in the unit
   */
  public static Arbitrary<Long> printedZeros(ReportingUnit unit) {
    if (!printsZeros(unit)) {
      throw new IllegalArgumentException("nothing but zero prints as zero in " + unit);
    }
    return Arbitraries.longs().between(1, lastPlace(unit) / 2 - 1);
  }

  /** Tells whether an amount of at least one 分 prints as zero. */
  static boolean printsZeros(ReportingUnit unit) {
    return lastPlace(unit) > 2;
  }

  /**
   * Turns the sign of some amounts.
   *
   * @param amounts positive amounts
   * @return these, and one in three of them negative
   */
  public static Arbitrary<Long> ofEitherSign(Arbitrary<Long> amounts) {
    return Combinators.combine(amounts, Arbitraries.of(List.of(1L, 1L, -1L)))
        .as((amount, sign) -> amount * sign);
  }

  private static long lastPlace(ReportingUnit unit) {
    return unit.fen(Figure.ofLastPlaces(1, unit.decimals()));
  }
}
