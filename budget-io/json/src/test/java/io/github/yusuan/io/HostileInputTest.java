package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents made to cost memory or time: they end in the usual error, soon. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final String BEFORE_LINES = before("{\"id\": \"201\"");
  private static final String BEFORE_NOTE = before("本表无数据");
  private static final int MEGABYTE = 1 << 20;

  @Test
  void five_thousand_nested_arrays_are_refused_at_the_first() {
    DisclosureFormatException refused =
        refused(Documents.with("\"tables\": [", "\"tables\": [" + "[".repeat(5000)));

    assertThat(Documents.place(refused).pointer()).isEqualTo("/tables/0");
    assertThat(refused.found()).isEqualTo("an array");
    assertThat(refused.expected()).isEqualTo("an object");
  }

  @Test
  void nested_arrays_before_the_format_is_known_are_refused_too() {
    DisclosureFormatException refused = refused("{\"tables\": " + "[".repeat(5000));

    assertThat(Documents.place(refused).line()).isEqualTo(1);
    assertThat(refused.found()).isEqualTo("a Document nesting depth (65)");
    assertThat(refused.expected()).isEqualTo("at most 64");
  }

  @Test
  void a_string_of_200_megabytes_is_refused_before_it_is_read() {
    Generated document = new Generated(BEFORE_NOTE, "预", 200 * MEGABYTE);

    DisclosureFormatException refused =
        catchThrowableOfType(DisclosureFormatException.class, () -> DisclosureJson.read(document));

    assertThat(refused.found()).isEqualTo("more than 67108864 bytes");
    assertThat(refused.expected()).isEqualTo("at most 67108864 bytes (see Limit.DOCUMENT_BYTES)");
    assertThat(document.delivered).isLessThan(65L * MEGABYTE);
  }

  @Test
  void a_long_string_within_a_document_that_is_not_too_long_is_refused_at_its_place() {
    DisclosureFormatException refused = refused(Documents.with("本表无数据", "x".repeat(20 * MEGABYTE)));

    assertThat(Documents.place(refused).pointer()).isEqualTo("/tables/2/note");
    assertThat(Documents.place(refused).line()).isEqualTo(66);
    assertThat(refused.found()).startsWith("a String value length (");
    assertThat(refused.expected()).isEqualTo("at most 100000 (see Limit.TEXT_LENGTH)");
  }

  @Test
  void a_long_name_is_refused() {
    DisclosureFormatException refused = refused(Documents.with("机要通信用车", "x".repeat(2 * MEGABYTE)));

    assertThat(Documents.place(refused).line()).isEqualTo(124);
    assertThat(refused.expected()).isEqualTo("at most 1000 characters (see Limit.NAME_LENGTH)");
  }

  @Test
  void ten_million_lines_in_one_table_are_refused_at_the_first_too_many() {
    Limits large = Limits.STANDARD.with(Limit.DOCUMENT_BYTES, Integer.MAX_VALUE - 8);
    StringBuilder document = new StringBuilder(BEFORE_LINES);
    for (int number = 0; number < 100_001; number++) {
      document.append(
          "{\"id\": \"" + number + "\", \"row\": \"total\", \"label\": \"\", \"figures\": {}},\n");
    }

    DisclosureFormatException refused =
        catchThrowableOfType(
            DisclosureFormatException.class,
            () -> DisclosureJson.withLimits(large).read(document.toString()));

    assertThat(Documents.place(refused).pointer()).isEqualTo("/tables/0/lines/100000");
    assertThat(Documents.place(refused).line()).isEqualTo(100_032);
    assertThat(refused.found()).isEqualTo("more than 100000 lines");
    assertThat(refused.expected()).isEqualTo("at most 100000 (see Limit.LINES)");
  }

  @Test
  void ten_million_lines_are_refused_while_they_are_read() {
    String line = "{\"id\": \"1\", \"function\": \"201\", \"label\": \"\", \"figures\": {}},\n";
    Generated document = new Generated(BEFORE_LINES, line, 10_000_000L * line.length());

    assertThatThrownBy(() -> DisclosureJson.read(document))
        .isInstanceOf(DisclosureFormatException.class);
    assertThat(document.delivered).isLessThan(65L * MEGABYTE);
  }

  @Test
  void identifiers_of_many_words_need_no_stack() {
    String section = "\"section\": \"expenditure\"";
    for (int words : List.of(2_000, 40_000)) {
      String id = "a" + "-a".repeat(words);
      String document = Documents.with(section, section.replace("expenditure", id));
      Limits wide = Limits.STANDARD.with(Limit.IDENTIFIER_LENGTH, id.length());

      DisclosureFormatException refused = refused(document);

      assertThat(Documents.place(refused).pointer()).isEqualTo("/narrative/0/section");
      assertThat(refused.expected()).isEqualTo("at most 64 (see Limit.IDENTIFIER_LENGTH)");
      assertThat(DisclosureJson.withLimits(wide).read(document).narrative().get(0).id())
          .isEqualTo(id);
    }
  }

  @Test
  void values_of_indicators_cost_what_their_length_does() {
    for (String piece : List.of(" ", "1 ", "（a）", "1,", "年", "、", "a/", "≤", "1年 ")) {
      String value = "2024年" + piece.repeat(30_000) + "x";

      assertThat(DisclosureJson.read(Documents.with("≥2部", value)).performanceTargets())
          .isNotEmpty();
    }
  }

  @Test
  void names_of_one_hash_cost_what_others_do() {
    StringBuilder targets = new StringBuilder();
    for (int number = 0; number < 8192; number++) {
      String name = Integer.toBinaryString(8192 + number).replace("0", "Aa").replace("1", "BB");
      targets.append("{\"project\": {\"unit\": \"" + name + "\", \"name\": \"" + name + "\"},");
      targets.append(" \"taxonomy\": \"county\"},");
    }
    String begin = "\"performanceTargets\": [";

    Disclosure read = DisclosureJson.read(Documents.with(begin, begin + targets));

    assertThat(read.performanceTargets()).hasSize(8193);
    assertThat(read.performanceTargets().stream().map(PerformanceTarget::project).distinct())
        .hasSize(8193);
  }

  @Test
  void a_name_that_nobody_knows_does_not_become_the_message() {
    String name = "\\u001b[2J\\n\\u202e" + "x".repeat(900);

    DisclosureFormatException longest =
        refused(Documents.with("\"note\"", "\"" + name.repeat(1000) + "\""));
    DisclosureFormatException shorter = refused(Documents.with("\"note\"", "\"" + name + "\""));

    assertThat(longest.getMessage()).hasSizeLessThan(600);
    assertThat(shorter.getMessage())
        .hasSizeLessThan(600)
        .contains("<U+001B>[2J<U+000A><U+202E>xxx")
        .doesNotContain("\n", "\u001b", "\u202e");
  }

  @Test
  void numbers_are_refused_before_anybody_computes_with_them() {
    for (String number : List.of("1e1000000000", "-1E-1000000000", "9".repeat(90))) {
      assertThat(refused(Documents.with("\"decimals\": 2", "\"decimals\": " + number)).expected())
          .startsWith("a whole number");
      assertThat(refused(Documents.with("\"100.00\"", "\"" + number + "\"")).expected())
          .startsWith("a decimal string");
    }
  }

  @Test
  void a_number_of_a_million_digits_is_refused() {
    assertThat(
            refused(Documents.with("\"decimals\": 2", "\"decimals\": " + "9".repeat(MEGABYTE)))
                .expected())
        .startsWith("at most 100");
  }

  private static String before(String text) {
    return Documents.MINIATURE.substring(0, Documents.MINIATURE.indexOf(text));
  }

  private static DisclosureFormatException refused(String document) {
    return catchThrowableOfType(
        DisclosureFormatException.class, () -> DisclosureJson.read(document));
  }

  /** A beginning, and then one text over and over; counts what is read of it. */
  private static final class Generated extends InputStream {
    private final byte[] beginning;
    private final byte[] over;
    private final long length;
    private long delivered;

    Generated(String beginning, String over, long length) {
      this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
      this.over = over.getBytes(StandardCharsets.UTF_8);
      this.length = length;
    }

    @Override
    public int read() {
      if (delivered == length) {
        return -1;
      }
      long at = delivered++;
      byte[] bytes = at < beginning.length ? beginning : over;
      return bytes[(int) (bytes == over ? (at - beginning.length) % over.length : at)] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int from, int most) {
      int count = 0;
      for (int b = 0; count < most && (b = read()) >= 0; count++) {
        buffer[from + count] = (byte) b;
      }
      return count == 0 && most > 0 ? -1 : count;
    }
  }
}
