package io.github.yusuan.rules;

import static io.github.yusuan.rules.TextMiniatures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Slips of the text of a final account beside the same sentences mended, from a list of both. */
class FinalAccountTwinsTest {
  /** The columns print budget and account of each item, as in table seven. */
  private static Sketch account(String text) {
    return Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT))
        .table("three-public")
        .row(
            "amount", "31.00", "24.72", "5.00", "3.00", "24.00", "21.20", "20.00", "18.00", "4.00",
            "3.20", "2.00", "0.52")
        .table("basic-operating")
        .row("30201", "5.00")
        .printedAs("办公费")
        .row("30202", "0.00")
        .printedAs("印刷费")
        .row("30203", "0.00")
        .printedAs("咨询费")
        .row("30204", "0.00")
        .printedAs("手续费")
        .row("30205", "0.00")
        .printedAs("水费")
        .row("30206", "0.00")
        .printedAs("电费")
        .row("30211", "1.00")
        .printedAs("差旅费")
        .section(section(text));
  }

  private static List<String> told(String text) {
    Report report = Rulebook.standard().only("TEXT").check(account(text).disclosure());
    return Stream.of(Outcome.VIOLATED, Outcome.NOTED)
        .flatMap(outcome -> report.findings(outcome).stream())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "final-account-twins.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_slip_is_told_and_the_mended_sentence_is_not(String rule, String faulty, String mended) {
    if (!faulty.equals("-")) {
      assertThat(told(faulty)).containsExactly(rule);
    }
    assertThat(told(mended)).isEmpty();
  }
}
