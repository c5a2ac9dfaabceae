package io.github.yusuan.rules;

import static io.github.yusuan.core.classification.Kind.BASIC;
import static io.github.yusuan.core.classification.Kind.EXPENDITURE;
import static io.github.yusuan.core.classification.Kind.PERSONNEL;
import static io.github.yusuan.core.classification.Kind.PROJECT;
import static io.github.yusuan.core.classification.Source.FISCAL_APPROPRIATION;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.classification.Source.GOVERNMENT_FUND;
import static io.github.yusuan.core.classification.Source.SPECIAL_ACCOUNT;
import static io.github.yusuan.core.classification.Source.STATE_CAPITAL;
import static io.github.yusuan.core.classification.Source.UNIT_FUNDS;
import static io.github.yusuan.rules.Sketch.form;
import static io.github.yusuan.rules.Sketch.label;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.rules.identity.Measurement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the tables say of any region, printed or not. */
class UnprintedRegionsTest {
  private static final Template BY_SOURCE =
      Sketch.template(
          List.of(
              Split.all(Dimension.SOURCE).into(FISCAL_APPROPRIATION, SPECIAL_ACCOUNT, UNIT_FUNDS),
              Split.of(FISCAL_APPROPRIATION)
                  .into(GENERAL_PUBLIC_BUDGET, GOVERNMENT_FUND, STATE_CAPITAL)),
          form("codes")
              .addOpenDimensions(Dimension.FUNCTION)
              .column("general", label("一般公共预算"), GENERAL_PUBLIC_BUDGET)
              .column("fund", label("政府性基金"), GOVERNMENT_FUND)
              .column("capital", label("国有资本"), STATE_CAPITAL)
              .column("special", label("专户"), SPECIAL_ACCOUNT)
              .column("unit", label("单位资金"), UNIT_FUNDS)
              .build());

  private static Region code(String code) {
    return Region.of(FunctionalCode.of(code));
  }

  private static Optional<Measurement> measured(Sketch sketch, Region region) {
    return sketch.identities().measure(region);
  }

  private static Sketch row(String... figures) {
    return Sketch.of(BY_SOURCE).table("codes").row("201", figures);
  }

  @Test
  void a_printed_region_is_what_its_cells_print() {
    Measurement measurement =
        measured(row("1.00", "2.00", "", "4.00", ""), code("201").narrow(GOVERNMENT_FUND))
            .orElseThrow();

    assertThat(measurement.printed()).isEqualTo(2_000_000);
    assertThat(measurement.amounts()).isEqualTo(FenRange.from(1_995_000).to(2_004_999));
    assertThat(measurement.slack()).isEqualTo(5_000);
    assertThat(measurement.cells()).extracting(Sketch::name).containsExactly("codes/201/fund");
  }

  @Test
  void a_region_that_no_cell_prints_is_the_sum_of_its_parts() {
    Measurement measurement =
        measured(row("1.00", "2.00", "3.00", "", ""), code("201").narrow(FISCAL_APPROPRIATION))
            .orElseThrow();

    assertThat(measurement.printed()).isEqualTo(6_000_000);
    assertThat(measurement.amounts()).isEqualTo(FenRange.from(5_985_000).to(6_014_997));
    assertThat(measurement.slack()).isEqualTo(15_000);
    assertThat(measurement.cells())
        .extracting(Sketch::name)
        .containsExactly("codes/201/general", "codes/201/fund", "codes/201/capital");
  }

  @Test
  void a_part_that_no_cell_prints_is_replaced_by_its_own_parts() {
    Measurement measurement =
        measured(row("1.00", "2.00", "3.00", "4.00", "5.00"), code("201")).orElseThrow();

    assertThat(measurement.printed()).isEqualTo(15_000_000);
    assertThat(measurement.cells()).hasSize(5);
  }

  @Test
  void where_all_but_one_part_is_blank_the_region_is_that_part() {
    Measurement measurement = measured(row("", "2.00", "", "", ""), code("201")).orElseThrow();

    assertThat(measurement.printed()).isEqualTo(2_000_000);
    assertThat(measurement.slack()).isEqualTo(5_000);
  }

  @Test
  void what_lies_in_a_blank_is_nothing_whoever_prints_it() {
    Sketch sketch = shanxi().table("expenditure").row("201", "3.00", "", "3.00");

    Measurement inside = measured(sketch, code("201").narrow(PERSONNEL)).orElseThrow();
    assertThat(inside.amounts()).isEqualTo(FenRange.ZERO);
    assertThat(inside.printed()).isZero();
    assertThat(inside.slack()).isZero();
  }

  @Test
  void a_printed_zero_does_not_tell_what_is_inside_it() {
    Sketch sketch = shanxi().table("expenditure").row("201", "3.00", "0.00", "3.00");

    assertThat(measured(sketch, code("201").narrow(PERSONNEL))).isEmpty();
    assertThat(measured(sketch, code("201").narrow(EXPENDITURE).narrow(BASIC))).isPresent();
  }

  @Test
  void a_code_that_no_row_prints_and_a_category_of_no_column_are_not_told() {
    Sketch sketch = row("1.00", "2.00", "3.00", "4.00", "5.00");

    assertThat(measured(sketch, code("208"))).isEmpty();
    assertThat(measured(sketch, code("201").narrow(Tier.CENTRAL))).isEmpty();
    assertThat(measured(sketch, code("201").narrow(PROJECT))).isEmpty();
  }

  @Test
  void figures_that_contradict_each_other_leave_no_amount_and_no_slack() {
    Sketch sketch =
        Sketch.of(BY_SOURCE)
            .table("codes")
            .row("201", "1.00", "2.00", "", "4.00")
            .row("201", "1.50", "2.00", "", "4.00");

    Measurement general = measured(sketch, code("201").narrow(GENERAL_PUBLIC_BUDGET)).orElseThrow();
    Measurement fiscal = measured(sketch, code("201").narrow(FISCAL_APPROPRIATION)).orElseThrow();
    assertThat(general.amounts().isEmpty()).isTrue();
    assertThat(general.printed()).isZero();
    assertThat(fiscal.amounts().isEmpty()).isTrue();
    assertThat(fiscal.slack()).isZero();
  }

  @Test
  void the_answer_is_the_same_where_blanks_are_opened() {
    Sketch sketch = row("1.00", "", "", "4.00", "");

    assertThat(sketch.identities().opened().measure(code("201")))
        .isEqualTo(sketch.identities().measure(code("201")))
        .isPresent();
  }

  @Test
  void a_measurement_is_a_value_that_keeps_its_cells() {
    Sketch sketch = row("1.00", "2.00", "3.00", "", "");
    Measurement measurement = measured(sketch, code("201")).orElseThrow();

    assertThat(measurement).isEqualTo(measured(sketch, code("201")).orElseThrow());
    assertThatThrownBy(() -> measurement.cells().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
