package io.github.yusuan.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPatternTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*",
        "a+",
        "(?:a|b)+",
        "a{2,}",
        "[ab]+?",
        "a*+",
        "\\d+",
        "x{1,3}y*",
        "(a)\\1",
        "a{2000}",
        "\\p{Z}+",
        "[a\\]]*"
      })
  void a_repetition_without_a_bound_is_refused(String source) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextPattern.of(source))
        .withMessageContaining("'" + source + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a?",
        "a{3}",
        "a{1,3}+",
        "a{1,3}?",
        "[*+]",
        "\\*\\+",
        "\\p{Z}{1,9}",
        "[\\]*]",
        "(?<!a)b"
      })
  void what_is_bounded_is_a_pattern(String source) {
    assertThat(TextPattern.of(source).source()).isEqualTo(source);
  }

  @Test
  void a_pattern_finds_replaces_and_cuts() {
    TextPattern digits = TextPattern.of("\\d{1,3}");
    assertThat(digits.matches("123")).isTrue();
    assertThat(digits.matches("1234")).isFalse();
    assertThat(digits.all("a1b22")).extracting(MatchResult::group).containsExactly("1", "22");
    assertThat(digits.first("a1b22")).map(MatchResult::start).hasValue(1);
    assertThat(digits.first("ab")).isEmpty();
    assertThat(digits.without("a1b22")).isEqualTo("ab");
    assertThat(digits.replaced("a1", found -> "$" + found.group())).isEqualTo("a$1");
    assertThat(digits.split("a1b22")).containsExactly("a", "b", "");
    assertThat(digits.whole("12")).map(MatchResult::group).hasValue("12");
  }

  @Test
  void a_search_looks_behind_and_ahead_of_what_it_finds() {
    TextSearch search = TextSearch.of("12", "(?<!\\d)\\d(?=元)");
    assertThat(search.in("12元，1元，2")).extracting(MatchResult::start).containsExactly(4);
    assertThat(search.patterns()).hasSize(1);
  }
}
