package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;
import java.io.Serializable;

/**
 * Words put into both languages (双语文字), to be stored and sent.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Bilingual(String zh, String en) implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Nothing said. */
  public static final Bilingual NOTHING = new Bilingual("", "");

  /** Words something in both languages. */
  public static Bilingual of(Words words) {
    return new Bilingual(words.in(Language.CHINESE), words.in(Language.ENGLISH));
  }

  /** Returns the words in a language. */
  public String in(Language language) {
    return isNothing() ? "" : Label.zh(zh).en(en).in(language);
  }

  /** Tells whether nothing is said. */
  boolean isNothing() {
    return zh.isEmpty() || en.isEmpty();
  }
}
