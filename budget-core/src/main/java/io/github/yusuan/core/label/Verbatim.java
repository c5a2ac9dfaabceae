package io.github.yusuan.core.label;

/**
 * Text of a document or a figure in a message (原文), the same in both languages.
 *
 * @param text the text
 */
public record Verbatim(String text) implements Words {
  private static final long serialVersionUID = 1L;

  @Override
  public String in(Language language) {
    return text;
  }
}
