package io.github.yusuan.core.label;

import org.jspecify.annotations.Nullable;

/**
 * The grammar of identifiers (标识): lower-case words of ASCII letters and digits, joined by hyphens,
 * as {@code general-public-budget}.
 */
public final class Identifier {
  private Identifier() {}

  /**
   * Returns an identifier, or refuses what is none.
   *
   * @param what what it identifies, as a message names it: {@code category id}
   * @param text the text
   * @return the same text
   * @throws IllegalArgumentException if it is not of lower-case words joined by hyphens
   */
  public static String check(String what, String text) {
    if (!isWellFormed(text)) {
      throw new IllegalArgumentException(
          what + " must be lower-case words joined by hyphens: " + Visible.quoted(text));
    }
    return text;
  }

  private static boolean isWellFormed(@Nullable String text) {
    if (text == null || text.isEmpty() || !isLetter(text.charAt(0)) || text.endsWith("-")) {
      return false;
    }
    for (int at = 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isLetter(c) && !isDigit(c) && (c != '-' || text.charAt(at - 1) == '-')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return 'a' <= c && c <= 'z';
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
