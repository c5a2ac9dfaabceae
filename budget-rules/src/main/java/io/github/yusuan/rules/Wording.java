package io.github.yusuan.rules;

import io.github.yusuan.core.label.Language;
import java.io.Serializable;

/** Words of a finding that are put together only when somebody reads them (文字). */
interface Wording extends Serializable {
  /** Returns the words in a language. */
  String in(Language language);
}
