package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Words;

/** Words in quotes (引用的文字): quotes within are single ones, as in “‘三公’经费”. */
record Quotation(Words words) implements Words {
  private static final long serialVersionUID = 1L;

  static Quotation of(String text) {
    return new Quotation(new Verbatim(text));
  }

  @Override
  public String in(Language language) {
    return "“" + words.in(language).replace('“', '‘').replace('”', '’') + "”";
  }
}
