package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.util.Objects;

/**
 * A page that is a picture without text (图像页), as a scanned one between others: what it holds was
 * not read.
 *
 * @param place where it stands
 */
public record Picture(Place place) implements Block {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param place where it stands
   */
  public Picture {
    Objects.requireNonNull(place, "place");
  }

  /** Returns what it is and where it stands. */
  @Override
  public String toString() {
    return "picture at " + place;
  }
}
