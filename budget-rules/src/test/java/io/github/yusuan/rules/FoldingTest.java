package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.Sketch.violated;
import static io.github.yusuan.rules.finding.Outcome.HOLDS;
import static io.github.yusuan.rules.finding.Outcome.NOT_APPLICABLE;
import static io.github.yusuan.rules.finding.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.finding.Finding;
import org.junit.jupiter.api.Test;

class FoldingTest {

  /** The table says 55.59, the sheet 55.39: within its own table each fits. */
  private static Sketch contradictory(String inTable, String unit) {
    return shanxi()
        .table("projects-current")
        .row("甲", unit, unit)
        .row("甲/供暖", "1.00", "1.00")
        .row("甲/智慧政务", inTable, inTable)
        .sheet(
            "甲/智慧政务",
            Funding.builder().total("553891.68").tier(Tier.MUNICIPAL_COUNTY, "553891.68"));
  }

  @Test
  void a_contradictory_figure_is_one_finding() {
    Report report = contradictory("55.59", "56.59").check();

    assertThat(violated(report)).containsExactly("SAME-REGION");
    Finding root = report.problems().get(0);
    assertThat(root.comparison())
        .hasValueSatisfying(
            compared ->
                assertThat(compared)
                    .hasToString(
                        "stated 55.59万元, computed 55.389168万元,"
                            + " difference 0.200832万元, slack 0.005万元"));
    assertThat(root.in(CHINESE))
        .isEqualTo(
            "同一口径（一般公共预算、当年预算、项目支出、甲、“智慧政务”项目、市县（区）财政资金）各处所列不同："
                + "表十二“智慧政务”行“合计”栏（另有1处相同） 55.59万元；"
                + "绩效目标表（智慧政务）“年度资金总额”行（另有1处相同） 553891.68元；"
                + "相差0.200832万元，舍入最多可解释0.005万元");
  }

  @Test
  void what_depends_on_it_is_folded_under_it_and_judged_by_its_own_table() {
    Report report = contradictory("55.59", "56.59").check();

    assertThat(report.problems().get(0).consequences())
        .extracting(Finding::rule, Finding::outcome)
        .containsExactly(tuple("SUM-PROJECT", HOLDS));
    assertThat(findings(report, "SUM-PROJECT"))
        .extracting(Finding::outcome)
        .containsOnly(NOT_APPLICABLE);
  }

  @Test
  void what_breaks_along_with_it_is_folded_too() {
    Report report = contradictory("55.59", "99.00").check();

    assertThat(violated(report)).containsExactly("SAME-REGION");
    assertThat(report.problems().get(0).consequences())
        .extracting(Finding::rule, Finding::outcome)
        .contains(tuple("SUM-PROJECT", VIOLATED));
    assertThat(report.countFolded()).isEqualTo(report.problems().get(0).consequences().size());
  }

  @Test
  void without_the_rule_of_one_region_nothing_is_folded() {
    Report report =
        Rulebook.identities()
            .without("SAME-REGION")
            .check(contradictory("55.59", "99.00").disclosure());

    assertThat(violated(report)).containsExactly("SUM-PROJECT");
    assertThat(report.countFolded()).isZero();
  }

  @Test
  void a_consistent_figure_folds_nothing() {
    Report report = contradictory("55.39", "56.39").check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.countFolded()).isZero();
  }

  @Test
  void a_figure_finer_than_one_fen_is_impossible_by_itself() {
    Report report =
        shanxi().table("fund-revenue").row("total", "2.0000001").row("1030146", "2.00").check();

    assertThat(violated(report)).containsExactly("SAME-REGION");
    Finding root = report.problems().get(0);
    assertThat(root.comparison()).isEmpty();
    assertThat(root.in(CHINESE))
        .isEqualTo("同一口径（政府性基金预算、当年预算）各处所列不同：" + "表七“合计”行 2.0000001万元；所列数字细于1分，没有与之相符的金额");
    Finding folded = root.consequences().get(0);
    assertThat(folded.outcome()).isEqualTo(NOT_APPLICABLE);
    assertThat(folded.in(CHINESE)).isEqualTo("表七“合计”行：所涉数字本身不成立，未作核对");
    assertThat(folded.in(ENGLISH))
        .isEqualTo(
            "表七 government fund revenue 2024, row “total”: "
                + "a figure it depends on is impossible by itself; not checked");
  }
}
