package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TextPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How messages quote a document, and what they make of the messages of others. */
class QuotedTest {
  private static IllegalArgumentException refusal(String message) {
    return new IllegalArgumentException(message);
  }

  private static Mismatch mismatch(String found, String expected) {
    return new Mismatch(new Verbatim(found), new Verbatim(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "functional code must have 3, 5 or 7 digits: '20' | 3、5或7位数字的编码",
        "a budget year must have four digits: 20245       | 四位数字的年度",
        "a link must hold for some kind of unit: 30101    | 合乎规定的值（规定原文：a link must hold for some kind of unit）"
      })
  void a_rule_that_documents_break_is_worded_in_chinese_and_any_other_quoted(
      String message, String chinese) {
    assertThat(Quoted.rule(refusal(message)).in(Language.CHINESE)).isEqualTo(chinese);
  }

  @Test
  void a_text_is_quoted_on_one_line_and_cut() {
    assertThat(Quoted.of("支出")).isEqualTo("\"支出\"");
    assertThat(Quoted.of("a\nb")).isEqualTo("\"a<U+000A>b\"");
    assertThat(Quoted.of("x".repeat(1_000))).hasSizeLessThan(80).endsWith("…\"");
  }

  @Test
  void one_choice_is_named_and_several_are_listed() {
    assertThat(Quoted.oneOf(List.of("元"))).isEqualTo(Label.zh("元").en("元"));
    assertThat(Quoted.oneOf(List.of("元", "万元")))
        .isEqualTo(Label.zh("下列之一：元、万元").en("one of 元, 万元"));
    assertThat(Quoted.oneOf("万圆", List.of("元", "万元")))
        .isEqualTo(Label.zh("下列之一：元、万元（是否为“万元”？）").en("one of 元, 万元; did you mean '万元'?"));
    assertThat(Quoted.oneOf(Collections.nCopies(500, "万元")).in(Language.ENGLISH))
        .hasSizeLessThan(450)
        .endsWith("…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "a code must be digits: '20A'          | a code must be digits | \"20A\"",
        "a year must have four digits: 20245   | a year must have four digits | 20245",
        "a name: must not be: 'x: y'           | a name: must not be | \"x: y\"",
        "a figure must be small                | a figure must be small | a value that breaks the"
            + " rule"
      })
  void a_refusal_falls_into_a_rule_and_the_value_that_breaks_it(
      String message, String rule, String value) {
    assertThat(Quoted.rule(refusal(message)).in(Language.ENGLISH)).isEqualTo(rule);
    assertThat(Quoted.value(refusal(message)).in(Language.ENGLISH)).isEqualTo(value);
  }

  @Test
  void a_refusal_without_a_message_is_survived() {
    assertThat(Quoted.rule(new IllegalArgumentException()).in(Language.ENGLISH)).isEqualTo("null");
    assertThat(Quoted.value(new IllegalArgumentException()).in(Language.ENGLISH))
        .isEqualTo("a value that breaks the rule");
  }

  @Test
  void an_error_says_place_found_and_expected() {
    DisclosureFormatException error =
        mismatch("\"x\"", "an object").at(new TextPlace("/tables/0", 3, 7));

    assertThat(error).hasMessage("/tables/0 (line 3, column 7): found \"x\", expected an object");
    assertThat(Documents.place(error).pointer()).isEqualTo("/tables/0");
    assertThat(Documents.place(error).line()).isEqualTo(3);
    assertThat(Documents.place(error).column()).isEqualTo(7);
    assertThat(error.found()).isEqualTo("\"x\"");
    assertThat(error.expected()).isEqualTo("an object");
  }

  @Test
  void without_a_text_an_error_has_its_pointer_only_and_without_a_pointer_its_text_only() {
    Mismatch mismatch = mismatch("a", "b");

    assertThat(mismatch.at(new TextPlace("/year", 0, 0))).hasMessage("/year: found a, expected b");
    assertThat(mismatch.at(Place.START)).hasMessage("(line 1, column 1): found a, expected b");
  }

  @Test
  void on_a_line_of_a_larger_file_only_the_line_changes() {
    TextPlace place = new TextPlace("/year", 1, 9);
    DisclosureFormatException error = mismatch("a", "b").at(place).movedTo(place.withLine(42));

    assertThat(error).hasMessage("/year (line 42, column 9): found a, expected b");
    assertThat(Documents.place(error).pointer()).isEqualTo("/year");
    assertThat(Documents.place(error).column()).isEqualTo(9);
  }

  @Test
  void a_pointer_of_control_characters_is_shown_and_kept() {
    DisclosureFormatException error = mismatch("a", "b").at(new TextPlace("/a\nb", 1, 1));

    assertThat(error.getMessage()).doesNotContain("\n").startsWith("/a<U+000A>b ");
    assertThat(Documents.place(error).pointer()).isEqualTo("/a\nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a", "[", "\""})
  void what_breaks_off_is_said_to_end(String text) {
    assertThat(Syntax.mismatch(broken(text)))
        .satisfies(
            said -> {
              assertThat(said.at(Place.START))
                  .hasMessageEndingWith(
                      "found the end of the document, expected the rest of the document");
              assertThat(said.at(Place.START).in(Language.CHINESE)).isEqualTo("读到文件末尾，应为文件的其余部分");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,]", "{a: 1}", "[1 2]", "[NaN]", "[01]", "[+1]", "['a']", "//"})
  void what_is_no_json_is_said_to_be_none(String text) {
    Mismatch mismatch = Syntax.mismatch(broken(text));

    assertThat(mismatch.found().in(Language.ENGLISH)).isNotBlank().doesNotContain("\n");
    assertThat(mismatch.expected().in(Language.ENGLISH)).startsWith("JSON");
    assertThat(mismatch.at(Place.START).in(Language.CHINESE))
        .matches("读到不合JSON语法的内容( '.*)?，应为JSON");
  }

  private static JsonProcessingException broken(String text) {
    try (JsonParser parser = new ObjectMapper().createParser(text)) {
      while (parser.nextToken() != null) {
        parser.getText();
      }
    } catch (JsonProcessingException broken) {
      return broken;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    throw new IllegalArgumentException("JSON: " + text);
  }
}
