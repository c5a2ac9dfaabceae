package io.github.yusuan.core.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts the text of a sentence at its gaps (句式解析). */
final class SentenceParser {
  private static final String SPECIAL = "{}[]";

  private final String source;
  private int at;

  SentenceParser(String source) {
    this.source = source;
  }

  SentencePattern parse() {
    if (source.isBlank()) {
      throw refused("must say something");
    }
    List<SentencePattern.Part> parts = parts(false);
    if (at < source.length()) {
      throw refused("has '" + source.charAt(at) + "' that closes nothing");
    }
    return new SentencePattern(
        source,
        SentencePattern.names(parts, true),
        Set.copyOf(SentencePattern.names(parts, false)),
        parts);
  }

  private List<SentencePattern.Part> parts(boolean inBrackets) {
    List<SentencePattern.Part> parts = new ArrayList<>();
    while (at < source.length() && source.charAt(at) != ']' && source.charAt(at) != '}') {
      switch (source.charAt(at)) {
        case '{' -> parts.add(gap());
        case '[' -> parts.add(bracket(inBrackets));
        default -> parts.add(literal());
      }
    }
    return List.copyOf(parts);
  }

  private SentencePattern.Part bracket(boolean inBrackets) {
    if (inBrackets) {
      throw refused("must not have brackets in brackets");
    }
    at++;
    SentencePattern.Bracket bracket = new SentencePattern.Bracket(parts(true));
    if (at == source.length() || source.charAt(at) != ']') {
      throw refused("has '[' without ']'");
    }
    if (SentencePattern.names(bracket.parts(), false).isEmpty()) {
      throw refused("must name a value in square brackets");
    }
    at++;
    return bracket;
  }

  private SentencePattern.Gap gap() {
    int end = source.indexOf('}', at);
    if (end < 0) {
      throw refused("has '{' without '}'");
    }
    List<String> words = LabelPatterns.BAR.split(source.substring(at + 1, end));
    String name = words.get(0);
    if (!isName(name) || words.size() == 2 || words.size() > 3) {
      throw refused("has a gap that is neither {name} nor {name|singular|plural}");
    }
    at = end + 1;
    return new SentencePattern.Gap(name, words.subList(1, words.size()).stream().toList());
  }

  private static boolean isName(String name) {
    return !name.isEmpty()
        && Character.isLowerCase(name.charAt(0))
        && name.chars().allMatch(Character::isLetterOrDigit);
  }

  private SentencePattern.Literal literal() {
    int start = at;
    while (at < source.length() && SPECIAL.indexOf(source.charAt(at)) < 0) {
      at++;
    }
    return new SentencePattern.Literal(source.substring(start, at));
  }

  private IllegalArgumentException refused(String why) {
    return new IllegalArgumentException("a sentence " + why + ": '" + source + "'");
  }
}
