package io.github.yusuan.examples.checker;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Renminbi;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Claim;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedShare;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TunliuBudgetTest {
  private static final Budget BUDGET = TunliuBudget.budget();
  private static final Disclosure DERIVED = BUDGET.disclose(Templates.SHANXI_COUNTY_2024);
  private static final Disclosure PUBLISHED = Fixture.TUNLIU_2024.read();

  @Test
  void every_published_cell_of_the_thirteen_tables_is_derived() {
    assertThat(DERIVED.tables()).extracting(t -> t.form().id()).hasSize(16);
    for (Table published : PUBLISHED.tables()) {
      Table derived = DERIVED.table(published.form().id()).orElseThrow();
      assertThat(cells(derived)).as(published.form().id()).isEqualTo(cells(published));
      assertThat(derived.note()).as(published.form().id()).isEqualTo(published.note());
    }
  }

  @Test
  void the_comparison_meets_every_figure_of_the_document() {
    assertThat(PUBLISHED.tables()).hasSameSizeAs(DERIVED.tables());
    assertThat(figures(DERIVED)).isEqualTo(figures(PUBLISHED)).isEqualTo(219);
  }

  @Test
  void labels_are_the_published_ones_where_the_template_prints_them() {
    for (String form : List.of("expenditure", "basic-by-economic")) {
      assertThat(DERIVED.table(form).orElseThrow().lines())
          .extracting(Line::label)
          .isEqualTo(
              PUBLISHED.table(form).orElseThrow().lines().stream().map(Line::label).toList());
    }
  }

  @Test
  void the_roundings_of_the_document_are_there() {
    assertThat(figure("summary-expenditure", "expenditure-total", "total")).isEqualTo("1222.79");
    assertThat(figure("summary-expenditure", "expenditure-total", "current-year"))
        .isEqualTo("1222.37");
    assertThat(figure("summary-expenditure", "expenditure-total", "carry-over")).isEqualTo("0.43");
    assertThat(figure("basic-by-economic", "301", "personnel")).isEqualTo("682.74");
    BigDecimal parts =
        DERIVED.table("basic-by-economic").orElseThrow().lines().stream()
            .filter(line -> line.id().startsWith("301") && !line.id().equals("301"))
            .map(line -> line.figure("personnel").orElseThrow().toBigDecimal())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(parts).isEqualByComparingTo("682.75");
  }

  @Test
  void seven_performance_sheets_are_derived_and_the_eighth_contradicts_the_tables() {
    Map<String, Funding> derived = funding(DERIVED);
    List<String> differing = new ArrayList<>();
    funding(PUBLISHED)
        .forEach(
            (project, published) -> {
              if (!published.equals(derived.get(project))) {
                differing.add(
                    project
                        + ": "
                        + published.total().orElseThrow()
                        + " published, "
                        + derived.get(project).total().orElseThrow()
                        + " by the tables");
              }
            });
    assertThat(PUBLISHED.performanceTargets()).hasSize(8);
    assertThat(differing).containsExactly("智慧政务建设: 553891.68 published, 555891.68 by the tables");
  }

  @Test
  void the_ninth_project_has_no_published_sheet() {
    assertThat(funding(DERIVED).keySet())
        .hasSize(9)
        .containsAll(funding(PUBLISHED).keySet())
        .contains("政务大厅升级改造项目");
    assertThat(funding(PUBLISHED)).doesNotContainKey("政务大厅升级改造项目");
  }

  @Test
  void the_published_text_states_the_amounts_and_shares_of_the_same_budget() {
    int checked = 0;
    for (Section section : PUBLISHED.narrative()) {
      for (Claim claim : section.claims()) {
        Optional<Region> region = claim.quantity().region();
        if (region.isPresent() && claim.value() instanceof ClaimedAmount amount) {
          assertThat(derived(region.get(), amount)).as(claim.toString()).isEqualTo(amount);
          checked++;
        }
        if (region.isPresent() && claim.value() instanceof ClaimedShare share) {
          assertThat(derived(region.get(), share)).as(claim.toString()).isEqualTo(share.percent());
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  @Test
  void against_last_years_published_total_the_text_states_the_published_change() {
    Template template = Templates.shanxiCounty().of(Year.of(2023));
    Form form = template.form("summary-revenue").orElseThrow();
    Line total = Line.of(form.row("grand-total").orElseThrow());
    Disclosure lastYear =
        Disclosure.builder()
            .department(BUDGET.department())
            .year(Year.of(2023))
            .template(template)
            .addTable(Table.of(form).line(total, "1256.27").build())
            .build();
    Disclosure disclosure =
        BUDGET
            .disclosing(Templates.SHANXI_COUNTY_2024)
            .against(lastYear)
            .because(Region.ALL, "本年设备购置减少")
            .disclose();
    assertThat(disclosure.narrative().get(0).text())
        .isEqualTo(
            "2024年度长治市屯留区行政审批服务管理局预算收入总计1222.79万元，比上年减少33.48万元，下降2.67%，"
                + "主要原因是本年设备购置减少。其中：本年收入1222.37万元，上年结转0.43万元。\n"
                + "预算支出总计1222.79万元，比上年减少33.48万元，下降2.67%，"
                + "主要原因是本年设备购置减少。其中：本年预算安排1222.37万元，上年结转0.43万元。");
  }

  private static long figures(Disclosure disclosure) {
    return disclosure.tables().stream()
        .flatMap(table -> table.cells().stream())
        .filter(cell -> !cell.isBlank())
        .count();
  }

  private static ClaimedAmount derived(Region region, ClaimedAmount printed) {
    int decimals = printed.figure().decimals();
    Figure figure = printed.scale().withDecimals(decimals).print(fen(region), Rounding.HALF_UP);
    return new ClaimedAmount(figure, printed.scale());
  }

  /**
   * The document divides printed figures: no exact amounts have shares of both 99.97% and 0.04%,
   * since each would have to be exactly half a last place up.
   */
  private static Figure derived(Region region, ClaimedShare printed) {
    BigDecimal whole = wan(printed.base().region().orElseThrow());
    BigDecimal percent =
        wan(region)
            .movePointRight(2)
            .divide(whole, printed.percent().decimals(), RoundingMode.HALF_UP);
    return Figure.parse(percent.toPlainString());
  }

  private static BigDecimal wan(Region region) {
    return Scale.TEN_THOUSAND_YUAN
        .withDecimals(2)
        .print(fen(region), Rounding.HALF_UP)
        .toBigDecimal();
  }

  private static long fen(Region region) {
    return Renminbi.fen(BUDGET.amount(region));
  }

  private static String figure(String form, String line, String column) {
    return DERIVED
        .table(form)
        .flatMap(table -> table.line(line))
        .flatMap(l -> l.figure(column))
        .orElseThrow()
        .toString();
  }

  /** Cells by what they stand beside, not by position: projects follow the publisher's order. */
  private static Map<String, String> cells(Table table) {
    return table.cells().stream()
        .collect(
            toMap(
                cell -> subject(cell.line()) + " / " + cell.column().id(),
                cell -> cell.figure().map(Figure::toString).orElse("")));
  }

  private static String subject(Line line) {
    return line.row().orElseGet(() -> Region.of(line.members()).toString());
  }

  private static Map<String, Funding> funding(Disclosure disclosure) {
    return disclosure.performanceTargets().stream()
        .collect(toMap(target -> target.project().name(), PerformanceTarget::annualFunding));
  }
}
