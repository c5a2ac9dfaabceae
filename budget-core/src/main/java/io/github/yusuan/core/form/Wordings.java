package io.github.yusuan.core.form;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All wordings of one thing (各种印法): the prescribed one and the others. */
record Wordings(String prescribed, List<Alias> aliases) {

  static Wordings of(Label label, List<Alias> aliases) {
    return new Wordings(label.in(Language.CHINESE), aliases);
  }

  /** Tells whether a text is one of the wordings. */
  boolean include(PrintedText printed) {
    return include(printed, text -> text);
  }

  /** Returns all wordings as they are compared, without their years. */
  Set<String> ofAnyYear() {
    return Stream.concat(Stream.of(prescribed), aliases.stream().map(Alias::text))
        .map(text -> FormPatterns.ANY_YEAR.without(PrintedText.of(text).toString()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Tells whether a text is one of the wordings, of whatever year. */
  boolean includeOfAnyYear(PrintedText printed) {
    return include(printed, FormPatterns.ANY_YEAR::without);
  }

  /** Tells whether a text is one of the wordings, once something is taken away from both. */
  boolean include(PrintedText printed, UnaryOperator<String> taken) {
    String wanted = taken.apply(printed.toString());
    return is(prescribed, wanted, taken)
        || aliases.stream().anyMatch(alias -> is(alias.text(), wanted, taken));
  }

  private static boolean is(String text, String wanted, UnaryOperator<String> taken) {
    return taken.apply(PrintedText.of(text).toString()).equals(wanted);
  }
}
