package io.github.yusuan.rules.finding;

import io.github.yusuan.core.label.Language;
import java.io.Serializable;

/** Words of a finding that are put together only when somebody reads them (文字). */
@FunctionalInterface
public interface Wording extends Serializable {
  /**
   * Returns the words.
   *
   * @param language the language
   * @return a sentence
   */
  String in(Language language);
}
