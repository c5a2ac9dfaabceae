package io.github.yusuan.io.document;

import java.text.Normalizer;

/**
 * What tells titles, headings and labels of print apart (比对文字): no blanks, no punctuation, one
 * width, characters for the radicals that browsers print in their place (⽬ for 目).
 */
final class PrintedKey {
  private static final char RADICALS_FROM = '\u2E80';
  private static final char RADICALS_TO = '\u2FDF';

  /** The radicals that Unicode's compatibility forms leave out, each before its character. */
  private static final String RADICALS =
      "⺟母⺠民⺩王⺼月⻁虎⻄西⻅见⻆角⻉贝⻋车⻌辶⻑長⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻯竜⻳龟";

  private static final String PUNCTUATION =
      "\"“”'‘’()（）〔〕[]【】《》<>,，.。:：;；、·•*＊&-—–_/\\|+=①②③④⑤⑥⑦⑧⑨⑩";

  private PrintedKey() {}

  /** Returns a text as it was meant: radicals as characters, lines of a cell joined. */
  static String clean(String printed) {
    String solid = printed.strip();
    if (solid.chars().noneMatch(c -> c == '\n' || (c >= RADICALS_FROM && c <= RADICALS_TO))) {
      return solid;
    }
    StringBuilder clean = new StringBuilder(solid.length());
    for (int at = 0; at < solid.length(); at++) {
      char c = solid.charAt(at);
      if (c >= RADICALS_FROM && c <= RADICALS_TO) {
        clean.append(character(c));
      } else if (c != '\n') {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  private static String character(char radical) {
    int at = RADICALS.indexOf(radical);
    return at >= 0 && at % 2 == 0
        ? RADICALS.substring(at + 1, at + 2)
        : Normalizer.normalize(String.valueOf(radical), Normalizer.Form.NFKC);
  }

  /** Returns what two texts must have alike to be one. */
  static String of(String printed) {
    StringBuilder key = new StringBuilder(printed.length());
    for (int at = 0; at < printed.length(); at++) {
      char c = printed.charAt(at);
      if (c > '一' && c <= '鿿') {
        key.append(c);
      } else if (c >= RADICALS_FROM && c <= RADICALS_TO) {
        key.append(character(c));
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

  /** Returns the key of a label without the ordinal before it and without 其中. */
  static String ofLabel(String printed) {
    String bare = DocumentPatterns.ORDINAL.without(half(clean(printed)));
    return of(bare);
  }

  /** Returns the key of a title without its year, its number and whose table it is. */
  static String ofTitle(String printed) {
    return DocumentPatterns.NOT_OF_TITLE.without(
        of(DocumentPatterns.TABLE_NUMBER.without(half(clean(printed)))));
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
