package io.github.yusuan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import io.github.yusuan.rules.joint.Consistency;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 预算数 beside 决算数: each edition has its own sums, and none is compared with another. */
class OtherEditionsTest {
  /** 合计, 因公出国, 用车小计, 购置, 运行, 接待: the budget of each before its final account. */
  private static Report account(String total, String reception) {
    return Rulebook.identities()
        .check(
            Sketch.of(Templates.finalAccount().of(Year.of(2024)))
                .table("three-public")
                .row(
                    "amount", total, "0.39", "1.00", "", "3.50", "0.00", "2.00", "", "1.50", "",
                    reception, "0.39")
                .disclosure());
  }

  @Test
  void the_budget_is_compared_with_nothing_but_the_budget() {
    Report report = account("7.35", "2.85");

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .filteredOn(finding -> finding.outcome() == Outcome.HOLDS)
        .filteredOn(finding -> finding.in(Language.CHINESE).contains("预算数"))
        .hasSize(2);
  }

  @Test
  void a_slip_in_it_is_found_by_its_own_sum() {
    Report report = account("7.35", "2.58");

    assertThat(report.errors()).extracting(Finding::rule).containsExactly("SUM-THREE-PUBLIC");
    assertThat(report.errors().get(0).in(Language.CHINESE))
        .contains("“三公”经费预算数”栏 7.35万元，各项之和 7.08万元")
        .contains("公务接待费预算数 2.58万元");
    assertThat(report.verdict()).isEqualTo(Verdict.ERRORS);
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
  }

  @Test
  void where_no_other_edition_is_printed_there_is_nothing_to_examine() {
    List<Finding> findings =
        Rulebook.identities()
            .check(
                Sketch.of(Templates.finalAccount().of(Year.of(2024)))
                    .table("three-public")
                    .row("amount", "", "0.39", "", "", "", "", "", "", "", "", "", "0.39")
                    .disclosure())
            .findings();

    assertThat(findings).noneMatch(finding -> finding.in(Language.CHINESE).contains("预算数"));
  }
}
