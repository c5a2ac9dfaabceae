package io.github.yusuan.examples.checker;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Operand;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Slip;
import io.github.yusuan.rules.joint.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one proof for the whole document says of the real ones. */
class JointTest {
  private static final Disclosure TUNLIU = Fixture.TUNLIU_2024.read();
  private static final Disclosure WITHOUT_THE_SHEET =
      TUNLIU.withPerformanceTargets(
          TUNLIU.performanceTargets().stream()
              .filter(target -> !target.project().name().equals("智慧政务建设"))
              .toList());
  private static final JointProof PROOF = JointProof.of(Identities.of(TUNLIU));

  @Test
  void the_sheet_that_disagrees_is_the_only_figure_in_doubt_one_statement_in_two_cells() {
    assertThat(PROOF.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(PROOF.weakerAssumption()).isEmpty();
    assertThat(PROOF.discrepancies()).hasSize(1);
    Discrepancy discrepancy = PROOF.discrepancies().get(0);
    assertThat(discrepancy.isUnique()).isTrue();
    Culprit culprit = discrepancy.culprits().get(0);
    assertThat(culprit.statements()).hasSize(1);
    assertThat(culprit.statements().get(0).in(Language.CHINESE))
        .isEqualTo("绩效目标表（智慧政务建设）“年度资金总额”行、绩效目标表（智慧政务建设）“市县（区）财政资金”行 553891.68元");
  }

  @Test
  void the_right_amount_is_offered_first_as_one_digit_away() {
    Culprit culprit = PROOF.discrepancies().get(0).culprits().get(0);

    assertThat(culprit.corrections().get(0).figure()).isEqualTo(Figure.parse("555891.68"));
    assertThat(culprit.corrections().get(0).slip()).isEqualTo(Slip.ONE_DIGIT);
  }

  @Test
  void the_conflict_is_a_handful_of_cells_with_a_certificate() {
    Discrepancy discrepancy = PROOF.discrepancies().get(0);

    assertThat(discrepancy.conflict().statements()).hasSize(2);
    assertThat(discrepancy.conflict().certificate().holds(PROOF.identities())).isTrue();
    assertThat(discrepancy.in(Language.CHINESE))
        .endsWith(
            "矛盾：表十二“智慧政务建设”行“合计”栏 = 绩效目标表（智慧政务建设）“年度资金总额”行。"
                + "所列数字不能同时成立："
                + "表十二“智慧政务建设”行“合计”栏、表十二“智慧政务建设”行“一般公共预算”栏 55.59万元；"
                + "绩效目标表（智慧政务建设）“年度资金总额”行、绩效目标表（智慧政务建设）“市县（区）财政资金”行 553891.68元");
  }

  @Test
  void the_violation_of_single_identities_is_folded_under_the_figure_in_doubt() {
    Report report = Rulebook.identities().check(TUNLIU);

    assertThat(report.explainedBy(report.joint().discrepancies().get(0)))
        .containsExactlyElementsOf(report.problems());
  }

  @Test
  void all_tables_and_the_other_seven_sheets_are_consistent() {
    assertConsistent(WITHOUT_THE_SHEET);
  }

  @Test
  void the_offered_amount_in_both_cells_is_enough() {
    Disclosure once = TUNLIU.with(cell(TUNLIU, "年度资金总额"), Figure.parse("555891.68"));

    assertThat(Inference.on(TUNLIU).isEnough(cell(TUNLIU, "年度资金总额"), Figure.parse("555891.68")))
        .isFalse();
    assertThat(Inference.on(once).isEnough(cell(once, "市县（区）财政资金"), Figure.parse("555891.68")))
        .isTrue();
  }

  /**
   * Were the sheet right, table 12 would have to say 55.39: its total and other tables refute it.
   */
  @Test
  void the_other_reading_is_refuted_by_what_it_would_break() {
    Disclosure other = TUNLIU;
    for (Cell cell : TUNLIU.cells()) {
      if (cell.figure().filter(Figure.parse("55.59")::equals).isPresent()) {
        other = other.with(cell, Figure.parse("55.39"));
      }
    }

    JointProof proof = JointProof.of(Identities.of(other));

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(proof.discrepancies().get(0).conflict().in(Language.CHINESE))
        .contains("表十二", "所列数字不能同时成立");
    assertThat(proof.discrepancies().get(0).conflict().certificate().holds(proof.identities()))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fixture.class,
      names = {"WANLI_2025", "PUTUO_OFFICE_2025"})
  void the_documents_of_shanghai_are_proved_consistent(Fixture fixture) {
    assertConsistent(fixture.read());
  }

  /** The witness prints the very document. */
  private static void assertConsistent(Disclosure disclosure) {
    Identities identities = Identities.of(disclosure);
    JointProof proof = JointProof.of(identities);

    assertThat(proof.consistency()).isEqualTo(Consistency.CONSISTENT);
    Witness witness = proof.witness().orElseThrow();
    for (Operand operand : identities.operands()) {
      long fen = witness.fen().getOrDefault(operand.region(), Long.MIN_VALUE);
      for (Cell cell : operand.cells()) {
        assertThat(cell.figure().map(Figure::shortest).orElse(Figure.parse("0")))
            .as("%s", cell)
            .isEqualTo(cell.unit().print(fen, Rounding.HALF_UP).shortest());
      }
    }
  }

  private static Cell cell(Disclosure disclosure, String line) {
    return disclosure.cells().stream()
        .filter(cell -> cell.sheet().filter(p -> p.name().equals("智慧政务建设")).isPresent())
        .filter(cell -> cell.heading().in(Language.CHINESE).equals(line))
        .findFirst()
        .orElseThrow();
  }
}
