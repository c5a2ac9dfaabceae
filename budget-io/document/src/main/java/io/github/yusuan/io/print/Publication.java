package io.github.yusuan.io.print;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.WholeFile;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.PrintedDocument;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A disclosure as it is printed (公开稿), whatever the format: its parts, their tables as the template
 * prints them, and their text. It is the inverse of reading a printed document.
 *
 * <pre>{@code
 * Publication publication = Publication.of(disclosure);
 * for (PublishedTable table : publication.tables()) {
 *   for (PublishedCell cell : table.cells()) {
 *     cell.area();    // row, column and spans
 *     cell.text();    // as printed; blank cells are blank
 *     cell.figure();  // as a number
 *     cell.cell();    // which cell of the disclosure it is
 *   }
 * }
 * }</pre>
 *
 * @param disclosure the disclosure
 * @param title the title of the whole document
 * @param parts the parts, in the order of printing
 */
public record Publication(Disclosure disclosure, String title, List<PublishedPart> parts)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * Keeps the parts.
   *
   * @param disclosure the disclosure
   * @param title the title of the whole document
   * @param parts the parts
   */
  public Publication {
    Objects.requireNonNull(disclosure, "disclosure");
    Objects.requireNonNull(title, "title");
    parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
  }

  /**
   * Prints a disclosure as its template prescribes.
   *
   * @param disclosure the disclosure, derived or read, right or wrong
   * @return the same, as it is printed
   */
  public static Publication of(Disclosure disclosure) {
    Objects.requireNonNull(disclosure, "disclosure");
    return new Outline(disclosure).publication();
  }

  /**
   * Returns the tables and the performance target sheets.
   *
   * @return the tables of all parts, in the order of printing
   */
  public List<PublishedTable> tables() {
    return blocks(PublishedTable.class);
  }

  /**
   * Returns the sections of text.
   *
   * @return the sections of all parts, in the order of printing
   */
  public List<PublishedSection> sections() {
    return blocks(PublishedSection.class);
  }

  private <T extends PublishedBlock> List<T> blocks(Class<T> sort) {
    return parts.stream()
        .flatMap(part -> part.blocks().stream())
        .filter(sort::isInstance)
        .map(sort::cast)
        .toList();
  }

  /**
   * Returns this publication as a document that was read: {@link Grid}s and lines, each with its
   * place among the tables and paragraphs.
   *
   * @return what a reader of any format would find
   */
  public PrintedDocument asPrinted() {
    return new Proof(this).document();
  }

  /**
   * Writes this publication to a file, as a whole or not at all, in the format that its name ends
   * with.
   *
   * @param file the file, new or old, such as {@code budget.html}
   * @throws IllegalArgumentException if no writer on the class path writes such files, naming the
   *     artifact to add
   * @throws IOException if the disk fails; an old file is left
   */
  public void write(Path file) throws IOException {
    DisclosureWriter writer = Writers.of(Objects.requireNonNull(file, "file"));
    WholeFile.write(file, out -> writer.write(this, out));
  }

  /** Returns the title. */
  @Override
  public String toString() {
    return title;
  }
}
