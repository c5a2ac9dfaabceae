package io.github.yusuan.io;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;

/**
 * A limit within which a document is read (读取上限). Each is generous for what departments publish;
 * {@link Limits#with} raises it, or lowers it.
 */
public enum Limit {
  /** The size of one document; of each line, in JSON Lines: 64 MiB. */
  DOCUMENT_BYTES(64 << 20, "字节", "bytes"),
  /** The length of a text, a note or a value of an indicator: 100,000 characters. */
  TEXT_LENGTH(100_000, "个字符", "characters"),
  /** The length of a name, a label or a title: 1,000 characters. */
  NAME_LENGTH(1_000, "个字符", "characters"),
  /** The length of a code or another identifier: 64 characters. */
  IDENTIFIER_LENGTH(64, "个字符", "characters"),
  /** The tables of a document: 1,000. */
  TABLES(1_000, "张表", "tables"),
  /** The tables of one form in a document, which prescribes one: 20. */
  TABLES_OF_A_FORM(20, "张同一表式的表", "tables of one form"),
  /** The lines of a table: 100,000. */
  LINES(100_000, "行", "lines"),
  /** The performance targets of a document: 10,000. */
  TARGETS(10_000, "项绩效目标", "performance targets"),
  /** The indicators of a performance target: 1,000. */
  INDICATORS(1_000, "项指标", "indicators"),
  /** The sections of a narrative: 1,000. */
  SECTIONS(1_000, "段", "sections"),
  /** The sections of one identifier in a narrative: 100. */
  SECTIONS_OF_AN_ID(100, "段同一标识的文字", "sections of one identifier"),
  /** The claims of a section: 1,000. */
  CLAIMS(1_000, "条陈述", "claims"),
  /** The entries of any other list: 10,000. */
  ENTRIES(10_000, "项", "entries"),
  /** The size of a template: 4 MiB. */
  TEMPLATE_BYTES(4 << 20, "字节", "bytes"),
  /** The entries of a list of a template, such as the rows of a form: 1,000. */
  TEMPLATE_ENTRIES(1_000, "项样式条目", "entries of a list of a template");

  private final int standard;
  private final Label what;

  Limit(int standard, String chinese, String english) {
    this.standard = standard;
    this.what = Label.zh(chinese).en(english);
  }

  /**
   * Returns the limit that is kept unless another is set.
   *
   * @return the greatest number
   */
  public int standard() {
    return standard;
  }

  /** Returns so many of what is counted: 10 bytes, more than 20 lines. */
  Label of(Label number) {
    return Label.zh(number.in(Language.CHINESE) + what.in(Language.CHINESE))
        .en(number.in(Language.ENGLISH) + " " + what.in(Language.ENGLISH));
  }
}
