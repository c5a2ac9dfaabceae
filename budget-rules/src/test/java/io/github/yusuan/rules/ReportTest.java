package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.yusuan.core.classification.Tier;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReportTest {

  /** Of everything something: holds, rounded, violated, folded, not applicable. */
  private static Sketch mixed() {
    return shanxi()
        .table("projects-current")
        .row("total", "3.01", "3.01")
        .row("甲", "1.00", "1.00")
        .row("乙", "2.00", "2.00")
        .row("乙/供暖", "2.00", "2.00")
        .sheet("乙/供暖", Funding.builder().total("12345.67").tier(Tier.PROVINCIAL, "12345.67"))
        .table("fund-revenue")
        .row("total", "9.00")
        .row("1030146", "1.00");
  }

  private static List<String> text(Report report) {
    return report.findings().stream()
        .map(
            finding ->
                finding.severity() + finding.toString() + finding.in(ENGLISH) + folded(finding))
        .toList();
  }

  private static String folded(Finding finding) {
    return finding.consequences() + " " + finding.comparison();
  }

  @Test
  void findings_are_counted_by_outcome() {
    Report report = mixed().check();

    assertThat(report.problems())
        .extracting(Finding::rule)
        .containsExactly("SAME-REGION", "SUM-REVENUE");
    assertThat(report.roundings()).extracting(Finding::rule).containsExactly("SUM-UNIT");
    assertThat(report.count(Outcome.VIOLATED)).isEqualTo(2);
    assertThat(report.countFolded()).isEqualTo(1);
    long all = 0;
    for (Outcome outcome : Outcome.values()) {
      assertThat(report.findings(outcome)).hasSize((int) report.count(outcome));
      all += report.count(outcome);
    }
    assertThat(report.findings()).hasSize((int) all);
    assertThat(report.disclosure()).isEqualTo(mixed().disclosure());
  }

  @Test
  void a_report_says_who_and_how_many() {
    Report report = shanxi().table("fund-revenue").row("total", "9.00").row("103", "1.00").check();

    assertThat(report).hasToString("某局 2024 相符1 舍入内相符0 不符1 提示0 未判定0 不适用16");
  }

  @Test
  void a_finding_says_rule_outcome_and_figures() {
    assertThat(mixed().check().roundings().get(0))
        .hasToString(
            "SUM-UNIT 舍入内相符：表十二“部门合计”行“合计”栏 3.01万元，各项之和 3.00万元"
                + "（甲 1.00万元 + 乙 2.00万元）；相差0.01万元，舍入最多可解释0.014998万元，属舍入差异");
  }

  @Test
  void what_is_violated_is_thrown_on_request_with_the_sentences() {
    Report report = mixed().check();

    assertThatExceptionOfType(InconsistentDisclosureException.class)
        .isThrownBy(report::orElseThrow)
        .withMessage(
            "SAME-REGION: "
                + report.problems().get(0).in(CHINESE)
                + "\nSUM-REVENUE: 表七“合计”行 9.00万元，各项之和 1.00万元（1030146 科目1030146 1.00万元）；"
                + "相差8.00万元，舍入最多可解释0.009999万元")
        .satisfies(thrown -> assertThat(thrown.report()).isSameAs(report));
  }

  @Test
  void warnings_are_not_thrown() {
    Rulebook lenient =
        Rulebook.identities()
            .withSeverity("SAME-REGION", Severity.WARNING)
            .withSeverity("SUM-REVENUE", Severity.WARNING);

    Report report = lenient.check(mixed().disclosure());

    assertThat(report.problems()).hasSize(2);
    assertThat(report.hasErrors()).isFalse();
    assertThat(report.orElseThrow()).isSameAs(report);
  }

  @Test
  void only_errors_are_in_the_message() {
    Report report =
        Rulebook.identities()
            .withSeverity("SAME-REGION", Severity.WARNING)
            .check(mixed().disclosure());

    assertThatExceptionOfType(InconsistentDisclosureException.class)
        .isThrownBy(report::orElseThrow)
        .withMessageStartingWith("SUM-REVENUE: ")
        .withMessageNotContaining("SAME-REGION");
  }

  @Test
  void a_report_survives_serialization() throws IOException, ClassNotFoundException {
    Report report =
        Rulebook.identities()
            .withSeverity("SUM-UNIT", Severity.WARNING)
            .check(mixed().disclosure());

    Report read = (Report) read(written(report));

    assertThat(text(read)).isEqualTo(text(report));
    assertThat(read.disclosure()).isEqualTo(report.disclosure());
    assertThat(read.problems().get(0).cells()).isEqualTo(report.problems().get(0).cells());
    assertThat(read.problems().get(0).identity()).isEqualTo(report.problems().get(0).identity());
  }

  private static byte[] written(Report report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(report);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }

  /** Turkish has an i of its own, Arabic digits of its own. */
  @Test
  void a_report_reads_the_same_on_every_machine() {
    List<String> here = text(mixed().check());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "de-DE", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(text(mixed().check())).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void the_same_disclosure_gives_the_same_report() {
    assertThat(text(mixed().check())).isEqualTo(text(mixed().check()));
  }
}
