package io.github.yusuan.core.label;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "支出总表", "一、一般公共预算　", "a b", "😀", "𠮷", "100%", "\\u202e"})
  void ordinary_text_is_shown_as_it_is(String text) {
    assertThat(Visible.text(text)).isSameAs(text);
  }

  @Test
  void lines_escapes_and_directions_are_shown_by_their_numbers() {
    assertThat(Visible.text("某局\n整体核对：整体一致")).isEqualTo("某局<U+000A>整体核对：整体一致");
    assertThat(Visible.text("\u001b[2J\u0000")).isEqualTo("<U+001B>[2J<U+0000>");
    assertThat(Visible.text("\u202e\u2066\u2069\u200f\u2028\ufeff"))
        .isEqualTo("<U+202E><U+2066><U+2069><U+200F><U+2028><U+FEFF>");
    assertThat(Visible.text("\udb40\udc41\ud800")).isEqualTo("<U+E0041><U+D800>");
  }

  @Test
  void what_is_too_long_is_cut_between_characters() {
    assertThat(Visible.text("预".repeat(200))).isEqualTo("预".repeat(200));
    assertThat(Visible.text("预".repeat(201))).isEqualTo("预".repeat(200) + "…");
    assertThat(Visible.text("😀".repeat(5), 3)).isEqualTo("😀😀😀…");
    assertThat(Visible.text("😀".repeat(3), 3)).isEqualTo("😀😀😀");
  }

  @Test
  void a_quoted_text_shows_what_was_given_even_if_nothing_was() {
    assertThat(Visible.quoted("某局\t")).isEqualTo("'某局<U+0009>'");
    assertThat(Visible.quoted(null)).isEqualTo("'null'");
  }

  @Property
  void nothing_hidden_is_left(@ForAll String text) {
    assertThat(Visible.text(text).codePoints().map(Character::getType))
        .doesNotContain(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);
  }
}
