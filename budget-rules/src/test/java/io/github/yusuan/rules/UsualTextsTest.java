package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** How departments of many provinces word what is so: beside tables that agree, nothing is said. */
class UsualTextsTest {

  /** The tables that the texts of budgets speak of. */
  private static Sketch budget() {
    return shanghai()
        .table("expenditure")
        .row("201", "3070500", "2252500", "818000")
        .printedAs("一般公共服务支出")
        .row("20103", "3070500", "2252500", "818000")
        .printedAs("政府办公厅（室）及相关机构事务")
        .row("2010301", "2252500", "2252500")
        .printedAs("行政运行")
        .row("total", "5048000", "3080000", "1968000")
        .table("fiscal-expenditure")
        .row("grand-total", "5048000", "3998000", "1050000")
        .table("general-public-expenditure")
        .row("total", "3998000", "3080000", "918000")
        .table("basic-by-economic")
        .row("total", "3080000", "2854000", "226000")
        .table("three-public-and-agency-operating")
        .row("amount", "4.20", "", "1.20", "3.00", "", "3.00", "22.60");
  }

  private static Sketch account() {
    return Sketch.of(
            Templates.finalAccount().of(Year.of(2024), DocumentKind.DEPARTMENT_FINAL_ACCOUNT))
        .table("three-public")
        .row("amount", "2.85", "0.39", "", "", "", "", "", "", "", "", "2.85", "0.39");
  }

  private static List<String> told(Sketch sketch) {
    Report report = Rulebook.standard().only("TEXT").check(sketch.disclosure());
    return Stream.of(Outcome.VIOLATED, Outcome.NOTED)
        .flatMap(outcome -> report.findings(outcome).stream())
        .map((Finding finding) -> finding.rule() + " " + finding.in(Language.CHINESE))
        .toList();
  }

  /** Each line is what a text is of and the text, a new line in it as \n. */
  @ParameterizedTest
  @CsvFileSource(resources = "usual-texts.tsv", delimiter = '\t', quoteCharacter = '`')
  void a_usual_text_is_not_accused(String kind, String text) {
    Section.Builder section =
        Section.builder().id("usual").title("附：说明").text(text.replace("\\n", "\n"));

    assertThat(told((kind.equals("budget") ? budget() : account()).section(section))).isEmpty();
  }
}
