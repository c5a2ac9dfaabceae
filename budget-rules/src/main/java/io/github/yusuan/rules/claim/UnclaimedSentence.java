package io.github.yusuan.rules.claim;

import io.github.yusuan.core.narrative.Section;
import java.io.Serializable;
import java.util.Objects;

/**
 * A sentence with a figure of which nothing was claimed (未成表述的语句): what it is of could not be told,
 * or has no place in a claim.
 *
 * @param section where it stands
 * @param text the sentence as printed
 */
public record UnclaimedSentence(Section section, String text) implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param section where it stands
   * @param text the sentence as printed
   */
  public UnclaimedSentence {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(text, "text");
  }
}
