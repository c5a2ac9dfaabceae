package io.github.yusuan.rules;

import static io.github.yusuan.rules.PublicationMiniatures.section;
import static io.github.yusuan.rules.Sketch.shanghai;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Templates;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a publication has to explain depends on its kind and on its year; what it lists, and where.
 */
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

  private static List<String> absent(String text) {
    return told(
        "PUBLICATION-PARTS",
        Sketch.of(Templates.nationalBudget().of(Year.of(2025), DocumentKind.DEPARTMENT_BUDGET))
            .section(section("other", "四、其他重要事项", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）政府采购情况",
        "（一）政府采购情况\n（二）国有资产情况\n共有车辆1辆。",
        "（三）政府采购情况\n五、其他\n支出1.00万元。",
        "1.政府采购情况\n2.车辆情况\n共有车辆1辆。",
        "（一）政府采购情况\n\u3000\n（二）国有资产情况\n共有车辆1辆。"
      })
  void a_heading_below_which_nothing_stands_explains_nothing(String text) {
    assertThat(absent(text)).contains("未见政府采购的说明");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（一）政府采购情况\n详见附表。",
        "（一）政府采购情况\n1.货物类\n采购电脑。",
        "1.政府采购情况\n（一）货物类\n采购电脑。",
        "（一）政府采购情况\n（二）国有资产情况\n（一）政府采购情况\n采购电脑。",
        "支出1.00万元。（一）政府采购情况\n采购电脑。",
        "（一）政府采购情况\n（二）国有资产情况\n2025年政府采购预算1.00万元。",
        "三、政府采购：本部门采购预算3.00万元。"
      })
  void a_heading_is_explained_by_what_stands_below_it(String text) {
    assertThat(absent(text)).doesNotContain("未见政府采购的说明");
  }

  @Test
  void terms_are_not_explained_by_their_heading() {
    assertThat(absent("（一）政府采购情况\n采购电脑。\n五、名词解释")).contains("未见名词解释的说明");
    assertThat(absent("（一）政府采购情况\n采购电脑。\n五、名词解释\n基本支出：人员。")).doesNotContain("未见名词解释的说明");
  }

  private static List<String> told(String rule, Sketch sketch) {
    return Rulebook.standard()
        .only(rule)
        .check(sketch.disclosure())
        .findings(Outcome.VIOLATED)
        .stream()
        .map((Finding finding) -> finding.in(Language.CHINESE))
        .toList();
  }

  @Test
  void a_row_that_only_other_tables_list_is_named_where_it_is_missing() {
    Sketch sketch =
        shanghai()
            .table("revenue")
            .row("210", "5.00")
            .row("21011", "5.00")
            .row("2101101", "5.00")
            .table("expenditure")
            .row("210", "5.00")
            .row("21011", "5.00");

    assertThat(told("PUBLICATION-LEVEL", sketch))
        .singleElement()
        .asString()
        .contains("表三")
        .endsWith("未列下级的有“21011 科目21011”；他表列有“2101101 科目2101101”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"目录", "目 录", "目录页", "预算表目录", "2025年部门预算公开表目录"})
  void a_section_may_be_the_list_of_contents(String title) {
    Sketch sketch =
        shanghai()
            .table("summary-revenue")
            .table("summary-expenditure")
            .table("revenue")
            .section(section("other", title, "1.2025年部门财务收支预算总表\n2.2025年部门支出预算总表 6"));

    assertThat(told("PUBLICATION-CONTENTS", sketch))
        .containsExactly("目录列有“表三 2025年部门支出预算总表”，文本中没有", "文本中有“表二 2025年部门收入预算总表”，目录未列");
  }

  @Test
  void a_list_that_names_the_tables_of_last_year_is_told_once() {
    Sketch sketch = shanghai().table("revenue").table("expenditure");
    String right = "1.2025年部门收入预算总表……………6\n2.2025年部门支出预算总表……………9";
    assertThat(told("PUBLICATION-CONTENTS", sketch.section(section("other", "目录", right))))
        .isEmpty();
    assertThat(told("TEXT-RESIDUE", sketch)).isEmpty();
    Sketch wrong = shanghai().table("revenue").table("expenditure");
    wrong.section(section("other", "目录", right.replace("2025", "2024")));
    assertThat(told("PUBLICATION-CONTENTS", wrong))
        .containsExactly("目录所列表名“2024年部门收入预算总表”等2项不是2025年度的");
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府购买服务指导性目录", "政府集中采购目录", "科目目录"})
  void a_list_of_other_things_is_none(String title) {
    Sketch sketch =
        shanghai().table("summary-revenue").section(section("other", title, "1.2025年部门支出预算总表"));

    assertThat(told("PUBLICATION-CONTENTS", sketch)).isEmpty();
  }
}
