package io.github.yusuan.io.document;

import io.github.yusuan.core.source.Place;
import java.util.Objects;

/**
 * Where a file breaks off (残缺): it lacks its end, as after a download that was interrupted, so that
 * parts of the document may be missing.
 *
 * @param place where it breaks off, or the document as a whole
 */
public record CutOff(Place place) implements Block {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param place where it breaks off, or the document as a whole
   */
  public CutOff {
    Objects.requireNonNull(place, "place");
  }

  /** Returns what it is and where it stands. */
  @Override
  public String toString() {
    return "cut off at " + place;
  }
}
