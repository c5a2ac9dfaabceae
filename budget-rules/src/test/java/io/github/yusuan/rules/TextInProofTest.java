package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.PROJECT;
import static io.github.yusuan.rules.TextMiniatures.SPENT;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Correction;
import io.github.yusuan.rules.joint.Discrepancy;
import io.github.yusuan.rules.joint.Inference;
import io.github.yusuan.rules.joint.JointProof;
import io.github.yusuan.rules.joint.Slip;
import io.github.yusuan.rules.joint.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the text claims is a statement as a printed figure is: it may be wrong, and it bears
 * witness.
 */
class TextInProofTest {
  private static final Quantity CLASS_201 =
      Quantity.of("一般公共服务支出", Region.of(Kind.EXPENDITURE, FunctionalCode.of("201")));

  private static Sketch expenditure(String basic) {
    return shanxi()
        .table("expenditure")
        .row("total", "9.00", "4.00", "5.00")
        .row("201", "3.00", basic, "2.00")
        .row("206", "6.00", "3.00", "3.00");
  }

  private static Report check(Sketch sketch) {
    return Rulebook.standard().check(sketch.disclosure());
  }

  private static Discrepancy only(Report report) {
    assertThat(report.joint().discrepancies()).hasSize(1);
    return report.joint().discrepancies().get(0);
  }

  private static List<Finding> amounts(Report report, Outcome outcome) {
    return report.findings(outcome).stream()
        .filter(finding -> finding.rule().equals("TEXT-AMOUNT"))
        .toList();
  }

  @Test
  void a_wrong_amount_of_the_text_is_the_only_figure_in_doubt() {
    Report report = check(expenditure("1.00").section(says().claim(BASIC, wan("4.70"))));
    Discrepancy discrepancy = only(report);

    assertThat(discrepancy.isUnique()).isTrue();
    assertThat(discrepancy.in(CHINESE)).startsWith("唯一疑点：三、支出说明“基本支出” 4.70万元；可为4.00万元");
    assertThat(discrepancy.in(ENGLISH))
        .startsWith("only figure in doubt: 三、支出说明“基本支出” in the text 4.70万元");
    assertThat(report.explainedBy(discrepancy))
        .extracting(Finding::rule)
        .containsExactly("TEXT-AMOUNT");
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
  }

  @Test
  void the_text_bears_witness_against_a_wrong_figure_of_a_table() {
    Sketch wrong = shanxi().table("expenditure").row("total", "9.00", "4.00", "6.00");
    assertThat(check(wrong).joint().discrepancies().get(0).culprits()).hasSizeGreaterThan(1);

    Report report =
        check(
            shanxi()
                .table("expenditure")
                .row("total", "9.00", "4.00", "6.00")
                .section(says().claim(SPENT, wan("9.00")).claim(BASIC, wan("4.00"))));

    assertThat(only(report).isUnique()).isTrue();
    assertThat(only(report).in(CHINESE)).contains("表三“合计”行“项目支出”栏 6.00万元");
  }

  @Test
  void a_finding_on_a_claim_that_is_right_is_folded_under_the_wrong_figure() {
    Report report =
        check(
            expenditure("1.70").section(says().claim(BASIC, wan("4.00")).claim(PROJECT, wan("5"))));
    Discrepancy discrepancy = only(report);

    assertThat(discrepancy.in(CHINESE)).contains("唯一疑点：表三“201 科目201”行“基本支出”栏 1.70万元");
    assertThat(amounts(report, Outcome.VIOLATED)).isEmpty();
  }

  @Test
  void one_figure_claimed_of_one_region_in_several_places_is_one_statement() {
    Identities identities =
        expenditure("1.00")
            .section(says().claim(BASIC, wan("4.70")).claim(SPENT, wan("9.00")))
            .section(
                Section.builder()
                    .id("basic-expenditure")
                    .title("六、基本支出说明")
                    .text("")
                    .claim(BASIC, wan("4.70")))
            .identities()
            .withText();

    assertThat(Statement.all(identities))
        .filteredOn(Statement::isClaimed)
        .extracting(statement -> statement.cells().size())
        .containsExactlyInAnyOrder(2, 1);
    assertThat(JointProof.of(identities).discrepancies().get(0).in(CHINESE))
        .contains("三、支出说明“基本支出”、六、基本支出说明“基本支出” 4.70万元");
  }

  @Test
  void two_figures_of_one_region_are_one_error() {
    Report report =
        check(
            expenditure("1.00")
                .section(says().claim(BASIC, wan("4.00")).claim(BASIC, wan("4.70"))));

    assertThat(only(report).in(CHINESE)).startsWith("唯一疑点：三、支出说明“基本支出” 4.70万元");
    assertThat(report.problems())
        .extracting(Finding::rule)
        .filteredOn(rule -> rule.startsWith("TEXT"))
        .containsExactly("TEXT-AMOUNT");
  }

