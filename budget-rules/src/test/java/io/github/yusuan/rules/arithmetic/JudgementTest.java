package io.github.yusuan.rules.arithmetic;

import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Rule;
import io.github.yusuan.rules.finding.RuleSource;
import io.github.yusuan.rules.finding.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one identity is judged, of figures of 万元 with two decimals. */
class JudgementTest {
  private static final long HALF = 5_000;

  /** Prints figures below each other in one column. */
  private static List<Cell> cells(String... figures) {
    Form form = Templates.SHANXI_COUNTY_2024.form("fund-revenue").orElseThrow();
    Table.Builder table = Table.builder().form(form);
    for (int at = 0; at < figures.length; at++) {
      table.addLines(
          Line.builder()
              .id("line-" + at)
              .label("行" + at)
              .row("total")
              .figure("amount", Figure.parse(figures[at]))
              .build());
    }
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(Templates.SHANXI_COUNTY_2024.year())
        .template(Templates.SHANXI_COUNTY_2024)
        .addTables(table.build())
        .build()
        .cells();
  }

  private static FenRange range(Cell cell) {
    long fen = cell.figure().map(cell.unit()::fen).orElse(0L);
    return FenRange.from(fen - HALF).to(fen + HALF - 1);
  }

  private static List<FenRange> ranges(List<Cell> cells) {
    return cells.stream().map(JudgementTest::range).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "3.00, 1.00, 2.00, HOLDS",
    "3.01, 1.00, 2.00, HOLDS_WITHIN_ROUNDING",
    "2.99, 1.00, 2.00, HOLDS_WITHIN_ROUNDING",
    "3.02, 1.00, 2.00, VIOLATED",
    "2.98, 1.00, 2.00, VIOLATED",
    "0.00, 1.00, -1.00, HOLDS",
    "-3.00, -1.00, -2.00, HOLDS",
  })
  void a_total_is_the_sum_of_its_parts(String total, String one, String other, Outcome outcome) {
    List<Cell> cells = cells(total, one, other);

    assertThat(Judgement.ofSum(cells, ranges(cells)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "1.00, 2.00, HOLDS",
    "2.00, 2.00, HOLDS",
    "2.01, 2.00, VIOLATED",
    "-1.00, 0.00, HOLDS",
  })
  void a_part_is_not_larger_than_its_whole(String part, String whole, Outcome outcome) {
    List<Cell> cells = cells(part, whole);

    assertThat(Judgement.ofBound(cells, ranges(cells)).outcome()).isEqualTo(outcome);
  }

  @Test
  void a_part_that_rounding_makes_larger_is_still_within() {
    List<Cell> cells = cells("2.01", "2.00");
    FenRange touching = FenRange.from(2_004_999).to(2_014_999);

    Judgement judgement = Judgement.ofBound(cells, List.of(touching, range(cells.get(1))));

    assertThat(judgement.outcome()).isEqualTo(Outcome.HOLDS_WITHIN_ROUNDING);
  }

  @Test
  void a_comparison_is_of_what_is_printed_with_what_rounding_explains() {
    List<Cell> cells = cells("3.20", "1.00", "2.00");

    assertThat(Judgement.ofSum(cells, ranges(cells)).comparison())
        .hasToString("stated 3.20万元, computed 3.00万元, difference 0.20万元, slack 0.014998万元");
  }

  @Test
  void cells_of_one_region_are_judged_by_the_two_farthest_apart() {
    List<Cell> cells = cells("2.00", "2.50", "1.00");
    Judgement judgement = Judgement.ofSame(cells, ranges(cells));

    assertThat(judgement.outcome()).isEqualTo(VIOLATED);
    assertThat(judgement.comparison())
        .hasToString("stated 2.50万元, computed 1.00万元, difference 1.50万元, slack 0.009999万元");
    assertThat(judgement.cells()).isEqualTo(cells);
  }

  @Test
  void an_amount_that_cannot_be_is_a_violation_by_itself_and_no_part_of_a_sum() {
    List<Cell> cells = cells("2.00", "2.00");
    List<FenRange> impossible = List.of(range(cells.get(0)), FenRange.EMPTY);

    assertThat(Judgement.ofSame(cells, impossible).outcome()).isEqualTo(VIOLATED);
    assertThat(Judgement.ofSame(cells, impossible).comparison()).isNull();
    assertThat(Judgement.ofSum(cells, impossible).outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(Judgement.ofBound(cells, impossible).outcome()).isEqualTo(NOT_APPLICABLE);
  }

  private static String wan(long hundredths) {
    return Figure.ofLastPlaces(hundredths, 2).toString();
  }

  @Property(tries = 200)
  void a_sum_of_printed_figures_always_holds(
      @ForAll @Size(min = 1, max = 8) List<@LongRange(min = -99_999, max = 99_999) Long> parts) {
    String[] figures = new String[parts.size() + 1];
    figures[0] = wan(parts.stream().mapToLong(Long::longValue).sum());
    for (int at = 0; at < parts.size(); at++) {
      figures[at + 1] = wan(parts.get(at));
    }
    List<Cell> cells = cells(figures);

    assertThat(Judgement.ofSum(cells, ranges(cells)).outcome()).isEqualTo(Outcome.HOLDS);
  }

  @Property(tries = 200)
  void figures_off_by_no_more_than_half_a_place_each_are_never_accused(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 99) Integer> last,
      @ForAll @LongRange(min = 0, max = 9_999) long hundredths) {
    String[] figures = new String[last.size() + 1];
    long exact = 0;
    for (int at = 0; at < last.size(); at++) {
      long amount = hundredths * 100 + last.get(at);
      exact += amount;
      figures[at + 1] = wan((amount + 50) / 100);
    }
    figures[0] = wan((exact + 50) / 100);
    List<Cell> cells = cells(figures);

    assertThat(Judgement.ofSum(cells, ranges(cells)).outcome()).isNotEqualTo(VIOLATED);
  }

  @Property(tries = 200)
  void the_order_of_cells_of_one_region_does_not_change_the_outcome(
      @ForAll @Size(min = 2, max = 6) List<@LongRange(min = 0, max = 3) Long> hundredths) {
    List<Cell> cells = cells(hundredths.stream().map(JudgementTest::wan).toArray(String[]::new));
    Cell[] turned = cells.toArray(Cell[]::new);
    Collections.reverse(Arrays.asList(turned));
    List<Cell> back = List.of(turned);

    Judgement there = Judgement.ofSame(cells, ranges(cells));

    assertThat(Judgement.ofSame(back, ranges(back)).outcome()).isEqualTo(there.outcome());
    assertThat(there.outcome() == Outcome.HOLDS)
        .isEqualTo(hundredths.stream().distinct().count() == 1);
  }

  @Test
  void derived_rules_rest_on_the_regions_and_are_errors_but_that_on_decimals() {
    List<Rule> rules = ArithmeticRules.all();

    assertThat(rules)
        .filteredOn(rule -> rule.severity() == Severity.WARNING)
        .extracting(Rule::id)
        .containsExactly("SAME-PRECISION");
    assertThat(rules)
        .filteredOn(rule -> rule.severity() == Severity.ERROR)
        .extracting(Rule::source)
        .containsOnly(
            RuleSource.glossary(
                Label.zh("由各单元格的口径推导").en("derived from the regions of the cells")));
    assertThat(rules).extracting(rule -> rule.family().id()).containsOnly("SAME", "SUM", "BOUND");
  }
}
