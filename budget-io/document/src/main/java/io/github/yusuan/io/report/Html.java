package io.github.yusuan.io.report;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import java.util.Set;

/**
 * A page in the making (网页): elements within elements, and text in them. There is no way to add a
 * text that is not escaped, nor to leave an element open.
 */
final class Html {
  private static final Set<String> VOID = Set.of("input", "meta", "br", "wbr", "col");

  private final StringBuilder page = new StringBuilder(1 << 16);

  Html doctype() {
    page.append("<!DOCTYPE html>\n");
    return this;
  }

  /** Adds an element that has something in it. */
  Html in(Tag tag, Runnable content) {
    tag.appendTo(page);
    content.run();
    page.append("</").append(tag.name()).append('>');
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
    tag.appendTo(page);
    if (!VOID.contains(tag.name())) {
      page.append("</").append(tag.name()).append('>');
    }
    return this;
  }

  /** Adds a text, of the product or of a document. */
  Html text(String text) {
    escape(Visible.text(text, Integer.MAX_VALUE), page);
    return this;
  }

  /** Adds words in both languages, of which a reader sees one; once where they are the same. */
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
    page.append('\n');
    return this;
  }

  /** Adds a style or a script of ours, which is no text of a document. */
  Html raw(Tag tag, Asset asset) {
    tag.appendTo(page);
    page.append(asset.text()).append("</").append(tag.name()).append('>');
    return this;
  }

  static void escape(String text, StringBuilder to) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '&' -> to.append("&amp;");
        case '"' -> to.append("&quot;");
        case '\'' -> to.append("&#39;");
        default -> to.append(c);
      }
    }
  }

  /** Returns the page so far. */
  @Override
  public String toString() {
    return page.toString();
  }
}
