package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.ClaimedAmount;
import io.github.yusuan.core.narrative.ClaimedChange;
import io.github.yusuan.core.narrative.Quantity;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.joint.Certificate;
import io.github.yusuan.rules.joint.CertificateChecker;
import io.github.yusuan.rules.joint.Consistency;
import io.github.yusuan.rules.joint.Culprit;
import io.github.yusuan.rules.joint.Discrepancy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Several documents are one system, and one proof tells which figure of which is in doubt. */
class TogetherTest {
  private static final Rulebook RULES =
      Rulebook.standard().only("SAME", "SUM", "BOUND", "YEAR-BASE", "CONSOLIDATION-SUM");

  /** Expenditure: the total, then basic and project. */
  private static Sketch spent(String total, String basic, String project) {
    return shanxi().table("expenditure").row("total", total, basic, project);
  }

  private static Section.Builder changed(String by) {
    return changed("支出合计", Region.of(Kind.EXPENDITURE), by);
  }

  private static Section.Builder changed(String quantity, Region region, String by) {
    return Section.builder()
        .id("changes")
        .title("增减变化")
        .claim(
            Quantity.of(quantity, region),
            ClaimedChange.by(ClaimedAmount.of(by, Scale.TEN_THOUSAND_YUAN)));
  }

  private static Report after(Sketch lastYear, Sketch now) {
    return RULES.check(
        now.disclosure(), RelatedDocuments.none().withLastYear(lastYear.year(2023).disclosure()));
  }

  private static Report of(Sketch department, Sketch... units) {
    List<Disclosure> documents = Arrays.stream(units).map(Sketch::disclosure).toList();
    return RULES.check(
        department.table("agency-operating").row("单位1").row("单位2").disclosure(),
        RelatedDocuments.none().withUnits(documents));
  }

  private static List<String> culprits(Report report) {
    return report.joint().discrepancies().stream()
        .flatMap(discrepancy -> discrepancy.culprits().stream())
        .map(culprit -> culprit.in(Language.CHINESE))
        .toList();
  }

  private static void assertProved(Report report) {
    CertificateChecker checker = new CertificateChecker(report.identities());
    for (Discrepancy discrepancy : report.joint().discrepancies()) {
      Certificate certificate = discrepancy.conflict().certificate();
      assertThat(certificate.holds(report.identities())).isTrue();
      assertThat(checker.accepts(certificate)).isTrue();
    }
  }

  @Test
  void a_slip_in_last_years_document_is_told_with_its_document() {
    Report report =
        after(
            spent("10.20", "6.00", "4.00"),
            spent("12.00", "7.00", "5.00").section(changed("2.00")));

    assertThat(report.joint().discrepancies()).singleElement().matches(Discrepancy::isUnique);
    assertThat(culprits(report).get(0))
        .startsWith("2023年公开文本，表三“合计”行“合计”栏 10.20万元；可为9.99至10.01万元；疑为10.00万元（一位数字有误）");
    assertThat(report.explainedBy(report.joint().discrepancies().get(0)))
        .extracting(Finding::rule)
        .containsExactly("YEAR-BASE");
    assertThat(report.in(Language.CHINESE))
        .contains("联同1份相关文本：整体不一致")
        .contains("唯一疑点：2023年公开文本，表三");
    assertProved(report);
  }

  @Test
  void where_nothing_else_tells_all_documents_are_in_doubt() {
    Report report =
        after(
            shanxi().table("summary-revenue").row("grand-total", "10.20"),
            shanxi()
                .table("summary-revenue")
                .row("grand-total", "12.00")
                .section(changed("收入总计", Region.ALL, "2.00")));

    assertThat(culprits(report))
        .anyMatch(culprit -> culprit.startsWith("2023年公开文本，表一“收入总计”行 10.20万元"))
        .anyMatch(culprit -> culprit.startsWith("表一“收入总计”行 12.00万元"))
        .anyMatch(culprit -> culprit.startsWith("增减变化“收入总计增减” 2.00万元；可为1.79至1.81万元"));
    assertProved(report);
  }

  @Test
  void a_change_in_doubt_may_be_one_the_other_way() {
    Report report =
        after(
            spent("10.00", "6.00", "4.00"), spent("8.00", "4.00", "4.00").section(changed("2.00")));

    assertThat(culprits(report))
        .singleElement()
        .asString()
        .startsWith("增减变化“支出合计增减” 2.00万元；可为-2.01至-1.99万元；疑为-2.00万元（正负号颠倒）");
    assertProved(report);
  }

