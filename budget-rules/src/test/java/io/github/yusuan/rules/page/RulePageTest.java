package io.github.yusuan.rules.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePageTest {

  private static List<String> rows(Rulebook rulebook) {
    return RulePage.of(rulebook).lines().filter(line -> line.startsWith("| ")).skip(1).toList();
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
  void a_smaller_rulebook_has_a_smaller_page() {
    assertThat(rows(Rulebook.standard().only("YEAR")))
        .hasSize(4)
        .allMatch(row -> row.startsWith("| YEAR-"));
  }
}
