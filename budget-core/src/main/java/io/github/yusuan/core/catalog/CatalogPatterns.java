package io.github.yusuan.core.catalog;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over names of subjects (科目名称样式); compiled when a name is first looked up. */
final class CatalogPatterns {
  /** The ordinal that precedes a name: 一、 or (一) or 1. or 其中:. */
  static final TextPattern ORDINAL =
      TextPattern.of("^(?:[一二三四五六七八九十]{1,9}、|\\([一二三四五六七八九十]{1,9}\\)、?|[0-9]{1,9}[.、]?|[①-⑳]|其中:)");

  /** What stands for the rest of a name that was cut off. */
  static final TextPattern ELLIPSIS = TextPattern.of("(?:…{1,2}|\\.{2,6})$");

  /** What stands between the fields of a line of data. */
  static final TextPattern TAB = TextPattern.of("\t");

  private CatalogPatterns() {}
}
