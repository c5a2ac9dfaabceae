package io.github.yusuan.core.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.label.Label;
import org.junit.jupiter.api.Test;

class ComputedColumnTest {
  private static Label label(String text) {
    return Label.zh(text).en(text);
  }

  @Test
  void a_column_is_computed_of_columns_of_amounts_that_its_form_prints() {
    Form.Builder form =
        Form.builder()
            .id("a")
            .number("表一")
            .title(label("甲表"))
            .unit(Scale.YUAN.withDecimals(2))
            .row("total", label("合计"))
            .column("amount", label("预算数"))
            .addColumns(
                Column.of("change", label("增减额"))
                    .withContent(Content.difference("amount").from("last")));

    assertThatThrownBy(form::build)
        .hasMessage("a column must be computed of columns of amounts of its form: last");
  }
}
