package io.github.yusuan.io.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document before any template is asked (样式未定的原件): what its lines and tables are by themselves is
 * told once, however many templates are tried.
 */
final class PrintedTables {
  private final PrintedDocument document;
  private final List<TextLine> lines;
  private final PageNoise noise;
  private final Map<String, Boolean> about = new HashMap<>();
  private final Map<String, Likeness> titles = new HashMap<>();
  private final IdentityHashMap<Grid, GridRows> rows = new IdentityHashMap<>();

  PrintedTables(PrintedDocument document) {
    this.document = document;
    this.lines = document.lines();
    this.noise = new PageNoise(lines);
  }

  PrintedDocument document() {
    return document;
  }

  /** Returns the lines outside of tables. */
  List<TextLine> lines() {
    return lines;
  }

  PageNoise noise() {
    return noise;
  }

  /** Tells whether a text in half width says the unit, the publisher or the number of a table. */
  boolean isAboutTable(String half) {
    return about.computeIfAbsent(half, PrintedTables::saysAboutTable);
  }

  private static boolean saysAboutTable(String half) {
    return DocumentPatterns.UNIT.isIn(half)
        || DocumentPatterns.DEPARTMENT.isIn(half)
        || DocumentPatterns.TABLE_NUMBER.matches(half);
  }

  /** Returns what tells a text from the titles of tables. */
  Likeness title(String text) {
    return titles.computeIfAbsent(text, line -> Likeness.to(PrintedKey.ofTitle(line)));
  }

  GridRows rows(Grid grid) {
    return rows.computeIfAbsent(grid, GridRows::new);
  }
}
