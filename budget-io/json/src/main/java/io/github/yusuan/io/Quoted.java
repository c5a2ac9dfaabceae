package io.github.yusuan.io;

import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.text.Nearest;
import java.util.Collection;

/** Texts of a document as a message shows them (引文): quoted, on one line, and short. */
final class Quoted {
  private static final int LONGEST = 60;
  private static final int LONGEST_LIST = 400;

  private Quoted() {}

  /** Quotes a text, made visible and cut. */
  static String of(String text) {
    return '"' + Visible.text(text, LONGEST) + '"';
  }

  /** Returns "one of a, b, c", cut where it is too long. */
  static String oneOf(Collection<String> known) {
    String list = cut(String.join(", ", known));
    return known.size() == 1 ? list : "one of " + list;
  }

  /** Returns "one of a, b, c", and the nearest to what stands there instead, if one is near. */
  static String oneOf(String given, Collection<String> known) {
    return oneOf(known) + Nearest.of(given, known);
  }

  /** Returns the rule in a message of a value: "rule: value", the value often in quotes. */
  static String rule(IllegalArgumentException refused) {
    String message = String.valueOf(refused.getMessage());
    int value = valueAt(message);
    return cut(value < 0 ? message : message.substring(0, value));
  }

  /** Returns the value that a message ends with, or a general word where it ends with none. */
  static String value(IllegalArgumentException refused) {
    String message = String.valueOf(refused.getMessage());
    int value = valueAt(message);
    if (value < 0) {
      return "a value that breaks the rule";
    }
    boolean quoted = message.startsWith("'", value + 2) && message.endsWith("'");
    return quoted
        ? of(message.substring(value + 3, message.length() - 1))
        : cut(message.substring(value + 2));
  }

  private static int valueAt(String message) {
    int quoted = message.indexOf(": '");
    return quoted < 0 ? message.lastIndexOf(": ") : quoted;
  }

  private static String cut(String text) {
    return Visible.text(text, LONGEST_LIST);
  }
}
