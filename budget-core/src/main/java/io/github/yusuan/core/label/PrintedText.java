package io.github.yusuan.core.label;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A printed text as far as it tells titles, headings and labels apart (印刷文字): blanks, and full and
 * half width, make no difference. Two that look alike are equal.
 */
public final class PrintedText implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final char LAST_ASCII = 0x7F;
  private static final char FIRST_CHARACTER = 0x4E00;
  private static final char LAST_CHARACTER = 0x9FA5;

  private final String text;

  private PrintedText(String text) {
    this.text = text;
  }

  /**
   * Takes a text.
   *
   * @param text the text as printed
   * @return what tells it apart
   */
  public static PrintedText of(String text) {
    String half = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder solid = new StringBuilder(half.length());
    for (int at = 0; at < half.length(); at++) {
      char c = half.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        solid.append(c);
      }
    }
    return new PrintedText(solid.toString());
  }

  /** Tells whether a text has but letters of ASCII and common characters, which are normalised. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c > LAST_ASCII && (c < FIRST_CHARACTER || c > LAST_CHARACTER)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Finds the one thing that is printed so.
   *
   * @param things what there is
   * @param printed how each is printed
   * @param <T> the type of things
   * @return the thing, or nothing
   * @throws IllegalArgumentException if several are printed so
   */
  public <T> Optional<T> among(List<T> things, Function<T, String> printed) {
    List<T> found = things.stream().filter(one -> equals(of(printed.apply(one)))).toList();
    if (found.size() > 1) {
      throw new IllegalArgumentException("several are printed '" + text + "': " + found);
    }
    return found.stream().findFirst();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text without blanks, in half width. */
  @Override
  public String toString() {
    return text;
  }
}
