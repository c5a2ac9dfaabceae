package io.github.yusuan.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  private static final Label PROJECT = Label.zh("项目支出").en("project expenditure");

  @Test
  void a_label_speaks_both_languages() {
    assertThat(PROJECT.in(Language.CHINESE)).isEqualTo("项目支出");
    assertThat(PROJECT.in(Language.ENGLISH)).isEqualTo("project expenditure");
    assertThat(PROJECT).hasToString("项目支出 (project expenditure)");
  }

  @Test
  void labels_are_equal_if_both_texts_are() {
    assertThat(PROJECT)
        .isEqualTo(Label.zh("项目支出").en("project expenditure"))
        .hasSameHashCodeAs(Label.zh("项目支出").en("project expenditure"))
        .isNotEqualTo(Label.zh("项目支出").en("projects"))
        .isNotEqualTo(Label.zh("项目").en("project expenditure"))
        .isNotEqualTo(Label.zh("project expenditure").en("项目支出"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "\u3000"})
  void a_blank_text_is_refused_in_either_language(String blank) {
    String message = "a label must have a text in both languages: '" + blank + "'";

    assertThatIllegalArgumentException().isThrownBy(() -> Label.zh(blank)).withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.zh("项目支出").en(blank))
        .withMessage(message);
  }
}
