package io.github.yusuan.io.document;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.util.List;

/**
 * A filler of blank documents of one format (格式填表器), a {@link GridReader} run backwards: it writes
 * what stands in cells, and leaves all else as it is. It knows nothing of forms and budgets.
 *
 * <p>Fillers are services, as readers are: named in {@code
 * META-INF/services/io.github.yusuan.io.document.GridFiller} of their jar.
 */
public interface GridFiller {
  /**
   * Tells whether a document is of this format, by its content alone.
   *
   * @param document the whole document
   * @return true if this filler fills it in
   */
  boolean recognises(byte[] document);

  /**
   * Reads a document with its blank cells, which readers leave out: a blank cell is where something
   * may be filled in. So is a cell whose figure a formula computes.
   *
   * @param document a document that this filler recognises
   * @param limits what is read at the most
   * @return the grids and lines, in the order of reading
   * @throws DisclosureFormatException if the document is damaged, locked or beyond the limits
   */
  PrintedDocument blanks(byte[] document, DocumentLimits limits);

  /**
   * Fills a document in.
   *
   * @param document a document that this filler recognises
   * @param entries what to write where; at most one for a place
   * @param limits what is read at the most
   * @return the document filled in, in which nothing else has changed
   * @throws DisclosureFormatException if the document is damaged, locked or beyond the limits
   */
  Filled fill(byte[] document, List<GridEntry> entries, DocumentLimits limits);

  /** A document that was filled in (已填文档). */
  final class Filled {
    private final byte[] document;
    private final List<Place> formulas;

    /**
     * Keeps a document.
     *
     * @param document the bytes
     * @param formulas the places where a formula stands, which was kept: a figure is stored as what
     *     it last came to, a text is not written
     */
    public Filled(byte[] document, List<Place> formulas) {
      this.document = document.clone();
      this.formulas = List.copyOf(formulas);
    }

    /**
     * Returns the document.
     *
     * @return a copy of the bytes
     */
    public byte[] document() {
      return document.clone();
    }

    /**
     * Returns where formulas were kept.
     *
     * @return the places
     */
    public List<Place> formulas() {
      return formulas;
    }
  }
}
