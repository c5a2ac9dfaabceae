package io.github.yusuan.core.form;

import static io.github.yusuan.core.classification.AgencyOperating.AGENCY_OPERATING;
import static io.github.yusuan.core.classification.Kind.BASIC;
import static io.github.yusuan.core.classification.Kind.EXPENDITURE;
import static io.github.yusuan.core.classification.Kind.OPERATING;
import static io.github.yusuan.core.classification.Kind.PERSONNEL;
import static io.github.yusuan.core.classification.Kind.PROJECT;
import static io.github.yusuan.core.classification.Kind.YEAR_END_CARRY_OVER;
import static io.github.yusuan.core.classification.Origin.CARRY_OVER;
import static io.github.yusuan.core.classification.Origin.CURRENT_YEAR;
import static io.github.yusuan.core.classification.Source.BUSINESS_INCOME;
import static io.github.yusuan.core.classification.Source.FISCAL_APPROPRIATION;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.classification.Source.GOVERNMENT_FUND;
import static io.github.yusuan.core.classification.Source.INSTITUTION_INCOME;
import static io.github.yusuan.core.classification.Source.OTHER_INCOME;
import static io.github.yusuan.core.classification.Source.SPECIAL_ACCOUNT;
import static io.github.yusuan.core.classification.Source.STATE_CAPITAL;
import static io.github.yusuan.core.classification.Source.UNIT_FUNDS;
import static io.github.yusuan.core.classification.ThreePublic.OVERSEAS;
import static io.github.yusuan.core.classification.ThreePublic.RECEPTION;
import static io.github.yusuan.core.classification.ThreePublic.THREE_PUBLIC;
import static io.github.yusuan.core.classification.ThreePublic.VEHICLES;
import static io.github.yusuan.core.classification.ThreePublic.VEHICLE_PURCHASE;
import static io.github.yusuan.core.classification.ThreePublic.VEHICLE_RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.GovernmentEconomicCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.RevenueCode;
import io.github.yusuan.core.classification.Tier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table "The forms as regions" of design.md: what each cell of each form measures. */
class FormRegionsTest {
  private static final FunctionalCode ITEM = FunctionalCode.of("2010302");
  private static final BudgetUnit UNIT = BudgetUnit.of("政务服务中心");
  private static final Project RUNNING = Project.of(UNIT, "单位运转经费");
  private static final DepartmentEconomicCode WAGES = DepartmentEconomicCode.of("30101");
  private static final GovernmentEconomicCode SALARIES = GovernmentEconomicCode.of("50101");

