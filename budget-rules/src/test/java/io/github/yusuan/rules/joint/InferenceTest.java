package io.github.yusuan.rules.joint;

import static io.github.yusuan.rules.joint.Documents.cell;
import static io.github.yusuan.rules.joint.Documents.expenditure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import org.junit.jupiter.api.Test;

/** What else the system answers. */
class InferenceTest {
  private static final Disclosure RIGHT =
      expenditure("total 9.00 4.00 5.00", "201 3.00 1.00 2.00", "206 6.00 3.00 3.00");
  private static final Disclosure WRONG = RIGHT.with(cell(RIGHT, "201", 2), Figure.parse("7.00"));

  @Test
  void a_blank_cell_must_have_what_the_rest_leaves_for_it() {
    Disclosure blank = RIGHT.withBlank(cell(RIGHT, "201", 2));

    assertThat(Inference.on(blank).range(cell(blank, "201", 2)))
        .contains(FenRange.from(1_990_001).to(2_009_999));
  }

  @Test
  void a_line_without_figures_is_not_filled_in_and_none_of_its_blanks_is_zero() {
    Disclosure bare =
        RIGHT
            .withBlank(cell(RIGHT, "201", 0))
            .withBlank(cell(RIGHT, "201", 1))
            .withBlank(cell(RIGHT, "201", 2));

    assertThat(Inference.on(bare).range(cell(bare, "201", 0)))
        .contains(FenRange.from(2_990_001).to(3_009_999));
    assertThat(Inference.on(bare).range(cell(bare, "201", 2)))
        .contains(FenRange.from(1_990_001).to(2_009_999));
  }

  @Test
  void a_printed_cell_is_disregarded_when_its_range_is_asked() {
    assertThat(Inference.on(WRONG).range(cell(WRONG, "201", 2)))
        .contains(FenRange.from(1_990_001).to(2_009_999));
  }

  @Test
  void nothing_fits_one_cell_when_the_rest_contradicts_itself() {
    assertThat(Inference.on(WRONG).range(cell(WRONG, "206", 1))).contains(FenRange.EMPTY);
  }

  @Test
  void a_correction_is_enough_or_not() {
    Inference inference = Inference.on(WRONG);

    assertThat(inference.isEnough(cell(WRONG, "201", 2), Figure.parse("2.00"))).isTrue();
    assertThat(inference.isEnough(cell(WRONG, "201", 0), Figure.parse("8.00"))).isFalse();
    assertThat(inference.correcting(cell(WRONG, "201", 0), Figure.parse("8.00")).discrepancies())
        .isNotEmpty();
  }

  @Test
  void two_documents_agree_or_not() {
    assertThat(Inference.on(RIGHT).with(RIGHT).consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(Inference.on(RIGHT).with(WRONG).consistency()).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void each_consistent_by_itself_two_documents_may_disagree() {
    Disclosure later =
        expenditure("total 9.00 4.00 5.00", "201 3.50 1.00 2.50", "206 5.50 3.00 2.50");

    assertThat(Inference.on(later).joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(Inference.on(RIGHT).with(later).consistency()).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void documents_of_two_departments_are_not_compared() {
    Disclosure other =
        Disclosure.builder()
            .department(Department.of("他局"))
            .year(RIGHT.year())
            .template(RIGHT.template())
            .build();

    assertThatThrownBy(() -> Inference.on(RIGHT).with(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one department, year and template")
        .hasMessageContaining("他局");
  }
}
