package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** What is printed around a table (表外文字): its unit, its publisher, its note. */
final class Surroundings {
  private static final int NOTE_LINES = 4;

  private final Part part;

  Surroundings(Part part) {
    this.part = part;
  }

  Optional<Scale> scale() {
    return part.above().stream()
        .map(line -> PrintedKey.half(PrintedKey.clean(line.text())))
        .flatMap(half -> DocumentPatterns.UNIT.all(half).stream())
        .map(unit -> Scale.parse(unit.group(1)))
        .findFirst();
  }

  Optional<String> department() {
    return part.above().stream()
        .map(
            line ->
                DocumentPatterns.DEPARTMENT.whole(PrintedKey.half(PrintedKey.clean(line.text()))))
        .flatMap(Optional::stream)
        .map((MatchResult found) -> found.group(1))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** Returns the note without the word before it. */
  Optional<String> note() {
    List<TextLine> lines = new ArrayList<>(part.above());
    lines.addAll(part.below().subList(0, Math.min(NOTE_LINES, part.below().size())));
    return lines.stream()
        .map(line -> PrintedKey.clean(line.text()))
        .filter(text -> DocumentPatterns.NOTE.first(text).isPresent())
        .map(text -> DocumentPatterns.NOTE.without(text).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
