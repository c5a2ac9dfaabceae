package io.github.yusuan.core.label;

import java.util.Objects;

/**
 * Text of a document or a figure in a message (原文), the same in both languages.
 *
 * @param text the text
 */
public record Verbatim(String text) implements Words {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps what is given.
   *
   * @param text the text
   */
  public Verbatim {
    Objects.requireNonNull(text, "text");
  }

  @Override
  public String in(Language language) {
    return text;
  }
}