  @Test
  void a_region_that_only_the_text_speaks_of_is_compared_with_its_parts() {
    Sketch parts =
        shanxi()
            .table("general-public-expenditure")
            .row("total", "9.00", "4.00", "5.00")
            .table("basic-by-economic")
            .row("total", "4.00", "3.00", "1.00");
    Quantity basic = Quantity.of("基本支出", Region.of(Source.GENERAL_PUBLIC_BUDGET, Kind.BASIC));

    JointProof proof =
        JointProof.of(parts.section(says().claim(basic, wan("2.00"))).identities().withText());

    assertThat(proof.consistency()).isEqualTo(Consistency.INCONSISTENT);
  }

  @Test
  void an_amount_stands_for_what_its_own_places_leave_open() {
    Report report =
        check(
            expenditure("1.00")
                .section(
                    says()
                        .claim(SPENT, wan("9"))
                        .claim(BASIC, wan("4.0"))
                        .claim(CLASS_201, wan("3.0"))));

    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(report.problems()).noneMatch(finding -> finding.rule().startsWith("TEXT-AMOUNT"));
  }

  @Test
  void what_no_form_of_the_template_knows_takes_no_part() {
    Quantity elsewhere = Quantity.of("经营支出", Region.of(Kind.BUSINESS_OPERATIONS));
    Sketch sketch = expenditure("1.00").section(says().claim(elsewhere, wan("100.00")));

    Identities tables = sketch.identities();
    assertThat(tables.withText()).isSameAs(tables);
    assertThat(check(sketch).joint().consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void where_the_text_is_not_examined_it_takes_no_part() {
    Sketch sketch = expenditure("1.00").section(says().claim(BASIC, wan("4.70")));

    Rulebook rules = Rulebook.standard().only("SAME", "SUM", "BOUND", "TEXT");
    Report report = rules.without("TEXT").check(sketch.disclosure());

    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(report.passes()).isTrue();
    assertThat(rules.check(sketch.disclosure()).passes()).isFalse();
  }

  @Test
  void a_rule_taken_for_a_warning_makes_no_error_of_the_text() {
    Sketch sketch = expenditure("1.00").section(says().claim(BASIC, wan("4.70")));

    Report report =
        Rulebook.standard()
            .only("SUM", "SAME", "TEXT-AMOUNT")
            .withSeverity("TEXT-AMOUNT", Severity.WARNING)
            .check(sketch.disclosure());

    assertThat(report.joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(report.verdict()).isEqualTo(Verdict.NO_ERRORS);
  }

  @Test
  void report_and_inference_are_one_proof() {
    Sketch sketch = expenditure("1.00").section(says().claim(BASIC, wan("4.70")));
    Report report = check(sketch);
    JointProof other = Inference.on(sketch.disclosure()).joint();

    assertThat(other.discrepancies())
        .extracting(error -> error.in(CHINESE))
        .containsExactly(only(report).in(CHINESE));
    assertThat(only(report).conflict().certificate().holds(report.identities())).isTrue();
    assertThat(only(report).conflict().certificate().holds(sketch.identities())).isFalse();
  }

  @Test
  void an_amount_cut_off_instead_of_rounded_is_that_kind_of_slip() {
    Report report =
        check(
            shanxi()
                .table("expenditure")
                .row("total", "9.47", "4.00", "5.47")
                .row("201", "9.47", "4.00", "5.47")
                .section(says().claim(SPENT, wan("9.4"))));

    assertThat(only(report).culprits().get(0).corrections())
        .first()
        .extracting(Correction::slip)
        .isEqualTo(Slip.CUT_OFF);
    assertThat(only(report).in(CHINESE)).contains("疑为9.5万元（截尾未进位）");
  }

  @Test
  void a_text_that_cuts_off_is_told_once() {
    Report report =
        check(
            shanxi()
                .table("expenditure")
                .row("total", "9.47", "4.00", "5.47")
                .row("201", "9.47", "4.00", "5.47")
                .section(
                    says()
                        .claim(SPENT, wan("9.4"))
                        .claim(BASIC, wan("4.0"))
                        .claim(PROJECT, wan("5.4"))));

    assertThat(amounts(report, Outcome.VIOLATED)).hasSize(1);
    assertThat(amounts(report, Outcome.VIOLATED).get(0).in(CHINESE))
        .contains("文字各数均截尾，未四舍五入，2处因此与预算表不符", "9.4万元", "5.4万元");
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void a_text_that_rounds_one_amount_up_does_not_cut_off() {
    Report report =
        check(
            shanxi()
                .table("expenditure")
                .row("total", "9.48", "3.99", "5.49")
                .row("201", "9.48", "3.99", "5.49")
                .section(
                    says()
                        .claim(SPENT, wan("9.4"))
                        .claim(BASIC, wan("4.0"))
                        .claim(PROJECT, wan("5.4"))));

    assertThat(amounts(report, Outcome.VIOLATED))
        .hasSize(2)
        .noneMatch(finding -> finding.in(CHINESE).contains("截尾"));
    assertThat(report.joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
  }
}
