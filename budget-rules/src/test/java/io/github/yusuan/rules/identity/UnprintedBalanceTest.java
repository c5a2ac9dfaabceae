package io.github.yusuan.rules.identity;

import static io.github.yusuan.core.label.Label.zh;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.joint.Consistency;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A fund as final accounts print it: what there was and what came in is what was spent and what is
 * left, and no column has the sum.
 */
class UnprintedBalanceTest {
  private static final Form FUND =
      Form.builder()
          .id("fund")
          .number("表八")
          .title(zh("基金收支").en("fund"))
          .unit(Scale.TEN_THOUSAND_YUAN.withDecimals(2))
          .slice(Source.GOVERNMENT_FUND)
          .addOpenDimensions(Dimension.FUNCTION)
          .row("total", zh("合计").en("total"))
          .column("opening", zh("年初结转").en("opening"), Origin.CARRY_OVER)
          .column("income", zh("本年收入").en("income"), Origin.CURRENT_YEAR)
          .column("spent", zh("本年支出").en("spent"), Kind.EXPENDITURE)
          .column("closing", zh("年末结转").en("closing"), Kind.YEAR_END_CARRY_OVER)
          .build();

  private static final Template TEMPLATE =
      TemplateFamily.builder()
          .id("fund-of-two-ways")
          .jurisdiction(zh("made up").en("made up"))
          .addKinds(DocumentKind.DEPARTMENT_BUDGET)
          .addForms(FUND)
          .addSplits(
              Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER),
              Split.all(Dimension.KIND).into(Kind.EXPENDITURE, Kind.YEAR_END_CARRY_OVER))
          .addRoundings(Rounding.HALF_UP)
          .emptyNote("none")
          .build()
          .of(Year.of(2026));

  private static Disclosure fund(Line... lines) {
    Table.Builder table = Table.of(FUND);
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(TEMPLATE.year())
        .template(TEMPLATE)
        .addTables(table.addLines(lines).build())
        .build();
  }

  private static Line line(String... figures) {
    return line(Line.of(FUND.rows().get(0)), figures);
  }

  private static Line line(Line line, String... figures) {
    return Table.of(FUND).line(line, figures).build().lines().get(0);
  }

  private static Line code(String code, String... figures) {
    return line(Line.of(FunctionalCode.of(code), "科目"), figures);
  }

  private static Report check(Disclosure disclosure) {
    return Rulebook.identities().check(disclosure);
  }

  private static List<Finding> balances(Report report) {
    return report.findings().stream()
        .filter(
            finding -> finding.identity().filter(Identity.Balance.class::isInstance).isPresent())
        .toList();
  }

  @Test
  void what_came_in_and_what_went_out_are_one_amount_for_every_row() {
    Report report =
        check(
            fund(
                line("20.00", "40.00", "35.00", "25.00"),
                code("212", "15.00", "40.00", "30.00", "25.00"),
                code("213", "5.00", "", "5.00", "")));

    assertThat(balances(report)).hasSize(2);
    assertThat(report.problems()).isEmpty();
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(balances(report).get(0).identity().orElseThrow().in(Language.CHINESE))
        .isEqualTo("表八“合计”行“本年收入”栏 + 表八“合计”行“年初结转”栏 = 表八“合计”行“本年支出”栏 + 表八“合计”行“年末结转”栏");
  }

  @Test
  void two_items_of_five_off_do_not_pass() {
    Report report =
        check(
            fund(
                line("20.00", "40.00", "35.00", "25.00"),
                code("212", "15.00", "40.00", "35.00", "25.00"),
                code("213", "5.00", "", "", "")));

    assertThat(report.joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(balances(report))
        .filteredOn(finding -> finding.outcome() == Outcome.VIOLATED)
        .hasSize(1);
    assertThat(balances(report).get(1).in(Language.CHINESE))
        .contains("未单独列示", "相差5.00万元", "“212 科目”行");
  }

  @Test
  void rounding_explains_half_a_place_of_each_figure() {
    Report report = check(fund(line("20.00", "40.00", "35.01", "25.00")));

    assertThat(balances(report)).hasSize(1);
    assertThat(balances(report).get(0).in(Language.CHINESE)).contains("属舍入差异");
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void a_figure_left_blank_is_named() {
    Report report = check(fund(line("20.00", "40.00", "35.00", "")));

    assertThat(report.joint().discrepancies()).hasSize(1);
    assertThat(report.joint().discrepancies().get(0).in(Language.CHINESE))
        .contains("“年末结转”栏 空白（疑漏填）；可为24.9");
  }

  @Test
  void its_certificate_is_verified() {
    Report report = check(fund(line("20.00", "40.00", "30.00", "25.00")));

    assertThat(report.joint().discrepancies())
        .isNotEmpty()
        .allMatch(error -> error.conflict().certificate().holds(report.identities()));
  }
}
