package io.github.yusuan.rules.properties;

import static io.github.yusuan.core.form.Templates.SHANXI_COUNTY_2024;
import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import java.time.Year;
import org.junit.jupiter.api.Test;

/** Money that the rows of a form would not add up to is refused, or no derived table would hold. */
class UncountedMoneyTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("甲局");

  private static BudgetLine line(String function, String revenue) {
    return BudgetLine.of(
            FunctionalCode.of(function),
            RevenueCode.of(revenue),
            Kind.PROJECT,
            Project.of(UNIT, "供暖"),
            UNIT,
            Source.GOVERNMENT_FUND,
            Origin.CURRENT_YEAR,
            Tier.MUNICIPAL_COUNTY)
        .fen(100_00);
  }

  private static Budget budget(BudgetLine... lines) {
    return Budget.of(Department.of("甲局"), Year.of(2024)).with(lines);
  }

  @Test
  void a_class_without_a_row_in_the_summary_is_refused() {
    assertThatThrownBy(() -> budget(line("2180101", "1030148")).disclose(SHANXI_COUNTY_2024))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the form summary-expenditure has no row for 2180101")
        .hasMessageContaining("the form fiscal-expenditure has no row for 2180101");
  }

  @Test
  void a_revenue_code_above_that_of_another_line_is_refused() {
    Budget mixed = budget(line("2120801", "10301"), line("2120801", "1030148"));
    assertThatThrownBy(() -> mixed.disclose(SHANXI_COUNTY_2024))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1 ")
        .hasMessageContaining("needs a narrower code than 10301, as other lines have")
        .hasMessageNotContaining("line 2 ");
  }

  @Test
  void a_revenue_code_of_any_level_is_accepted_where_none_is_below() {
    assertThat(
            budget(line("2120801", "10302"), line("2120801", "1030148"))
                .disclose(SHANXI_COUNTY_2024))
        .satisfiesEveryIdentity()
        .table("fund-revenue")
        .hasLines("total", "103", "10301", "1030148", "10302");
  }
}
