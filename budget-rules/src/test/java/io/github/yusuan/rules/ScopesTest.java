package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import org.junit.jupiter.api.Test;

/**
 * 表五 of the year alone beside 表四 of all: 90 of this year and 10 of last year's; which of both it is
 * of is told by its figures.
 */
class ScopesTest {
  private static final Template TEMPLATE = Templates.nationalBudget().of(Year.of(2024));

  private static Sketch printing(String total) {
    return Sketch.of(TEMPLATE)
        .table("fiscal-revenue")
        .row("general-public-budget", "90.00")
        .row("carry-over-general-public-budget", "10.00")
        .table("fiscal-expenditure")
        .row("function-201", "100.00", "100.00")
        .row("expenditure-total", "100.00", "100.00")
        .row("year-end-carry-over")
        .table("general-public-expenditure")
        .row("total", total)
        .row("201", total);
  }

  @Test
  void a_table_of_all_is_taken_for_all_and_nothing_is_said() {
    Report report = printing("100.00").check();

    assertThat(report.errors()).isEmpty();
    assertThat(report.identities().narrowed()).isEmpty();
    assertThat(outcomes(report, "SUM-PRACTICE")).isEmpty();
  }

  @Test
  void a_table_of_this_year_is_taken_for_that_and_named() {
    Report report = printing("90.00").check();

    assertThat(report.errors()).isEmpty();
    assertThat(report.identities().narrowed()).containsOnlyKeys("general-public-expenditure");
    assertThat(outcomes(report, "SUM-PRACTICE")).containsExactly(Outcome.NOTED);
    assertThat(findings(report, "SUM-PRACTICE").get(0).in(CHINESE))
        .isEqualTo("一般公共预算支出表按仅列当年预算核对：按样式的全部口径核对，与其他表不符之处更多");
  }

  @Test
  void a_table_that_is_neither_is_wrong() {
    assertThat(printing("97.00").check().errors()).isNotEmpty();
    assertThat(printing("103.00").check().errors()).isNotEmpty();
    assertThat(printing("87.00").check().errors()).isNotEmpty();
  }

  @Test
  void a_slip_in_a_table_of_all_does_not_make_it_one_of_this_year() {
    Report report = printing("100.00").row("202", "3.00").check();

    assertThat(report.errors()).isNotEmpty();
    assertThat(report.identities().narrowed()).isEmpty();
  }
}
