package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {
  private static final String DOCUMENT = Documents.published("tunliu-2024.json");

  /** What the document has most of, and where the first that is too many stands. */
  @ParameterizedTest
  @CsvSource({
    "TABLES, 16, /tables/15, more than 15 tables",
    "LINES, 33, /tables/1/lines/32, more than 32 lines",
    "TARGETS, 8, /performanceTargets/7, more than 7 performance targets"
  })
  void one_too_many_is_refused_where_it_stands(
      Limit limit, int most, String pointer, String found) {
    assertThat(DisclosureJson.withLimits(Limits.STANDARD.with(limit, most)).read(DOCUMENT))
        .isEqualTo(DisclosureJson.read(DOCUMENT));

    DisclosureFormatException refused = refused(Limits.STANDARD.with(limit, most - 1), DOCUMENT);

    assertThat(Documents.place(refused).pointer()).isEqualTo(pointer);
    assertThat(refused.found()).isEqualTo(found);
    assertThat(refused.expected())
        .isEqualTo("at most " + (most - 1) + " (see Limit." + limit + ")");
  }

  @ParameterizedTest
  @EnumSource(value = Limit.class, mode = EnumSource.Mode.MATCH_NONE, names = "TEMPLATE_.*")
  void each_limit_is_kept_and_named(Limit limit) {
    assertThat(refused(Limits.STANDARD.with(limit, 1), twice()).getMessage())
        .contains("(see Limit." + limit + ")");
  }

  /** Returns a document that has some things twice, and those first that the limits speak of. */
  private static String twice() {
    String table = "{\"form\": \"expenditure\", \"unit\": \"元\", \"decimals\": 0, \"lines\": []},";
    String section = "{\"section\": \"a\", \"title\": \"a\"},";
    String target = "{\"project\": {\"unit\": \"a\", \"name\": \"a\"}, \"taxonomy\": \"county\"},";
    return Documents.MINIATURE
        .replace("\"performanceTargets\": [", "\"performanceTargets\": [" + target)
        .replace("\"tables\": [", "\"tables\": [" + table)
        .replace("\"narrative\": [", "\"narrative\": [" + section + section);
  }

  @ParameterizedTest
  @CsvSource({
    "某县某局, 1000, /department, NAME_LENGTH",
    "052, 64, /department/code, IDENTIFIER_LENGTH",
    "2024年预算支出总表, 1000, /tables/0/title, NAME_LENGTH",
    "本表无数据, 100000, /tables/2/note, TEXT_LENGTH"
  })
  void texts_are_as_long_as_the_limit_and_no_longer(
      String text, int most, String pointer, Limit limit) {
    DisclosureJson.read(Documents.with(text, "x".repeat(most)));

    DisclosureFormatException refused =
        refused(Limits.STANDARD, Documents.with(text, "x".repeat(most + 1)));

    assertThat(Documents.place(refused).pointer()).startsWith(pointer);
    assertThat(refused.expected()).contains("at most " + most).contains("Limit." + limit);
  }

  @Test
  void bytes_are_counted_before_they_are_read() throws IOException {
    byte[] bytes = DisclosureJson.toBytes(DisclosureJson.read(DOCUMENT));
    Limits exact = Limits.STANDARD.with(Limit.DOCUMENT_BYTES, bytes.length);
    Limits less = Limits.STANDARD.with(Limit.DOCUMENT_BYTES, bytes.length - 1);

    Disclosure read = DisclosureJson.read(DOCUMENT);
    assertThat(DisclosureJson.withLimits(exact).read(bytes)).isEqualTo(read);
    assertThat(DisclosureJson.withLimits(exact).read(new ByteArrayInputStream(bytes)))
        .isEqualTo(read);
    assertThatThrownBy(() -> DisclosureJson.withLimits(less).read(bytes))
        .hasMessageContaining("(see Limit.DOCUMENT_BYTES)");
    assertThatThrownBy(() -> DisclosureJson.withLimits(less).read(new ByteArrayInputStream(bytes)))
        .hasMessageContaining("(see Limit.DOCUMENT_BYTES)");
  }

  @Test
  void an_embedded_document_keeps_them_too() {
    DisclosureReader strict = DisclosureJson.withLimits(Limits.STANDARD.with(Limit.TEXT_LENGTH, 4));
    ObjectMapper mapper = JsonMapper.builder().addModule(new YusuanModule(strict)).build();

    assertThatThrownBy(() -> mapper.readValue(Documents.MINIATURE, Disclosure.class))
        .hasMessageStartingWith(
            "/source/tables/expenditure (line 10, column 22): found 8 characters, expected at most 4"
                + " (see Limit.TEXT_LENGTH)");
  }

  @Test
  void they_are_values() {
    Limits other = Limits.STANDARD.with(Limit.LINES, 3);

    assertThat(other.most(Limit.LINES)).isEqualTo(3);
    assertThat(other.most(Limit.CLAIMS)).isEqualTo(Limit.CLAIMS.standard());
    assertThat(other).isNotEqualTo(Limits.STANDARD).isEqualTo(Limits.STANDARD.with(Limit.LINES, 3));
    assertThat(other.with(Limit.LINES, Limit.LINES.standard()))
        .isEqualTo(Limits.STANDARD)
        .hasSameHashCodeAs(Limits.STANDARD);
    assertThat(other.toString()).contains("LINES=3");
  }

  @Test
  void a_limit_below_one_is_refused() {
    assertThatThrownBy(() -> Limits.STANDARD.with(Limit.LINES, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a limit must be at least 1: LINES 0");
    assertThatNullPointerException()
        .isThrownBy(() -> Limits.STANDARD.most(null))
        .withMessage("limit");
  }

  private static DisclosureFormatException refused(Limits limits, String document) {
    return catchThrowableOfType(
        DisclosureFormatException.class, () -> DisclosureJson.withLimits(limits).read(document));
  }
}
