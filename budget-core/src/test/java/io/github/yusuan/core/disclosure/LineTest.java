package io.github.yusuan.core.disclosure;

import static io.github.yusuan.core.disclosure.Disclosures.figure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.label.Label;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final FunctionalCode ITEM = FunctionalCode.of("2010302");

  private static Line line() {
    return Line.builder()
        .id("2010302")
        .label("一般行政管理事务")
        .addMember(ITEM)
        .figure("total", figure("80.43"))
        .build();
  }

  @Test
  void a_blank_cell_is_absent_and_no_zero() {
    Line line = line();

    assertThat(line.figure("total")).contains(figure("80.43"));
    assertThat(line.figure("basic")).isEmpty();
    assertThat(line)
        .isNotEqualTo(line.withFigures(Map.of("total", figure("80.43"), "basic", figure("0.00"))));
  }

  @Test
  void a_line_about_nothing_or_two_things_is_refused() {
    String message =
        "a line must fill in a fixed row or have members of its own, not both: '2010302'";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Line.builder().id("2010302").label("").build())
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Line.builder().id("2010302").label("").row("total").addMember(ITEM).build())
        .withMessage(message);
  }

  @Test
  void a_completed_member_that_the_line_does_not_have_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Line.builder()
                    .id("2010302")
                    .label("")
                    .addMember(ITEM)
                    .addCompleted(Dimension.REVENUE)
                    .build())
        .withMessage("a completed member must be one of the line's: revenue in '2010302'");
  }

  @Test
  void a_completed_code_is_no_printed_code() {
    Line completed =
        Line.builder()
            .id("2010302")
            .label("一般行政管理事务")
            .addMember(ITEM)
            .addCompleted(Dimension.FUNCTION)
            .figure("total", figure("80.43"))
            .build();

    assertThat(completed).isNotEqualTo(line());
    assertThat(completed.members()).isEqualTo(line().members());
  }

  @Test
  void a_code_that_is_not_printed_in_full_is_shown_as_printed_and_means_what_it_was_read_as() {
    Line misprinted = line().withMisprintedCodes(Map.of(Dimension.FUNCTION, "201|3|2"));

    assertThat(misprinted.heading()).isEqualTo("201|3|2 一般行政管理事务");
    assertThat(misprinted.members()).containsExactly(ITEM);
    assertThat(misprinted).isNotEqualTo(line());
  }

  @Test
  void a_misprint_of_a_code_that_the_line_does_not_have_or_does_not_print_is_refused() {
    Map<Dimension, String> ofRevenue = Map.of(Dimension.REVENUE, "103|1");
    Map<Dimension, String> ofFunction = Map.of(Dimension.FUNCTION, "201|3");
    Line.Builder completed =
        Line.builder()
            .id("2010302")
            .label("")
            .addMember(ITEM)
            .addCompleted(Dimension.FUNCTION)
            .putAllMisprintedCodes(ofFunction);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> line().withMisprintedCodes(ofRevenue))
        .withMessage("a misprinted code must stand for a code of the line: revenue in '2010302'");
    assertThatIllegalArgumentException()
        .isThrownBy(completed::build)
        .withMessage("a misprinted code must stand for a code of the line: function in '2010302'");
  }

  @Test
  void a_part_left_out_is_refused_by_name() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Line.builder().row("total").build())
        .withMessageContaining("id, label");
  }

  @Test
  void a_label_may_come_from_the_template() {
    assertThat(
            Line.builder().id("a").row("total").label(Label.zh("合计").en("total")).build().label())
        .isEqualTo("合计");
  }

  @Test
  void a_copy_differs_in_what_was_changed_only() {
    Line line = line();

    assertThat(line.withLabel("行政").label()).isEqualTo("行政");
    assertThat(line.withLabel("行政").withLabel(line.label())).isEqualTo(line);
    assertThat(line.withFigures(Map.of()).figures()).isEmpty();
    assertThat(line.withFigures(Map.of()).withFigures(line.figures()))
        .isEqualTo(line)
        .hasSameHashCodeAs(line);
  }

  @Test
  void a_second_figure_in_one_column_is_refused_rather_than_lost() {
    Line.Builder line = Line.builder().id("a").label("").row("a");
    line.figure("total", figure("1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> line.figure("total", figure("2")))
        .withMessage("a line must have one figure in a column: 'total' has two");
  }
}
