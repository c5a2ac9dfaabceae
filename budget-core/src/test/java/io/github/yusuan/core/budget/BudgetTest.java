package io.github.yusuan.core.budget;

import static io.github.yusuan.core.budget.SmallBudget.DEPARTMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Templates;
import java.time.Year;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final Budget BUDGET = SmallBudget.of2024();

  @Test
  void a_region_measures_the_lines_that_lie_in_it() {
    assertThat(BUDGET.amount(Region.ALL)).isEqualTo(Renminbi.yuan("1200000.00"));
    assertThat(BUDGET.amount(Region.of(Kind.BASIC))).isEqualTo(Renminbi.yuan("792049.99"));
    assertThat(BUDGET.amount(Region.of(FunctionalCode.of("201"), Source.FISCAL_APPROPRIATION)))
        .isEqualTo(Renminbi.yuan("1066299.99"));
    assertThat(BUDGET.amount(Region.of(SmallBudget.PLATFORM, Origin.CARRY_OVER)))
        .isEqualTo(Renminbi.yuan("4250.00"));
    assertThat(BUDGET.amount(Region.of(Kind.YEAR_END_CARRY_OVER))).isEqualTo(Renminbi.yuan("0"));
  }

  @Test
  void grouping_measures_all_regions_that_have_lines() {
    assertThat(BUDGET.amountsBy(Set.of(Dimension.SOURCE)))
        .hasToString(
            "{general public budget=CNY 1146299.99, other income=CNY 40000, "
                + "government fund budget=CNY 13700.01}");
    assertThat(BUDGET.amountsBy(Set.of()))
        .containsExactlyEntriesOf(
            Collections.singletonMap(Region.ALL, Renminbi.yuan("1200000.00")));
    assertThat(BUDGET.amountsBy(EnumSet.of(Dimension.UNIT, Dimension.PROJECT)))
        .containsEntry(Region.of(SmallBudget.PLATFORM), Renminbi.yuan("367950.01"))
        .containsEntry(Region.of(SmallBudget.BUREAU), Renminbi.yuan("792049.99"))
        .hasSize(3);
  }

  @Test
  void a_reduction_is_a_negative_line() {
    Budget reduced = BUDGET.with(SmallBudget.training("-40000.00"));
    assertThat(reduced.amount(Region.of(SmallBudget.TRAINING))).isEqualTo(Renminbi.yuan("0"));
    assertThat(reduced.with(SmallBudget.training("-1.00")).amount(Region.of(SmallBudget.TRAINING)))
        .isEqualTo(Renminbi.yuan("-1.00"));
  }

  @Test
  void a_sum_beyond_64_bits_is_refused_not_wrapped() {
    BudgetLine most = BudgetLine.of(Kind.BASIC).fen(ReportingUnit.LIMIT);
    Budget huge = Budget.of(DEPARTMENT, Year.of(2024)).with(Collections.nCopies(1000, most));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> huge.amount(Region.ALL));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> huge.amountsBy(Set.of(Dimension.KIND)));
  }

  @Test
  void unit_budgets_consolidate_into_the_department_in_any_order() {
    Budget bureau = of(SmallBudget.BUREAU);
    Budget centre = of(SmallBudget.CENTRE);
    Budget one = Budget.consolidate(DEPARTMENT, List.of(bureau, centre));
    Budget other = Budget.consolidate(DEPARTMENT, List.of(centre, bureau));
    assertThat(one.lines()).hasSameSizeAs(BUDGET.lines()).containsAll(BUDGET.lines());
    assertThat(one.disclose(Templates.SHANXI_COUNTY_2024))
        .isEqualTo(other.disclose(Templates.SHANXI_COUNTY_2024))
        .isEqualTo(BUDGET.disclose(Templates.SHANXI_COUNTY_2024));
    assertThat(one.department()).isEqualTo(DEPARTMENT);
    assertThat(one.year()).isEqualTo(Year.of(2024));
  }

  /** The lines of one unit, as the unit's own budget. */
  private static Budget of(BudgetUnit unit) {
    return Budget.of(Department.of(unit.name()), Year.of(2024))
        .with(
            BUDGET.lines().stream()
                .filter(line -> Region.of(unit).contains(line.region()))
                .toList());
  }

  @Test
  void projects_of_one_name_in_two_units_stay_two() {
    Budget same =
        BUDGET.with(
            SmallBudget.line(
                "7.00",
                FunctionalCode.of("2010302"),
                Source.GENERAL_PUBLIC_BUDGET,
                Origin.CURRENT_YEAR,
                Kind.PROJECT,
                Tier.CENTRAL,
                Project.of(SmallBudget.BUREAU, SmallBudget.PLATFORM.name())));
    assertThat(
            same.disclose(Templates.SHANXI_COUNTY_2024)
                .table("projects-current")
                .orElseThrow()
                .lines())
        .extracting(Line::id, Line::label, line -> line.figure("total").orElseThrow().toString())
        .containsExactly(
            tuple("total", "部门合计", "40.37"),
            tuple("u1", "某区数据中心", "36.37"),
            tuple("u1-p1", "政务平台", "36.37"),
            tuple("u2", "某区数据局本级", "4.00"),
            tuple("u2-p1", "业务培训", "4.00"),
            tuple("u2-p2", "政务平台", "0.00"));
  }

  @Test
  void budgets_of_two_years_do_not_consolidate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.consolidate(DEPARTMENT, List.of(BUDGET, SmallBudget.of2023())))
        .withMessage("budgets to consolidate must be of one year: [2024, 2023]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.consolidate(DEPARTMENT, List.of()))
        .withMessage("budgets to consolidate must be of one year: []");
  }

  @Test
  void budgets_that_name_a_code_differently_do_not_consolidate() {
    FunctionalCode code = FunctionalCode.of("2019901");
    Budget one = Budget.of(DEPARTMENT, Year.of(2024)).naming(code, "甲");
    Budget other = Budget.of(DEPARTMENT, Year.of(2024)).naming(code, "乙");
    assertThat(Budget.consolidate(DEPARTMENT, List.of(one, one)).names()).containsEntry(code, "甲");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Budget.consolidate(DEPARTMENT, List.of(one, other)))
        .withMessage("budgets to consolidate must name a code alike: 2019901 is 甲 and 乙");
  }

  @Test
  void budgets_are_equal_by_what_they_say() {
    assertThat(BUDGET)
        .isEqualTo(SmallBudget.of2024())
        .hasSameHashCodeAs(SmallBudget.of2024())
        .isNotEqualTo(BUDGET.with(SmallBudget.wages("1.00")))
        .isNotEqualTo(BUDGET.naming(FunctionalCode.of("2019901"), "甲"))
        .isNotEqualTo(SmallBudget.of2023())
        .hasToString("某区数据局 2024 (8 lines)");
  }
}
