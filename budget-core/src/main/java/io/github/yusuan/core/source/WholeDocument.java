package io.github.yusuan.core.source;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;

/**
 * The document as a whole (全文): the place of what is said of all of it, as that a table is missing.
 */
public record WholeDocument() implements Place {
  private static final long serialVersionUID = 1L;

  private static final Label WHOLE = Label.zh("全文").en("whole document");

  @Override
  public String in(Language language) {
    return WHOLE.in(language);
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return in(Language.ENGLISH);
  }
}
