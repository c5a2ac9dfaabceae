package io.github.yusuan.core.form;

import io.github.yusuan.core.classification.Dimension;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * How publishers come to figures that they do not round by themselves (舍入口径): those of codes with
 * others inside them (类、款) are added up from the printed figures of the innermost (项). One document
 * follows one practice.
 *
 * @param added the dimensions by whose codes figures are added up, in forms with rows by nothing
 *     else
 */
public record Practice(List<Dimension> added) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Copies the dimensions.
   *
   * @param added the dimensions by whose codes figures are added up
   * @throws IllegalArgumentException if there are none, or one is none of codes
   */
  public Practice {
    Objects.requireNonNull(added, "added");
    added = List.copyOf(added);
    if (added.isEmpty()) {
      throw new IllegalArgumentException("a practice must say what is added up");
    }
    for (Dimension dimension : added) {
      if (!dimension.isOpen()) {
        throw new IllegalArgumentException("only rows by code can be added up: " + dimension.id());
      }
    }
  }

  /**
   * Adds figures up by the codes of some dimensions: 类、款数由所列项级数相加.
   *
   * @param dimensions such as {@link Dimension#FUNCTION}
   * @return the practice
   * @throws IllegalArgumentException if there are none, or one is none of codes
   */
  public static Practice adding(Dimension... dimensions) {
    return new Practice(List.of(dimensions));
  }

  /**
   * Tells whether figures of a form are added up.
   *
   * @param form a form
   * @return true if its rows are by the codes of one of the dimensions, and nothing else
   */
  public boolean adds(Form form) {
    return form.openDimensions().size() == 1 && added.containsAll(form.openDimensions());
  }
}
