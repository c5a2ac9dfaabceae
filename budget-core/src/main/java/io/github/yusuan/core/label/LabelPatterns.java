package io.github.yusuan.core.label;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over sentences of the product (句式文字样式). */
final class LabelPatterns {
  /** What stands between a value and its words: {@code {rows|row|rows}}. */
  static final TextPattern BAR = TextPattern.of("\\|");

  private LabelPatterns() {}
}
