package com.example.budget;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Kind.PROJECT;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.form.Templates.SHANGHAI_DISTRICT_2025;
import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.testkit.Corruption;
import io.github.yusuan.rules.testkit.Slip;
import java.time.Year;
import java.util.Optional;
import net.jqwik.api.Example;

/** One department by hand, and what the assertions say of it. */
class SmallDepartmentTest {
  private final Disclosure disclosure =
      Budget.of(Department.of("某区某局"), Year.of(2025))
          .with(
              line()
                  .function("2010301")
                  .personnel()
                  .from(GENERAL_PUBLIC_BUDGET)
                  .economic("30101")
                  .wan("82.50"),
              line()
                  .function("2010301")
                  .operating()
                  .from(GENERAL_PUBLIC_BUDGET)
                  .economic("30201")
                  .wan("7.50"),
              line().function("2010302").kind(PROJECT).from(GENERAL_PUBLIC_BUDGET).wan("80.43"))
          .disclose(SHANGHAI_DISTRICT_2025);

  @Example
  void prints_what_was_budgeted() {
    assertThat(disclosure)
        .satisfiesEveryIdentity()
        .table("expenditure")
        .hasLines("201", "20103", "2010301", "2010302", "total")
        .line("2010301")
        .prints("900000", "900000", "")
        .line("2010302")
        .column("project")
        .prints("804300")
        .column("basic")
        .isBlank();
  }

  /** One cause, one message: the sums that the misprint breaks are folded under the equality. */
  @Example
  void a_misprint_is_found() {
    Table table = disclosure.table("expenditure").orElseThrow();
    Corruption misprint =
        Corruption.of(
            disclosure,
            table.cell(
                table.line("2010302").orElseThrow(), table.form().column("project").orElseThrow()),
            Slip.SWAPPED_NEIGHBOURS,
            Optional.of(Figure.parse("840300")));
    assertThat(misprint.disclosure()).violatesOnly("SAME-REGION");
  }
}
