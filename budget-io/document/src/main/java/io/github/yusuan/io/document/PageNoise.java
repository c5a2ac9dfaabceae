package io.github.yusuan.io.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands on each page and is no text (页面噪声): page numbers, watermarks, heads and feet of
 * pages.
 */
final class PageNoise {
  /** How often a line stands in a document that is a watermark or the head of each page. */
  private static final int OFTEN = 5;

  private final Set<String> repeated = new HashSet<>();
  private final Set<String> pageNumbers = new HashSet<>();

  PageNoise(List<TextLine> lines) {
    Map<String, List<String>> texts = new HashMap<>();
    for (TextLine line : lines) {
      texts.computeIfAbsent(PrintedKey.of(line.text()), none -> new ArrayList<>()).add(line.text());
      if (isPageNumber(line.text())) {
        pageNumbers.add(line.text());
      }
    }
    texts.values().stream().filter(same -> same.size() >= OFTEN).forEach(repeated::addAll);
  }

  /** Tells whether a text is the number of a page. */
  static boolean isPageNumber(String text) {
    return DocumentPatterns.PAGE_MARK.matches(PrintedKey.half(text));
  }

  /** Tells whether a line of the document is the number of a page. */
  boolean isPageNumber(TextLine line) {
    return pageNumbers.contains(line.text());
  }

  /** Tells whether a line of the document is printed again and again. */
  boolean isRepeated(TextLine line) {
    return repeated.contains(line.text());
  }

  /** Returns the lines that are text; a sentence may be repeated, and stays one. */
  List<TextLine> without(List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.text().isBlank() || !isPageNumber(line))
        .filter(
            line ->
                line.text().isBlank()
                    || DocumentPatterns.SENTENCE_END.isIn(line.text().strip())
                    || !isRepeated(line))
        .toList();
  }
}
