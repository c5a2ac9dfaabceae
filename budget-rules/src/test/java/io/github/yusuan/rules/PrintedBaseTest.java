package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Stage;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.joint.Consistency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 上年预算数 in this year's tables is what was published as last year's budget. */
class PrintedBaseTest {
  private static final Rulebook RULES =
      Rulebook.standard().only("SAME", "SUM", "BOUND", "YEAR-BASE");

  /** Expenditure by function: this year's and last year's total, last year's by kind. */
  private static Form expenditure(Stage stage) {
    return Sketch.form("expenditure")
        .slice(Kind.EXPENDITURE)
        .addOpenDimensions(Dimension.FUNCTION)
        .row("total", Sketch.label("合计"))
        .column("total", Sketch.label("合计"))
        .column("basic", Sketch.label("基本支出"), Kind.BASIC)
        .column("project", Sketch.label("项目支出"), Kind.PROJECT)
        .addColumns(
            Column.of("last-year", Sketch.label("上年预算数"))
                .withContent(new Content.OtherEdition(stage, 1)))
        .build();
  }

  private static Sketch sketch(Template template) {
    return Sketch.of(template).table("expenditure");
  }

  private static Template template(Stage stage, Practice... practices) {
    return Sketch.template(
            List.of(Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT)), expenditure(stage))
        .with(family -> family.withPractices(List.of(practices)));
  }

  private static Sketch now(String total, String education) {
    return sketch(template(Stage.INITIAL))
        .row("total", "12.00", "7.00", "5.00", total)
        .row("205", "12.00", "7.00", "5.00", education);
  }

  private static Sketch lastYear() {
    return sketch(template(Stage.INITIAL))
        .row("total", "10.00", "6.00", "4.00")
        .row("205", "10.00", "6.00", "4.00")
        .year(2023);
  }

  private static Report check(Sketch now, Sketch last) {
    return RULES.check(now.disclosure(), RelatedDocuments.none().withLastYear(last.disclosure()));
  }

  private static List<Finding> bases(Report report) {
    return report.findings().stream().filter(one -> one.rule().equals("YEAR-BASE")).toList();
  }

  @Test
  void what_was_published_last_year_is_proved_together_with_it() {
    Report report = check(now("10.00", "10.00"), lastYear());

    assertThat(bases(report))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS, Outcome.HOLDS);
    assertThat(bases(report).get(0).in(Language.CHINESE))
        .isEqualTo("expenditure“合计”行“上年预算数”栏 10.00万元，与上年文本所列10.00万元相符");
    assertThat(report.consistencyTogether()).contains(Consistency.CONSISTENT);
  }

  @Test
  void another_figure_is_told_with_what_was_published_and_is_the_one_in_doubt() {
    Report report = check(now("10.00", "10.20"), lastYear());

    assertThat(report.errors())
        .filteredOn(error -> error.rule().equals("YEAR-BASE"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.in(Language.CHINESE))
                  .isEqualTo(
                      "expenditure“205 科目205”行“上年预算数”栏 10.20万元，上年文本为10.00万元；相差0.20万元，"
                          + "舍入最多可解释0.01万元；如系调整口径，应予说明");
              assertThat(error.in(Language.ENGLISH))
                  .contains("10.00万元 was published last year")
                  .endsWith("a base that was restated is to be explained");
            });
    assertThat(report.joint().discrepancies())
        .singleElement()
        .satisfies(
            doubt ->
                assertThat(doubt.in(Language.CHINESE))
                    .startsWith("唯一疑点：expenditure“205 科目205”行“上年预算数”栏 10.20万元"));
  }

  @Test
  void a_slip_in_last_years_document_is_told_with_its_document() {
    Report report =
        check(
            now("10.00", "10.00"),
            sketch(template(Stage.INITIAL))
                .row("total", "10.00", "6.00", "4.00")
                .row("205", "10.02", "6.00", "4.00")
                .year(2023));

    assertThat(report.joint().discrepancies())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.in(Language.CHINESE)).startsWith("唯一疑点：2023年公开文本，"));
  }

  @Test
  void a_row_that_last_year_did_not_have_is_not_compared_and_a_blank_is_nothing() {
    Report unknown = check(now("10.00", "10.00").row("208", "", "", "", "1.00"), lastYear());
    Report blank = check(now("10.00", ""), lastYear());

    assertThat(bases(unknown))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.HOLDS, Outcome.HOLDS, Outcome.NOT_APPLICABLE);
    assertThat(blank.errors()).extracting(Finding::rule).contains("YEAR-BASE");
    assertThat(bases(check(now("", ""), lastYear())))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @CsvSource({"10.0, HOLDS", "10.01, HOLDS_WITHIN_ROUNDING", "10, HOLDS", "10.1, VIOLATED"})
  void a_figure_stands_for_what_its_own_decimals_say(String printed, Outcome outcome) {
    Sketch exact =
        sketch(template(Stage.INITIAL))
            .in(Sketch.YUAN_AND_FEN)
            .row("total", printed.equals("10.01") ? "100051.00" : "100000.00")
            .year(2023);

    Report report =
        RULES
            .assuming(Rounding.HALF_UP)
            .check(
                sketch(template(Stage.INITIAL)).row("total", "", "", "", printed).disclosure(),
                RelatedDocuments.none().withLastYear(exact.disclosure()));

    assertThat(bases(report)).extracting(Finding::outcome).containsExactly(outcome);
  }

  @Test
  void another_edition_than_that_of_last_years_document_is_not_compared() {
    Report report =
        check(
            sketch(template(Stage.EXECUTION)).row("total", "12.00", "7.00", "5.00", "99.00"),
            lastYear());

    assertThat(bases(report)).extracting(Finding::outcome).containsExactly(Outcome.NOT_APPLICABLE);
  }

  @Test
  void totals_that_may_be_added_up_are_compared_only_where_they_are_equal() {
    Template adding = template(Stage.INITIAL, Practice.adding(Dimension.FUNCTION));
    Sketch last = sketch(adding).row("205", "10.00").row("20501", "10.00").year(2023);
    Report report =
        check(
            sketch(adding).row("205", "", "", "", "10.02").row("20501", "", "", "", "10.02"), last);

    assertThat(bases(report))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE, Outcome.VIOLATED);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年预算数已按机构改革后的口径调整。, NOT_APPLICABLE",
    "上年预算数口径已调整，与上年公开数不同。, NOT_APPLICABLE",
    "上年预算数系按本年科目调整后的数。, NOT_APPLICABLE",
    "2022年预算数已按机构改革后的口径调整。, VIOLATED",
    "本年支出比上年预算数增加2.00万元，主要原因是机构改革、人员调整。, VIOLATED",
    "本表按统一口径编制。, VIOLATED",
  })
  void a_base_of_which_the_text_says_that_it_was_restated_is_not_compared(
      String text, Outcome outcome) {
    Section.Builder section = Section.builder().id("changes").title("增减变化").text(text);
    Report report = check(now("10.00", "10.20").section(section), lastYear());

    assertThat(bases(report)).extracting(Finding::outcome).containsExactly(Outcome.HOLDS, outcome);
    assertThat(report.consistencyTogether())
        .contains(outcome == Outcome.VIOLATED ? Consistency.INCONSISTENT : Consistency.CONSISTENT);
  }
}
