package io.github.yusuan.io.workbook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tags of a sheet's part (标签), with their places in its text, which a reader of XML does not
 * tell exactly. The text is known to be well-formed.
 */
final class SheetTags {
  private final String text;
  private int begin;
  private int end;

  SheetTags(String text) {
    this.text = text;
  }

  /** Goes to the next tag that begins or ends an element. */
  boolean next() {
    begin = text.indexOf('<', end);
    while (begin >= 0) {
      String closing = closing();
      if (closing.isEmpty()) {
        end = endOfTag();
        return true;
      }
      end = behind(closing);
      begin = text.indexOf('<', end);
    }
    begin = text.length();
    end = begin;
    return false;
  }

  /** What ends a comment, an instruction, or characters that are no markup. */
  private String closing() {
    if (text.startsWith("<!--", begin)) {
      return "-->";
    }
    if (text.startsWith("<![CDATA[", begin)) {
      return "]]>";
    }
    if (text.startsWith("<!", begin)) {
      throw WorkbookReader.damaged();
    }
    return text.startsWith("<?", begin) ? "?>" : "";
  }

  private int behind(String closing) {
    int at = text.indexOf(closing, begin);
    if (at < 0) {
      throw WorkbookReader.damaged();
    }
    return at + closing.length();
  }

  /** A tag ends with the first angle that is not in a value. */
  private int endOfTag() {
    char quote = 0;
    for (int at = begin; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    throw WorkbookReader.damaged();
  }

  /** Returns where the tag begins; at the end of the text, that end. */
  int begin() {
    return begin;
  }

  /** Returns where it ends. */
  int end() {
    return end;
  }

  boolean begins(String name) {
    return begin < end && text.charAt(begin + 1) != '/' && name().equals(name);
  }

  boolean ends(String name) {
    return begin < end && text.charAt(begin + 1) == '/' && name().equals(name);
  }

  /** Tells whether the element has no content. */
  boolean isClosed() {
    return begin < end && text.charAt(end - 2) == '/';
  }

  private String qualified() {
    int from = begin + (text.charAt(begin + 1) == '/' ? 2 : 1);
    int to = from;
    while (!Character.isWhitespace(text.charAt(to)) && "/>".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }

  private String name() {
    String qualified = qualified();
    return qualified.substring(qualified.indexOf(':') + 1);
  }

  /** Returns what stands before the name, with its colon. */
  String prefix() {
    String qualified = qualified();
    return qualified.substring(0, qualified.indexOf(':') + 1);
  }

  /** Returns the value of an attribute; those of addresses need no decoding. */
  Optional<String> attribute(String name) {
    String tag = text.substring(begin, end);
    return Optional.ofNullable(find(tag, name))
        .map(found -> tag.substring(found.value() + 1, found.end() - 1));
  }

  /** Returns a tag without an attribute. */
  static String without(String name, String tag) {
    Attribute found = find(tag, name);
    return found == null
        ? tag
        : tag.substring(0, found.begin()).stripTrailing() + tag.substring(found.end());
  }

  /** Where an attribute stands in its tag: its name, its value from the quote on, its end. */
  private record Attribute(int begin, int value, int end) {}

  private static @Nullable Attribute find(String tag, String name) {
    for (int equal = tag.indexOf('='); equal > 0; ) {
      int to = equal;
      while (Character.isWhitespace(tag.charAt(to - 1))) {
        to--;
      }
      int from = to;
      while (!Character.isWhitespace(tag.charAt(from - 1))) {
        from--;
      }
      int value = equal + 1;
      while (Character.isWhitespace(tag.charAt(value))) {
        value++;
      }
      int end = tag.indexOf(tag.charAt(value), value + 1) + 1;
      if (tag.substring(from, to).equals(name)) {
        return new Attribute(from, value, end);
      }
      equal = tag.indexOf('=', end);
    }
    return null;
  }
}
