package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.util.Objects;

/**
 * A line of text outside of grids (文字行): a title, the unit of a table, a note, a paragraph.
 *
 * @param text the text as printed, without line ends
 * @param place where it stands
 */
public record TextLine(String text, Place place) implements Block {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param text the text as printed, without line ends
   * @param place where it stands
   */
  public TextLine {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(place, "place");
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
