package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Sentence;

/**
 * A paragraph of a document that has no pages of its own, such as DOCX (段落).
 *
 * @param number which paragraph of the document, from 1, those in tables counted too
 */
public record ParagraphPlace(int number) implements Place {
  private static final long serialVersionUID = 1L;

  private static final Sentence PARAGRAPH =
      Sentence.of("place-of-paragraph").zh("第{number}段").en("paragraph {number}");

  @Override
  public String in(Language language) {
    return PARAGRAPH.with("number", number).in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
