package io.github.yusuan.rules.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @ParameterizedTest
  @CsvSource({
    "EQUAL, 5, 9, 9, 12, HOLDS",
    "EQUAL, 5, 9, 10, 12, VIOLATED",
    "EQUAL, 10, 12, 5, 9, VIOLATED",
    "AT_MOST, 9, 20, 5, 9, HOLDS",
    "AT_MOST, 10, 20, 5, 9, VIOLATED",
    "AT_LEAST, 5, 9, 9, 20, HOLDS",
    "AT_LEAST, 5, 9, 10, 20, VIOLATED",
    "ZERO, 0, 4, 0, 0, HOLDS",
    "ZERO, 1, 4, 0, 0, VIOLATED",
    "ZERO, -4, -1, 0, 0, VIOLATED",
  })
  void it_is_violated_only_if_no_amounts_that_print_so_satisfy_it(
      Relation relation, long from, long to, long wholeFrom, long wholeTo, Outcome outcome) {
    FenRange part = FenRange.from(from).to(to);
    FenRange whole = FenRange.from(wholeFrom).to(wholeTo);

    assertThat(relation.judge(part, whole, ALL)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE_AT_MOST, 2, 100, 2, HOLDS",
    "SHARE_AT_MOST, 3, 100, 2, VIOLATED",
    "SHARE_AT_MOST, 5, 1000, 0.5, HOLDS",
    "SHARE_AT_MOST, 6, 1000, 0.5, VIOLATED",
    "SHARE_AT_MOST, 0, 0, 0, HOLDS",
    "SHARE_AT_LEAST, 2, 100, 2, HOLDS",
    "SHARE_AT_LEAST, 1, 100, 2, VIOLATED",
    "SHARE_AT_LEAST, 1, 3, 33.3333333, HOLDS",
    "SHARE_AT_LEAST, 1, 3, 33.3333334, VIOLATED",
    "SHARE_AT_MOST, 9223372036854775807, 9223372036854775807, 100, HOLDS",
    "SHARE_AT_MOST, 9223372036854775807, 9223372036854775806, 100, VIOLATED",
  })
  void a_share_is_compared_without_rounding(
      Relation relation, long part, long whole, BigDecimal percent, Outcome outcome) {
    assertThat(relation.judgePrinted(part, whole, percent)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource
  void only_relations_of_shares_have_a_percentage(Relation relation) {
    assertThat(relation.isShare()).isEqualTo(relation.required().names().contains("percent"));
    assertThat(relation.holds().names()).contains("part", "amount");
    assertThat(relation.violated().names()).isEqualTo(relation.holds().names());
  }

  @Property(tries = 200)
  void what_is_printed_and_satisfies_it_is_never_violated(
      @ForAll Relation relation,
      @ForAll @LongRange(min = -50, max = 50) long part,
      @ForAll @LongRange(min = -50, max = 50) long whole,
      @ForAll @LongRange(min = 0, max = 9) long off) {
    long limit = relation == Relation.ZERO ? 0 : whole;
    Outcome printed = relation.judgePrinted(part, limit, ALL);
    Outcome may =
        relation.judge(
            FenRange.from(part - off).to(part + off),
            FenRange.from(limit - off).to(limit + off),
            ALL);

    if (printed == Outcome.HOLDS) {
      assertThat(may).isEqualTo(Outcome.HOLDS);
    }
    assertThat(relation.judge(FenRange.exactly(part), FenRange.exactly(limit), ALL))
        .isEqualTo(printed);
  }
}
