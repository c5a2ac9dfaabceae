package io.github.yusuan.core.budget;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.catalog.SubjectTable;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.performance.Funding;
import java.io.StringReader;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every way in which a template wants its tables printed. */
class DerivedTablesTest {
  private static final Template SHANXI = Templates.SHANXI_COUNTY_2024;
  private static final Template SHANGHAI = Templates.SHANGHAI_DISTRICT_2025;
  private static final Disclosure DERIVED = SmallBudget.of2024().disclose(SHANXI);
  private static final Disclosure DISTRICT = SmallBudget.ofShanghai(2025).disclose(SHANGHAI);

  @Test
  void all_forms_are_derived_in_their_order() {
    assertThat(DERIVED.tables()).extracting(Table::form).isEqualTo(SHANXI.forms());
    assertThat(DISTRICT.tables()).extracting(Table::form).isEqualTo(SHANGHAI.forms());
    assertThat(DERIVED.department()).isEqualTo(SmallBudget.DEPARTMENT);
    assertThat(DERIVED.year()).isEqualTo(Year.of(2024));
    assertThat(DERIVED.template()).isEqualTo(SHANXI);
  }

  @Test
  void codes_stand_in_code_order_with_all_above_them_and_the_total_first() {
    assertThat(printed(DERIVED, "expenditure"))
        .isEqualTo(
            """
            total 合计: 120.00 79.20 40.80
            201 一般公共服务支出: 110.63 71.20 39.43
            20103 政府办公厅（室）及相关机构事务: 110.63 71.20 39.43
            2010301 行政运行: 71.20 71.20 -
            2010302 一般行政管理事务: 39.43 - 39.43
            208 社会保障和就业支出: 8.00 8.00 -
            20805 行政事业单位养老支出: 8.00 8.00 -
            2080505 机关事业单位基本养老保险缴费支出: 8.00 8.00 -
            212 城乡社区支出: 1.37 - 1.37
            21208 国有土地使用权出让收入安排的支出: 1.37 - 1.37
            2120899 其他国有土地使用权出让收入安排的支出: 1.37 - 1.37\
            """);
  }

  @Test
  void each_cell_is_rounded_by_itself() {
    Table table = DERIVED.table("summary-revenue").orElseThrow();
    assertThat(figure(table, "current-year-total")).contains("119.58");
    assertThat(figure(table, "carry-over")).contains("0.43");
    assertThat(figure(table, "grand-total")).contains("120.00");
  }

  @Test
  void where_the_template_says_so_the_total_stands_last() {
    assertThat(printed(DISTRICT, "fund-expenditure"))
        .isEqualTo(
            """
            212 城乡社区支出: 13700 - 13700
            21208 国有土地使用权出让收入安排的支出: 13700 - 13700
            2120899 其他国有土地使用权出让收入安排的支出: 13700 - 13700
            total 合计: 13700 - 13700\
            """);
  }

  @Test
  void ordinals_count_the_classes_that_carry_money_and_codes_are_not_printed() {
    Table table = DISTRICT.table("summary-expenditure").orElseThrow();
    assertThat(table.lines())
        .extracting(Line::label)
        .containsExactly("一、一般公共服务支出", "二、社会保障和就业支出", "三、城乡社区支出", "支出总计");
    assertThat(table.line("208").orElseThrow().completed()).containsExactly(Dimension.FUNCTION);
  }

  @Test
  void ordinals_beyond_ten_are_chinese_too() {
    assertThat(List.of(1, 9, 10, 11, 19, 20, 21, 30, 99).stream().map(Ordinal::of))
        .containsExactly("一、", "九、", "十、", "十一、", "十九、", "二十、", "二十一、", "三十、", "九十九、");
  }

  @Test
  void a_form_of_names_only_prints_both_economic_names() {
    Table table = DERIVED.table("basic-by-economic").orElseThrow();
    Line office = table.line("30201-50201").orElseThrow();
    assertThat(office.label()).isEqualTo("办公费");
    assertThat(office.memberLabels()).containsEntry(Dimension.GOVERNMENT_ECONOMIC, "办公经费");
    assertThat(office.completed())
        .containsExactlyInAnyOrder(Dimension.DEPARTMENT_ECONOMIC, Dimension.GOVERNMENT_ECONOMIC);
    assertThat(table.line("302").orElseThrow().memberLabels()).isEmpty();
    assertThat(table.lines())
        .extracting(Line::id)
        .containsExactly(
            "total", "301", "30101-50101", "30108-50102", "302", "30201-50201", "30217-50206");
  }

