package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.core.label.Language.ENGLISH;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A short report, word for word. */
class ReportWordsTest {
  private static Report sum(String total) {
    return Rulebook.identities()
        .only("SUM-REVENUE")
        .check(
            shanxi()
                .table("fund-revenue")
                .row("total", total)
                .row("1030146", "0.50")
                .row("1030147", "0.50")
                .disclosure());
  }

  @Test
  void a_report_of_one_error_is_title_counts_families_proof_and_finding() {
    assertThat(sum("9.00").in(CHINESE))
        .startsWith("某局 2024 部门预算公开核对报告\n错误1项，警告0项，提示0项")
        .contains("\n  合计分项 SUM：核对1项，不符 1\n整体核对：")
        .contains("SUM-REVENUE 表七“合计”行 9.00万元，各项之和 1.00万元");
    assertThat(sum("9.00").in(ENGLISH))
        .startsWith(
            "某局 2024 check of the published department budget\nerrors 1, warnings 0, notes 0")
        .contains("\n  sums SUM: 1 checked, violated 1\nwhole document: ");
  }

  @Test
  void a_report_without_problems_says_so_and_no_more() {
    assertThat(sum("1.00").in(CHINESE)).endsWith("\n\n未发现问题。\n").doesNotContain("不符");
    assertThat(sum("1.00").in(ENGLISH)).endsWith("\n\nNothing is violated.\n");
  }

  @Test
  void a_report_of_nothing_draws_no_conclusion() {
    Report nothing = Rulebook.identities().check(shanxi().disclosure());

    assertThat(nothing.in(CHINESE)).endsWith("\n没有可核对的内容，不作结论。\n").doesNotContain("未发现问题");
    assertThat(nothing.in(ENGLISH))
        .endsWith("\nThere was nothing to examine; this is no pass.\n")
        .doesNotContain("Nothing is violated");
  }

  @Test
  void a_warning_is_marked_as_one_and_an_error_is_not() {
    Report warned =
        Rulebook.standard()
            .only("CODE-YEAR")
            .check(shanxi().table("expenditure").row("2010308", "1.00").disclosure());

    assertThat(warned.in(CHINESE)).contains("错误0项，警告1项").contains("  1. [警告] CODE-YEAR ");
    assertThat(warned.in(ENGLISH)).contains("  1. [warning] CODE-YEAR ");
    assertThat(sum("9.00").in(ENGLISH)).doesNotContain("[error]");
  }

  @Test
  void the_full_report_begins_as_the_brief_one_and_adds_what_rounding_explains() {
    Report rounded = sum("1.01");

    assertThat(rounded.inFull(ENGLISH)).startsWith(rounded.in(ENGLISH));
    assertThat(rounded.inFull(ENGLISH).substring(rounded.in(ENGLISH).length()))
        .startsWith("\nholds within rounding\n  1. SUM-REVENUE ");
    assertThat(sum("1.00").inFull(ENGLISH)).isEqualTo(sum("1.00").in(ENGLISH));
  }
}