  static final List<Shape> SHANXI =
      List.of(
          Shape.of("summary-revenue", "表一")
              .row("general-public-budget", CURRENT_YEAR, GENERAL_PUBLIC_BUDGET)
              .row("government-fund", CURRENT_YEAR, GOVERNMENT_FUND)
              .row("state-capital", CURRENT_YEAR, STATE_CAPITAL)
              .row("special-account", CURRENT_YEAR, SPECIAL_ACCOUNT)
              .row("unit-funds", CURRENT_YEAR, UNIT_FUNDS)
              .row("current-year-total", CURRENT_YEAR)
              .row("carry-over", CARRY_OVER)
              .row("grand-total")
              .column("amount"),
          byClass(Shape.of("summary-expenditure", "表一"))
              .column("total")
              .column("current-year", CURRENT_YEAR)
              .column("carry-over", CARRY_OVER),
          Shape.of("revenue", "表二")
              .row("total")
              .open(ITEM)
              .column("current-total", CURRENT_YEAR)
              .column("general-public-budget", CURRENT_YEAR, GENERAL_PUBLIC_BUDGET)
              .column("government-fund", CURRENT_YEAR, GOVERNMENT_FUND)
              .column("state-capital", CURRENT_YEAR, STATE_CAPITAL)
              .column("special-account", CURRENT_YEAR, SPECIAL_ACCOUNT)
              .column("unit-funds", CURRENT_YEAR, UNIT_FUNDS)
              .column("carry-over", CARRY_OVER),
          basicAndProject(Shape.of("expenditure", "表三", EXPENDITURE)),
          Shape.of("fiscal-revenue", "表四", FISCAL_APPROPRIATION)
              .row("general-public-budget", CURRENT_YEAR, GENERAL_PUBLIC_BUDGET)
              .row("government-fund", CURRENT_YEAR, GOVERNMENT_FUND)
              .row("state-capital", CURRENT_YEAR, STATE_CAPITAL)
              .row("current-year-total", CURRENT_YEAR)
              .row("carry-over-total", CARRY_OVER)
              .row("carry-over-general-public-budget", CARRY_OVER, GENERAL_PUBLIC_BUDGET)
              .row("carry-over-government-fund", CARRY_OVER, GOVERNMENT_FUND)
              .row("carry-over-state-capital", CARRY_OVER, STATE_CAPITAL)
              .row("grand-total")
              .column("amount"),
          fiscalSources(byClass(Shape.of("fiscal-expenditure", "表四", FISCAL_APPROPRIATION))),
          basicAndProject(
              Shape.of(
                  "general-public-expenditure",
                  "表五",
                  GENERAL_PUBLIC_BUDGET,
                  CURRENT_YEAR,
                  EXPENDITURE)),
          Shape.of("basic-by-economic", "表六", GENERAL_PUBLIC_BUDGET, CURRENT_YEAR, BASIC)
              .row("total")
              .open(WAGES)
              .open(WAGES, SALARIES)
              .column("total")
              .column("personnel", PERSONNEL)
              .column("operating", OPERATING),
          Shape.of("fund-revenue", "表七", GOVERNMENT_FUND, CURRENT_YEAR)
              .row("total")
              .open(RevenueCode.of("1030148"))
              .column("amount"),
          basicAndProject(
              Shape.of("fund-expenditure", "表八", GOVERNMENT_FUND, CURRENT_YEAR, EXPENDITURE)),
          Shape.of("state-capital-revenue", "表九", STATE_CAPITAL, CURRENT_YEAR)
              .row("total")
              .open(RevenueCode.of("1030601"))
              .column("amount"),
          basicAndProject(
              Shape.of(
                  "state-capital-expenditure", "表九", STATE_CAPITAL, CURRENT_YEAR, EXPENDITURE)),
          fiscalSources(
              Shape.of("three-public", "表十", FISCAL_APPROPRIATION, EXPENDITURE, THREE_PUBLIC)
                  .row("overseas", OVERSEAS)
                  .row("reception", RECEPTION)
                  .row("vehicles", VEHICLES)
                  .row("vehicle-purchase", VEHICLE_PURCHASE)
                  .row("vehicle-running", VEHICLE_RUNNING)
                  .row("total")),
          fiscalSources(
              Shape.of("agency-operating", "表十一", FISCAL_APPROPRIATION, OPERATING, AGENCY_OPERATING)
                  .row("total")
                  .open(UNIT)),
          fiscalSources(
                  Shape.of("projects-current", "表十二", PROJECT, CURRENT_YEAR)
                      .row("total")
                      .open(UNIT)
                      .open(UNIT, RUNNING))
              .column("special-account", SPECIAL_ACCOUNT)
              .column("unit-funds", UNIT_FUNDS),
          fiscalSources(
              Shape.of("projects-carry-over", "表十三", PROJECT, CARRY_OVER, FISCAL_APPROPRIATION)
                  .row("total")
                  .open(UNIT)
                  .open(UNIT, RUNNING)));

