package io.github.yusuan.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.CheckLimit;
import io.github.yusuan.rules.finding.CheckLimits;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** More than any department prints: 20,000 cells, and a thousand findings of one rule. */
class LargeReportPageTest {
  private static final int ROWS = 3_400;
  private static final int MEGABYTE = 1 << 20;

  private static Disclosure disclosure() {
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(Templates.SHANXI_COUNTY_2024.year())
        .template(Templates.SHANXI_COUNTY_2024)
        .addTables(table("expenditure", 1), table("general-public-expenditure", 2))
        .build();
  }

  /** Each row prints a total that is not the sum of its two parts. */
  private static Table table(String id, int project) {
    Form form = Templates.SHANXI_COUNTY_2024.form(id).orElseThrow();
    Table.Builder table = Table.builder().form(form);
    for (int row = 0; row < ROWS; row++) {
      String code = String.format(Locale.ROOT, "201%02d%02d", 1 + row / 99, 1 + row % 99);
      table.addLine(
          Line.builder()
              .id(code)
              .label("第" + row + "项")
              .addMember(FunctionalCode.of(code))
              .figure("total", Figure.parse("3.00"))
              .figure("basic", Figure.parse("1.00"))
              .figure("project", Figure.parse(project + ".50"))
              .build());
    }
    return table.build();
  }

  @Test
  void a_thousand_findings_in_twenty_thousand_cells_stay_a_page_that_a_browser_opens() {
    Report report =
        Rulebook.identities()
            .within(CheckLimits.STANDARD.with(CheckLimit.PROOF_STEPS, 100_000))
            .check(disclosure());
    String page = ReportPage.of(report).toText();
    Document dom = Jsoup.parse(page);

    assertThat(report.problems().size()).isGreaterThan(1_000);
    assertThat(report.disclosure().cells()).hasSizeGreaterThan(20_000);
    assertThat(page.length()).isLessThan(16 * MEGABYTE);
    assertThat(dom.select("#finding-list > article")).hasSize(report.problems().size());
    assertThat(dom.select("td[id^=cell]")).hasSizeGreaterThan(20_000);
    assertThat(dom.select("#finding-list").text()).contains("未逐项列出");
  }
}
