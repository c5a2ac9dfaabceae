package io.github.yusuan.core.form;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over titles, labels and phrases of templates (表式文字样式). */
final class FormPatterns {
  /** The ordinal before the label of a row, in half width: 一、 (一) 1. 1、 and ① as 1. */
  static final TextPattern ORDINAL =
      TextPattern.of(
          "^(?:[一二三四五六七八九十]{1,9}、|\\([一二三四五六七八九十]{1,9}\\)|[0-9]{1,2}(?:[、.]|(?![0-9年])))");

  /** A year anywhere in a title or a heading. */
  static final TextPattern ANY_YEAR = TextPattern.of("[0-9]{4}年度?");

  /** What a year and a kind fill in. */
  static final TextPattern FILLED_IN = TextPattern.of("\\{(?:year|lastYear|kind)\\}");

  /** What a document fills in. */
  static final TextPattern PLACEHOLDER = TextPattern.of("\\{(?:year|lastYear|kind|department)\\}");

  private FormPatterns() {}
}
