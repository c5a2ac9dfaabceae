package io.github.yusuan.io;

/**
 * The limits within which a document is read (读取上限), so that a hostile one costs neither memory nor
 * time. Whoever has larger documents raises them:
 *
 * <pre>{@code
 * DisclosureJson.withLimits(Limits.STANDARD.withLinesPerTable(2_000_000)).read(path);
 * }</pre>
 *
 * <p>Depth and digits need no limit of their own: no part of a document has more levels than its
 * shape, and no figure more than 18 digits.
 *
 * @param documentBytes the greatest size of one document in bytes; of each line, in JSON Lines
 * @param linesPerTable the greatest number of lines in one table
 * @param stringLength the greatest number of characters in one string or member name
 */
public record Limits(int documentBytes, int linesPerTable, int stringLength) {
  /** 64 MiB for a document, 100,000 lines for a table, a million characters for a string. */
  public static final Limits STANDARD = new Limits(64 << 20, 100_000, 1_000_000);

  /**
   * Checks the limits.
   *
   * @param documentBytes the greatest size of one document in bytes
   * @param linesPerTable the greatest number of lines in one table
   * @param stringLength the greatest number of characters in one string
   * @throws IllegalArgumentException if one is less than 1
   */
  public Limits {
    if (documentBytes < 1 || linesPerTable < 1 || stringLength < 1) {
      throw new IllegalArgumentException(
          "limits must be at least 1: "
              + documentBytes
              + ", "
              + linesPerTable
              + ", "
              + stringLength);
    }
  }

  /**
   * Returns these limits with another size of a document.
   *
   * @param bytes the greatest size in bytes
   * @return a copy
   */
  public Limits withDocumentBytes(int bytes) {
    return new Limits(bytes, linesPerTable, stringLength);
  }

  /**
   * Returns these limits with another number of lines in a table.
   *
   * @param lines the greatest number of lines
   * @return a copy
   */
  public Limits withLinesPerTable(int lines) {
    return new Limits(documentBytes, lines, stringLength);
  }

  /**
   * Returns these limits with another length of a string.
   *
   * @param characters the greatest number of characters
   * @return a copy
   */
  public Limits withStringLength(int characters) {
    return new Limits(documentBytes, linesPerTable, characters);
  }
}
