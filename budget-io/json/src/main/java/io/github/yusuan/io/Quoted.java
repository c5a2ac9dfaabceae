package io.github.yusuan.io;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Verbatim;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
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

  /** Quotes a text as words, which are the same in both languages. */
  static Words words(String text) {
    return new Verbatim(of(text));
  }

  /** Returns "one of a, b, c", cut where it is too long. */
  static Label oneOf(Collection<String> known) {
    String list = cut(String.join(", ", known));
    String listed = cut(String.join("、", known));
    return known.size() == 1
        ? Label.zh(list).en(list)
        : Label.zh("下列之一：" + listed).en("one of " + list);
  }

  /** Returns "one of a, b, c", and the nearest to what stands there instead, if one is near. */
  static Label oneOf(String given, Collection<String> known) {
    Label all = oneOf(known);
    String near = Nearest.find(given, known).map(name -> "（是否为“" + name + "”？）").orElse("");
    return Label.zh(all.in(Language.CHINESE) + near)
        .en(all.in(Language.ENGLISH) + Nearest.of(given, known));
  }

  /** Returns a list with words before it. */
  static Label before(Label words, Label list) {
    return Label.zh(words.in(Language.CHINESE) + list.in(Language.CHINESE))
        .en(words.in(Language.ENGLISH) + list.in(Language.ENGLISH));
  }

  /** Returns the rule in a message of a value: "rule: value", the value often in quotes. */
  static Label rule(IllegalArgumentException refused) {
    String message = String.valueOf(refused.getMessage());
    int value = valueAt(message);
    String rule = cut(value < 0 ? message : message.substring(0, value));
    return Label.zh(ValueRules.chinese(rule)).en(rule);
  }

  /** Returns the value that a message ends with, or a general word where it ends with none. */
  static Words value(IllegalArgumentException refused) {
    String message = String.valueOf(refused.getMessage());
    int value = valueAt(message);
    if (value < 0) {
      return Label.zh("不合规定的值").en("a value that breaks the rule");
    }
    boolean quoted = message.startsWith("'", value + 2) && message.endsWith("'");
    return quoted
        ? words(message.substring(value + 3, message.length() - 1))
        : new Verbatim(cut(message.substring(value + 2)));
  }

  private static int valueAt(String message) {
    int quoted = message.indexOf(": '");
    return quoted < 0 ? message.lastIndexOf(": ") : quoted;
  }

  private static String cut(String text) {
    return Visible.text(text, LONGEST_LIST);
  }
}
