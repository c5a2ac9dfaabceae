package io.github.yusuan.io;

/**
 * UTF-8 as the standard has it (文字编码): no overlong forms, no surrogates, nothing beyond U+10FFFF.
 */
final class Utf8 {
  private Utf8() {}

  /** Returns where the first byte stands that is not of UTF-8, or -1 where all are. */
  static int malformed(byte[] bytes) {
    int at = 0;
    while (at < bytes.length) {
      int length = bytes[at] >= 0 ? 1 : sequence(bytes, at);
      if (length == 0) {
        return at;
      }
      at += length;
    }
    return -1;
  }

  /** Returns the length of the sequence that begins here, 0 where none does. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    int length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + length > bytes.length) {
      return 0;
    }
    for (int next = 1; next < length; next++) {
      if ((bytes[at + next] & 0xc0) != 0x80) {
        return 0;
      }
    }
    return length > 2 && !isSecond(lead, bytes[at + 1] & 0xff) ? 0 : length;
  }

  /** Tells whether a second byte makes a character that the lead byte may begin. */
  private static boolean isSecond(int lead, int second) {
    return switch (lead) {
      case 0xe0 -> second >= 0xa0;
      case 0xed -> second < 0xa0;
      case 0xf0 -> second >= 0x90;
      case 0xf4 -> second < 0x90;
      default -> true;
    };
  }

  /** Counts the characters (UTF-16) of a part of well-formed bytes. */
  static int characters(byte[] bytes, int from, int to) {
    int characters = 0;
    for (int at = from; at < to; at++) {
      int b = bytes[at] & 0xff;
      characters += (b & 0xc0) == 0x80 ? 0 : b >= 0xf0 ? 2 : 1;
    }
    return characters;
  }

  /** Returns where an unpaired surrogate stands in a text, or -1 where each is one of a pair. */
  static int unpairedSurrogate(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        boolean paired =
            at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
        if (!paired) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }
}
