package io.github.yusuan.core.record;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over rows of finance systems (业务数据样式). */
final class RecordPatterns {
  /** A year of four digits. */
  static final TextPattern YEAR = TextPattern.of("[0-9]{4}");

  /** What stands between the fields of a line. */
  static final TextPattern TAB = TextPattern.of("\t");

  private RecordPatterns() {}
}
