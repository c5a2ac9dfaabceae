package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.yusuan.core.source.DisclosureFormatException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row of bad-input.tsv, and what is wrong with a document as a whole. */
class BadInputTest {
  private static final String TABLE = "/io/github/yusuan/io/bad-input.tsv";

  /** A row of the table: a text of the miniature replaced by another, and what must come of it. */
  record Bad(String what, String document, String pointer, String place, List<String> rest) {
    static Bad parse(String row) {
      List<String> cells = List.of(row.split("\t", -1));
      String document = Documents.with(text(cells.get(1)), text(cells.get(2)));
      return new Bad(
          cells.get(0), document, text(cells.get(3)), cells.get(4), cells.subList(5, cells.size()));
    }

    private static String text(String cell) {
      return cell.replace("∅", "").replace('⏎', '\n');
    }

    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Bad> table() {
    return Documents.text(TABLE).lines().filter(row -> !row.startsWith("#")).map(Bad::parse);
  }

  @ParameterizedTest
  @MethodSource("table")
  void is_refused_with_place_found_and_expected(Bad bad) {
    DisclosureFormatException refused = refused(bad.document());

    assertThat(Documents.place(refused).pointer()).isEqualTo(bad.pointer());
    assertThat(Documents.place(refused).line() + ":" + Documents.place(refused).column())
        .isEqualTo(bad.place());
    assertThat(refused.found()).isEqualTo(bad.rest().get(1));
    assertThat(refused.expected()).isEqualTo(bad.rest().get(2));
  }

  @ParameterizedTest
  @MethodSource("table")
  void is_refused_by_the_schema_where_a_schema_can_say_so(Bad bad) {
    assertThat(schema(bad.document())).isEqualTo(bad.rest().get(0));
  }

  private static String schema(String document) {
    try {
      return Schema.refusals(document).isEmpty() ? "accepts" : "refuses";
    } catch (IllegalArgumentException noJson) {
      return "no JSON";
    }
  }

  @Test
  void the_message_says_place_found_and_expected() {
    assertThat(refused(Documents.with("\"100.00\"", "\"1,222.37\"")))
        .hasMessage(
            "/tables/0/lines/0/figures/total (line 32, column 84): found \"1,222.37\", expected a"
                + " decimal string like \"1222.37\": ASCII digits, at most 18, without leading"
                + " zeros, separators of thousands, plus sign or exponent");
  }

  @Test
  void a_truncated_document_is_refused_where_it_ends() {
    String truncated =
        Documents.MINIATURE.substring(0, Documents.MINIATURE.indexOf("\"80.00\"}}") + 3);

    DisclosureFormatException refused = refused(truncated);

    assertThat(Documents.place(refused).pointer()).isEqualTo("/tables/0/lines/0/figures/project");
    assertThat(Documents.place(refused).line()).isEqualTo(32);
    assertThat(Documents.place(refused).column()).isEqualTo(126);
    assertThat(refused.found()).isEqualTo("the end of the document");
    assertThat(refused.expected()).isEqualTo("the rest of the document");
  }

  @Test
  void no_beginning_of_a_document_is_read() {
    String document = Documents.MINIATURE.strip();
    for (int length = 0; length < document.length(); length++) {
      refused(document.substring(0, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "{}", "]", ",", "\u0000", "\"", "// end", "﻿"})
  void text_behind_the_document_is_refused(String trailing) {
    DisclosureFormatException refused = refused(Documents.MINIATURE + trailing);

    assertThat(Documents.place(refused).pointer()).isEmpty();
    assertThat(Documents.place(refused).line()).isEqualTo(145);
    assertThat(refused.expected()).isEqualTo("the end of the document");
  }

  @Test
  void space_behind_the_document_is_accepted() {
    assertThat(DisclosureJson.read(Documents.MINIATURE + " \r\n\t"))
        .isEqualTo(DisclosureJson.read(Documents.MINIATURE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "[]", "null", "\"x\"", "1"})
  void what_is_no_object_is_refused(String document) {
    DisclosureFormatException refused = refused(document);

    assertThat(Documents.place(refused).pointer()).isEmpty();
    assertThat(Documents.place(refused).line()).isEqualTo(1);
    assertThat(Documents.place(refused).column()).isEqualTo(1);
    assertThat(refused.expected()).isEqualTo("an object: a disclosure");
  }

  @Test
  void what_is_quoted_is_short_and_on_one_line() {
    String label = "\n\u202e😀".repeat(100);
    DisclosureFormatException refused =
        refused(Documents.with("\"title\": \"基本支出\"", "\"title\": \"" + escaped(label) + "\""));

    assertThat(refused.found())
        .startsWith("\"<U+000A><U+202E>😀")
        .endsWith("…\"")
        .hasSizeLessThan(700);
    assertThat(refused.getMessage()).doesNotContain("\n").doesNotContain("\u202e");
  }

  private static String escaped(String label) {
    return label.replace("\n", "\\n");
  }

  @Test
  void columns_are_counted_in_characters_whatever_their_bytes() {
    DisclosureFormatException refused =
        refused(
            "{\"format\": \"yusuan-disclosure/1\", \"department\": {\"name\": \"😀预é\", \"x\":"
                + " 1}}");

    assertThat(Documents.place(refused).column()).isEqualTo(1);
    String document = Documents.MINIATURE.replace("某县某局", "😀预é").replace("\n", " ");
    int at = document.indexOf("\"100.00\"");
    DisclosureFormatException later =
        refused(document.substring(0, at) + "1" + document.substring(at + 8));
    assertThat(Documents.place(later).line()).isEqualTo(1);
    assertThat(Documents.place(later).column()).isEqualTo(at + 1);
  }

  private static DisclosureFormatException refused(String document) {
    return catchThrowableOfType(
        DisclosureFormatException.class, () -> DisclosureJson.read(document));
  }
}
