package io.github.yusuan.rules.joint;

import static io.github.yusuan.rules.joint.Documents.cell;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Operand.Standing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** By which slip a figure that fits becomes the one that is printed. */
class SlipsTest {
  private static final ReportingUnit WAN = Documents.WAN;

  private static List<Correction> corrections(
      ReportingUnit unit, String printed, FenRange fits, String... neighbours) {
    return corrections(unit, printed, fits, Rounding.HALF_UP, neighbours);
  }

  private static List<Correction> corrections(
      ReportingUnit unit, String printed, FenRange fits, Rounding rounding, String... neighbours) {
    Disclosure disclosure = expenditure(unit, "total " + printed);
    Statement statement = new Statement(Standing.PRINTED, List.of(cell(disclosure, "total", 0)));
    Set<Figure> beside = new HashSet<>();
    for (String neighbour : neighbours) {
      beside.add(Figure.parse(neighbour).shortest());
    }
    return new Slips(statement, fits, rounding).corrections(beside, Set.of());
  }

  private static FenRange amounts(ReportingUnit unit, String figure) {
    return unit.exactAmounts(Figure.parse(figure), Rounding.HALF_UP);
  }

  @ParameterizedTest
  @CsvSource({
    "55.59, 55.69, ONE_DIGIT",
    "55.59, 95.59, ONE_DIGIT",
    "0.43, 0.40, ONE_DIGIT",
    "0.43, 9.43, ONE_DIGIT",
    "0.00, 7.00, ONE_DIGIT",
    "-3.20, -3.70, ONE_DIGIT",
    "12.34, 12.43, SWAPPED",
    "12.34, 21.34, SWAPPED",
    "12.34, 13.24, SWAPPED",
    "0.43, 4.03, SWAPPED",
    "12.34, 123.94, DIGIT_LOST",
    "12.34, 712.34, DIGIT_LOST",
    "12.34, 123.45, DIGIT_LOST",
    "1233.45, 123.45, DIGIT_DOUBLED",
    "1123.45, 123.45, DIGIT_DOUBLED",
    "555900.00, 55.59, UNIT_SHIFT",
    "55.59, 555900.00, UNIT_SHIFT",
    "123.40, 12.34, POINT_MOVED",
    "123.00, 1.23, POINT_MOVED",
    "123.41, 12341.00, POINT_MOVED",
    "12.34, -12.34, SIGN",
    "-12.34, 12.34, SIGN"
  })
  void a_slip_is_recognised_by_what_it_does_to_the_digits(
      String printed, String meant, Slip expected) {
    assertThat(corrections(WAN, printed, amounts(WAN, meant)))
        .first()
        .satisfies(
            correction -> {
              assertThat(correction.slip()).isEqualTo(expected);
              assertThat(correction.figure().shortest()).isEqualTo(Figure.parse(meant).shortest());
            });
  }

  @ParameterizedTest
  @CsvSource({"12.34, 98.76", "12.34, 5.00", "100.00, 73.21", "0.00, 12.34"})
  void what_no_slip_leads_to_is_not_offered(String printed, String meant) {
    assertThat(corrections(WAN, printed, amounts(WAN, meant))).isEmpty();
  }

  @Test
  void only_an_amount_of_the_text_is_cut_off_by_itself() {
    FenRange fits = FenRange.exactly(55_599_995_000L);
    Disclosure disclosure = expenditure(WAN, "total 55599.99");
    Statement claimed = new Statement(Standing.CLAIMED, List.of(cell(disclosure, "total", 0)));

    assertThat(corrections(WAN, "55599.99", fits))
        .extracting(Correction::slip)
        .doesNotContain(Slip.CUT_OFF);
    assertThat(new Slips(claimed, fits, Rounding.HALF_UP).corrections(Set.of(), Set.of()))
        .extracting(Correction::slip)
        .containsExactly(Slip.CUT_OFF);
  }

  @Test
  void what_is_printed_already_is_never_offered_however_it_is_written() {
    assertThat(corrections(WAN, "12.30", amounts(WAN, "12.30"))).isEmpty();
    assertThat(corrections(WAN, "12.3", amounts(WAN, "12.30"))).isEmpty();
  }

