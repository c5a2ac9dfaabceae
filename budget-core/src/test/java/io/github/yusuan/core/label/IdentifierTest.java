package io.github.yusuan.core.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
  private static final Pattern GRAMMAR = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a-", "-a", "a--b", "1a", "A", "a_b", "预算", "a\n", "ａ"})
  void what_is_none_is_refused_by_name(String text) {
    assertThatThrownBy(() -> Identifier.check("section id", text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "section id must be lower-case words joined by hyphens: " + Visible.quoted(text));
  }

  @Property
  void it_is_of_words_joined_by_hyphens(
      @ForAll @StringLength(max = 6) @CharRange(from = 'a', to = 'c') @Chars({'-', '1', 'A'})
          String text) {
    boolean accepted = true;
    try {
      Identifier.check("id", text);
    } catch (IllegalArgumentException refused) {
      accepted = false;
    }
    assertThat(accepted).isEqualTo(GRAMMAR.matcher(text).matches());
  }

  @Test
  void a_long_one_needs_no_stack() {
    String words = "a" + "-a".repeat(1_000_000);

    assertThat(Identifier.check("id", words)).isSameAs(words);
  }
}
