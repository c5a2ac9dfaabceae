package io.github.yusuan.examples.checker.folder;

import java.io.Serializable;

/**
 * What is to be looked at in a document (待办事项): small, of texts and numbers alone.
 *
 * @param key the same in another version of the document
 * @param rule the rule; JOINT for a contradiction that no single rule shows
 * @param severity error, warning or undecided
 * @param place where it is: table, row and column, or the part of the text
 * @param source where that stands in the file: page, sheet and cell, line
 * @param sentence what was found
 * @param stated the amount stated, in 元; empty where none was compared
 * @param computed the amount that the other figures give, in 元; empty where none was compared
 * @param suggested what would fit instead; empty where nobody can tell
 * @param fen how much money the difference is, in 分
 */
public record FindingRow(
    String key,
    String rule,
    String severity,
    Bilingual place,
    Bilingual source,
    Bilingual sentence,
    String stated,
    String computed,
    Bilingual suggested,
    long fen)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The rule of a contradiction of the whole document. */
  static final String JOINT = "JOINT";

  static final String ERROR = "error";
  static final String WARNING = "warning";
  static final String UNDECIDED = "undecided";

  /** Tells whether a document does not pass for this. */
  boolean decides() {
    return !severity.equals(WARNING);
  }
}
