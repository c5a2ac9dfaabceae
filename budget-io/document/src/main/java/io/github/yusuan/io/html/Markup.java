package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Visible;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * A page of HTML that is being written (网页写入), element by element.
 *
 * <pre>{@code
 * markup.open("td").attribute("class", "figure").text(figure).close();
 * }</pre>
 *
 * <p>Whatever is written is either a name, which has letters, digits and hyphens only, or a text,
 * which is escaped: there is no way to write markup. Signs that are not seen, such as those that
 * turn the direction of what follows, are shown by their numbers.
 */
final class Markup {
  private static final Set<String> VOID = Set.of("br", "col", "input", "meta");

  /**
   * Elements whose text is no text of a page: nothing but what comes with Yusuan stands in them.
   */
  private static final Set<String> RAW = Set.of("style", "script");

  private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  Markup() {}

  /** Begins an element; its attributes and what stands in it follow. */
  Markup open(String element) {
    if (RAW.contains(element)) {
      throw new IllegalArgumentException("an element of code must be shipped: " + element);
    }
    return begin(element);
  }

  private Markup begin(String element) {
    endTag();
    page.append('<').append(checked(element));
    open.push(element);
    inTag = true;
    return this;
  }

  /** Writes an attribute of the element that was just begun. */
  Markup attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("an attribute must stand before what is in its element");
    }
    page.append(' ').append(checked(name)).append("=\"");
    escape(value);
    page.append('"');
    return this;
  }

  Markup attribute(String name, int value) {
    return attribute(name, Integer.toString(value));
  }

  /** Writes a text. */
  Markup text(String text) {
    endTag();
    escape(text);
    return this;
  }

  /** Writes an element that has a text only. */
  Markup element(String element, String text) {
    return open(element).text(text).close();
  }

  /** Begins a new line of the file, where blanks say nothing. */
  Markup line() {
    endTag();
    page.append('\n');
    return this;
  }

  /** Ends the element that was begun last. */
  Markup close() {
    endTag();
    String element = open.pop();
    if (!VOID.contains(element)) {
      page.append("</").append(element).append('>');
    }
    return this;
  }

  /** Writes a style sheet or a script that comes with Yusuan; never what comes from a document. */
  Markup shipped(String element, Shipped code) {
    begin(element);
    endTag();
    page.append(code.text());
    return close();
  }

  private void endTag() {
    if (inTag) {
      page.append('>');
      inTag = false;
    }
  }

  private static String checked(String name) {
    boolean plain =
        !name.isEmpty()
            && name.chars()
                .allMatch(
                    c ->
                        (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-');
    if (!plain) {
      throw new IllegalArgumentException(
          "an element or attribute must have a name of letters: " + Visible.quoted(name));
    }
    return name;
  }

  private void escape(String text) {
    String shown = Visible.text(text, text.length());
    for (int at = 0; at < shown.length(); at++) {
      char c = shown.charAt(at);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(c);
      }
    }
  }

  /** Returns the page, once all elements are closed. */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements must be closed: " + open);
    }
    return page.append('\n').toString();
  }
}
