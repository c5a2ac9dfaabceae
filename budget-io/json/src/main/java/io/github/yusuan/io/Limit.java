package io.github.yusuan.io;

/**
 * A limit within which a document is read (读取上限). Each is generous for what departments publish;
 * {@link Limits#with} raises it, or lowers it.
 */
public enum Limit {
  /** The size of one document; of each line, in JSON Lines: 64 MiB. */
  DOCUMENT_BYTES(64 << 20, "bytes"),
  /** The length of a text, a note or a value of an indicator: 100,000 characters. */
  TEXT_LENGTH(100_000, "characters"),
  /** The length of a name, a label or a title: 1,000 characters. */
  NAME_LENGTH(1_000, "characters"),
  /** The length of a code or another identifier: 64 characters. */
  IDENTIFIER_LENGTH(64, "characters"),
  /** The tables of a document: 1,000. */
  TABLES(1_000, "tables"),
  /** The tables of one form in a document, which prescribes one: 20. */
  TABLES_OF_A_FORM(20, "tables of one form"),
  /** The lines of a table: 100,000. */
  LINES(100_000, "lines"),
  /** The performance targets of a document: 10,000. */
  TARGETS(10_000, "performance targets"),
  /** The indicators of a performance target: 1,000. */
  INDICATORS(1_000, "indicators"),
  /** The sections of a narrative: 1,000. */
  SECTIONS(1_000, "sections"),
  /** The sections of one identifier in a narrative: 100. */
  SECTIONS_OF_AN_ID(100, "sections of one identifier"),
  /** The claims of a section: 1,000. */
  CLAIMS(1_000, "claims"),
  /** The entries of any other list: 10,000. */
  ENTRIES(10_000, "entries"),
  /** The size of a template: 4 MiB. */
  TEMPLATE_BYTES(4 << 20, "bytes"),
  /** The entries of a list of a template, such as the rows of a form: 1,000. */
  TEMPLATE_ENTRIES(1_000, "entries of a list of a template");

  private final int standard;
  private final String what;

  Limit(int standard, String what) {
    this.standard = standard;
    this.what = what;
  }

  /**
   * Returns the limit that is kept unless another is set.
   *
   * @return the greatest number
   */
  public int standard() {
    return standard;
  }

  /** Returns what is counted: bytes, lines. */
  String what() {
    return what;
  }
}
