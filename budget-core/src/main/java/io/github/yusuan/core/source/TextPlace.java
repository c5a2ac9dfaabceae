package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a text file (文本中的位置): line and column, and in JSON the way to it.
 *
 * @param pointer the place in the structure of the text, as a JSON Pointer (RFC 6901) such as
 *     {@code /tables/0/lines/3}; empty for the whole document, and in texts without structure
 * @param line the line, from 1; 0 where what was read was no text
 * @param column the column, from 1, counted in characters (UTF-16), as editors do; 0 where there
 *     was no text
 */
public record TextPlace(String pointer, int line, int column) implements Place {
  private static final long serialVersionUID = 1L;

  private static final Sentence IN_LINE =
      Sentence.of("place-in-text")
          .zh("第{line}行第{column}列[（{pointer}）]")
          .en("line {line}, column {column}[ ({pointer})]");
  private static final Sentence IN_STRUCTURE =
      Sentence.of("place-in-structure").zh("{pointer}").en("{pointer}");

  /**
   * Keeps what is given.
   *
   * @param pointer the place in the structure of the text, as a JSON Pointer (RFC 6901) such as
   *     {@code /tables/0/lines/3}; empty for the whole document, and in texts without structure
   * @param line the line, from 1; 0 where what was read was no text
   * @param column the column, from 1, counted in characters (UTF-16), as editors do; 0 where there
   *     was no text
   */
  public TextPlace {
    Objects.requireNonNull(pointer, "pointer");
  }

  /**
   * Begins a place with its line.
   *
   * @param line the line, from 1
   * @return the first half of a place, which asks for the column
   */
  public static Line atLine(int line) {
    return new Line(line);
  }

  /**
   * Returns this place with the way to it.
   *
   * @param pointer a JSON Pointer
   * @return a copy
   */
  public TextPlace withPointer(String pointer) {
    return new TextPlace(pointer, line, column);
  }

  /**
   * Returns this place on another line, as that of a document on a line of a larger file.
   *
   * @param line the line, from 1
   * @return a copy
   */
  public TextPlace withLine(int line) {
    return new TextPlace(pointer, line, column);
  }

  @Override
  public String in(Language language) {
    String visible = Visible.text(pointer);
    if (line == 0) {
      return IN_STRUCTURE.with("pointer", visible).in(language);
    }
    Message place = IN_LINE.with("line", line).with("column", column);
    return (visible.isEmpty() ? place : place.with("pointer", visible)).in(language);
  }

  /** Returns pointer, line and column: {@code /tables/0 (line 31, column 12)}. */
  @Override
  public String toString() {
    String text = line == 0 ? "" : "(line " + line + ", column " + column + ")";
    return (Visible.text(pointer) + " " + text).strip();
  }

  /**
   * The line of a place (行), waiting for its column.
   *
   * @param number the line, from 1
   */
  public record Line(int number) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Completes the place.
     *
     * @param column the column, from 1
     * @return the place, without a pointer
     */
    public TextPlace column(int column) {
      return new TextPlace("", number, column);
    }
  }
}
