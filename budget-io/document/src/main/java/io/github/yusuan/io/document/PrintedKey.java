package io.github.yusuan.io.document;

import io.github.yusuan.core.text.Radicals;

/**
 * What tells titles, headings and labels of print apart (比对文字): no blanks, no punctuation, one
 * width, characters for the radicals that browsers print in their place (⽬ for 目).
 */
final class PrintedKey {
  private static final String PUNCTUATION =
      "\"“”'‘’()（）〔〕[]【】《》<>,，.。:：;；、·•*＊&-—–_/\\|+=①②③④⑤⑥⑦⑧⑨⑩";

  private static final int LONGEST_LABEL = 60;

  private PrintedKey() {}

  /** Returns a text as it was meant: radicals as characters, lines of a cell joined. */
  static String clean(String printed) {
    return Radicals.asCharacters(printed.strip()).replace("\n", "");
  }

  /** Returns what two texts must have alike to be one. */
  static String of(String printed) {
    int plain = 0;
    while (plain < printed.length() && isCharacter(printed.charAt(plain))) {
      plain++;
    }
    if (plain == printed.length()) {
      return printed;
    }
    String solid = Radicals.asCharacters(printed);
    StringBuilder key = new StringBuilder(solid.length());
    for (int at = 0; at < solid.length(); at++) {
      char c = solid.charAt(at);
      if (isCharacter(c)) {
        key.append(c);
      } else {
        char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        boolean blank = Character.isWhitespace(half) || Character.isSpaceChar(half);
        if (!blank && PUNCTUATION.indexOf(half) < 0) {
          key.append(half);
        }
      }
    }
    return key.toString();
  }

  /** Returns the key of what may be a label; nothing for a text that is too long to be one. */
  static String ofShort(String printed) {
    return printed.length() <= LONGEST_LABEL ? of(printed) : "";
  }

  private static boolean isCharacter(char c) {
    return c > '一' && c <= '鿿';
  }

  /** Returns the key of a label without the ordinal before it and without 其中. */
  static String ofLabel(String printed) {
    String bare = DocumentPatterns.ORDINAL.without(half(clean(printed)));
    return of(bare);
  }

  /** Returns the key of a title without its year, its number, its unit and whose table it is. */
  static String ofTitle(String printed) {
    String numbered = DocumentPatterns.UNIT_IN_BRACKETS.without(half(clean(printed)));
    return DocumentPatterns.NOT_OF_TITLE.without(
        of(DocumentPatterns.TABLE_NUMBER.without(numbered)));
  }

  /** Returns a text in half width, without blanks. */
  static String half(String printed) {
    StringBuilder half = new StringBuilder(printed.length());
    for (int at = 0; at < printed.length(); at++) {
      char c = printed.charAt(at);
      if (c >= '！' && c <= '～') {
        half.append((char) (c - '！' + '!'));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        half.append(c);
      }
    }
    return half.toString();
  }
}