  @Test
  void the_likelier_kind_of_slip_comes_first_and_each_amount_once() {
    List<Correction> offered = corrections(WAN, "12.34", FenRange.from(0).to(99_999_999));

    assertThat(offered).extracting(Correction::slip).isSorted();
    assertThat(offered)
        .extracting(correction -> correction.figure().shortest())
        .doesNotHaveDuplicates();
    assertThat(offered).extracting(Correction::slip).contains(Slip.ONE_DIGIT, Slip.SWAPPED);
  }

  @Test
  void only_what_fits_is_offered_by_the_way_of_rounding() {
    assertThat(corrections(Scale.YUAN.withDecimals(0), "19", FenRange.exactly(1_850)))
        .extracting(Correction::figure)
        .doesNotContain(Figure.parse("18"));
    assertThat(
            corrections(
                Scale.YUAN.withDecimals(0), "13", FenRange.exactly(1_850), Rounding.TRUNCATION))
        .contains(new Correction(Figure.parse("18"), Slip.ONE_DIGIT));
  }

  @Test
  void what_a_neighbour_prints_may_have_been_copied_whatever_was_meant() {
    FenRange meant = amounts(WAN, "98.76");

    assertThat(corrections(WAN, "12.34", meant, "12.34"))
        .containsExactly(new Correction(Figure.parse("98.76"), Slip.COPIED));
    assertThat(corrections(WAN, "12.34", meant, "12.35")).isEmpty();
    assertThat(corrections(WAN, "12.30", meant, "12.3")).hasSize(1);
  }

  @Test
  void a_copy_where_nothing_belongs_is_answered_by_nothing() {
    assertThat(corrections(WAN, "98.76", FenRange.from(0).to(4_999), "98.76"))
        .containsExactly(new Correction(Figure.parse("0.00"), Slip.COPIED));
  }

  @Test
  void a_total_repeated_where_nothing_belongs_is_answered_by_nothing() {
    Disclosure disclosure = expenditure(WAN, "total 98.76", "201 98.76", "20103 98.76");
    Statement statement = new Statement(Standing.PRINTED, List.of(cell(disclosure, "20103", 0)));
    assertThat(Neighbours.totals(statement)).containsExactly(Figure.parse("98.76"));
    Slips nothing = new Slips(statement, FenRange.from(0).to(4_999), Rounding.HALF_UP);
    assertThat(nothing.corrections(Set.of(), Neighbours.totals(statement)))
        .containsExactly(new Correction(Figure.parse("0.00"), Slip.COPIED));
    Slips something = new Slips(statement, amounts(WAN, "12.30"), Rounding.HALF_UP);
    assertThat(something.corrections(Set.of(), Neighbours.totals(statement))).isEmpty();
  }

  @Test
  void of_a_copy_that_could_have_been_much_nothing_is_offered() {
    assertThat(corrections(WAN, "12.34", FenRange.from(90_000_100).to(90_000_900), "12.34"))
        .hasSize(1);
    assertThat(corrections(WAN, "12.34", FenRange.from(80_000_000).to(80_900_000), "12.34"))
        .noneMatch(correction -> correction.slip() == Slip.COPIED);
  }

  @Test
  void a_zero_is_copied_from_nobody() {
    assertThat(corrections(WAN, "0.00", amounts(WAN, "98.76"), "0.00")).isEmpty();
  }

  @Test
  void a_shift_that_lost_digits_is_answered_by_the_middle_of_what_may_be_meant() {
    // 1.23万元 printed for some 12,345元
    assertThat(corrections(Scale.YUAN.withDecimals(0), "1", FenRange.from(1_230_000).to(1_240_000)))
        .contains(new Correction(Figure.parse("12350"), Slip.UNIT_SHIFT));
  }

  @Test
  void figures_of_most_digits_are_taken_apart_without_harm() {
    String most = "9999999999.99";

    assertThat(corrections(WAN, most, amounts(WAN, "9999999998.99")))
        .contains(new Correction(Figure.parse("9999999998.99"), Slip.ONE_DIGIT));
    assertThat(corrections(WAN, most, amounts(WAN, "1.23"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Slip.class)
  void each_kind_has_a_name_of_its_own_in_both_languages(Slip slip) {
    for (Language language : Language.values()) {
      String name = slip.label().in(language);
      assertThat(name).isNotBlank();
      assertThat(Slip.values())
          .filteredOn(other -> other.label().in(language).equals(name))
          .containsExactly(slip);
    }
  }
}
