package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  @Test
  void a_text_is_quoted_on_one_line_and_cut() {
    assertThat(Quoted.of("支出")).isEqualTo("\"支出\"");
    assertThat(Quoted.of("a\nb")).isEqualTo("\"a<U+000A>b\"");
    assertThat(Quoted.of("x".repeat(1_000))).hasSizeLessThan(80).endsWith("…\"");
  }

  @Test
  void one_choice_is_named_and_several_are_listed() {
    assertThat(Quoted.oneOf(List.of("元"))).isEqualTo("元");
    assertThat(Quoted.oneOf(List.of("元", "万元"))).isEqualTo("one of 元, 万元");
    assertThat(Quoted.oneOf(Collections.nCopies(500, "万元"))).hasSizeLessThan(450).endsWith("…");
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
    assertThat(Quoted.rule(refusal(message))).isEqualTo(rule);
    assertThat(Quoted.value(refusal(message))).isEqualTo(value);
  }

  @Test
  void a_refusal_without_a_message_is_survived() {
    assertThat(Quoted.rule(new IllegalArgumentException())).isEqualTo("null");
    assertThat(Quoted.value(new IllegalArgumentException()))
        .isEqualTo("a value that breaks the rule");
  }

  @Test
  void an_error_says_place_found_and_expected() {
    DisclosureFormatException error =
        new Mismatch("\"x\"", "an object").at(new TextPlace("/tables/0", 3, 7));

    assertThat(error).hasMessage("/tables/0 (line 3, column 7): found \"x\", expected an object");
    assertThat(Documents.place(error).pointer()).isEqualTo("/tables/0");
    assertThat(Documents.place(error).line()).isEqualTo(3);
    assertThat(Documents.place(error).column()).isEqualTo(7);
    assertThat(error.found()).isEqualTo("\"x\"");
    assertThat(error.expected()).isEqualTo("an object");
  }

  @Test
  void without_a_text_an_error_has_its_pointer_only_and_without_a_pointer_its_text_only() {
    Mismatch mismatch = new Mismatch("a", "b");

    assertThat(mismatch.at(new TextPlace("/year", 0, 0))).hasMessage("/year: found a, expected b");
    assertThat(mismatch.at(Place.START)).hasMessage("(line 1, column 1): found a, expected b");
  }

  @Test
  void on_a_line_of_a_larger_file_only_the_line_changes() {
    TextPlace place = new TextPlace("/year", 1, 9);
    DisclosureFormatException error = new Mismatch("a", "b").at(place).movedTo(place.withLine(42));

    assertThat(error).hasMessage("/year (line 42, column 9): found a, expected b");
    assertThat(Documents.place(error).pointer()).isEqualTo("/year");
    assertThat(Documents.place(error).column()).isEqualTo(9);
  }

  @Test
  void a_pointer_of_control_characters_is_shown_and_kept() {
    DisclosureFormatException error = new Mismatch("a", "b").at(new TextPlace("/a\nb", 1, 1));

    assertThat(error.getMessage()).doesNotContain("\n").startsWith("/a<U+000A>b ");
    assertThat(Documents.place(error).pointer()).isEqualTo("/a\nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a", "[", "\""})
  void what_breaks_off_is_said_to_end(String text) {
    assertThat(Syntax.mismatch(broken(text)))
        .isEqualTo(new Mismatch("the end of the document", "the rest of the document"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,]", "{a: 1}", "[1 2]", "[NaN]", "[01]", "[+1]", "['a']", "//"})
  void what_is_no_json_is_said_to_be_none(String text) {
    Mismatch mismatch = Syntax.mismatch(broken(text));

    assertThat(mismatch.found()).isNotBlank().doesNotContain("\n");
    assertThat(mismatch.expected()).startsWith("JSON");
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
