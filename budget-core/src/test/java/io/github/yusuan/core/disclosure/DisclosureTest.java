package io.github.yusuan.core.disclosure;

import static io.github.yusuan.core.disclosure.Disclosures.BUREAU;
import static io.github.yusuan.core.disclosure.Disclosures.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static PerformanceTarget target(Funding annual) {
    return PerformanceTarget.builder()
        .project(RUNNING)
        .taxonomy(Taxonomy.COUNTY)
        .annualFunding(annual)
        .build();
  }

  @Test
  void a_form_of_another_template_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disclosures.tables()
                    .addTable(
                        Table.builder()
                            .form(
                                Templates.SHANGHAI_DISTRICT_2025
                                    .form("three-public-and-agency-operating")
                                    .orElseThrow())
                            .build())
                    .build())
        .withMessage(
            "the template shanxi-county-2024 has no form 'three-public-and-agency-operating'");
  }

  @Test
  void a_form_that_was_changed_is_no_form_of_the_template() {
    Table changed =
        Table.builder()
            .form(Disclosures.form("expenditure").withUnit(Scale.YUAN.withDecimals(0)))
            .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Disclosures.rich().withTables(List.of(changed)))
        .withMessage("the template shanxi-county-2024 has no form 'expenditure'");
  }

  @Test
  void a_tier_that_no_row_prints_is_refused_by_name() {
    Category own = Category.of(Dimension.TIER, "township", Label.zh("乡镇资金").en("township funds"));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disclosures.rich()
                    .withPerformanceTargets(
                        List.of(target(Funding.builder().tier(own, "1").build()))))
        .withMessage("the form performance-funding has no row for tier:township (" + RUNNING + ")");
  }

  @Test
  void funding_beyond_all_limits_is_refused_and_not_only_when_cells_are_asked_for() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disclosures.rich()
                    .withPerformanceTargets(
                        List.of(target(Funding.builder().total("999999999999999999").build()))))
        .withMessage("an amount must not exceed 10^16 分: 999999999999999999元");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disclosures.rich()
                    .withPerformanceTargets(
                        List.of(
                            target(
                                Funding.builder().tier(Tier.OTHER, "999999999999999999").build()))))
        .withMessage("an amount must not exceed 10^16 分: 999999999999999999元");
  }

  @Test
  void a_part_left_out_is_refused_by_name() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Disclosure.builder().year(Year.of(2024)).build())
        .withMessageContaining("department, template");
  }

  @Test
  void what_is_not_published_is_empty() {
    Disclosure bare =
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(Year.of(2025))
            .template(Templates.SHANGHAI_DISTRICT_2025)
            .build();

    assertThat(bare.tables()).isEmpty();
    assertThat(bare.cells()).isEmpty();
    assertThat(bare.sheets()).isEmpty();
    assertThat(bare.assets()).isEmpty();
    assertThat(bare.provenance()).isEmpty();
  }

  @Test
  void each_funded_target_is_a_sheet_in_the_region_of_its_project() {
    List<Table> sheets = Disclosures.rich().sheets();

    assertThat(sheets).hasSize(2);
    assertThat(sheets.get(0).form().slice())
        .isEqualTo(Region.of(Kind.PROJECT, Origin.CURRENT_YEAR, BUREAU, RUNNING));
    assertThat(sheets.get(0).unit()).hasToString("元(2)");
    assertThat(sheets.get(0).cells())
        .extracting(
            cell -> cell.line().label() + " " + cell.figure().map(Object::toString).orElse(""))
        .containsExactly(
            "年度资金总额 800000", "其中：中央财政资金 ", "省级财政资金 ", "市县（区）财政资金 800000", "单位自筹 ", "其他资金 ");
    assertThat(sheets.get(0).cells().get(3).region())
        .isEqualTo(Region.of(Kind.PROJECT, Origin.CURRENT_YEAR, RUNNING, Tier.MUNICIPAL_COUNTY));
    assertThat(sheets.get(1).cells().get(0).figure()).contains(Disclosures.figure("553891.68"));
  }

  @Test
  void a_sheet_is_printed_in_the_unit_of_its_funding() {
    Funding wan =
        Funding.builder().unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2)).total("80.00").build();
    Disclosure disclosure = Disclosures.rich().withPerformanceTargets(List.of(target(wan)));

    assertThat(disclosure.sheets().get(0).unit()).hasToString("万元(2)");
  }

  @Test
  void there_are_no_sheets_where_the_template_has_none() {
    Disclosure shanghai =
        Disclosure.builder()
            .department(Department.of("某局"))
            .year(Year.of(2025))
            .template(Templates.SHANGHAI_DISTRICT_2025)
            .addPerformanceTarget(Disclosures.running())
            .build();

    assertThat(shanghai.sheets()).isEmpty();
    assertThat(shanghai.performanceTargets()).hasSize(1);
  }

  @Test
  void cells_come_table_by_table_and_sheet_by_sheet() {
    Disclosure disclosure = Disclosures.rich();
    List<Cell> expected = new ArrayList<>();
    disclosure.tables().forEach(table -> expected.addAll(table.cells()));
    disclosure.sheets().forEach(sheet -> expected.addAll(sheet.cells()));

    assertThat(disclosure.cells()).isEqualTo(expected).hasSize(4 + 6 + 3 + 3 + 0 + 24 + 6 + 6);
    assertThat(disclosure.cells())
        .extracting(cell -> cell.form().number())
        .startsWith("表一")
        .endsWith("绩效目标表");
  }

  @Test
  void a_table_is_found_by_the_identifier_of_its_form() {
    Disclosure disclosure = Disclosures.rich();

    assertThat(disclosure.table("expenditure")).contains(Disclosures.expenditure());
    assertThat(disclosure.table("three-public")).isEmpty();
  }

  @Test
  void two_tables_of_one_form_are_kept() {
    Disclosure twice =
        Disclosures.tables().addTable(Disclosures.expenditure().withNote("续表")).build();

    assertThat(twice.tables()).filteredOn(table -> table.form().number().equals("表三")).hasSize(2);
    assertThat(twice.table("expenditure")).contains(Disclosures.expenditure());
  }

  @Test
  void disclosures_are_equal_by_value() {
    Disclosure rich = Disclosures.rich();

    assertThat(rich).isEqualTo(Disclosures.rich()).hasSameHashCodeAs(Disclosures.rich());
    assertThat(rich.withNarrative(List.of())).isNotEqualTo(rich);
    assertThat(rich.withNarrative(List.of()).withNarrative(rich.narrative())).isEqualTo(rich);
    assertThat(rich.withTables(rich.tables().subList(1, 6))).isNotEqualTo(rich);
    assertThat(rich.withTables(rich.tables().subList(1, 6)).table("summary-revenue")).isEmpty();
  }

  @Test
  void a_copy_has_the_sheets_of_its_own_targets() {
    Disclosure rich = Disclosures.rich();
    Disclosure one = rich.withPerformanceTargets(List.of(Disclosures.smart()));

    assertThat(rich.sheets()).hasSize(2);
    assertThat(one.sheets()).hasSize(1);
  }

  @Test
  void a_department_has_a_name_and_possibly_a_code() {
    assertThat(Department.of("某局").code()).isEmpty();
    assertThat(Department.of("某局").withCode("052").code()).contains("052");
    assertThat(Department.of("某局")).isEqualTo(Department.of("某局"));
    assertThat(Department.of("某局").withCode("052")).isNotEqualTo(Department.of("某局"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Department.of(" "))
        .withMessage("a department must have a name: ' '");
  }
}
