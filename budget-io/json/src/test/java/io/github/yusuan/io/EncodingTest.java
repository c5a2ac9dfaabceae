package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  @Test
  void gbk_is_refused_at_its_first_byte_that_is_not_of_utf_8() {
    DisclosureFormatException refused =
        refused(Documents.MINIATURE.getBytes(Charset.forName("GBK")));

    assertThat(Documents.place(refused).pointer()).isEmpty();
    assertThat(Documents.place(refused).line()).isEqualTo(3);
    assertThat(Documents.place(refused).column()).isEqualTo(28);
    assertThat(refused.found()).isEqualTo("a byte that is not of UTF-8: 0xcf");
    assertThat(refused.expected()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32BE", "UTF-32LE"})
  void wider_encodings_are_refused_as_such(String charset) {
    DisclosureFormatException refused =
        refused(Documents.MINIATURE.getBytes(Charset.forName(charset)));

    assertThat(Documents.place(refused).line()).isEqualTo(1);
    assertThat(Documents.place(refused).column()).isEqualTo(1);
    assertThat(refused.expected()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "overlong two bytes, c0af, 0xc0",
    "overlong three bytes, e080af, 0xe0",
    "overlong four bytes, f08080af, 0xf0",
    "a surrogate, eda080, 0xed",
    "beyond U+10FFFF, f4908080, 0xf4",
    "a continuation alone, 80, 0x80",
    "half a character, e9a2, 0xe9",
    "no lead byte at all, ff, 0xff"
  })
  void what_is_not_of_utf_8_is_refused(String what, String hex, String found) {
    DisclosureFormatException refused = refused(miniatureWith(hex));

    assertThat(refused.found()).as(what).isEqualTo("a byte that is not of UTF-8: " + found);
    assertThat(Documents.place(refused).line()).isEqualTo(66);
    assertThat(Documents.place(refused).column()).isEqualTo(16);
  }

  @Test
  void a_byte_order_mark_is_accepted() {
    Disclosure read = DisclosureJson.read(marked(Documents.MINIATURE));

    assertThat(read).isEqualTo(DisclosureJson.read(Documents.MINIATURE));
    assertThat(DisclosureJson.read("\ufeff" + Documents.MINIATURE)).isEqualTo(read);
  }

  @Test
  void behind_a_byte_order_mark_places_are_the_same() {
    String bad = Documents.MINIATURE.replace("\n", " ").replace("\"100.00\"", "null");

    DisclosureFormatException plain = refused(bad.getBytes(StandardCharsets.UTF_8));

    assertThat(refused(marked(bad))).hasMessage(plain.getMessage());
    assertThat(Documents.place(plain).column()).isEqualTo(bad.indexOf("null") + 1);
  }

  @Test
  void a_text_that_is_not_unicode_is_refused() {
    DisclosureFormatException refused =
        catchThrowableOfType(
            DisclosureFormatException.class,
            () -> DisclosureJson.read(Documents.with("本表无数据", "本表\ud800无")));

    assertThat(refused.found()).isEqualTo("an unpaired surrogate");
    assertThat(Documents.place(refused).line()).isEqualTo(66);
    assertThat(Documents.place(refused).column()).isEqualTo(18);
  }

  private static byte[] marked(String document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(MARK);
    bytes.writeBytes(document.getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** Returns the miniature with bytes in the place of its note. */
  private static byte[] miniatureWith(String hex) {
    int note = Documents.MINIATURE.indexOf("本表无数据");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(Documents.MINIATURE.substring(0, note).getBytes(StandardCharsets.UTF_8));
    for (int at = 0; at < hex.length(); at += 2) {
      bytes.write(Integer.parseInt(hex.substring(at, at + 2), 16));
    }
    bytes.writeBytes(Documents.MINIATURE.substring(note).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static DisclosureFormatException refused(byte[] document) {
    return catchThrowableOfType(
        DisclosureFormatException.class, () -> DisclosureJson.read(document));
  }
}
