package io.github.yusuan.rules;

import static io.github.yusuan.core.label.Language.CHINESE;
import static io.github.yusuan.rules.Sketch.shanxi;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormRulesTest {
  private static List<Finding> check(String rule, Sketch sketch) {
    return Rulebook.standard().only(rule).check(sketch.disclosure()).findings();
  }

  private static Sketch noted(String note) {
    return shanxi().table("fund-revenue").row("total", "1.00").note(note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"注：无数据的科目不列示。", "没有数据的行未列。", "金额单位：万元", "本表不含空表项目"})
  void a_remark_on_some_rows_calls_no_table_empty(String note) {
    assertThat(check("FORM-EMPTY", noted(note)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"本表无数据", "空表", "注：无数据。", "本部门2025年无政府性基金预算财政拨款安排的预算，故本表为空表。", "此表没有数据"})
  void a_note_on_the_whole_table_does(String note) {
    assertThat(check("FORM-EMPTY", noted(note)))
        .extracting(Finding::outcome)
        .containsExactly(Outcome.VIOLATED);
  }

  @Test
  void many_missing_rows_are_counted_and_not_all_named() {
    Sketch one = shanxi().table("summary-expenditure").row("function-201", "1.00");

    assertThat(check("FORM-ROW", one).get(0).in(CHINESE))
        .contains("未列“二、外交支出”“三、国防支出”")
        .endsWith("等31行");
  }

  @Test
  void a_document_without_tables_is_said_to_have_none() {
    assertThat(check("FORM-PRESENT", shanxi()).get(0).in(CHINESE)).isEqualTo("文本没有预算表");
  }
}
