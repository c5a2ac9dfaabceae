package io.github.yusuan.core.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The definition of what a figure stands for, asked amount by amount near the figure. */
class ExactAmountsPropertyTest {
  private static final List<Rounding> PRINTABLE =
      List.of(Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.TRUNCATION);

  record Printed(ReportingUnit unit, Figure figure) {
    /** One last place in 分. */
    long lastPlace() {
      return BigDecimal.TEN.pow(unit.scale().fenDigits() - unit.decimals()).longValueExact();
    }

    /** Every whole 分 near the figure; where they are too many, those around each possible edge. */
    LongStream near() {
      long last = lastPlace();
      long centre = unit.fen(figure);
      if (last <= 1000) {
        return LongStream.rangeClosed(centre - 2 * last, centre + 2 * last);
      }
      return LongStream.of(-2 * last, -last, -last / 2, 0, last / 2, last, 2 * last)
          .flatMap(edge -> LongStream.rangeClosed(centre + edge - 3, centre + edge + 3));
    }

    boolean prints(long fen, RoundingMode mode) {
      BigDecimal rounded =
          BigDecimal.valueOf(fen, unit.scale().fenDigits()).setScale(unit.decimals(), mode);
      return rounded.compareTo(figure.toBigDecimal()) == 0;
    }
  }

  @Property(tries = 600)
  void an_amount_is_in_the_set_exactly_if_it_prints_as_the_figure(
      @ForAll("printed") Printed printed, @ForAll("printable") Rounding rounding) {
    FenRange set = printed.unit().exactAmounts(printed.figure(), rounding);

    printed
        .near()
        .forEach(
            fen ->
                assertThat(set.contains(fen))
                    .as("%d 分 as %s under %s", fen, printed, rounding)
                    .isEqualTo(
                        mayStandFor(printed.figure(), fen)
                            && printed.unit().print(fen, rounding).equals(printed.figure())));
  }

  @Property(tries = 600)
  void under_an_unknown_rounding_it_is_in_the_set_if_any_rounding_to_the_nearest_prints_it(
      @ForAll("printed") Printed printed) {
    FenRange set = printed.unit().exactAmounts(printed.figure(), Rounding.UNKNOWN);

    printed
        .near()
        .forEach(
            fen ->
                assertThat(set.contains(fen))
                    .as("%d 分 as %s", fen, printed)
                    .isEqualTo(
                        mayStandFor(printed.figure(), fen)
                            && (printed.prints(fen, RoundingMode.HALF_UP)
                                || printed.prints(fen, RoundingMode.HALF_EVEN)
                                || printed.prints(fen, RoundingMode.HALF_DOWN))));
  }

  /** A printed zero stands for no negative amount. */
  private static boolean mayStandFor(Figure figure, long fen) {
    return figure.signum() != 0 || fen >= 0;
  }

  @Property(tries = 300)
  void a_zero_of_either_sign_is_every_amount_that_prints_as_zero(
      @ForAll("units") ReportingUnit unit, @ForAll("printable") Rounding rounding) {
    Printed zero = new Printed(unit, Figure.ofLastPlaces(0, unit.decimals()));
    FenRange set = ReportingUnit.zeroOfEitherSign(unit.exactAmounts(zero.figure(), rounding));

    zero.near()
        .forEach(
            fen ->
                assertThat(set.contains(fen))
                    .as("%d 分 in %s under %s", fen, unit, rounding)
                    .isEqualTo(unit.print(fen, rounding).equals(zero.figure())));
  }

  @Property(tries = 300)
  void a_negative_figure_mirrors_the_positive_one(
      @ForAll("printed") Printed printed, @ForAll Rounding rounding) {
    Figure figure = printed.figure();
    Figure mirrored = Figure.ofLastPlaces(-figure.lastPlaces(), figure.decimals());
    FenRange set = printed.unit().exactAmounts(figure, rounding);

    assertThat(printed.unit().exactAmounts(mirrored, rounding))
        .isEqualTo(figure.signum() == 0 ? set : set.negate());
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void at_its_own_decimals_a_figure_stands_for_what_a_table_of_these_decimals_means(
      @ForAll("printed") Printed printed,
      @ForAll("units") ReportingUnit other,
      @ForAll Rounding rounding) {
    ReportingUnit table =
        new ReportingUnit(
            printed.unit().scale(), Math.min(other.decimals(), printed.unit().scale().fenDigits()));

    assertThat(table.exactAmountsAtOwnDecimals(printed.figure(), rounding))
        .isEqualTo(printed.unit().exactAmounts(printed.figure(), rounding));
  }

  @Property(tries = 300)
  void at_the_decimals_of_the_table_missing_decimals_are_zeros(
      @ForAll("printed") Printed printed, @ForAll Rounding rounding) {
    Figure figure = printed.figure();
    ReportingUnit finer = printed.unit().scale().withDecimals(printed.unit().scale().fenDigits());

    assertThat(finer.exactAmounts(figure, rounding))
        .isEqualTo(FenRange.exactly(printed.unit().fen(figure)));
  }

  @Property(tries = 300)
  void the_stated_amount_prints_as_the_figure(
      @ForAll("printed") Printed printed, @ForAll("printable") Rounding rounding) {
    long fen = printed.unit().fen(printed.figure());

    assertThat(printed.unit().print(fen, rounding)).isEqualTo(printed.figure());
    assertThat(Renminbi.fen(printed.unit().amount(printed.figure()))).isEqualTo(fen);
  }

  @Provide
  Arbitrary<Rounding> printable() {
    return Arbitraries.of(PRINTABLE);
  }

  @Provide
  Arbitrary<ReportingUnit> units() {
    return Arbitraries.of(Scale.class)
        .flatMap(
            scale -> Arbitraries.integers().between(0, scale.fenDigits()).map(scale::withDecimals));
  }

  @Provide
  Arbitrary<Printed> printed() {
    return Combinators.combine(units(), Arbitraries.longs().between(-100_000, 100_000))
        .as((unit, places) -> new Printed(unit, Figure.ofLastPlaces(places, unit.decimals())));
  }
}