  @Test
  void a_form_without_data_is_blank_and_has_the_templates_note() {
    Table table = DERIVED.table("state-capital-expenditure").orElseThrow();
    assertThat(table.lines()).extracting(Line::id).containsExactly("total");
    assertThat(table.cells()).allMatch(cell -> cell.isBlank());
    assertThat(table.note()).contains("本表无数据");
    assertThat(DERIVED.table("expenditure").orElseThrow().note()).isEmpty();
    assertThat(DISTRICT.table("state-capital-expenditure").orElseThrow().note()).contains("本表为空表");
  }

  @Test
  void exactly_nothing_is_blank_and_a_little_is_a_zero() {
    Budget little = SmallBudget.of2024().with(SmallBudget.training("-39999.99"));
    Table table = little.disclose(SHANXI).table("projects-current").orElseThrow();
    Line training = line(table, SmallBudget.TRAINING);
    assertThat(training.figure("unit-funds")).contains(Figure.parse("0.00"));
    assertThat(training.figure("special-account")).isEmpty();
  }

  @Test
  void what_adds_up_to_nothing_has_no_row() {
    Budget none = SmallBudget.of2024().with(SmallBudget.training("-40000.00"));
    Disclosure disclosure = none.disclose(SHANXI);
    assertThat(disclosure.table("projects-current").orElseThrow().lines())
        .extracting(Line::label)
        .containsExactly("部门合计", "某区数据中心", "政务平台");
    assertThat(disclosure.performanceTargets())
        .extracting(target -> target.project().name())
        .containsExactly("政务平台");
  }

