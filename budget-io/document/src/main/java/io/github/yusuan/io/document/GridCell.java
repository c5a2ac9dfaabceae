package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.io.Serializable;

/**
 * A cell of a printed table (单元格): what is printed in it, what it covers, and where it stands.
 *
 * @param text the text as printed, lines of a cell divided by {@code \n}; empty for a blank cell
 * @param area what it covers
 * @param place where it stands
 */
public record GridCell(String text, Area area, Place place) implements Serializable {
  private static final long serialVersionUID = 1L;

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
