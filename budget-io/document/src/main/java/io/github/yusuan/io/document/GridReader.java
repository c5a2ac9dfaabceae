package io.github.yusuan.io.document;

import io.github.yusuan.core.source.DisclosureFormatException;

/**
 * A reader of one format (格式读取器): bytes to grids and lines of text. It knows nothing of forms and
 * budgets.
 *
 * <p>Readers are services: a class with a public constructor without parameters, named in {@code
 * META-INF/services/io.github.yusuan.io.document.GridReader} of its jar. At most one reader
 * recognises a document; a reader asks for what only its own format has.
 */
public interface GridReader {
  /**
   * Tells whether a document is of this format, by its content alone. It looks at the bytes, but
   * does not work on them: a damaged document is recognised here and refused by {@link #read}.
   *
   * @param document the whole document
   * @return true if this reader reads it
   */
  boolean recognises(byte[] document);

  /**
   * Reads a document.
   *
   * @param document a document that this reader recognises
   * @param limits what is read at the most; whatever exceeds them is refused before it is worked on
   * @return the grids and lines, in the order of reading
   * @throws DisclosureFormatException if the document is damaged, locked, without text, or beyond
   *     the limits
   */
  PrintedDocument read(byte[] document, DocumentLimits limits);
}
