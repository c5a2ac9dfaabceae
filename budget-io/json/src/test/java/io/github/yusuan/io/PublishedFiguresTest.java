package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.Verdict;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.identity.Identity;
import io.github.yusuan.rules.joint.Consistency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Two published documents judged figure by figure: of each an equality or a sum speaks. The total
 * of procurement is the only one of which none does: the row 二、工程B is not printed.
 */
class PublishedFiguresTest {
  private static final String BUDGET = Documents.text("/io/github/yusuan/io/jiangsu-2019.json");
  private static final String ACCOUNT =
      Documents.text("/io/github/yusuan/io/final-account-2024.json");

  /** Returns the figures of which no equality and no sum speaks. */
  private static List<String> unchecked(Disclosure disclosure) {
    Set<Cell> checked = new HashSet<>();
    for (Identity identity : Identities.of(disclosure).all()) {
      if (!(identity instanceof Identity.Bound)) {
        identity.operands().forEach(operand -> checked.addAll(operand.cells()));
      }
    }
    return disclosure.cells().stream()
        .filter(cell -> cell.figure().isPresent() && !checked.contains(cell))
        .map(cell -> cell.form().id() + "/" + cell.line().id() + "/" + cell.column().id())
        .toList();
  }

  @Test
  void each_figure_of_a_budget_of_jiangsu_is_checked_by_others() {
    Disclosure disclosure = DisclosureJson.read(BUDGET);

    assertThat(DisclosureJson.toText(disclosure)).isEqualTo(BUDGET);
    assertThat(disclosure.cells().stream().filter(cell -> cell.figure().isPresent())).hasSize(163);
    assertThat(unchecked(disclosure)).isEmpty();
  }

  @Test
  void nothing_in_it_is_wrong_but_a_note_that_is_missing() {
    Report report = Rulebook.standard().check(DisclosureJson.read(BUDGET));

    assertThat(report.verdict()).isEqualTo(Verdict.NO_ERRORS);
    assertThat(report.joint().consistency()).isEqualTo(Consistency.CONSISTENT);
    assertThat(report.problems()).extracting(Finding::rule).containsExactly("FORM-NOTE");
    assertThat(report.notes()).extracting(Finding::rule).containsExactly("FORM-ROW");
  }

  @Test
  void each_figure_of_a_final_account_is_checked_by_others() {
    assertThat(unchecked(DisclosureJson.read(ACCOUNT))).isEmpty();
  }
}
