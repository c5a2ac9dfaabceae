package io.github.yusuan.rules;

import static io.github.yusuan.rules.PublicationMiniatures.section;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a publication has to explain depends on its kind and on its year. */
class RequiredPartsTest {
  private static List<String> found(int year, DocumentKind kind, Outcome outcome) {
    Report report =
        Rulebook.standard()
            .only("PUBLICATION-PARTS")
            .check(
                Sketch.of(
                        (kind == DocumentKind.DEPARTMENT_BUDGET
                                ? Templates.nationalBudget()
                                : Templates.finalAccount())
                            .of(Year.of(year), kind))
                    .section(section("terms", "名词解释", "项目支出：为特定任务发生的支出。"))
                    .disclosure());
    return report.findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .map((Finding finding) -> finding.in(Language.CHINESE))
        .toList();
  }

  @Test
  void a_budget_of_today_explains_all() {
    assertThat(found(2025, DocumentKind.DEPARTMENT_BUDGET, Outcome.VIOLATED))
        .containsExactly(
            "未见部门职责和机构设置的说明",
            "未见预算收支的说明",
            "未见“三公”经费的说明",
            "未见政府采购的说明",
            "未见国有资产占有使用的说明",
            "未见预算绩效的说明");
  }

  @Test
  void what_was_not_yet_asked_for_is_not_missed() {
    assertThat(found(2016, DocumentKind.DEPARTMENT_BUDGET, Outcome.NOT_APPLICABLE))
        .contains("国有资产占有使用：该年度尚不要求", "预算绩效：该年度尚不要求");
    assertThat(found(2014, DocumentKind.DEPARTMENT_BUDGET, Outcome.VIOLATED))
        .containsExactly("未见部门职责和机构设置的说明", "未见预算收支的说明", "未见“三公”经费的说明");
  }

  @Test
  void a_final_account_is_published_a_year_later_and_is_of_what_was_settled() {
    assertThat(found(2016, DocumentKind.DEPARTMENT_FINAL_ACCOUNT, Outcome.VIOLATED))
        .contains("未见决算收支的说明", "未见国有资产占有使用的说明")
        .doesNotContain("未见预算收支的说明");
  }
}
