package io.github.yusuan.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSearchTest {

  private static List<String> residues(String text) {
    return Residue.in(text).stream().map(span -> text.substring(span.from(), span.to())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增加（减少）", "减少(增加)", "增加/减少", "下降（上升）", "XX", "ＸＸ", "××", "待补充", "待填", "____", "。。", "，，",
        "，。", "；。", "（）"
      })
  void what_a_template_leaves_is_found(String residue) {
    assertThat(residues("本部门" + residue + "若干")).containsExactly(residue);
  }

  @ParameterizedTest
  @ValueSource(strings = {"主要原因是。", "主要原因是", "原因为，", "比×年", "20XX年"})
  void what_was_never_filled_in_is_found(String text) {
    assertThat(residues(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "增加，主要原因是人员增加。",
        "增减变动情况及原因",
        "150元×12个月",
        "X101地块、XXL号",
        "等待办理，期待完成。",
        "因公出国（境）费……",
        "“三公”经费，“两新”组织。"
      })
  void what_people_write_is_not(String text) {
    assertThat(residues(text)).isEmpty();
  }

  @Test
  void what_is_found_does_not_overlap() {
    assertThat(residues("XX单位，，。增加（减少）。。")).containsExactly("XX", "，，", "增加（减少）", "。。");
  }
}
