package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;
import java.io.Serializable;
import java.util.Objects;

/**
 * A place on a printed page (页面位置): the page, and the box on it.
 *
 * @param page the page of the file, from 1, whatever number is printed on it
 * @param box where it stands on the page
 */
public record PagePlace(int page, Box box) implements Place {
  private static final long serialVersionUID = 1L;

  private static final Sentence ON_PAGE =
      Sentence.of("place-on-page")
          .zh("第{page}页（距左{left}毫米、距上{top}毫米）")
          .en("page {page} ({left} mm from the left, {top} mm from the top)");

  /**
   * Keeps what is given.
   *
   * @param page the page of the file, from 1, whatever number is printed on it
   * @param box where it stands on the page
   */
  public PagePlace {
    Objects.requireNonNull(box, "box");
  }

  @Override
  public String in(Language language) {
    return ON_PAGE
        .with("page", page)
        .with("left", millimetres(box.left()))
        .with("top", millimetres(box.top()))
        .in(language);
  }

  /** Whoever looks a place up on paper measures in millimetres, of which an inch has 25.4. */
  private static int millimetres(int points) {
    return (points * 254 + 360) / 720;
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }

  /**
   * A box on a page as it is read (框), in whole points of 1/72 inch from its upper left corner.
   *
   * @param left the left side
   * @param top the upper side
   * @param right the right side
   * @param bottom the lower side
   */
  public record Box(int left, int top, int right, int bottom) implements Serializable {
    private static final long serialVersionUID = 1L;
  }
}
