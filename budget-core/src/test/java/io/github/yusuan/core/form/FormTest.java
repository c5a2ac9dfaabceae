package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.label.Label;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTest {
  private static final Label TOTAL = zh("合计").en("total");

  private static Form.Builder form() {
    return Form.builder()
        .id("own")
        .number("表一")
        .title(zh("自有表").en("own form"))
        .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2));
  }

  private static Form expenditure() {
    return form()
        .slice(Kind.EXPENDITURE)
        .row("total", TOTAL)
        .addOpenDimensions(Dimension.FUNCTION)
        .column("total", TOTAL)
        .column("basic", Kind.BASIC.label(), Kind.BASIC)
        .build();
  }

  @Test
  void a_form_finds_its_rows_and_columns_by_identifier() {
    Form form = expenditure();

    assertThat(form.row("total")).contains(form.rows().get(0));
    assertThat(form.row("basic")).isEmpty();
    assertThat(form.column("basic")).contains(form.columns().get(1));
    assertThat(form.column("基本支出")).isEmpty();
  }

  @Test
  void a_cell_measures_slice_row_and_column_together() {
    Form form = expenditure();

    assertThat(form.region(Region.of(FunctionalCode.of("201")), form.columns().get(1)))
        .isEqualTo(Region.of(FunctionalCode.of("201"), Kind.BASIC));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.region(Region.of(Kind.PROJECT), form.columns().get(1)))
        .withMessage(
            "a region must have one member of a dimension: kind:basic excludes kind:project");
  }

  @Test
  void a_form_is_the_whole_budget_with_totals_first_unless_said_otherwise() {
    Form form = form().row("total", TOTAL).column("total", TOTAL).build();

    assertThat(form.slice()).isEqualTo(Region.ALL);
    assertThat(form.prints(Print.FIXED_ROWS_LAST)).isFalse();
    assertThat(form.openDimensions()).isEmpty();
  }

  @Test
  void a_form_without_rows_or_columns_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form().row("total", TOTAL).build())
        .withMessage("a form must have rows and columns: own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form().column("total", TOTAL).build())
        .withMessage("a form must have rows and columns: own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expenditure().withColumns(List.of()))
        .withMessage("a form must have rows and columns: own");
  }

  @Test
  void a_row_or_column_twice_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form().row("total", TOTAL).column("a", TOTAL).column("a", TOTAL).build())
        .withMessage("a form must have a column once: a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form().row("b", TOTAL).row("b", TOTAL).column("a", TOTAL).build())
        .withMessage("a form must have a row once: b");
  }

  @Test
  void a_cell_that_no_money_can_belong_to_is_refused() {
    String basicOrProject =
        "a region must have one member of a dimension: kind:basic excludes kind:project";

    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> form().slice(Kind.BASIC).row("a", TOTAL).column("b", TOTAL, Kind.PROJECT).build())
        .withMessage(basicOrProject);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> form().row("a", TOTAL, Kind.PROJECT).column("b", TOTAL, Kind.BASIC).build())
        .withMessage(basicOrProject);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> expenditure().withSlice(Region.of(Kind.PROJECT)))
        .withMessageContaining("excludes");
  }

  private static Form withPart(Region part) {
    return form()
        .slice(Kind.EXPENDITURE)
        .row("total", TOTAL)
        .column("total", TOTAL)
        .orOnly(part)
        .build();
  }

  @Test
  void what_some_print_only_is_a_part_of_what_the_form_is_about() {
    assertThat(withPart(Region.of(Origin.CURRENT_YEAR)).orOnly())
        .contains(Region.of(Origin.CURRENT_YEAR));
    assertThat(expenditure().orOnly()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPart(Region.of(Kind.EXPENDITURE)))
        .withMessage(
            "what some print only must be a part of what the form is about: own is all of"
                + " expenditure");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withPart(Region.of(Kind.YEAR_END_CARRY_OVER)))
        .withMessageStartingWith("a region must have one member of a dimension");
  }

  @Test
  void a_part_left_out_is_refused_by_name() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Form.builder().id("own").row("a", TOTAL).column("b", TOTAL).build())
        .withMessageContaining("number, title, unit");
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> Form.builder().id(null))
        .withMessage("id");
  }

  @Test
  void a_copy_differs_in_what_was_changed_only() {
    Form form = expenditure();
    Form narrower = form.withSlice(Region.of(Kind.EXPENDITURE, Source.GOVERNMENT_FUND));

    assertThat(narrower).isNotEqualTo(form);
    assertThat(narrower.columns()).isEqualTo(form.columns());
    assertThat(narrower.withSlice(form.slice())).isEqualTo(form).hasSameHashCodeAs(form);
    assertThat(form.withUnit(Scale.YUAN.withDecimals(0)).unit()).hasToString("元(0)");
    assertThat(form.withColumns(form.columns().subList(0, 1)).column("basic")).isEmpty();
  }
}
