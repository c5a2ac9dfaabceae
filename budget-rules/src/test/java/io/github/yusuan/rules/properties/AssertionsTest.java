package io.github.yusuan.rules.properties;

import static io.github.yusuan.rules.testkit.YusuanAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.budget.BudgetLine;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Procurement;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.testkit.Corruption;
import io.github.yusuan.rules.testkit.Slip;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the assertions of the test kit say. */
class AssertionsTest {
  private static final Template SHANGHAI = Templates.SHANGHAI_DISTRICT_2025;

  private final Disclosure disclosure =
      Budget.of(Department.of("甲局"), Year.of(2025))
          .with(
              BudgetLine.of(
                      FunctionalCode.of("2010301"),
                      DepartmentEconomicCode.of("30101"),
                      BudgetUnit.of("甲局"),
                      Kind.PERSONNEL,
                      Source.GENERAL_PUBLIC_BUDGET)
                  .amount(Renminbi.yuan("1200.00")),
              BudgetLine.of(
                      FunctionalCode.of("2010302"), Kind.PROJECT, Source.GENERAL_PUBLIC_BUDGET)
                  .amount(Renminbi.yuan("800.00")))
          .disclose(SHANGHAI);

  private Disclosure misprinted() {
    Table table = disclosure.table("expenditure").orElseThrow();
    Line line = table.line("2010301").orElseThrow();
    return Corruption.of(
            disclosure,
            table.cell(line, table.form().columns().get(1)),
            Slip.ONE_DIGIT,
            Optional.of(Figure.parse("1300")))
        .disclosure();
  }

  @Test
  void what_is_right_passes() {
    assertThat(disclosure)
        .satisfiesEveryIdentity()
        .isConsistent()
        .violatesOnly()
        .table("expenditure")
        .hasLines("201", "20103", "2010301", "2010302", "total")
        .hasNoLine("2010303")
        .line("2010301")
        .column("basic")
        .prints("1200")
        .column("project")
        .isBlank()
        .line("total")
        .prints("2000", "1200", "800");
    assertThat(disclosure).table("fund-expenditure").isEmptyWithNote("本表为空表");
    assertThat(Rulebook.identities().check(disclosure))
        .hasNoProblems()
        .has(Outcome.HOLDS, "SUM-KIND");
  }

  @Test
  void what_is_not_equal_is_shown_cell_by_cell() {
    Disclosure other = misprinted().withProcurement(Procurement.builder().total("12").build());
    assertThatThrownBy(() -> assertThat(other).isEqualTo(disclosure))
        .hasMessage(
            """
            Expected another disclosure; found, and expected:
              表三“2010301 行政运行”行“基本支出”栏: 1300, expected 1200
              procurement: Optional[Procurement{scale=TEN_THOUSAND_YUAN, total=12, purchasedServices=[]}], \
            expected Optional.empty\
            """);
    Table table = disclosure.table("expenditure").orElseThrow();
    assertThatThrownBy(
            () ->
                assertThat(disclosure)
                    .table("expenditure")
                    .isEqualTo(table.withLines(table.lines().subList(1, 5))))
        .hasMessage(
            "Expected another table; found, and expected:\n"
                + "  line of expenditure 201: not expected");
    Disclosure same = disclosure.withTables(disclosure.tables());
    assertThat(same).isEqualTo(disclosure).table("expenditure").isEqualTo(table);
  }

  @Test
  void a_report_passes_as_its_verdict_says() {
    Rulebook rules = Rulebook.identities();

    assertThat(rules.check(disclosure)).passes().hasNoProblems();
    assertThat(rules.withSeverity("SAME", Severity.WARNING).only("SAME").check(misprinted()))
        .passes();
    assertThatThrownBy(() -> assertThat(rules.check(misprinted())).passes())
        .hasMessageStartingWith("Expected that the document passes, but: errors")
        .hasMessageContaining("SAME-REGION 不符：");
    assertThatThrownBy(() -> assertThat(rules.check(disclosure.withTables(List.of()))).passes())
        .hasMessageStartingWith("Expected that the document passes, but: nothing examined");
  }

  @Test
  void a_violation_is_reported_in_the_sentences_of_the_report() {
    assertThatThrownBy(() -> assertThat(misprinted()).as("my copy").satisfiesEveryIdentity())
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("[my copy] Expected no violation, but found")
        .hasMessageContaining("SAME-REGION 不符：")
        .hasMessageContaining("1300元")
        .hasMessageContaining("is printed differently");
  }

  @Test
  void a_contradiction_is_reported_with_the_figure_in_doubt() {
    assertThatThrownBy(() -> assertThat(misprinted()).isConsistent())
        .hasMessageStartingWith(
            "Expected a proof that the whole is consistent, but it is inconsistent")
        .hasMessageContaining("1300元");
  }

  @Test
  void rules_that_are_violated_are_named() {
    assertThatThrownBy(() -> assertThat(misprinted()).violatesOnly("SUM-SOURCE"))
        .hasMessageStartingWith("Expected violations of [SUM-SOURCE] only, but found those of [")
        .hasMessageContaining("SAME-REGION");
  }

  @Test
  void nothing_examined_is_no_pass() {
    Disclosure empty = Budget.of(Department.of("甲局"), Year.of(2025)).disclose(SHANGHAI);
    assertThatThrownBy(() -> assertThat(empty).satisfiesEveryIdentity())
        .hasMessage("Expected no violation, but nothing at all was examined");
  }

  @Test
  void a_cell_is_reported_by_its_place() {
    assertThatThrownBy(
            () ->
                assertThat(disclosure)
                    .table("expenditure")
                    .line("2010302")
                    .column("project")
                    .prints("80.43"))
        .hasMessage(
            "Expected 表三“2010302 一般行政管理事务”行“项目支出”栏"
                + " (表三 expenditure 2025, row “2010302 一般行政管理事务”, column “project expenditure”)"
                + " to print 80.43, but it prints 800元");
    assertThatThrownBy(
            () ->
                assertThat(disclosure).table("expenditure").line("total").column("basic").isBlank())
        .hasMessageEndingWith("to be blank, but it prints 1200元");
  }

  @Test
  void what_is_not_there_is_named_with_what_is() {
    assertThatThrownBy(() -> assertThat(disclosure).table("expenses"))
        .hasMessageStartingWith(
            "Expected a table 'expenses', but there are only [summary-revenue,");
    assertThatThrownBy(() -> assertThat(disclosure).table("expenditure").line("2010303"))
        .hasMessage(
            "Expected a line '2010303' in expenditure, but there are only"
                + " [201, 20103, 2010301, 2010302, total]");
    assertThatThrownBy(
            () -> assertThat(disclosure).table("expenditure").line("total").column("sum"))
        .hasMessage(
            "Expected a column 'sum' in expenditure, but there are only [total, basic, project]");
  }
}
