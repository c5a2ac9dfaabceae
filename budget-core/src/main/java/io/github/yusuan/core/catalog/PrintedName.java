package io.github.yusuan.core.catalog;

import java.util.Optional;

/** A name as printed, with the two simpler forms under which it is looked up. */
final class PrintedName {
  private final String text;
  private final String key;
  private final String bare;

  PrintedName(String text) {
    this.text = text;
    this.key = key(text);
    this.bare = CatalogPatterns.ORDINAL.without(key);
  }

  /** Returns the text without spaces, with full-width forms of ASCII made half-width. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '一' && c <= '鿿') {
        key.append(c); // nearly all of them: no need to ask further
      } else if (c >= '！' && c <= '～') {
        key.append((char) (c - '！' + '!'));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** Returns the key to look up first. */
  String key() {
    return key;
  }

  /** Returns the key without its ordinal; the same key where there is none. */
  String bare() {
    return bare;
  }

  /** Tells how this name agrees with one of the catalogue, if at all. */
  Optional<Spelling> against(String name) {
    if (text.equals(name)) {
      return Optional.of(Spelling.EXACT);
    }
    String wanted = key(name);
    if (key.equals(wanted)) {
      return Optional.of(Spelling.NORMALISED);
    }
    return bare.equals(wanted) ? Optional.of(Spelling.WITHOUT_ORDINAL) : Optional.empty();
  }
}
