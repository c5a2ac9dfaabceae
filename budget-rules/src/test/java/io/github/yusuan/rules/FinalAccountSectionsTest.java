package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.SectionForm;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What the sections of a final account say of its nine tables, in the words of several provinces:
 * slips beside the same sentences mended.
 */
class FinalAccountSectionsTest {
  private static final Template TEMPLATE =
      Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT);

  private static Sketch account(Section.Builder section) {
    return Sketch.of(TEMPLATE)
        .table("summary-revenue")
        .row("current-year-total", "10500.00")
        .row("carry-over", "112.88")
        .row("grand-total", "10612.88")
        .table("summary-expenditure")
        .row("expenditure-total", "10239.38")
        .row("year-end-carry-over", "373.50")
        .row("grand-total", "10612.88")
        .table("revenue")
        .row("total", "10500.00", "10246.50", "", "200.00", "", "", "53.50")
        .table("expenditure")
        .row("total", "10239.38", "5377.64", "4861.74")
        .table("fiscal-revenue")
        .row("general-public-budget", "9746.50")
        .row("government-fund", "500.00")
        .row("current-year-total", "10246.50")
        .row("grand-total", "10246.50")
        .table("fiscal-expenditure")
        .row("expenditure-total", "10226.50", "9746.50", "480.00")
        .row("year-end-carry-over", "20.00", "", "20.00")
        .row("grand-total", "10246.50", "9746.50", "500.00")
        .table("general-public-expenditure")
        .row("208", "754.75", "754.75")
        .printedAs("社会保障和就业支出")
        .row("20805", "754.75", "754.75")
        .printedAs("行政事业单位养老支出")
        .row("2080501", "754.75", "754.75")
        .printedAs("行政单位离退休")
        .row("212", "8530.67", "4148.92", "4381.75")
        .printedAs("城乡社区支出")
        .row("21201", "8530.67", "4148.92", "4381.75")
        .printedAs("城乡社区管理事务")
        .row("2120101", "8530.67", "4148.92", "4381.75")
        .printedAs("行政运行")
        .row("221", "461.08", "461.08")
        .printedAs("住房保障支出")
        .row("22102", "461.08", "461.08")
        .printedAs("住房改革支出")
        .row("2210201", "461.08", "461.08")
        .printedAs("住房公积金")
        .row("total", "9746.50", "5364.75", "4381.75")
        .table("basic-personnel")
        .row("301", "4816.13")
        .printedAs("工资福利支出")
        .row("303", "67.96")
        .printedAs("对个人和家庭的补助")
        .row("total", "4884.09")
        .table("basic-operating")
        .row("302", "440.90")
        .printedAs("商品和服务支出")
        .row("310", "39.76")
        .printedAs("资本性支出")
        .row("total", "480.66")
        .table("three-public")
        .row(
            "amount", "31.00", "24.72", "5.00", "3.00", "24.00", "21.20", "20.00", "18.00", "4.00",
            "3.20", "2.00", "0.52")
        .table("fund-balance")
        .row("total", "0.00", "500.00", "480.00", "0.00", "480.00", "20.00")
        .row("212", "0.00", "500.00", "480.00", "0.00", "480.00", "20.00")
        .printedAs("城乡社区支出")
        .row("21208", "0.00", "500.00", "480.00", "0.00", "480.00", "20.00")
        .printedAs("国有土地使用权出让收入安排的支出")
        .row("2120899", "0.00", "500.00", "480.00", "0.00", "480.00", "20.00")
        .printedAs("其他国有土地使用权出让收入安排的支出")
        .section(section);
  }

  private static Section.Builder section(String id) {
    return TEMPLATE.narrative().stream()
        .filter(form -> form.id().equals(id))
        .map(SectionForm::title)
        .findFirst()
        .map(title -> Section.builder().id(id).title(title))
        .orElseGet(() -> Section.builder().id(id).title("十、其他重要事项的情况说明"));
  }

  private static List<String> told(String id, String text) {
    Section.Builder section = section(id).text(text.replace("|", "\n"));
    Report report = Rulebook.standard().only("TEXT").check(account(section).disclosure());
    return Stream.of(Outcome.VIOLATED, Outcome.NOTED)
        .flatMap(outcome -> report.findings(outcome).stream())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "final-account-sections.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001')
  void a_slip_is_told_and_the_mended_sentence_is_not(
      String rule, String section, String faulty, String mended) {
    if (!faulty.equals("-")) {
      assertThat(told(section, faulty)).containsExactly(rule);
    }
    assertThat(told(section, mended)).isEmpty();
  }
}
