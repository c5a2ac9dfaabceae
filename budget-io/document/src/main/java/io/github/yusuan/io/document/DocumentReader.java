package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;

/**
 * A reader of printed documents (原件读入器) that knows what the document does not say: its template,
 * its year.
 *
 * <pre>{@code
 * Documents.reader().withYear(Year.of(2024)).read(path);
 * }</pre>
 */
public final class DocumentReader {
  static final DocumentReader STANDARD =
      new DocumentReader(DocumentLimits.STANDARD, Optional.empty(), Optional.empty());

  private final DocumentLimits limits;
  private final Optional<Template> template;
  private final Optional<Year> year;

  private DocumentReader(DocumentLimits limits, Optional<Template> template, Optional<Year> year) {
    this.limits = limits;
    this.template = template;
    this.year = year;
  }

  /**
   * Returns this reader for documents of a template.
   *
   * @param known the template, whatever the document says
   * @return a copy
   */
  public DocumentReader withTemplate(Template known) {
    return new DocumentReader(limits, Optional.of(Objects.requireNonNull(known, "known")), year);
  }

  /**
   * Returns this reader for documents of a year.
   *
   * @param known the budget year, whatever the document says
   * @return a copy
   */
  public DocumentReader withYear(Year known) {
    return new DocumentReader(
        limits, template, Optional.of(Objects.requireNonNull(known, "known")));
  }

  /**
   * Returns this reader with other limits.
   *
   * @param others what is read at the most
   * @return a copy
   */
  public DocumentReader withLimits(DocumentLimits others) {
    return new DocumentReader(Objects.requireNonNull(others, "others"), template, year);
  }

  /**
   * Reads a file.
   *
   * @param path a file of any format that a reader on the class path recognises
   * @return what was read, and what is in doubt
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no reader reads it, naming the artifact to add; if it is
   *     damaged, beyond the limits, or has no table of any template
   */
  public Reading read(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    return read(DocumentFile.bytes(path, limits));
  }

  /**
   * Reads bytes.
   *
   * @param document the whole document
   * @return what was read, and what is in doubt
   * @throws DisclosureFormatException as {@link #read(Path)} does
   */
  public Reading read(byte[] document) {
    Objects.requireNonNull(document, "document");
    return place(print(document));
  }

  /**
   * Reads a file as it is printed, before any form is known.
   *
   * @param path a file of any format that a reader on the class path recognises
   * @return the grids and lines, in the order of reading
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no reader reads it, or it is damaged or beyond the limits
   */
  public PrintedDocument print(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    return print(DocumentFile.bytes(path, limits));
  }

  /**
   * Reads bytes as they are printed, before any form is known.
   *
   * @param document the whole document
   * @return the grids and lines, in the order of reading
   * @throws DisclosureFormatException as {@link #print(Path)} does
   */
  public PrintedDocument print(byte[] document) {
    Objects.requireNonNull(document, "document");
    return GridReaders.read(document, limits);
  }

  /**
   * Places a printed document in the forms of its template.
   *
   * @param document the grids and lines
   * @return what was read, and what is in doubt
   * @throws DisclosureFormatException if it has no table of any template
   */
  public Reading place(PrintedDocument document) {
    Objects.requireNonNull(document, "document");
    return new Matcher(document, Identity.of(document, template, year)).read();
  }
}
