package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the derived identities say of the real 屯留 2024 document. */
class TunliuTest {
  private static final Disclosure TUNLIU = Fixture.TUNLIU_2024.read();
  private static final Report REPORT = Rulebook.identities().check(TUNLIU);

  /** Each is one rounding of the document; all are explained together by one set of amounts. */
  private static final List<String> ROUNDINGS =
      List.of(
          "SUM-FUNCTION 表一“本年支出合计”行“2024年合计”栏 1222.79万元，各项之和 1222.80万元",
          "SUM-FUNCTION 表四“本年支出合计”行“小计”栏 1222.79万元，各项之和 1222.80万元",
          "SUM-DEPARTMENT-ECONOMIC 表六“工资福利支出”行“合计”栏 682.74万元，各项之和 682.75万元",
          "SUM-ORIGIN 表一“收入总计”行 1222.79万元，各项之和 1222.80万元",
          "SUM-ORIGIN 表四“收入总计”行 1222.79万元，各项之和 1222.80万元",
          "SUM-KIND 表三“合计”行“合计”栏 1222.79万元，各项之和 1222.80万元");

  @Test
  void the_document_is_whole() {
    assertThat(TUNLIU.tables()).hasSize(16);
    assertThat(TUNLIU.tables().stream().map(table -> table.form().number()).distinct()).hasSize(13);
    assertThat(TUNLIU.performanceTargets()).hasSize(8);
    assertThat(TUNLIU.cells().stream().filter(cell -> !cell.isBlank())).hasSize(219 + 40);
  }

  @Test
  void exactly_the_known_roundings_hold_within_rounding() {
    assertThat(REPORT.roundings())
        .extracting(TunliuTest::beginning)
        .containsExactlyInAnyOrderElementsOf(ROUNDINGS);
  }

  @Test
  void exactly_one_root_is_violated_the_sheet_that_disagrees_with_its_project() {
    assertThat(REPORT.problems()).hasSize(1);
    Finding root = REPORT.problems().get(0);

    assertThat(root.rule()).isEqualTo("SAME-REGION");
    assertThat(root.in(Language.CHINESE))
        .isEqualTo(
            "同一口径（一般公共预算、当年预算、项目支出、长治市屯留区行政审批服务管理局、“智慧政务建设”项目）各处所列不同："
                + "表十二“智慧政务建设”行“合计”栏（另有1处相同） 55.59万元；"
                + "绩效目标表（智慧政务建设）“年度资金总额”行 553891.68元；"
                + "相差0.200832万元，舍入最多可解释0.005万元");
    assertThat(root.comparison())
        .hasValueSatisfying(
            comparison -> {
              assertThat(comparison.difference().getNumber().doubleValue()).isEqualTo(2008.32);
              assertThat(comparison.slack().getNumber().doubleValue()).isEqualTo(50.0);
            });
    assertThat(REPORT.hasErrors()).isTrue();
  }

  @Test
  void what_follows_from_the_sheet_is_folded_under_it() {
    Finding root = REPORT.problems().get(0);

    assertThat(root.consequences())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("SUM-PROJECT", "SUM-TIER");
    assertThat(root.consequences())
        .allSatisfy(folded -> assertThat(folded.outcome()).isEqualTo(Outcome.HOLDS));
  }

  @Test
  void everything_else_holds_or_has_nothing_to_examine() {
    assertThat(REPORT.count(Outcome.HOLDS)).isEqualTo(123);
    assertThat(REPORT.count(Outcome.HOLDS_WITHIN_ROUNDING)).isEqualTo(6);
    assertThat(REPORT.count(Outcome.VIOLATED)).isEqualTo(1);
    assertThat(REPORT.count(Outcome.NOT_APPLICABLE)).isEqualTo(87);
    assertThat(REPORT.countFolded()).isEqualTo(2);
  }

  private static String beginning(Finding finding) {
    String text = finding.in(Language.CHINESE);
    return finding.rule() + " " + text.substring(0, text.indexOf('（', text.indexOf("各项之和")));
  }
}
