package io.github.yusuan.rules.text;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Worded;
import io.github.yusuan.core.label.Words;

/** Words in quotes (引用的文字): quotes within are single ones, as in “‘三公’经费”. */
record Quotation(Words words) implements Worded {
  private static final long serialVersionUID = 1L;

  private static final Sentence QUOTED = Sentence.of("quoted").zh("“{words}”").en("“{words}”");

  static Quotation of(String text) {
    return new Quotation(new Verbatim(text));
  }

  @Override
  public Message message() {
    return QUOTED.with("words", new Inner(words));
  }

  /** Words within quotes (引号内文字). */
  private record Inner(Words words) implements Words {
    private static final long serialVersionUID = 1L;

    @Override
    public String in(Language language) {
      return words.in(language).replace('“', '‘').replace('”', '’');
    }
  }
}
