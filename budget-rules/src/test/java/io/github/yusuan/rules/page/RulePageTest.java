package io.github.yusuan.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePageTest {

  private static List<String> rows(Rulebook rulebook) {
    return tables(rulebook, 0);
  }

  /** Returns the rows of the first table, or of the one after it. */
  private static List<String> tables(Rulebook rulebook, int table) {
    String page = RulePage.of(rulebook);
    String part = page.split("\\n## ", -1)[table];
    return part.lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  @Test
  void a_rule_is_one_row_with_severity_sentence_and_source_in_both_languages() {
    assertThat(rows(Rulebook.standard().only("FORM-TOTAL")))
        .containsExactly(
            "| FORM-TOTAL | 警告 | 有数据的表列有合计 | 表样：本地区公开样式 | warning | a form with data shows"
                + " a total | form: the template of the jurisdiction |");
  }

  @Test
  void rules_stand_in_the_order_of_the_rulebook() {
    Rulebook standard = Rulebook.standard();

    assertThat(rows(standard))
        .hasSameSizeAs(standard.rules())
        .zipSatisfy(
            standard.rules(), (row, rule) -> assertThat(row).startsWith("| " + rule.id() + " |"));
  }

  @Test
  void no_word_of_a_rule_breaks_its_row() {
    assertThat(rows(Rulebook.standard()))
        .allSatisfy(row -> assertThat(row.chars().filter(c -> c == '|').count()).isEqualTo(8));
  }

  @Test
  void every_item_that_inspectors_ask_for_names_rules_that_there_are() {
    List<Rule> rules = Rulebook.standard().rules();

    assertThat(Requirement.all()).allSatisfy(one -> assertThat(one.unknown(rules)).isEmpty());
    assertThat(tables(Rulebook.standard(), 1))
        .hasSameSizeAs(Requirement.all())
        .contains("| 专业名词解释 | terms explained | PUBLICATION-PARTS |")
        .contains("| 批复后20日内公开 | published within 20 days of approval | PUBLICATION-DAYS |");
  }

  @Test
  void a_smaller_rulebook_has_a_smaller_page() {
    assertThat(rows(Rulebook.standard().only("YEAR")))
        .hasSize(4)
        .allMatch(row -> row.startsWith("| YEAR-"));
  }
}
