package io.github.yusuan.rules.joint;

import static io.github.yusuan.rules.joint.Documents.WAN;
import static io.github.yusuan.rules.joint.Documents.cell;
import static io.github.yusuan.rules.joint.Documents.document;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static io.github.yusuan.rules.joint.Documents.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is left for a cell is just what the rest allows. */
class InferenceRangePropertyTest {
  private static final Disclosure RIGHT =
      expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 2.00", "206 6.00 3.00 3.00");

  private static FenRange range(Disclosure disclosure, Cell cell) {
    return Inference.on(disclosure).range(cell).orElseThrow();
  }

  private static Figure printed(Cell cell, long fen) {
    return cell.unit().print(fen, Rounding.HALF_UP);
  }

  @Property(tries = 200)
  void the_ends_of_the_range_fit_and_a_place_beyond_does_not(@ForAll long seed) {
    Disclosure disclosure = random(new Random(seed));
    Cell cell = cell(disclosure, "201", new Random(seed).nextInt(3));
    Inference inference = Inference.on(disclosure);
    FenRange range = range(disclosure, cell);

    assertThat(range.intersect(cell.exactAmounts(Rounding.HALF_UP)).isEmpty()).isFalse();
    assertThat(inference.isEnough(cell, printed(cell, range.least()))).isTrue();
    assertThat(inference.isEnough(cell, printed(cell, range.greatest()))).isTrue();
    long place = 10_000;
    assertThat(inference.isEnough(cell, printed(cell, range.greatest() + place))).isFalse();
    if (range.least() > place) {
      assertThat(inference.isEnough(cell, printed(cell, range.least() - place))).isFalse();
    }
  }

  /** Prints a random table of two codes and two kinds, each cell rounded by itself. */
  private static Disclosure random(Random chance) {
    long[] fen = new long[4];
    for (int at = 0; at < fen.length; at++) {
      fen[at] = 100_000L + chance.nextInt(9_000_000);
    }
    return expenditure(
        row("total", fen[0] + fen[2], fen[1] + fen[3]),
        row("201", fen[0], fen[1]),
        row("206", fen[2], fen[3]));
  }

  private static String row(String name, long basic, long project) {
    ReportingUnit unit = Documents.WAN;
    return String.join(
        " ",
        name,
        unit.print(basic + project, Rounding.HALF_UP).toString(),
        unit.print(basic, Rounding.HALF_UP).toString(),
        unit.print(project, Rounding.HALF_UP).toString());
  }

  @Test
  void what_nothing_bounds_may_be_up_to_the_greatest_amount() {
    Disclosure alone = document(table("fund-revenue", WAN, "total 3.00"));
    FenRange range = range(alone, cell(alone, "total", 0));

    assertThat(range).isEqualTo(FenRange.from(0).to(ReportingUnit.LIMIT));
  }

  @Test
  void a_line_without_any_figure_is_not_filled_in_and_may_have_what_rounding_leaves() {
    Disclosure blank = expenditure("total 4.00 4.00 -", "201 4.00 4.00 -", "206 - - -");

    assertThat(range(blank, cell(blank, "206", 1))).isEqualTo(FenRange.from(0).to(9_999));
  }

  @Test
  void the_answer_follows_the_way_of_rounding() {
    Disclosure table = expenditure("total 3.00 1.00 2.00");
    Cell total = cell(table, "total", 0);

    assertThat(Inference.on(table).rounded(Rounding.TRUNCATION).range(total))
        .contains(FenRange.from(3_000_000).to(3_019_998));
    assertThat(Inference.on(table).rounded(Rounding.HALF_UP).range(total))
        .contains(FenRange.from(2_990_000).to(3_009_998));
    assertThat(Inference.on(table).rounded(Rounding.UNKNOWN).range(total))
        .contains(FenRange.from(2_990_000).to(3_010_000));
  }

  @ParameterizedTest
  @EnumSource(Rounding.class)
  void under_every_rounding_the_proof_says_under_which_it_was_made(Rounding rounding) {
    assertThat(Inference.on(RIGHT).rounded(rounding).joint().identities().rounding())
        .isEqualTo(rounding);
    assertThat(Inference.on(RIGHT).rounded(rounding).joint().consistency())
        .isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void a_cell_of_another_document_is_refused() {
    Cell elsewhere = cell(expenditure("212 1.00 1.00 -"), "212", 0);

    assertThatThrownBy(() -> Inference.on(RIGHT).range(elsewhere))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the disclosure has no such cell: ");
    assertThatThrownBy(() -> Inference.on(RIGHT).isEnough(elsewhere, Figure.parse("1.00")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_document_of_another_year_or_template_is_not_compared() {
    Disclosure later =
        Disclosure.builder()
            .department(RIGHT.department())
            .year(RIGHT.year().plusYears(1))
            .template(RIGHT.template().family().of(RIGHT.year().plusYears(1)))
            .build();

    assertThatThrownBy(() -> Inference.on(RIGHT).with(later))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "documents to compare must be of one department, year and template: 某局 2024"
                + " shanxi-county-2024 and 某局 2025 shanxi-county-2025");
  }
}
