package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Templates;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static final int SCREEN = 24;

  /** Two sums that are broken, the second one more, a dead code, and an unknown one. */
  private static Report broken() {
    return Rulebook.standard()
        .without("FORM", "BOUND-REGION")
        .check(
            shanxi()
                .table("fund-revenue")
                .row("total", "9.00")
                .row("1030146", "1.00")
                .table("state-capital-revenue")
                .row("total", "90.00")
                .row("1030601", "1.00")
                .table("expenditure")
                .row("2010308", "1.00")
                .row("2010377", "1.00")
                .disclosure());
  }

  @Test
  void errors_come_first_the_dearest_before_all_then_warnings_then_notes() {
    assertThat(broken().in(ENGLISH))
        .containsSubsequence(
            "SUM-REVENUE 表九", "SUM-REVENUE 表七", "[warning] CODE-YEAR", "noted", "CODE-KNOWN");
  }

  @Test
  void each_family_says_how_much_it_examined_and_why_not_more() {
    assertThat(broken().in(CHINESE))
        .contains("年度衔接 YEAR：核对0项；未核对（未提供上年文本 4）")
        .contains("单位汇总 CONSOLIDATION：核对0项；未核对（未提供单位预算文本 2）");
    assertThat(broken().in(ENGLISH))
        .contains("years YEAR: 0 checked; not checked (no document of last year 4)");
  }

  @Test
  void a_clean_document_takes_less_than_a_screen() {
    Disclosure clean =
        Budget.of(Department.of("某局"), Templates.SHANXI_COUNTY_2024.year())
            .disclose(Templates.SHANXI_COUNTY_2024);

    assertThat(Rulebook.standard().check(clean).in(CHINESE).lines()).hasSizeLessThan(SCREEN);
    assertThat(Rulebook.standard().check(clean).in(CHINESE)).endsWith("未发现问题。\n");
  }

  @Test
  void what_only_rounding_explains_is_in_the_full_report() {
    Report report =
        shanxi()
            .table("fund-revenue")
            .row("total", "2.01")
            .row("1030146", "1.00")
            .row("1030147", "1.00")
            .check();

    assertThat(report.in(CHINESE)).doesNotContain("SUM-REVENUE");
    assertThat(report.inFull(CHINESE)).contains("SUM-REVENUE 表七“合计”行 2.01万元，各项之和 2.00万元");
  }
}
