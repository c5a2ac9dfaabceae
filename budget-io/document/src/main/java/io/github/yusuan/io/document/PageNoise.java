package io.github.yusuan.io.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on each page and is no text (页面噪声): page numbers, watermarks, heads and feet of
 * pages.
 */
final class PageNoise {
  /** How often a line stands in a document that is a watermark or the head of each page. */
  private static final int OFTEN = 5;

  private final Map<String, Integer> repeated = new HashMap<>();

  PageNoise(PrintedDocument document) {
    for (TextLine line : document.lines()) {
      repeated.merge(PrintedKey.of(line.text()), 1, Integer::sum);
    }
  }

  /** Tells whether a line is the number of a page. */
  static boolean isPageNumber(String text) {
    return DocumentPatterns.PAGE_MARK.matches(PrintedKey.half(text));
  }

  /** Tells whether a line is printed again and again. */
  boolean isRepeated(String text) {
    return repeated.getOrDefault(PrintedKey.of(text), 0) >= OFTEN;
  }

  /** Returns the lines of a document that are text; a sentence may be repeated, and stays one. */
  List<TextLine> without(List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.text().isBlank() || !isPageNumber(line.text()))
        .filter(
            line ->
                line.text().isBlank()
                    || DocumentPatterns.SENTENCE_END.isIn(line.text().strip())
                    || !isRepeated(line.text()))
        .toList();
  }
}
