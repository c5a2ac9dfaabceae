package io.github.yusuan.core.form;

import io.github.yusuan.core.text.TextPattern;

/** The patterns over titles, labels and phrases of templates (表式文字样式). */
final class FormPatterns {
  /** The ordinal before the label of a row, in half width: 一、 (一) 1. 1、 and ① as 1. */
  static final TextPattern ORDINAL =
      TextPattern.of(
          "^(?:[一二三四五六七八九十]{1,9}、|\\([一二三四五六七八九十]{1,9}\\)|[0-9]{1,2}(?:[、.]|(?![0-9年])))");

  /** What makes no other title or heading of one: a year anywhere in it, and quotation marks. */
  static final TextPattern ANY_YEAR = TextPattern.of("[0-9]{4}年度?|[“”‘’\"'〝〞「」『』]");

  /** What a year and a kind fill in. */
  static final TextPattern FILLED_IN = TextPattern.of("\\{(?:year|lastYear|kind)\\}");

  /** What a document fills in. */
  static final TextPattern PLACEHOLDER = TextPattern.of("\\{(?:year|lastYear|kind|department)\\}");

  /** How a note calls its whole table empty. */
  static final TextPattern EMPTY_NOTE =
      TextPattern.of(
          "[本此该]表(?:为|是|系)?(?:空表|空(?=[。，,；;.]|$)|无数据|没有数据|无内容)|^(?:注[:：])?\\s{0,9}(?:空表|无数据|没有数据)[。.]?$");

  // Headings of running text, in half width and without blanks.

  /** The number of a heading. */
  static final TextPattern HEADING_NUMBER =
      TextPattern.of("^[一二三四五六七八九十]{1,4}[、.]|^\\d{1,2}[、.](?:(?!\\d)|(?=\\d{4}年))");

  /** Whoever speaks, before what is spoken of. */
  static final TextPattern SPEAKER = TextPattern.of("^本?(?:部门|单位)");

  /** A sign that no heading has. */
  static final TextPattern SENTENCE = TextPattern.of("[,。;:!?]|\\.{3}|…");

  // Lines of running text as printed.

  /** A heading that no template has. */
  static final TextPattern OTHER_HEADING =
      TextPattern.of("[一二三四五六七八九十]{1,4}、\\s{0,3}[^，。；：,;:0-9.…]{2,24}");

  /** A part of a document. */
  static final TextPattern PART = TextPattern.of("^第[一二三四五六七八九十]{1,3}部分");

  /** What a line begins with that begins a paragraph. */
  static final TextPattern ITEM =
      TextPattern.of(
          "^(?:[一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十\\d]{1,4}[）)]|\\d{1,2}、|\\d{1,2}[.．](?!\\d))");

  /** What a line ends with that ends a paragraph. */
  static final TextPattern PARAGRAPH_END = TextPattern.of("[。；：;:!！?？]$");

  /** A heading within a section; the name of a subject that goes on is none. */
  static final TextPattern SUBHEADING =
      TextPattern.of(
          "(?![^\\n]{0,60}[（(]类[）)])"
              + "(?:[（(][一二三四五六七八九十\\d]{1,4}[）)]|[一二三四五六七八九十\\d]{1,4}[、.．])[^，。；：,;:]{2,30}");

  private FormPatterns() {}
}
