package io.github.yusuan.core.label;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Texts of others, made visible (可见文字): what a message or a report shows of a document.
 *
 * <p>A name in a document may hold a line end that forges a line of a report, an escape that paints
 * a terminal, or an override that turns the direction of what follows. Control, format and
 * direction characters, line separators and halves of characters are shown by their numbers, as
 * {@code <U+202E>}; what is too long is cut and ends with {@code …}. What a document says is not
 * changed by this, only what is shown of it.
 */
public final class Visible {
  /** How many characters of a text are shown unless somebody says otherwise: 200. */
  public static final int LONGEST = 200;

  private Visible() {}

  /**
   * Returns a text as it may be shown.
   *
   * @param text any text
   * @return the text on one line, of at most {@link #LONGEST} characters and {@code …}
   */
  public static String text(String text) {
    return text(text, LONGEST);
  }

  /**
   * Returns a text as it may be shown.
   *
   * @param text any text
   * @param longest how many characters of it are shown
   * @return the text on one line, cut where it is longer
   */
  public static String text(String text, int longest) {
    return text.length() <= longest && isPlain(text) ? text : shown(text, longest);
  }

  /**
   * Quotes a text in a message: {@code '某局'}.
   *
   * @param text any text, or null
   * @return the text as it may be shown, between quotes
   */
  public static String quoted(@Nullable Object text) {
    return "'" + text(String.valueOf(text)) + "'";
  }

  private static boolean isPlain(String text) {
    return text.codePoints().noneMatch(Visible::isHidden);
  }

  private static String shown(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(longest).forEach(c -> append(shown, c));
    return text.codePointCount(0, text.length()) > longest
        ? shown.append('…').toString()
        : shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    if (isHidden(c)) {
      shown.append(String.format(Locale.ROOT, "<U+%04X>", c));
    } else {
      shown.appendCodePoint(c);
    }
  }

  private static boolean isHidden(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
