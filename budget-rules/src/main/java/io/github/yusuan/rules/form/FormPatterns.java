package io.github.yusuan.rules.form;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over notes of tables (表下说明样式). */
final class FormPatterns {
  /** How a note calls its whole table empty; a remark on some rows does not. */
  static final TextPattern EMPTY =
      TextPattern.of(
          "[本此该]表(?:为|是|系)?(?:空表|无数据|没有数据|无内容)" + "|^(?:注[:：])?\\s{0,9}(?:空表|无数据|没有数据)[。.]?$");

  private FormPatterns() {}
}
