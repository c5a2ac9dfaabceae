package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Year;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A reader of printed documents (原件读入器) that knows what the document does not say: its template,
 * its year.
 *
 * <pre>{@code
 * Documents.reader().withYear(Year.of(2024)).read(path);
 * }</pre>
 */
public final class DocumentReader {
  private static final Sentence OTHER_TEMPLATE =
      Sentence.of("document-of-no-template")
          .zh("表题近似{template}，但{seen}个数字中仅{placed}个可归位")
          .en(
              "tables titled like those of {template}, in which {placed} of {seen} figures have a"
                  + " place");
  private static final Label KNOWN_TEMPLATE =
      Label.zh("已知样式的公开表；确属该样式的，请指明样式")
          .en("the tables of a known template; if it is of this one, name it");

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;

  static final DocumentReader STANDARD =
      new DocumentReader(DocumentLimits.STANDARD, Identity.Known.NOTHING);

  private final DocumentLimits limits;
  private final Identity.Known known;

  private DocumentReader(DocumentLimits limits, Identity.Known known) {
    this.limits = limits;
    this.known = known;
  }

  /**
   * Returns this reader for documents of a template's family and kind, of whatever year: the year
   * is told by the document, or {@linkplain #withYear given}.
   *
   * @param template a template of any year
   * @return a copy
   */
  public DocumentReader withTemplate(Template template) {
    Objects.requireNonNull(template, "template");
    return withFamily(template.family()).withKind(template.kind());
  }

  /**
   * Returns this reader for documents of one family of templates.
   *
   * @param family the family, whatever the document says
   * @return a copy
   */
  public DocumentReader withFamily(TemplateFamily family) {
    Objects.requireNonNull(family, "family");
    return new DocumentReader(
        limits, new Identity.Known(Optional.of(family), known.year(), known.kind()));
  }

  /**
   * Returns this reader for documents of a year.
   *
   * @param year the budget year, whatever the document says
   * @return a copy
   * @throws IllegalArgumentException if the year has not four digits
   */
  public DocumentReader withYear(Year year) {
    Objects.requireNonNull(year, "year");
    if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
      throw new IllegalArgumentException("a budget year must have four digits: " + year);
    }
    return new DocumentReader(
        limits, new Identity.Known(known.family(), Optional.of(year), known.kind()));
  }

  /**
   * Returns this reader for documents of one kind.
   *
   * @param kind the budget of a department, of a unit, or a final account
   * @return a copy
   */
  public DocumentReader withKind(DocumentKind kind) {
    Objects.requireNonNull(kind, "kind");
    return new DocumentReader(
        limits, new Identity.Known(known.family(), known.year(), Optional.of(kind)));
  }

  /**
   * Returns this reader with other limits.
   *
   * @param others what is read at the most
   * @return a copy
   */
  public DocumentReader withLimits(DocumentLimits others) {
    return new DocumentReader(Objects.requireNonNull(others, "others"), known);
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
   * Places a printed document in the forms of its template. A template that the document itself
   * told is given up where most figures of its tables have no place in it, for the next that has
   * its titles.
   *
   * @param document the grids and lines
   * @return what was read, and what is in doubt
   * @throws DisclosureFormatException if it has no table of any template
   */
  public Reading place(PrintedDocument document) {
    Objects.requireNonNull(document, "document");
    PrintedTables printed = new PrintedTables(document);
    Set<TemplateFamily> refused = new HashSet<>();
    Optional<DisclosureFormatException> first = Optional.empty();
    while (true) {
      Identity identity;
      try {
        identity = Identity.of(printed, known, refused);
      } catch (DisclosureFormatException none) {
        throw first.orElse(none);
      }
      Matcher matcher = new Matcher(printed, identity);
      Reading reading = matcher.read();
      if (known.family().isPresent() || matcher.fits()) {
        return reading;
      }
      first = first.or(() -> Optional.of(other(identity, reading)));
      refused.add(identity.template().family());
    }
  }

  private static DisclosureFormatException other(Identity identity, Reading reading) {
    return DisclosureFormatException.at(Place.WHOLE)
        .found(
            OTHER_TEMPLATE
                .with("template", identity.template().id())
                .with("placed", reading.figures().placed())
                .with("seen", reading.figures().seen()))
        .expected(KNOWN_TEMPLATE);
  }

  /**
   * Fills a file in with the figures of a disclosure, as {@link Documents#fill} does. What is known
   * of documents is of no matter: the disclosure says its template and year.
   *
   * @param path a blank document of a format that a filler on the class path recognises
   * @param disclosure the disclosure
   * @return the document filled in, and what had no place
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no filler fills it in, or it is damaged or beyond the
   *     limits
   */
  public FilledDocument fill(Path path, Disclosure disclosure) throws IOException {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(disclosure, "disclosure");
    return fill(DocumentFile.bytes(path, limits), disclosure);
  }

  /**
   * Fills bytes in.
   *
   * @param document the whole blank document
   * @param disclosure the disclosure
   * @return the document filled in, and what had no place
   * @throws DisclosureFormatException as {@link #fill(Path, Disclosure)} does
   */
  public FilledDocument fill(byte[] document, Disclosure disclosure) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(disclosure, "disclosure");
    return new DocumentFilling(disclosure, limits).fill(document);
  }
}
