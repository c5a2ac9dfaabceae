package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.io.Serializable;
import java.util.Objects;

/**
 * A cell of a printed table (单元格): what is printed in it, what it covers, and where it stands.
 *
 * @param text the text as printed, lines of a cell divided by {@code \n}; empty for a blank cell
 * @param area what it covers
 * @param place where it stands
 */
public record GridCell(String text, Area area, Place place) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param text the text as printed, lines of a cell divided by {@code \n}; empty for a blank cell
   * @param area what it covers
   * @param place where it stands
   */
  public GridCell {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(area, "area");
    Objects.requireNonNull(place, "place");
  }

  /** Tells whether nothing is printed in the cell. */
  boolean isBlank() {
    return text.isBlank();
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return text;
  }
}
