package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.findings;
import static io.github.yusuan.rules.Sketch.shanxi;
import static io.github.yusuan.rules.TextMiniatures.BASIC;
import static io.github.yusuan.rules.TextMiniatures.says;
import static io.github.yusuan.rules.TextMiniatures.section;
import static io.github.yusuan.rules.TextMiniatures.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.narrative.GlossaryTerm;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to a limit all is examined; beyond it the rules concerned say that they were not. */
class ExtentTest {
  /** Two tables of one form, three lines, two sections, two targets, a term and a note. */
  private static Sketch sketch() {
    return shanxi()
        .table("fund-revenue")
        .row("total", "9.00")
        .row("1030146", "9.00")
        .note("一二三")
        .table("fund-revenue")
        .row("total", "9.00")
        .sheet("甲/供暖", Funding.builder().total("1.00"))
        .sheet("甲/运维", Funding.builder().total("1.00"))
        .section(section("基本支出。").claim(BASIC, wan("1.00")))
        .section(says().claim(BASIC, wan("1.00")))
        .with(
            disclosure ->
                disclosure.addGlossary(GlossaryTerm.builder().term("术语").text("解释").build()));
  }

  private static Report within(CheckLimit limit, long most) {
    return Rulebook.standard()
        .within(CheckLimits.STANDARD.with(limit, most))
        .check(sketch().disclosure());
  }

  private static boolean isBeyond(Report report, String rule) {
    return findings(report, rule).stream()
        .flatMap(finding -> finding.reason().stream())
        .anyMatch(reason -> reason.in(ENGLISH).equals("beyond a limit of checking, not examined"));
  }

  @ParameterizedTest
  @CsvSource({
    "TABLES, 2, SUM-REVENUE",
    "TABLES_OF_A_FORM, 2, SUM-REVENUE",
    "LINES, 3, SUM-REVENUE",
    "TARGETS, 2, SUM-TIER",
    "SECTIONS, 2, TEXT-AMOUNT",
    "SECTIONS_OF_AN_ID, 2, TEXT-AMOUNT",
    "CLAIMS, 2, TEXT-AMOUNT",
    "TEXT, 10, TEXT-AMOUNT",
  })
  void as_much_as_the_limit_is_examined_and_one_more_is_not(
      CheckLimit limit, long most, String rule) {
    assertThat(isBeyond(within(limit, most), rule)).isFalse();
    assertThat(isBeyond(within(limit, most - 1), rule)).isTrue();
  }

  @Test
  void beyond_a_limit_a_rule_says_how_much_there_is_and_may_be() {
    Finding finding = findings(within(CheckLimit.LINES, 2), "SUM-REVENUE").get(0);

    assertThat(finding.outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(finding.in(CHINESE)).isEqualTo("预算表行数3，超过核对上限2，未核对：合计等于按收入分类的各项之和");
    assertThat(finding.in(ENGLISH))
        .isEqualTo(
            "3 lines of tables are more than the limit of 2; not examined: "
                + "a total is the sum of its parts by revenue class");
  }

  @Test
  void too_much_text_leaves_the_tables_to_be_examined() {
    Report report = within(CheckLimit.TEXT, 1);

    assertThat(isBeyond(report, "TEXT-AMOUNT")).isTrue();
    assertThat(isBeyond(report, "SUM-REVENUE")).isFalse();
    assertThat(findings(report, "SUM-REVENUE"))
        .extracting(Finding::outcome)
        .contains(Outcome.HOLDS);
  }

  @Test
  void too_many_lines_leave_nothing_to_be_examined_and_no_pass() {
    Report report = within(CheckLimit.LINES, 2);

    assertThat(report.findings()).allMatch(finding -> finding.outcome() == Outcome.UNDECIDED);
    assertThat(report.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(report.joint().discrepancies()).isEmpty();
    assertThat(report.disclosure()).isEqualTo(sketch().disclosure());
  }

  @ParameterizedTest
  @CsvSource({"department", "label", "target", "section", "term", "title"})
  void every_sort_of_name_is_measured(String sort) {
    String name = "名".repeat(11);
    Sketch sketch =
        switch (sort) {
          case "department" -> shanxi().department(name);
          case "label" -> shanxi().table("expenditure").row("201", "1.00").printedAs(name);
          case "target" -> shanxi().sheet("甲/" + name, Funding.builder().total("1.00"));
          case "section" -> shanxi().section(Section.builder().id("other").title(name).text(""));
          case "title" -> shanxi().table("expenditure").titled(name);
          case "term" ->
              shanxi()
                  .with(
                      document ->
                          document.addGlossary(GlossaryTerm.builder().term(name).text("").build()));
          default -> throw new AssertionError(sort);
        };
    CheckLimits ten = CheckLimits.STANDARD.with(CheckLimit.NAME_LENGTH, 10);
    CheckLimits eleven = CheckLimits.STANDARD.with(CheckLimit.NAME_LENGTH, 11);
    Rulebook rule = Rulebook.standard().only("SUM-UNIT");

    assertThat(isBeyond(rule.within(ten).check(sketch.disclosure()), "SUM-UNIT")).isTrue();
    assertThat(isBeyond(rule.within(eleven).check(sketch.disclosure()), "SUM-UNIT")).isFalse();
  }

  @Test
  void related_documents_are_measured_and_not_added_up() {
    RelatedDocuments related =
        RelatedDocuments.none()
            .withLastYear(sketch().year(2023).disclosure())
            .withUnits(List.of(sketch().disclosure(), sketch().disclosure()));
    Rulebook within = Rulebook.standard().within(CheckLimits.STANDARD.with(CheckLimit.LINES, 3));
    Rulebook less = Rulebook.standard().within(CheckLimits.STANDARD.with(CheckLimit.LINES, 2));

    assertThat(isBeyond(within.check(shanxi().disclosure(), related), "SUM-REVENUE")).isFalse();
    assertThat(isBeyond(less.check(shanxi().disclosure(), related), "SUM-REVENUE")).isTrue();
  }
}
