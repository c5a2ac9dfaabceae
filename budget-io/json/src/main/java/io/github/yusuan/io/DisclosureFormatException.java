package io.github.yusuan.io;

import io.github.yusuan.core.label.Visible;

/**
 * A document that cannot be read as a disclosure (格式错误): where, what was found there, and what was
 * expected.
 *
 * <p>It is unchecked, as the exceptions of {@code Integer.parseInt} and {@code LocalDate.parse}
 * are: whoever reads documents of others catches it at the door. It speaks of the document only; a
 * disk that fails is an {@link java.io.IOException}, and a published figure that is wrong is a
 * finding of the rules, never an exception.
 */
public final class DisclosureFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final int line;
  private final int column;
  private final String found;
  private final String expected;

  DisclosureFormatException(Place place, Mismatch mismatch) {
    super(place + ": " + mismatch);
    this.pointer = place.pointer();
    this.line = place.line();
    this.column = place.column();
    this.found = mismatch.found();
    this.expected = mismatch.expected();
  }

  /**
   * Returns the place in the structure of the document, as a JSON Pointer (RFC 6901).
   *
   * @return a pointer such as {@code /tables/0/lines/3/figures/total}; empty for the whole document
   */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns the line of text.
   *
   * @return the line, from 1; 0 where Jackson read a tree that was no text
   */
  public int line() {
    return line;
  }

  /**
   * Returns the place in the line of text.
   *
   * @return the column, from 1, counted in characters (UTF-16), as editors do; 0 where there was no
   *     text
   */
  public int column() {
    return column;
  }

  /**
   * Returns what was found.
   *
   * @return a short text; what is quoted of the document is shortened
   */
  public String found() {
    return found;
  }

  /**
   * Returns what was expected instead.
   *
   * @return a short text
   */
  public String expected() {
    return expected;
  }

  /** Returns this error of a document that stands on a line of a larger file. */
  DisclosureFormatException onLine(int number) {
    Place place = new Place(pointer, number, column);
    return new DisclosureFormatException(place, new Mismatch(found, expected));
  }

  /** A place in a document. */
  record Place(String pointer, int line, int column) {
    /** The beginning of a document. */
    static final Place START = new Place("", 1, 1);

    @Override
    public String toString() {
      String text = line == 0 ? "" : "(line " + line + ", column " + column + ")";
      return (Visible.text(pointer) + " " + text).strip();
    }
  }

  /** What was found against what was expected. */
  record Mismatch(String found, String expected) {
    @Override
    public String toString() {
      return "found " + found + ", expected " + expected;
    }
  }
}
