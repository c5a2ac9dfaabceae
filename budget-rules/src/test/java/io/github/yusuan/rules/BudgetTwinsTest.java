package io.github.yusuan.rules;

import static io.github.yusuan.rules.Sketch.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.narrative.Section;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Slips of the text of a budget beside the same sentences mended, from a list of both. */
class BudgetTwinsTest {
  /** The tables of 2026 that the texts speak of. */
  private static Sketch budget() {
    return functional(
            functional(shanghai().year(2026), "expenditure"), "general-public-expenditure")
        .table("basic-by-economic")
        .row("301", "2854000", "2854000")
        .printedAs("工资福利支出")
        .row("30101", "1000000", "1000000")
        .printedAs("基本工资")
        .row("30102", "1177500", "1177500")
        .printedAs("津贴补贴")
        .row("30108", "429000", "429000")
        .printedAs("机关事业单位基本养老保险缴费")
        .row("30113", "247500", "247500")
        .printedAs("住房公积金")
        .row("302", "226000", "", "226000")
        .printedAs("商品和服务支出")
        .row("30201", "154000", "", "154000")
        .printedAs("办公费")
        .row("30216", "30000", "", "30000")
        .printedAs("培训费")
        .row("30217", "12000", "", "12000")
        .printedAs("公务接待费")
        .row("30231", "30000", "", "30000")
        .printedAs("公务用车运行维护费")
        .row("total", "3080000", "2854000", "226000")
        .table("three-public-and-agency-operating")
        .row("amount", "4.20", "", "1.20", "3.00", "", "3.00", "22.60");
  }

  private static Sketch functional(Sketch sketch, String table) {
    return sketch
        .table(table)
        .row("201", "3070500", "2252500", "818000")
        .printedAs("一般公共服务支出")
        .row("20103", "3070500", "2252500", "818000")
        .printedAs("政府办公厅（室）及相关机构事务")
        .row("2010301", "2252500", "2252500")
        .printedAs("行政运行")
        .row("2010302", "818000", "", "818000")
        .printedAs("一般行政管理事务")
        .row("208", "429000", "429000")
        .printedAs("社会保障和就业支出")
        .row("20805", "429000", "429000")
        .printedAs("行政事业单位养老支出")
        .row("2080505", "429000", "429000")
        .printedAs("机关事业单位基本养老保险缴费支出")
        .row("210", "151000", "151000")
        .printedAs("卫生健康支出")
        .row("21011", "151000", "151000")
        .printedAs("行政事业单位医疗")
        .row("2101101", "151000", "151000")
        .printedAs("行政单位医疗")
        .row("221", "347500", "247500", "100000")
        .printedAs("住房保障支出")
        .row("22102", "347500", "247500", "100000")
        .printedAs("住房改革支出")
        .row("2210201", "247500", "247500")
        .printedAs("住房公积金")
        .row("2210203", "100000", "", "100000")
        .printedAs("购房补贴")
        .row("total", "3998000", "3080000", "918000");
  }

  private static List<String> told(String title, String text) {
    Section.Builder section =
        Section.builder()
            .id(title.contains("三公") ? "three-public" : "said")
            .title(title)
            .text(text.replace("\\n", "\n"));
    Report report = Rulebook.standard().only("TEXT").check(budget().section(section).disclosure());
    return Stream.of(Outcome.VIOLATED, Outcome.NOTED)
        .flatMap(outcome -> report.findings(outcome).stream())
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  @Test
  void the_tables_are_right() {
    assertThat(Rulebook.identities().check(budget().disclosure()).problems()).isEmpty();
  }

  /** Each line is the title of a section, a rule, what is told by it, and what is not. */
  @ParameterizedTest
  @CsvFileSource(resources = "budget-twins.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void a_slip_is_told_and_the_mended_sentence_is_not(
      String title, String rule, String faulty, String mended) {
    if (!faulty.equals("-")) {
      assertThat(told(title, faulty)).containsExactly(rule);
    }
    if (!mended.equals("-")) {
      assertThat(told(title, mended)).isEmpty();
    }
  }
}
