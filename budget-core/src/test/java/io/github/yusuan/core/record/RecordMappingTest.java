package io.github.yusuan.core.record;

import static io.github.yusuan.core.record.Rows.MAPPING;
import static io.github.yusuan.core.record.Rows.annual;
import static io.github.yusuan.core.record.Rows.carryOver;
import static io.github.yusuan.core.record.Rows.line;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.AgencyOperating;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.ThreePublic;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.form.Templates;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordMappingTest {
  private static final BudgetUnit UNIT = BudgetUnit.of("云岭县数据局");
  private static final Project PROJECT = Project.of(UNIT, "平台运维").withCode("P1");

  @Test
  void a_project_row_becomes_a_line_of_all_its_members() {
    assertThat(line(""))
        .isEqualTo(
            BudgetLine.of(
                    PROJECT,
                    FunctionalCode.of("2010302"),
                    DepartmentEconomicCode.of("30213"),
                    GovernmentEconomicCode.of("50209"),
                    Source.GENERAL_PUBLIC_BUDGET,
                    Origin.CURRENT_YEAR,
                    Kind.PROJECT,
                    Tier.MUNICIPAL_COUNTY)
                .fen(48_650_000));
  }

  @Test
  void basic_expenditure_drops_the_project_and_the_tier() {
    assertThat(line("PRO_KIND_CODE=1 DEP_BGT_ECO_CODE=30101 GOV_BGT_ECO_CODE=50101"))
        .isEqualTo(
            BudgetLine.of(
                    UNIT,
                    FunctionalCode.of("2010302"),
                    DepartmentEconomicCode.of("30101"),
                    GovernmentEconomicCode.of("50101"),
                    Source.GENERAL_PUBLIC_BUDGET,
                    Origin.CURRENT_YEAR,
                    Kind.PERSONNEL)
                .fen(48_650_000));
  }

  static List<Arguments> codes() {
    return List.of(
        Arguments.of("PRO_KIND_CODE=1", Kind.PERSONNEL),
        Arguments.of("PRO_KIND_CODE=21", Kind.OPERATING),
        Arguments.of("PRO_KIND_CODE=22", Kind.PROJECT),
        Arguments.of("PRO_KIND_CODE=3", Kind.PROJECT),
        Arguments.of("PRO_KIND_CODE=313", Kind.PROJECT),
        Arguments.of("FUND_TYPE_CODE=11", Source.GENERAL_PUBLIC_BUDGET),
        Arguments.of("FUND_TYPE_CODE=11111", Source.GENERAL_PUBLIC_BUDGET),
        Arguments.of("FUND_TYPE_CODE=12", Source.GOVERNMENT_FUND),
        Arguments.of("FUND_TYPE_CODE=13", Source.STATE_CAPITAL),
        Arguments.of("FUND_TYPE_CODE=2", Source.SPECIAL_ACCOUNT),
        Arguments.of("FUND_TYPE_CODE=3", Source.UNIT_FUNDS),
        Arguments.of("FOUND_TYPE_CODE=11", Origin.CURRENT_YEAR),
        Arguments.of("FOUND_TYPE_CODE=12", Origin.CURRENT_YEAR),
        Arguments.of("FOUND_TYPE_CODE=21", Origin.CURRENT_YEAR),
        Arguments.of("FOUND_TYPE_CODE=212", Origin.CURRENT_YEAR),
        Arguments.of("BUDGET_LEVEL_CODE=1", Tier.CENTRAL),
        Arguments.of("BUDGET_LEVEL_CODE=2", Tier.PROVINCIAL),
        Arguments.of("BUDGET_LEVEL_CODE=3", Tier.MUNICIPAL_COUNTY),
        Arguments.of("BUDGET_LEVEL_CODE=4", Tier.MUNICIPAL_COUNTY),
        Arguments.of("BUDGET_LEVEL_CODE=5", Tier.MUNICIPAL_COUNTY),
        Arguments.of("FUND_TYPE_CODE=2 BUDGET_LEVEL_CODE=4", Tier.OTHER),
        Arguments.of("FUND_TYPE_CODE=3 BUDGET_LEVEL_CODE=", Tier.SELF_RAISED),
        Arguments.of("DEP_BGT_ECO_CODE=30212", ThreePublic.OVERSEAS),
        Arguments.of("DEP_BGT_ECO_CODE=30217", ThreePublic.RECEPTION),
        Arguments.of("DEP_BGT_ECO_CODE=30231", ThreePublic.VEHICLE_RUNNING),
        Arguments.of("DEP_BGT_ECO_CODE=30913", ThreePublic.VEHICLE_PURCHASE),
        Arguments.of("DEP_BGT_ECO_CODE=31013", ThreePublic.VEHICLE_PURCHASE),
        Arguments.of("DEP_BGT_ECO_CODE= GOV_BGT_ECO_CODE=50206", ThreePublic.RECEPTION),
        Arguments.of("DEP_BGT_ECO_CODE= GOV_BGT_ECO_CODE=50207", ThreePublic.OVERSEAS),
        Arguments.of("DEP_BGT_ECO_CODE= GOV_BGT_ECO_CODE=50208", ThreePublic.VEHICLE_RUNNING),
        Arguments.of("DEP_BGT_ECO_CODE= GOV_BGT_ECO_CODE=50303", ThreePublic.VEHICLE_PURCHASE),
        Arguments.of("DEP_BGT_ECO_CODE= GOV_BGT_ECO_CODE=50403", ThreePublic.VEHICLE_PURCHASE),
        Arguments.of("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2120803", RevenueCode.of("1030148")),
        Arguments.of("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2121001", RevenueCode.of("1030146")),
        Arguments.of("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2121100", RevenueCode.of("1030147")),
        Arguments.of("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2121301", RevenueCode.of("1030156")),
        Arguments.of("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2121499", RevenueCode.of("1030178")),
        Arguments.of("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2296002", RevenueCode.of("1030155")));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void each_code_has_its_member(String cells, Member member) {
    assertThat(line(cells).region().member(member.dimension())).contains(member);
  }

  @Test
  void every_code_of_the_standard_tables_is_tried() {
    RecordCodes codes = RecordCodes.standard();
    List<Member> tried = codes().stream().map(each -> (Member) each.get()[1]).toList();
    for (CodeTable table :
        List.of(
            codes.kinds(),
            codes.sources(),
            codes.origins(),
            codes.tiers(),
            codes.ownTiers(),
            codes.threePublic(),
            codes.revenues())) {
      assertThat(table.members().values()).isNotEmpty().isSubsetOf(tried);
      long rows = tried.stream().filter(m -> m.dimension() == table.dimension()).count();
      assertThat(rows).isGreaterThanOrEqualTo(table.members().size());
    }
  }

  @Test
  void operating_expenses_of_an_administrative_agency_are_agency_operating_expenses() {
    assertThat(agencyOperating("PRO_KIND_CODE=21")).isTrue();
    assertThat(agencyOperating("PRO_KIND_CODE=21 AGENCY_CODE=319002")).isFalse();
    assertThat(agencyOperating("PRO_KIND_CODE=1")).isFalse();
    assertThat(agencyOperating("PRO_KIND_CODE=22")).isFalse();
  }

  private static boolean agencyOperating(String cells) {
    return line(cells).region().members().contains(AgencyOperating.AGENCY_OPERATING);
  }

  @Test
  void only_money_raised_for_a_purpose_has_a_revenue_code() {
    assertThat(line("EXP_FUNC_CODE=2120803").region().member(Dimension.REVENUE)).isEmpty();
    Budget carried =
        MAPPING.budget(carryOver("FUND_TYPE_CODE=12 EXP_FUNC_CODE=2120803 PRO_KIND_CODE=3"));
    assertThat(carried.lines().get(0).region().member(Dimension.REVENUE)).isEmpty();
  }

  @Test
  void a_blank_economic_code_is_no_member() {
    assertThat(line("DEP_BGT_ECO_CODE= GOV_BGT_ECO_CODE=").region().members())
        .doesNotHaveAnyElementsOfTypes(DepartmentEconomicCode.class, GovernmentEconomicCode.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "0.01 | 1",
        "80 | 8000",
        "80.5 | 8050",
        "553,891.68 | 55389168",
        "80.500000 | 8050",
        "-12.30 | -1230",
        "99999999999999.99 | 9999999999999999"
      })
  void amounts_are_exact(String text, long fen) {
    assertThat(line("REPLY_AMT=" + text).fen()).isEqualTo(fen);
  }

  @Test
  void a_carry_over_record_is_of_the_kind_of_its_project() {
    Budget budget = MAPPING.budget(annual(""), carryOver("PRO_NAME="));
    assertThat(budget.lines().get(1))
        .isEqualTo(
            BudgetLine.of(
                    PROJECT,
                    FunctionalCode.of("2010302"),
                    GovernmentEconomicCode.of("50209"),
                    Source.GENERAL_PUBLIC_BUDGET,
                    Origin.CARRY_OVER,
                    Kind.PROJECT,
                    Tier.MUNICIPAL_COUNTY)
                .fen(431_250));
  }

  @Test
  void a_carry_over_record_may_say_its_kind_or_the_register_does() {
    RecordMapping knowing = MAPPING.withProjectKinds(Map.of("P9", "21"));
    assertThat(kind(MAPPING.budget(carryOver("PRO_KIND_CODE=3")))).isEqualTo(Kind.PROJECT);
    assertThat(kind(knowing.budget(carryOver("PRO_CODE=P9")))).isEqualTo(Kind.OPERATING);
    assertThat(kind(knowing.budget(carryOver("PRO_CODE=P9 PRO_KIND_CODE=1"))))
        .isEqualTo(Kind.PERSONNEL);
  }

  private static Member kind(Budget budget) {
    return budget.lines().get(0).region().member(Dimension.KIND).orElseThrow();
  }

  @Test
  void the_year_of_carry_over_records_is_a_parameter() {
    RecordMapping mapping = MAPPING.withCarryOverYear(Year.of(2024));
    assertThat(mapping.budget(carryOver("FISCAL_YEAR=2024 PRO_KIND_CODE=3")).lines()).hasSize(1);
  }

  @Test
  void a_unit_is_named_by_any_of_its_rows_else_by_its_code() {
    Budget budget =
        MAPPING.budget(
            annual(
                "AGENCY_NAME= PRO_KIND_CODE=1",
                "PRO_KIND_CODE=1",
                "AGENCY_CODE=319002 AGENCY_NAME= PRO_KIND_CODE=1"));
    assertThat(budget.lines())
        .extracting(line -> line.region().member(Dimension.UNIT).orElseThrow().id())
        .containsExactly("云岭县数据局", "云岭县数据局", "319002");
  }

  @Test
  void rows_name_the_codes_that_the_catalogue_lacks() {
    RecordTable table =
        RecordTable.of(
                RecordSort.CARRY_OVER,
                "T",
                List.of(
                    "FISCAL_YEAR",
                    "AGENCY_CODE",
                    "PRO_CODE",
                    "PRO_NAME",
                    "PRO_KIND_CODE",
                    "EXP_FUNC_CODE",
                    "EXP_FUNC_NAME",
                    "GOV_BGT_ECO_CODE",
                    "FUND_TYPE_CODE",
                    "BUDGET_LEVEL_CODE",
                    "CARRYOVERS_AMT"))
            .with(
                List.of(
                    row(1, "2010398", "数字政府建设"),
                    row(2, "2010302", "whatever"),
                    row(3, "2010302", "a known code is not asked")));
    assertThat(MAPPING.budget(table).names())
        .containsOnly(Map.entry(FunctionalCode.of("2010398"), "数字政府建设"));
  }

  private static BudgetRecord row(int number, String code, String name) {
    return new BudgetRecord(
        number, List.of("2023", "319001", "P1", "平台", "3", code, name, "50205", "11", "4", "1.00"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FISCAL_YEAR=2023", "DEPT_CODE=320", "DEPT_CODE= AGENCY_CODE=320001"})
  void rows_of_others_are_skipped_where_that_is_asked_for(String other) {
    Budget budget = MAPPING.withSkipsOthers(true).budget(annual("REPLY_AMT=1", other));
    assertThat(budget.lines()).extracting(BudgetLine::fen).containsExactly(100L);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "2,1", "0,1", "'',1"})
  void deleted_rows_are_skipped(String deleted, int lines) {
    assertThat(MAPPING.budget(annual("IS_DELETED=" + deleted, "")).lines()).hasSize(lines + 1);
  }

  @Test
  void a_skipped_row_is_not_asked_further() {
    RecordTable table = annual("IS_DELETED=1 EXP_FUNC_CODE=x REPLY_AMT=y", "");
    assertThat(MAPPING.budget(table).lines()).hasSize(1);
  }

  @Test
  void a_department_without_code_takes_the_rows_as_its_own() {
    RecordMapping anyone = RecordMapping.of(Department.of("某局"), Year.of(2024));
    assertThat(anyone.budget(annual("DEPT_CODE=320", "AGENCY_CODE=9 AGENCY_NAME=甲")).lines())
        .hasSize(2);
  }

  @Test
  void spaces_around_a_cell_are_padding() {
    RecordTable table = annual("");
    BudgetRecord good = table.records().get(0);
    BudgetRecord padded =
        new BudgetRecord(1, good.cells().stream().map(cell -> cell + "  ").toList());
    RecordTable other =
        RecordTable.of(
            RecordSort.ANNUAL_BUDGET,
            "T",
            List.of(
                "fiscal_year",
                "Dept_Code",
                "AGENCY_CODE",
                "AGENCY_NAME",
                "PRO_KIND_CODE",
                "PRO_CODE",
                "PRO_NAME",
                "EXP_FUNC_CODE",
                "GOV_BGT_ECO_CODE",
                "DEP_BGT_ECO_CODE",
                "FUND_TYPE_CODE",
                "FOUND_TYPE_CODE",
                "BUDGET_LEVEL_CODE",
                " reply_amt ",
                "ISLEAF",
                "IS_DELETED"));
    assertThat(MAPPING.budget(other.with(List.of(padded)))).isEqualTo(MAPPING.budget(table));
  }

  @Test
  void a_provinces_code_is_one_more_entry() {
    RecordCodes codes = RecordCodes.standard();
    Category business = Source.BUSINESS_INCOME;
    RecordMapping mapping =
        MAPPING.withCodes(
            codes
                .withSources(codes.sources().with("34", business))
                .withOrigins(codes.origins().with("3", Origin.CARRY_OVER)));
    BudgetLine line =
        mapping.budget(annual("FUND_TYPE_CODE=341 FOUND_TYPE_CODE=31")).lines().get(0);
    assertThat(line.region().members()).contains(business, Origin.CARRY_OVER);
  }

  @Test
  void what_is_mapped_can_be_disclosed() {
    Budget budget =
        MAPPING.budget(
            annual(
                "", "PRO_CODE=P2 PRO_KIND_CODE=21 DEP_BGT_ECO_CODE=30217 GOV_BGT_ECO_CODE=50206"),
            carryOver(""));
    assertThat(budget.disclose(Templates.SHANXI_COUNTY_2024).performanceTargets()).hasSize(1);
  }
}
