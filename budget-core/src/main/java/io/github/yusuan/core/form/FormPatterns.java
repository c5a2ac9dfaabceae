package io.github.yusuan.core.form;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over titles, labels and phrases of templates (表式文字样式). */
final class FormPatterns {
  /** The ordinal before the label of a row: 一、. */
  static final TextPattern ORDINAL = TextPattern.of("^[一二三四五六七八九十]{1,9}、");

  /** The year before a title: 2024年度. */
  static final TextPattern YEAR = TextPattern.of("^[0-9]{4}年度?");

  /** What a document fills in. */
  static final TextPattern PLACEHOLDER = TextPattern.of("\\{(?:year|lastYear|department)\\}");

  private FormPatterns() {}
}
