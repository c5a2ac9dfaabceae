package io.github.yusuan.rules.performance;

/**
 * What makes two printed names the same name (名称比对): all but width, spaces, brackets and quotes.
 */
final class NameKey {
  /** Left out, whichever way they are written. */
  private static final String IGNORED = "()[]{}<>\"'“”‘’「」『』《》〈〉【】〔〕·、,.;:-_";

  private NameKey() {}

  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = halfWidth(name.charAt(i));
      if (isPrinted(c) && IGNORED.indexOf(c) < 0) {
        key.append(c);
      }
    }
    return key.length() == 0 ? name : key.toString();
  }

  /** Returns a text without spaces, in half-width characters. */
  static String solid(String text) {
    StringBuilder solid = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = halfWidth(text.charAt(i));
      if (isPrinted(c)) {
        solid.append(c);
      }
    }
    return solid.toString();
  }

  private static char halfWidth(char c) {
    return c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
  }

  private static boolean isPrinted(char c) {
    return (c >= '一' && c <= '鿿') || !(Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