  static final List<Shape> SHANGHAI =
      List.of(
          Shape.of("summary-revenue", "表一")
              .row("fiscal", FISCAL_APPROPRIATION)
              .row("general-public-budget", GENERAL_PUBLIC_BUDGET)
              .row("government-fund", GOVERNMENT_FUND)
              .row("state-capital", STATE_CAPITAL)
              .row("institution-income", INSTITUTION_INCOME)
              .row("business-income", BUSINESS_INCOME)
              .row("other-income", OTHER_INCOME)
              .row("grand-total")
              .column("amount"),
          Shape.of("summary-expenditure", "表一").row("grand-total").open(ITEM).column("amount"),
          Shape.of("revenue", "表二")
              .row("total")
              .open(ITEM)
              .column("total")
              .column("fiscal", FISCAL_APPROPRIATION)
              .column("institution-income", INSTITUTION_INCOME)
              .column("business-income", BUSINESS_INCOME)
              .column("other-income", OTHER_INCOME),
          basicAndProject(Shape.of("expenditure", "表三", EXPENDITURE)),
          Shape.of("fiscal-revenue", "表四", FISCAL_APPROPRIATION)
              .row("general-public-budget", GENERAL_PUBLIC_BUDGET)
              .row("government-fund", GOVERNMENT_FUND)
              .row("state-capital", STATE_CAPITAL)
              .row("grand-total")
              .column("amount"),
          fiscalSources(
              Shape.of("fiscal-expenditure", "表四", FISCAL_APPROPRIATION)
                  .row("grand-total")
                  .open(ITEM)),
          basicAndProject(
              Shape.of("general-public-expenditure", "表五", GENERAL_PUBLIC_BUDGET, EXPENDITURE)),
          basicAndProject(Shape.of("fund-expenditure", "表六", GOVERNMENT_FUND, EXPENDITURE)),
          basicAndProject(Shape.of("state-capital-expenditure", "表七", STATE_CAPITAL, EXPENDITURE)),
          Shape.of("basic-by-economic", "表八", GENERAL_PUBLIC_BUDGET, BASIC)
              .row("total")
              .open(WAGES)
              .column("total")
              .column("personnel", PERSONNEL)
              .column("operating", OPERATING),
          Shape.of("three-public-and-agency-operating", "表九", FISCAL_APPROPRIATION, EXPENDITURE)
              .row("amount")
              .column("three-public", THREE_PUBLIC)
              .column("overseas", OVERSEAS)
              .column("reception", RECEPTION)
              .column("vehicles", VEHICLES)
              .column("vehicle-purchase", VEHICLE_PURCHASE)
              .column("vehicle-running", VEHICLE_RUNNING)
              .column("agency-operating", GENERAL_PUBLIC_BUDGET, OPERATING, AGENCY_OPERATING));

  private static final Shape PERFORMANCE_FUNDING =
      Shape.of("performance-funding", "绩效目标表", PROJECT, CURRENT_YEAR)
          .row("total")
          .row("central", Tier.CENTRAL)
          .row("provincial", Tier.PROVINCIAL)
          .row("municipal-county", Tier.MUNICIPAL_COUNTY)
          .row("self-raised", Tier.SELF_RAISED)
          .row("other", Tier.OTHER)
          .column("amount");

  private static Shape basicAndProject(Shape shape) {
    return shape
        .row("total")
        .open(ITEM)
        .column("total")
        .column("basic", BASIC)
        .column("project", PROJECT);
  }

  private static Shape fiscalSources(Shape shape) {
    return shape
        .column("total")
        .column("general-public-budget", GENERAL_PUBLIC_BUDGET)
        .column("government-fund", GOVERNMENT_FUND)
        .column("state-capital", STATE_CAPITAL);
  }

  /** 201–217, 219–224, 227, 229–234. */
  static List<String> classes() {
    return Stream.of(
            IntStream.rangeClosed(201, 217),
            IntStream.rangeClosed(219, 224),
            IntStream.of(227),
            IntStream.rangeClosed(229, 234))
        .flatMap(IntStream::boxed)
        .map(String::valueOf)
        .toList();
  }