  @Test
  void an_error_of_another_document_alone_is_counted_and_no_error_of_this_one() {
    Report report =
        after(
            shanxi().table("general-public-expenditure").row("total", "9.00", "1.00", "2.00"),
            spent("12.00", "7.00", "5.00").section(changed("2.00")));
    Report linked =
        after(
            shanxi()
                .table("expenditure")
                .row("total", "10.00", "6.00", "4.00")
                .table("general-public-expenditure")
                .row("total", "9.00", "1.00", "2.00"),
            spent("12.00", "7.00", "5.00").section(changed("2.00")));

    assertThat(report.consistencyTogether()).isEmpty();
    assertThat(linked.consistencyTogether()).contains(Consistency.INCONSISTENT);
    assertThat(linked.errorsElsewhere()).isEqualTo(1);
    assertThat(linked.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(linked.verdict()).isEqualTo(Verdict.NO_ERRORS);
    assertThat(linked.errorsByDocument())
        .containsExactly(Map.entry(Label.zh("2023年公开文本").en("document of 2023"), 1));
    assertThat(linked.in(Language.CHINESE))
        .contains("另有1处疑点只在相关文本之内，未列")
        .contains("\n    2023年公开文本：1处疑点，与本文本无关；单独核对该文本，即可逐项列出\n");
    assertThat(linked.in(Language.ENGLISH))
        .contains(
            "document of 2023: 1 in doubt, which has nothing to do with this one; check it by"
                + " itself to see it");
  }

  @Test
  void a_slip_of_a_unit_is_told_with_its_document() {
    Report report =
        of(
            spent("30.00", "20.00", "10.00"),
            spent("10.00", "5.00", "5.00").department("单位1"),
            spent("20.30", "15.00", "5.00").department("单位2"));

    assertThat(culprits(report))
        .singleElement()
        .asString()
        .startsWith("单位2公开文本，表三“合计”行“合计”栏 20.30万元；可为19.99至20.01万元");
    assertProved(report);
  }

  @Test
  void units_tell_which_figure_of_the_department_is_wrong() {
    Sketch department = spent("30.00", "20.00", "10.30");

    assertThat(culprits(of(department))).hasSize(3);
    assertThat(
            culprits(
                of(
                    spent("30.00", "20.00", "10.30"),
                    spent("10.00", "5.00", "5.00").department("单位1"),
                    spent("20.00", "15.00", "5.00").department("单位2"))))
        .singleElement()
        .asString()
        .startsWith("表三“合计”行“项目支出”栏 10.30万元");
  }

  @Test
  void with_units_missing_the_department_has_at_least_what_the_others_come_to() {
    Sketch unit = spent("10.00", "6.00", "4.00").department("单位1");

    assertThat(of(spent("30.00", "20.00", "10.00"), unit).consistencyTogether())
        .contains(Consistency.CONSISTENT);
    Report less = of(spent("8.00", "5.00", "3.00"), unit);
    assertThat(less.joint().consistency()).isEqualTo(Consistency.INCONSISTENT);
    assertThat(less.joint().discrepancies().get(0).in(Language.ENGLISH))
        .contains("document of 单位1: 表三")
        .contains("units without a document");
    assertProved(less);
  }

  @Test
  void a_row_that_a_unit_left_out_may_be_what_is_wrong() {
    Report report =
        of(
            spent("30.00", "20.00", "10.00")
                .row("201", "20.00", "15.00", "5.00")
                .row("208", "10.00", "5.00", "5.00"),
            spent("10.00", "5.00", "5.00").row("208", "10.00", "5.00", "5.00").department("单位1"),
            spent("20.00", "15.00", "5.00").department("单位2"));

    assertThat(culprits(report)).singleElement().asString().startsWith("单位2公开文本，表三缺“201");
    assertProved(report);
  }

  @Test
  void figures_of_different_places_are_one_amount_where_they_can_be() {
    Sketch exact =
        shanxi()
            .table("expenditure")
            .in(Sketch.YUAN_AND_FEN)
            .row("total", "100049.99", "60000.00", "40049.99");

    assertThat(
            of(spent("20.00", "12.00", "8.00"), exact.department("单位1"), exact.department("单位2"))
                .consistencyTogether())
        .contains(Consistency.INCONSISTENT);
    assertThat(
            of(spent("20.01", "12.00", "8.01"), exact.department("单位1"), exact.department("单位2"))
                .consistencyTogether())
        .contains(Consistency.CONSISTENT);
  }

  @Test
  void what_was_not_proved_together_is_no_pass_and_what_was_proved_alone_stays() {
    Sketch department = spent("30.00", "20.00", "10.00");
    Report report =
        RULES
            .within(CheckLimits.STANDARD.with(CheckLimit.PROOF_STEPS, 12))
            .check(
                department.table("agency-operating").row("单位1").disclosure(),
                RelatedDocuments.none()
                    .withUnits(
                        List.of(spent("30.00", "20.00", "10.00").department("单位1").disclosure())));

    assertThat(report.consistencyTogether()).isEqualTo(Optional.of(Consistency.UNDECIDED));
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.joint().discrepancies())
        .flatExtracting(Discrepancy::culprits)
        .doesNotHaveAnyElementsOfTypes(Culprit.class);
  }

  @Test
  void a_report_on_several_documents_is_the_same_when_it_was_sent_elsewhere() throws Exception {
    Report report =
        of(
            spent("30.00", "20.00", "10.00"),
            spent("10.00", "5.00", "5.00").department("单位1"),
            spent("20.30", "15.00", "5.00").department("单位2"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(report);
    }

    Object sent = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

    assertThat(((Report) sent).in(Language.CHINESE)).isEqualTo(report.in(Language.CHINESE));
  }
}
