package io.github.yusuan.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  /** Bytes at which UTF-8 decides, so that chance makes sequences that are nearly right. */
  private static final int[] EDGES = {
    0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec,
    0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff
  };

  @Test
  void it_accepts_exactly_what_the_platform_accepts() {
    Random random = new Random(20240701);
    int accepted = 0;
    for (int attempt = 0; attempt < 100_000; attempt++) {
      byte[] bytes = new byte[random.nextInt(7)];
      for (int at = 0; at < bytes.length; at++) {
        bytes[at] = (byte) EDGES[random.nextInt(EDGES.length)];
      }
      boolean strict = isAccepted(bytes);
      accepted += strict ? 1 : 0;
      assertThat(Utf8.scan(bytes).malformed() < 0).isEqualTo(strict);
    }
    assertThat(accepted).isBetween(10_000, 90_000);
  }

  private static boolean isAccepted(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  @Test
  void characters_are_counted_as_java_counts_them() {
    String text = "aé预😀𠀀\u0000";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Utf8.characters(bytes, 0, bytes.length)).isEqualTo(text.length());
    assertThat(Utf8.characters(bytes, 1, 3)).isEqualTo(1);
  }

  @Test
  void a_surrogate_alone_is_found() {
    assertThat(Utf8.unpairedSurrogate("预😀a")).isEqualTo(-1);
    assertThat(Utf8.unpairedSurrogate("😀\ud83d")).isEqualTo(2);
    assertThat(Utf8.unpairedSurrogate("a\ude00\ud83d")).isEqualTo(1);
  }
}