  private static Shape byClass(Shape shape) {
    for (String code : classes()) {
      shape.row("function-" + code, EXPENDITURE, FunctionalCode.of(code));
    }
    return shape
        .row("expenditure-total", EXPENDITURE)
        .row("year-end-carry-over", YEAR_END_CARRY_OVER)
        .row("grand-total");
  }

  static Stream<Arguments> forms() {
    Stream<Arguments> shanxi = forms(Templates.SHANXI_COUNTY_2024, SHANXI);
    Stream<Arguments> shanghai = forms(Templates.SHANGHAI_DISTRICT_2025, SHANGHAI);
    Form funding = Templates.SHANXI_COUNTY_2024.performanceFunding().orElseThrow();
    return Stream.of(shanxi, shanghai, Stream.of(Arguments.of(PERFORMANCE_FUNDING, funding)))
        .flatMap(each -> each);
  }

  private static Stream<Arguments> forms(Template template, List<Shape> shapes) {
    return shapes.stream()
        .map(shape -> Arguments.of(shape, template.form(shape.form()).orElseThrow()));
  }

  @Test
  void the_templates_have_just_these_forms_in_this_order() {
    assertThat(Templates.SHANXI_COUNTY_2024.forms())
        .extracting(Form::id)
        .isEqualTo(SHANXI.stream().map(Shape::form).toList());
    assertThat(Templates.SHANGHAI_DISTRICT_2025.forms())
        .extracting(Form::id)
        .isEqualTo(SHANGHAI.stream().map(Shape::form).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void a_form_has_just_these_rows_and_columns_in_this_order(Shape shape, Form form) {
    assertThat(form.number()).isEqualTo(shape.number());
    assertThat(form.slice()).isEqualTo(shape.slice());
    assertThat(form.rows()).extracting(Row::id).containsExactlyElementsOf(shape.rows().keySet());
    assertThat(form.columns())
        .extracting(Column::id)
        .containsExactlyElementsOf(shape.columns().keySet());
    assertThat(Set.copyOf(form.openDimensions())).isEqualTo(dimensions(shape.openRows()));
  }

  private static Set<Dimension> dimensions(List<List<Member>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .map(Member::dimension)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void every_cell_of_a_fixed_row_measures_its_region(Shape shape, Form form) {
    shape
        .rows()
        .forEach(
            (row, rowMembers) ->
                shape
                    .columns()
                    .forEach(
                        (column, columnMembers) ->
                            assertThat(
                                    form.region(
                                        form.row(row).orElseThrow().region(),
                                        form.column(column).orElseThrow()))
                                .as("%s, %s, %s", shape, row, column)
                                .isEqualTo(shape.region(rowMembers, columnMembers))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void every_cell_of_a_row_of_the_documents_own_measures_its_region(Shape shape, Form form) {
    for (List<Member> row : shape.openRows()) {
      shape
          .columns()
          .forEach(
              (column, members) ->
                  assertThat(form.region(Region.of(row), form.column(column).orElseThrow()))
                      .as("%s, %s, %s", shape, row, column)
                      .isEqualTo(shape.region(row, members)));
    }
    assertThat(shape.openRows().isEmpty()).isEqualTo(form.openDimensions().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void every_cell_lies_in_its_slice_row_and_column(Shape shape, Form form) {
    for (Column column : form.columns()) {
      for (Row row : form.rows()) {
        Region region = form.region(row.region(), column);

        assertThat(form.slice().contains(region)).isTrue();
        assertThat(row.region().contains(region)).isTrue();
        assertThat(column.region().contains(region)).isTrue();
      }
    }
    assertThat(form.id()).isEqualTo(shape.form());
  }

  @Test
  void a_year_end_carry_over_is_split_by_origin_too() {
    Form form = Templates.SHANXI_COUNTY_2024.form("summary-expenditure").orElseThrow();

    assertThat(
            form.region(
                form.row("year-end-carry-over").orElseThrow().region(),
                form.column("carry-over").orElseThrow()))
        .hasToString("carry-over, year-end carry-over");
  }
}