  @Test
  void what_stands_above_money_has_a_row_even_if_it_adds_up_to_nothing() {
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, Year.of(2024))
            .with(
                project("2010302", "5000.00", SmallBudget.TRAINING),
                project("2010304", "-5000.00", Project.of(SmallBudget.BUREAU, "专项")));
    Disclosure disclosure = budget.disclose(SHANXI);
    assertThat(printed(disclosure, "expenditure"))
        .isEqualTo(
            """
            total 合计: - - -
            201 一般公共服务支出: - - -
            20103 政府办公厅（室）及相关机构事务: - - -
            2010302 一般行政管理事务: 0.50 - 0.50
            2010304 专项服务: -0.50 - -0.50\
            """);
    assertThat(disclosure.table("projects-current").orElseThrow().lines())
        .extracting(Line::id)
        .containsExactly("total", "u1", "u1-p1", "u1-p2");
  }

  private static BudgetLine project(String code, String yuan, Project project) {
    return SmallBudget.line(
        yuan,
        FunctionalCode.of(code),
        Source.GENERAL_PUBLIC_BUDGET,
        Origin.CURRENT_YEAR,
        Kind.PROJECT,
        project,
        Tier.MUNICIPAL_COUNTY);
  }

  @Test
  void projects_follow_their_order_numbers_and_then_their_names() {
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, Year.of(2024))
            .with(
                project("2010302", "1.00", SmallBudget.TRAINING),
                project("2010302", "1.00", Project.of(SmallBudget.BUREAU, "乙").withNumber(2)),
                project("2010302", "1.00", Project.of(SmallBudget.BUREAU, "丙").withNumber(1)),
                project("2010302", "1.00", Project.of(SmallBudget.BUREAU, "丁").withCode("P9")));
    assertThat(budget.disclose(SHANXI).table("projects-current").orElseThrow().lines())
        .extracting(Line::label)
        .containsExactly("部门合计", "某区数据局本级", "丙", "乙", "业务培训", "丁");
  }

  @Test
  void names_come_from_the_budget_then_from_the_catalogue_then_from_the_code() {
    FunctionalCode known = FunctionalCode.of("2010302");
    FunctionalCode unknown = FunctionalCode.of("2019877");
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, Year.of(2024))
            .with(
                project(known.value(), "1.00", SmallBudget.TRAINING),
                project(unknown.value(), "1.00", SmallBudget.TRAINING));
    assertThat(label(budget, known)).isEqualTo("一般行政管理事务");
    assertThat(label(budget.naming(known, "本省名称"), known)).isEqualTo("本省名称");
    assertThat(label(budget, unknown)).isEqualTo("2019877");
  }

  @Test
  void the_codes_that_a_province_added_have_its_names_in_their_years() {
    FunctionalCode added = FunctionalCode.of("2230201");
    FunctionalCode ended = FunctionalCode.of("2230202");
    String table =
        """
        code\tname\tfrom\tto\tconfidence\tsource
        2230201\t国有企业改革补助\t2023\t\tpublished\t本省通知
        2230202\t旧项\t\t2023\tpublished\t本省通知
        """;
    Budget budget =
        Budget.of(SmallBudget.DEPARTMENT, Year.of(2024))
            .with(
                project(added.value(), "1.00", SmallBudget.TRAINING),
                project(ended.value(), "1.00", SmallBudget.TRAINING))
            .naming(SubjectTable.read(Dimension.FUNCTION, new StringReader(table)));

    assertThat(label(budget, added)).isEqualTo("国有企业改革补助");
    assertThat(label(budget, ended)).isNotEqualTo("旧项");
    assertThat(label(budget.naming(added, "本县名称"), added)).isEqualTo("本县名称");
  }

  private static String label(Budget budget, FunctionalCode code) {
    Table table = budget.disclose(SHANXI).table("expenditure").orElseThrow();
    return table.line(code.value()).orElseThrow().label();
  }

  @Test
  void sheets_print_yuan_without_trailing_zeros_and_a_zero_for_the_other_tiers() {
    assertThat(DERIVED.performanceTargets())
        .extracting(target -> target.project().name())
        .containsExactly("政务平台", "业务培训");
    Funding platform = DERIVED.performanceTargets().get(0).annualFunding();
    assertThat(platform.total()).contains(Figure.parse("363700.01"));
    assertThat(platform.tiers())
        .hasToString(
            "{tier:central=0, tier:provincial=0, tier:municipal-county=363700.01,"
                + " tier:self-raised=0}");
    Funding training = DERIVED.performanceTargets().get(1).annualFunding();
    assertThat(training.total()).contains(Figure.parse("40000"));
    assertThat(training.tier(Tier.SELF_RAISED)).contains(Figure.parse("40000"));
    assertThat(DISTRICT.performanceTargets()).isEmpty();
  }

  @Test
  void a_year_end_carry_over_is_revenue_and_no_expenditure() {
    Budget budget =
        SmallBudget.of2024()
            .with(
                SmallBudget.line(
                    "20000.00",
                    FunctionalCode.of("2010302"),
                    Source.GENERAL_PUBLIC_BUDGET,
                    Origin.CURRENT_YEAR,
                    Kind.YEAR_END_CARRY_OVER));
    Disclosure disclosure = budget.disclose(SHANXI);
    Table out = disclosure.table("summary-expenditure").orElseThrow();
    assertThat(out.line("expenditure-total").orElseThrow().figure("total"))
        .contains(Figure.parse("120.00"));
    assertThat(out.line("year-end-carry-over").orElseThrow().figure("total"))
        .contains(Figure.parse("2.00"));
    assertThat(out.line("grand-total").orElseThrow().figure("total"))
        .contains(Figure.parse("122.00"));
    assertThat(figure(disclosure.table("summary-revenue").orElseThrow(), "grand-total"))
        .contains("122.00");
  }

  @Test
  void the_unit_is_the_forms() {
    ReportingUnit thousand = Scale.THOUSAND_YUAN.withDecimals(1);
    Template template =
        SHANXI.with(
            family ->
                family.withForms(
                    family.forms().stream().map(form -> form.withUnit(thousand)).toList()));
    Form form = template.form("summary-revenue").orElseThrow();
    Disclosure disclosure = SmallBudget.of2024().disclose(template);
    assertThat(disclosure.table(form.id()).orElseThrow().unit()).isEqualTo(thousand);
    assertThat(figure(disclosure.table(form.id()).orElseThrow(), "current-year-total"))
        .contains("1195.8");
  }

  @Test
  void a_budget_without_lines_is_an_empty_disclosure() {
    Disclosure disclosure = Budget.of(SmallBudget.DEPARTMENT, Year.of(2024)).disclose(SHANXI);
    assertThat(disclosure.cells()).allMatch(cell -> cell.isBlank());
    assertThat(disclosure.tables()).allMatch(table -> table.note().isPresent());
    assertThat(disclosure.performanceTargets()).isEmpty();
  }

  private static Optional<String> figure(Table table, String line) {
    return table
        .line(line)
        .flatMap(l -> l.figure(table.form().columns().get(0).id()))
        .map(Figure::toString);
  }

  private static Line line(Table table, Project project) {
    return table.lines().stream()
        .filter(line -> Region.of(line.members()).equals(Region.of(project)))
        .findFirst()
        .orElseThrow();
  }

  /** A line of text for each line of the table; a dash for a blank cell. */
  private static String printed(Disclosure disclosure, String form) {
    Table table = disclosure.table(form).orElseThrow();
    return table.lines().stream()
        .map(line -> line.id() + " " + line.label() + ": " + cells(table, line))
        .collect(joining("\n"));
  }

  private static String cells(Table table, Line line) {
    return table.form().columns().stream()
        .map(column -> line.figure(column.id()).map(Figure::toString).orElse("-"))
        .collect(joining(" "));
  }
}
