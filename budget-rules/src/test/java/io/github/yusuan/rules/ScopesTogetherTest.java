package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 表五 of the year alone beside 表四 of all, in this document and in another: what the other has of the
 * same money is compared.
 */
class ScopesTogetherTest {
  private static Sketch of(int year, String own, String carried, String all, String table) {
    Template template = Templates.nationalBudget().of(Year.of(year));
    return Sketch.of(template)
        .year(year)
        .table("fiscal-revenue")
        .row("general-public-budget", own)
        .row("carry-over-general-public-budget", carried)
        .table("fiscal-expenditure")
        .row("function-201", all, all)
        .row("expenditure-total", all, all)
        .row("year-end-carry-over")
        .table("general-public-expenditure")
        .row("total", table)
        .row("201", table);
  }

  private static Sketch now(String table, String lastYear) {
    String[] figures = {table, "", "", "", "", "", "", "", "", "", lastYear};
    Template template = Templates.nationalBudget().of(Year.of(2024));
    int at =
        template.form("general-public-expenditure").orElseThrow().printedColumns().stream()
            .map(column -> column.id())
            .toList()
            .indexOf("last-year");
    assertThat(at).isEqualTo(figures.length - 1);
    return Sketch.of(template)
        .table("fiscal-revenue")
        .row("general-public-budget", "90.00")
        .row("carry-over-general-public-budget", "10.00")
        .table("fiscal-expenditure")
        .row("function-201", "100.00", "100.00")
        .row("expenditure-total", "100.00", "100.00")
        .row("year-end-carry-over")
        .table("general-public-expenditure")
        .row("total", figures)
        .row("201", figures);
  }

  private static Report withLastYear(Sketch now, Sketch last) {
    return Rulebook.standard()
        .check(now.disclosure(), RelatedDocuments.none().withLastYear(last.disclosure()));
  }

  @ParameterizedTest
  @CsvSource({
    "90.00, 85.00, 85.00",
    "90.00, 97.00, 97.00",
    "100.00, 85.00, 85.00",
    "100.00, 97.00, 97.00",
    "90.00, 97.00, 85.00",
  })
  void last_years_amount_is_that_of_all_or_of_its_own_year(
      String table, String lastYear, String printedThen) {
    Report report =
        withLastYear(now(table, lastYear), of(2023, "85.00", "12.00", "97.00", printedThen));

    assertThat(report.errors()).isEmpty();
    assertThat(outcomes(report, "YEAR-BASE")).containsExactly(Outcome.HOLDS, Outcome.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({"90.00, 86.00, 85.00", "100.00, 95.00, 97.00"})
  void an_amount_that_is_neither_is_wrong(String table, String lastYear, String printedThen) {
    Report report =
        withLastYear(now(table, lastYear), of(2023, "85.00", "12.00", "97.00", printedThen));

    assertThat(outcomes(report, "YEAR-BASE")).contains(Outcome.VIOLATED);
  }

  @Test
  void a_department_and_its_unit_print_the_same_money() {
    Sketch unit = of(2024, "90.00", "10.00", "100.00", "90.00").department("某中心");
    Report report =
        Rulebook.standard()
            .check(
                of(2024, "90.00", "10.00", "100.00", "90.00").disclosure(),
                RelatedDocuments.none().withUnits(List.of(unit.disclosure())));

    assertThat(report.identities().narrowed()).containsOnlyKeys("general-public-expenditure");
    assertThat(report.errors()).isEmpty();
  }

  @Test
  void a_unit_whose_table_is_of_all_has_its_own_year_elsewhere() {
    Sketch unit = of(2024, "90.00", "10.00", "100.00", "100.00").department("某中心");
    Report report =
        Rulebook.standard()
            .check(
                of(2024, "90.00", "10.00", "100.00", "90.00").disclosure(),
                RelatedDocuments.none().withUnits(List.of(unit.disclosure())));

    assertThat(report.errors()).isEmpty();
  }

  @Test
  void a_unit_that_has_other_money_of_the_year_is_told() {
    Sketch unit = of(2024, "88.00", "12.00", "100.00", "88.00").department("某中心");
    Report report =
        Rulebook.standard()
            .check(
                of(2024, "90.00", "10.00", "100.00", "90.00").disclosure(),
                RelatedDocuments.none().withUnits(List.of(unit.disclosure())));

    assertThat(report.errors())
        .anyMatch(
            error ->
                error.cells().stream()
                    .anyMatch(cell -> cell.form().id().equals("general-public-expenditure")));
  }
}
