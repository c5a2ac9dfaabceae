package io.github.yusuan.core.form;

import static io.github.yusuan.core.label.Label.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateFamilyTest {
  private static final TemplateFamily SHANXI = Templates.shanxiCounty();
  private static final TemplateFamily SHANGHAI = Templates.shanghaiDistrict();

  static List<TemplateFamily> families() {
    return Templates.families();
  }

  private static Form form(Template template, String id) {
    return template.form(id).orElseThrow();
  }

  private static String chinese(Row row) {
    return row.label().in(Language.CHINESE);
  }

  @Test
  void the_year_is_filled_in_in_titles_and_headings() {
    Form form = form(SHANXI.of(Year.of(2026)), "summary-expenditure");

    assertThat(form.name()).hasToString("2026年预算收支总表（支出） (summary of expenditure 2026)");
    assertThat(form.columns().get(0).label()).hasToString("2026年合计 (total 2026)");
    assertThat(form.columns().get(1).path())
        .extracting(Heading::text)
        .containsExactly("支出", "当年预算安排");
  }

  @Test
  void a_budget_prints_its_own_year() {
    Disclosure disclosure =
        Budget.of(Department.of("某局"), Year.of(2026)).disclose(Templates.shanxiCounty());

    assertThat(disclosure.tables())
        .extracting(table -> table.form().title().in(Language.CHINESE))
        .allMatch(title -> title.startsWith("2026年"));
    assertThat(disclosure.kind()).isEqualTo(DocumentKind.DEPARTMENT_BUDGET);
  }

  @Test
  void a_budget_of_another_year_than_the_template_is_refused_by_name() {
    Budget budget = Budget.of(Department.of("某局"), Year.of(2026));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> budget.disclose(Templates.SHANXI_COUNTY_2024))
        .withMessage(
            "a budget of 2026 must be disclosed by a template of that year: not by"
                + " shanxi-county-2024");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Disclosure.builder()
                    .department(Department.of("某局"))
                    .year(Year.of(2026))
                    .template(Templates.SHANXI_COUNTY_2024)
                    .build())
        .withMessage(
            "a disclosure must be of the year of its template: 2026 is not that of"
                + " shanxi-county-2024");
  }

  @Test
  void a_kind_that_is_not_published_so_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SHANXI.of(Year.of(2026), DocumentKind.UNIT_FINAL_ACCOUNT))
        .withMessage(
            "the template shanxi-county must be filled in for one of its kinds of documents:"
                + " unit-final-account is none of [department-budget]");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, DEPARTMENT_BUDGET, 1. 一般公共预算, 2. 政府性基金",
    "2024, UNIT_BUDGET, 1. 一般公共预算资金, 2. 政府性基金",
    "2025, DEPARTMENT_BUDGET, 1. 一般公共预算资金, 2. 政府性基金",
    "2026, UNIT_BUDGET, 1. 一般公共预算, 2. 政府性基金预算"
  })
  void labels_are_those_of_the_year(int year, DocumentKind kind, String general, String fund) {
    Form form = form(SHANGHAI.of(Year.of(year), kind), "summary-revenue");

    assertThat(chinese(form.row("general-public-budget").orElseThrow())).isEqualTo(general);
    assertThat(chinese(form.row("government-fund").orElseThrow())).isEqualTo(fund);
    assertThat(form.printedRow("1、一般公共预算资金")).contains(form.rows().get(1));
    assertThat(form.printedRow("1．一般公共预算")).contains(form.rows().get(1));
  }

  @Test
  void a_unit_prints_titles_and_columns_of_its_own() {
    Template unit = SHANGHAI.of(Year.of(2025), DocumentKind.UNIT_BUDGET);
    Template department = SHANGHAI.of(Year.of(2025));

    assertThat(form(unit, "summary-expenditure").columns())
        .extracting(Column::id)
        .containsExactly("total", "personnel", "operating", "project");
    assertThat(form(department, "summary-expenditure").columns())
        .extracting(Column::id)
        .containsExactly("amount");
    assertThat(form(unit, "expenditure").title().in(Language.CHINESE)).isEqualTo("2025年预算单位支出预算总表");
    assertThat(form(department, "expenditure").title().in(Language.CHINESE))
        .isEqualTo("2025年部门支出预算总表");
    assertThat(unit.id()).isEqualTo("shanghai-district-2025-unit-budget");
  }

  @Test
  void a_title_is_known_by_its_words_whatever_the_year_and_the_side() {
    Form form = form(SHANXI.of(Year.of(2026)), "summary-revenue");

    assertThat(List.of("2026年预算收支总表", "2025年 预算收支总表（收入）", "预算收支总表(收入)")).allMatch(form::isTitled);
    assertThat(List.of("2026年预算收入总表", "2026年预算收支总表（支出）")).noneMatch(form::isTitled);
    assertThat(List.of("财政拨款安排三公经费支出预算表", "财政拨款安排\"三公\"经费支出预算表", "财政拨款安排「三公」经费支出预算表"))
        .allMatch(form(SHANXI.of(Year.of(2026)), "three-public")::isTitled);
    assertThat(SHANXI.of(Year.of(2026)).formsTitled("2024年预算收支总表"))
        .extracting(Form::id)
        .containsExactly("summary-revenue", "summary-expenditure");
  }

  @Test
  void a_heading_of_another_year_finds_its_column_only_where_no_other_has_it() {
    Form.Builder two =
        Form.builder()
            .id("two")
            .number("表一")
            .title(zh("对比表").en("comparison"))
            .unit(SHANXI.forms().get(0).unit())
            .row("total", zh("合计").en("total"));
    Column now = Column.of("now", zh("{year}年预算数").en("budget {year}"));
    Column last = Column.of("last", zh("{lastYear}年预算数").en("budget {lastYear}"));
    Filling filling = new Filling(Year.of(2026), DocumentKind.DEPARTMENT_BUDGET);
    Form form = two.addColumns(now, last).build().filledIn(filling);

    assertThat(form.printedColumn("2025年预算数")).map(Column::id).contains("last");
    assertThatIllegalArgumentException().isThrownBy(() -> form.printedColumn("2019年预算数"));
  }

  @Test
  void one_thing_may_be_used_by_turns_but_not_twice_in_one_document() {
    Row old = Row.of("x", zh("旧").en("old")).withUsage(Usage.ALWAYS.until(Year.of(2024)));
    Row young = Row.of("x", zh("新").en("new")).withUsage(Usage.ALWAYS.since(Year.of(2025)));
    Form form = form(SHANXI.of(Year.of(2026)), "expenditure");

    assertThat(form.withRows(List.of(old, young)).rows()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> form.withRows(List.of(old, young, old)))
        .withMessage("a form must have a row once: x");
  }

  @Test
  void columns_of_other_editions_are_printed_and_measure_nothing_of_this_one() {
    Form form = form(Templates.finalAccount().of(Year.of(2024)), "three-public");

    assertThat(form.printedColumns()).hasSize(12);
    assertThat(form.columns()).hasSize(6).allMatch(column -> !column.id().endsWith("-budget"));
  }

  @Test
  void rows_of_one_label_are_told_apart_by_what_they_measure() {
    Form form = form(Templates.finalAccount().of(Year.of(2024)), "fiscal-revenue");

    assertThat(form.rowsPrinted("一、一般公共预算财政拨款"))
        .extracting(Row::region)
        .containsExactly(
            Region.of(Origin.CURRENT_YEAR, Source.GENERAL_PUBLIC_BUDGET),
            Region.of(Origin.CARRY_OVER, Source.GENERAL_PUBLIC_BUDGET));
  }

  @Test
  void classes_of_a_final_account_are_expenditure_though_its_grand_total_is_all() {
    Form form = form(Templates.finalAccount().of(Year.of(2024)), "summary-expenditure");

    assertThat(form.row("function-201").orElseThrow().region())
        .isEqualTo(Region.of(Kind.EXPENDITURE, FunctionalCode.of("201")));
    assertThat(form.row("grand-total").orElseThrow().region()).isEqualTo(Region.ALL);
  }

  @Test
  void what_was_not_seen_in_a_document_says_so() {
    assertThat(Templates.finalAccount().forms()).allMatch(form -> form.usage().seen());
    assertThat(Templates.nationalFinalAccount().forms())
        .filteredOn(form -> !form.usage().seen())
        .extracting(Form::number)
        .containsExactly("表七", "表八", "表九");
  }

  @ParameterizedTest
  @MethodSource("families")
  void nothing_is_left_to_fill_in_in_any_year_and_kind(TemplateFamily family) {
    for (DocumentKind kind : family.kinds()) {
      for (int year : List.of(2017, 2023, 2026, 2030)) {
        for (Form form : family.of(Year.of(year), kind).forms()) {
          assertThat(form.toString() + form.printedColumns() + form.rows() + form.stubs())
              .doesNotContain("{year}", "{lastYear}", "{kind}");
        }
      }
    }
  }

  @Test
  void a_form_that_has_no_columns_in_some_year_of_its_is_refused_where_it_is_written() {
    TemplateFamily family = Templates.nationalBudget();
    Usage later = Usage.ALWAYS.since(Year.of(2025));
    Form form = family.forms().get(0);
    Form bare =
        form.withColumns(form.printedColumns().stream().map(c -> c.withUsage(later)).toList());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> family.withForms(List.of(bare)))
        .withMessage(
            "a form must have rows and columns: " + form.id() + " (2024, department-budget)");
    assertThat(family.withForms(List.of(bare.withUsage(later))).of(Year.of(2024)).forms())
        .isEmpty();
  }

  @Test
  void a_text_with_other_braces_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Alias.of("{month}预算"))
        .withMessageStartingWith("a text must have no braces but {year}, {lastYear} and {kind}");
  }
}
