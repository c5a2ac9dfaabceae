package io.github.yusuan.io.document;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over printed documents (原件文字样式). */
final class DocumentPatterns {
  /** A break of a line inside a cell of Markdown. */
  static final TextPattern BREAK = TextPattern.of("<[bB][rR] {0,3}/?>");

  /** What Markdown puts before a heading, a quotation. */
  static final TextPattern MARKER = TextPattern.of("^[#>]{1,6} {0,9}");

  /** An image of Markdown. */
  static final TextPattern IMAGE = TextPattern.of("!\\[[^\\]]{0,400}\\]\\([^)]{0,1000}\\)");

  /** A cell of the row that divides heading and body of a Markdown table. */
  static final TextPattern DELIMITER = TextPattern.of(":?-{1,1000}:?");

  private DocumentPatterns() {}
}
