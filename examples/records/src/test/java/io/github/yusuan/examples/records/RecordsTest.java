package io.github.yusuan.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsTest {
  private static final Budget BUDGET = Records.budget(CsvRecords.ofResources());
  private static final Disclosure DISCLOSURE = BUDGET.disclose(Templates.SHANXI_COUNTY_2024);

  @Test
  void the_database_and_the_files_give_the_same_budget() throws SQLException {
    assertThat(Records.fromDatabase()).isEqualTo(BUDGET);
    assertThat(BUDGET.lines()).hasSize(41);
  }

  /** The amounts were added up from the files by other means. */
  @ParameterizedTest
  @CsvSource({
    "summary-revenue, general-public-budget, amount, 846.89",
    "summary-revenue, government-fund, amount, 120.33",
    "summary-revenue, unit-funds, amount, 6.34",
    "summary-revenue, current-year-total, amount, 973.57",
    "summary-revenue, carry-over, amount, 26.05",
    "summary-revenue, grand-total, amount, 999.61",
    "summary-expenditure, expenditure-total, total, 999.61",
    "summary-expenditure, expenditure-total, current-year, 973.57",
    "summary-expenditure, expenditure-total, carry-over, 26.05",
    "expenditure, total, project, 412.97",
    "expenditure, 2010398, project, 125.00",
    "general-public-expenditure, total, basic, 583.73",
    "general-public-expenditure, total, project, 263.17",
    "basic-by-economic, total, personnel, 540.37",
    "basic-by-economic, total, operating, 43.36",
    "fund-revenue, 1030148, amount, 120.33",
    "fund-expenditure, 2120803, project, 120.33",
    "three-public, reception, total, 0.96",
    "three-public, vehicle-running, total, 3.20",
    "agency-operating, total, total, 36.48",
    "projects-current, total, total, 387.04",
    "projects-current, total, unit-funds, 3.54",
    "projects-carry-over, total, total, 24.10"
  })
  void the_disclosure_prints(String form, String line, String column, String figure) {
    Line printed = DISCLOSURE.table(form).orElseThrow().line(line).orElseThrow();
    assertThat(printed.figure(column).orElseThrow()).hasToString(figure);
  }

  @Test
  void a_code_that_the_catalogue_lacks_is_printed_with_the_name_of_its_rows() {
    Line line = DISCLOSURE.table("expenditure").orElseThrow().line("2010398").orElseThrow();
    assertThat(line.label()).isEqualTo("数字政府建设");
  }

  @Test
  void a_project_of_two_tiers_has_one_sheet() {
    Project project = Project.of(BudgetUnit.of("云岭县数据局"), "数据要素试点").withCode("14049924319001T0003");
    Funding funding =
        DISCLOSURE.performanceTargets().stream()
            .filter(target -> target.project().equals(project))
            .map(PerformanceTarget::annualFunding)
            .findFirst()
            .orElseThrow();
    assertThat(funding.total().orElseThrow()).hasToString("1250000");
    assertThat(funding.tier(Tier.PROVINCIAL).orElseThrow()).hasToString("800000");
    assertThat(funding.tier(Tier.CENTRAL).orElseThrow()).hasToString("450000");
    assertThat(DISCLOSURE.performanceTargets()).hasSize(7);
  }

  @Test
  void basic_expenditure_has_no_project_and_others_have_one() {
    assertThat(BUDGET.lines())
        .allSatisfy(
            line -> {
              boolean basic =
                  line.region().member(Dimension.KIND).filter(Kind.BASIC::contains).isPresent();
              assertThat(line.region().member(Dimension.PROJECT).isEmpty()).isEqualTo(basic);
            });
  }

  @Test
  void only_the_administrative_unit_has_agency_operating_expenses() {
    Map<Region, ?> units =
        Map.copyOf(BUDGET.amountsBy(Set.of(Dimension.UNIT, Dimension.AGENCY_OPERATING)));
    assertThat(units.keySet())
        .filteredOn(region -> region.members().contains(AgencyOperating.AGENCY_OPERATING))
        .containsExactly(Region.of(BudgetUnit.of("云岭县数据局"), AgencyOperating.AGENCY_OPERATING));
  }

  @Test
  void the_disclosure_has_no_violation() {
    Report report = Rulebook.standard().check(DISCLOSURE);
    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).isNotEmpty();
  }

  @Test
  void the_disclosure_is_written_as_json(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("out.json");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Records.run(new String[] {file.toString()}, print(out), print(err));
    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("云岭县数据局 2024 (41 lines): 数据库与 CSV 一致")
        .contains("未发现问题。");
    assertThat(err.size()).isZero();
    assertThat(DisclosureJson.read(file)).isEqualTo(DISCLOSURE);
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Test
  void the_targets_are_those_of_current_projects() {
    assertThat(DISCLOSURE.performanceTargets())
        .extracting(PerformanceTarget::project)
        .extracting(Project::name)
        .contains("一体化平台租用费（含云主机,专线）")
        .doesNotContain("数据资源普查");
  }
}
