package io.github.yusuan.core.label;

import java.io.Serializable;

/**
 * Words (文字) in both languages: a {@link Label}, a filled {@link Sentence}, a list of either, or a
 * value of the field that words itself, such as a region or the place of a cell. They are put
 * together only when somebody reads them.
 */
public interface Words extends Serializable {
  /**
   * Words this in one language.
   *
   * @param language the language wanted
   * @return the words, empty if there is nothing to say
   */
  String in(Language language);
}
