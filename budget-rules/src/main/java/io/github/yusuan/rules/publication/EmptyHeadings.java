package io.github.yusuan.rules.publication;

import io.github.yusuan.core.narrative.Provenance;
import io.github.yusuan.core.narrative.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/** The headings of a text below which nothing stands (空标题). */
final class EmptyHeadings {
  /** The number and the depth of a heading (标题编号). */
  private record Numbering(int depth, boolean isFirst) {

    /** Deeper, or the first of another kind of number. */
    boolean isBelow(Numbering above) {
      return depth > above.depth || (isFirst && depth < above.depth);
    }
  }

  private EmptyHeadings() {}

  /**
   * Finds the headings below which nothing stands, wherever they are printed: the text ends there,
   * or the next heading is none below them.
   */
  static Set<String> of(List<Section> sections) {
    List<String> lines = lines(sections);
    Set<String> empty = new HashSet<>();
    Set<String> filled = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      Optional<Numbering> number = number(lines.get(at));
      if (number.isPresent()) {
        boolean isLast = at + 1 == lines.size();
        Optional<Numbering> next = isLast ? Optional.empty() : number(lines.get(at + 1));
        boolean beside = next.filter(below -> !below.isBelow(number.get())).isPresent();
        (isLast || beside ? empty : filled).add(lines.get(at));
      }
    }
    empty.removeAll(filled);
    return empty;
  }

  /** Titles and lines without blanks, none of them empty; lists of contents are left out. */
  private static List<String> lines(List<Section> sections) {
    List<String> lines = new ArrayList<>();
    for (Section section : sections) {
      String title = PublicationPatterns.BLANKS.without(section.title());
      if (!Provenance.isContentsHeading(title)) {
        lines.add(title);
        section
            .text()
            .lines()
            .map(PublicationPatterns.BLANKS::without)
            .filter(line -> !line.isEmpty())
            .forEach(lines::add);
      }
    }
    return lines;
  }

  /** Returns how a line is numbered, or nothing if it is no heading. */
  private static Optional<Numbering> number(String line) {
    for (int depth = 0; depth < PublicationPatterns.NUMBERS.size(); depth++) {
      Optional<MatchResult> found = PublicationPatterns.NUMBERS.get(depth).first(line);
      if (found.isPresent() && PublicationPatterns.SHORT_HEADING.matches(line)) {
        return Optional.of(
            new Numbering(depth, PublicationPatterns.FIRST.isIn(found.get().group())));
      }
    }
    return Optional.empty();
  }
}
