package io.github.yusuan.io;

/**
 * Bytes looked through for UTF-8 as the standard has it (文字编码): no overlong forms, no surrogates,
 * nothing beyond U+10FFFF.
 *
 * @param malformed where the first byte stands that is not of UTF-8, or -1 where all are
 * @param hasEscapes whether a backslash occurs before, which alone can bring into a text what UTF-8
 *     forbids
 */
record Utf8(int malformed, boolean hasEscapes) {

  static Utf8 scan(byte[] bytes) {
    boolean escapes = false;
    int at = 0;
    while (at < bytes.length) {
      byte lead = bytes[at];
      escapes |= lead == '\\';
      int length = lead >= 0 ? 1 : sequence(bytes, at);
      if (length == 0) {
        return new Utf8(at, escapes);
      }
      at += length;
    }
    return new Utf8(-1, escapes);
  }

  /** Returns the length of the sequence that begins here, 0 where none does. */
  private static int sequence(byte[] bytes, int at) {
    int lead = bytes[at] & 0xff;
    if (lead >= 0xe0 && lead < 0xf0) {
      return isThree(bytes, at, lead) ? 3 : 0;
    }
    if (lead >= 0xc2 && lead < 0xe0) {
      return isContinued(bytes, at + 1) ? 2 : 0;
    }
    return lead >= 0xf0 && lead <= 0xf4 && isFour(bytes, at, lead) ? 4 : 0;
  }

  private static boolean isThree(byte[] bytes, int at, int lead) {
    if (!isContinued(bytes, at + 1) || !isContinued(bytes, at + 2)) {
      return false;
    }
    boolean low = (bytes[at + 1] & 0x20) == 0;
    return lead == 0xe0 ? !low : lead != 0xed || low;
  }

  private static boolean isFour(byte[] bytes, int at, int lead) {
    if (!isContinued(bytes, at + 1) || !isContinued(bytes, at + 2) || !isContinued(bytes, at + 3)) {
      return false;
    }
    boolean low = (bytes[at + 1] & 0x30) == 0;
    return lead == 0xf0 ? !low : lead != 0xf4 || low;
  }

  private static boolean isContinued(byte[] bytes, int at) {
    return at < bytes.length && bytes[at] < (byte) 0xc0;
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
