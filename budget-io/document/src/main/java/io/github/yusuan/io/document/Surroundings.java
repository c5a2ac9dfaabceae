package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.text.TextPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** What is printed around a table (表外文字): its unit, its publisher, its note. */
final class Surroundings {
  private static final int NOTE_LINES = 4;

  private final Part part;

  Surroundings(Part part) {
    this.part = part;
  }

  /**
   * Returns the unit: what stands between title and table says it first, then what stands before
   * the title, the headings, and a line right below.
   */
  Optional<Scale> scale(Heads heads) {
    return units(part.above(), DocumentPatterns.UNIT)
        .or(() -> units(part.above(), DocumentPatterns.UNIT_IN_BRACKETS))
        .or(() -> units(part.before(), DocumentPatterns.UNIT))
        .or(() -> ofHeadings(heads))
        .or(
            () ->
                units(
                    first(part.below()).stream()
                        .filter(line -> DocumentPatterns.UNIT_LINE.matches(half(line)))
                        .toList(),
                    DocumentPatterns.UNIT));
  }

  private static Optional<Scale> units(List<TextLine> lines, TextPattern pattern) {
    return lines.stream()
        .flatMap(line -> pattern.all(half(line)).stream())
        .map(unit -> Scale.parse(unit.group(1)))
        .findFirst();
  }

  /** Headings say a unit where none of them says another. */
  private Optional<Scale> ofHeadings(Heads heads) {
    Set<Scale> said = new HashSet<>();
    for (int row = 0; row < heads.rows(); row++) {
      for (GridCell cell : part.lattice().row(row)) {
        DocumentPatterns.UNIT_IN_BRACKETS
            .first(PrintedKey.half(PrintedKey.clean(cell.text())))
            .ifPresent(unit -> said.add(Scale.parse(unit.group(1))));
      }
    }
    return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
  }

  private static List<TextLine> first(List<TextLine> below) {
    return below.subList(0, Math.min(NOTE_LINES, below.size()));
  }

  private static String half(TextLine line) {
    return PrintedKey.half(PrintedKey.clean(line.text()));
  }

  Optional<String> department() {
    return Stream.concat(part.above().stream(), part.before().stream())
        .map(line -> DocumentPatterns.DEPARTMENT.whole(half(line)))
        .flatMap(Optional::stream)
        .map((MatchResult found) -> found.group(1))
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** Returns the note without the word before it. */
  Optional<String> note() {
    List<TextLine> lines = new ArrayList<>(part.above());
    lines.addAll(first(part.below()));
    return lines.stream()
        .map(line -> PrintedKey.clean(line.text()))
        .filter(text -> DocumentPatterns.NOTE.first(text).isPresent())
        .map(text -> DocumentPatterns.NOTE.without(text).strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }
}
