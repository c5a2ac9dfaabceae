package io.github.yusuan.rules.performance;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.finding.Wording;
import java.io.Serializable;

/** A sentence in two languages, each put together only when somebody reads it (待组文字). */
final class Lazily {
  private Lazily() {}

  /** What puts a sentence together. */
  @FunctionalInterface
  interface Text extends Serializable {
    String text();
  }

  /** The Chinese sentence, waiting for the English one. */
  @FunctionalInterface
  interface ChineseText {
    Wording en(Text english);
  }

  static ChineseText zh(Text chinese) {
    return english -> language -> language == Language.CHINESE ? chinese.text() : english.text();
  }
}
