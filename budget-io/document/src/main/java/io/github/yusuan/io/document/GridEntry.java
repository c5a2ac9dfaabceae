package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.source.Place;
import java.util.Objects;
import java.util.Optional;

/**
 * What is to be written into a cell of a document (填入内容): a figure, or a text; an empty text clears
 * the cell.
 *
 * @param place where the cell stands, as read
 * @param text the figure or text as printed
 * @param figure the figure, or nothing for a text
 */
public record GridEntry(Place place, String text, Optional<Figure> figure) {
  /**
   * Refuses what is missing.
   *
   * @param place where the cell stands
   * @param text what is filled in
   * @param figure the figure, if it is one
   */
  public GridEntry {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(figure, "figure");
  }

  /**
   * Makes the entry of a figure.
   *
   * @param place where the cell stands
   * @param figure the figure, with the places it is printed with
   * @return the entry
   */
  public static GridEntry of(Place place, Figure figure) {
    return new GridEntry(place, figure.toString(), Optional.of(figure));
  }

  /**
   * Makes the entry of a text, which stays a text whatever it looks like.
   *
   * @param place where the cell stands
   * @param text the text; empty to clear the cell
   * @return the entry
   */
  public static GridEntry of(Place place, String text) {
    return new GridEntry(place, text, Optional.empty());
  }
}
