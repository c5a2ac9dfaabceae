package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Words;

/**
 * A page in both languages that is being written (双语网页): elements within elements, and words of
 * which a reader sees one language.
 */
final class Html {
  private final Markup markup;

  Html(Markup markup) {
    this.markup = markup;
  }

  Markup markup() {
    return markup;
  }

  /** Adds an element that has something in it. */
  Html in(Tag tag, Runnable content) {
    tag.begin(markup);
    content.run();
    markup.close();
    return this;
  }

  /** Adds an element with a text. */
  Html in(Tag tag, String text) {
    return in(tag, () -> text(text));
  }

  /** Adds an element with words in both languages. */
  Html in(Tag tag, Words words) {
    return in(tag, () -> words(words));
  }

  /** Adds an element that has nothing in it. */
  Html in(Tag tag) {
    return in(tag, () -> {});
  }

  /** Adds a text, of the product or of a document. */
  Html text(String text) {
    markup.text(text);
    return this;
  }

  /** Adds words in both languages; once where they are the same. */
  Html words(Words words) {
    String chinese = words.in(Language.CHINESE);
    String english = words.in(Language.ENGLISH);
    if (chinese.equals(english)) {
      return text(chinese);
    }
    in(Tag.of("span").with("lang", "zh-CN"), chinese);
    return in(Tag.of("span").with("lang", "en"), english);
  }

  /** Adds words in both languages. */
  Html words(String chinese, String english) {
    return words(Label.zh(chinese).en(english));
  }

  /** Begins a line of the file, for who looks at it or compares two. */
  Html line() {
    markup.line();
    return this;
  }

  /** Adds a style or a script of ours. */
  Html shipped(String element, Shipped code) {
    markup.shipped(element, code);
    return this;
  }
}
