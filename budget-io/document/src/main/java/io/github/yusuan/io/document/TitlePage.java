package io.github.yusuan.io.document;

import io.github.yusuan.core.narrative.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * The first page of a document (封面与目录): whose it is, and what it says that it contains.
 *
 * @param lines the lines of text of the document, in the order of reading
 */
record TitlePage(List<String> lines) {
  private static final int LINES_OF_TITLE = 12;
  private static final int LINES_OF_NAME = 3;
  private static final int ENTRIES = 80;

  static TitlePage of(List<TextLine> lines) {
    return new TitlePage(
        lines.stream()
            .map(line -> PrintedKey.clean(line.text()))
            .filter(line -> !line.isBlank())
            .toList());
  }

  /** Returns whose document it is, as a line says or the title. */
  Optional<String> department() {
    List<String> first = new ArrayList<>();
    for (String line : lines.subList(0, Math.min(LINES_OF_TITLE, lines.size()))) {
      String half = PrintedKey.half(line);
      Optional<String> said =
          DocumentPatterns.PUBLISHER.whole(half).map((MatchResult found) -> found.group(1));
      if (said.isPresent()) {
        return said;
      }
      Optional<String> titled =
          DocumentPatterns.DOCUMENT_TITLE
              .whole(half)
              .flatMap(found -> named(first, found.group(1)));
      if (titled.isPresent()) {
        return titled;
      }
      if (!DocumentPatterns.DIGITS.isIn(half)) {
        first.add(half);
      }
    }
    return Optional.empty();
  }

  /** A name stands before the year, or over the lines above; it ends as names of offices do. */
  private static Optional<String> named(List<String> above, String before) {
    int from = Math.max(0, above.size() - LINES_OF_NAME);
    String name = before.isEmpty() ? String.join("", above.subList(from, above.size())) : before;
    return Optional.of(name).filter(DocumentPatterns.OFFICE::isIn);
  }

  /**
   * Returns the entries of the list of contents: what stands below 目录 until the first of them comes
   * again, as a heading.
   */
  List<String> contents() {
    int from = 0;
    while (from < lines.size() && !Provenance.isContentsHeading(lines.get(from))) {
      from++;
    }
    List<String> entries = new ArrayList<>();
    for (String line : lines.subList(Math.min(from + 1, lines.size()), lines.size())) {
      String entry = DocumentPatterns.PAGE_OF_ENTRY.without(line).strip();
      boolean again =
          !entries.isEmpty() && PrintedKey.of(entry).equals(PrintedKey.of(entries.get(0)));
      if (again) {
        return entries;
      }
      if (entries.size() == ENTRIES) {
        break;
      }
      if (!entry.isEmpty() && !PageNoise.isPageNumber(entry)) {
        entries.add(entry);
      }
    }
    return List.of();
  }
}
