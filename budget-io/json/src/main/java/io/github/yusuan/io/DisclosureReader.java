package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonParser;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A reader of disclosures (读取器): the templates and taxonomies that it knows, and the limits it
 * keeps.
 *
 * <pre>{@code
 * DisclosureReader reader =
 *     DisclosureJson.withTemplates(JIANGSU).withLimits(Limits.STANDARD.with(Limit.LINES, 500_000));
 * Disclosure disclosure = reader.read(path);
 * }</pre>
 *
 * <p>A reader is immutable and may be shared by threads.
 */
public final class DisclosureReader {
  static final DisclosureReader STANDARD =
      new DisclosureReader(Vocabulary.standard(), Limits.STANDARD);

  private final Vocabulary vocabulary;
  private final Limits limits;
  private final Intake intake;

  private DisclosureReader(Vocabulary vocabulary, Limits limits) {
    this.vocabulary = vocabulary;
    this.limits = limits;
    this.intake = new Intake(limits, Limit.DOCUMENT_BYTES);
  }

  /**
   * Returns this reader with further templates.
   *
   * @param templates template families, each with an identifier of its own
   * @return a copy
   * @throws IllegalArgumentException if the reader knows another template of one of the identifiers
   */
  public DisclosureReader withTemplates(TemplateFamily... templates) {
    Vocabulary more = vocabulary;
    for (TemplateFamily template : Objects.requireNonNull(templates, "templates")) {
      more = more.with(template);
    }
    return new DisclosureReader(more, limits);
  }

  /**
   * Returns this reader with further taxonomies of performance indicators.
   *
   * @param taxonomies taxonomies, each with an identifier of its own
   * @return a copy
   * @throws IllegalArgumentException if the reader knows another taxonomy of one of the identifiers
   */
  public DisclosureReader withTaxonomies(Taxonomy... taxonomies) {
    Vocabulary more = vocabulary;
    for (Taxonomy taxonomy : Objects.requireNonNull(taxonomies, "taxonomies")) {
      more = more.with(taxonomy);
    }
    return new DisclosureReader(more, limits);
  }

  /**
   * Returns this reader with other limits.
   *
   * @param limits the limits
   * @return a copy
   */
  public DisclosureReader withLimits(Limits limits) {
    return new DisclosureReader(vocabulary, Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Reads a file.
   *
   * @param path a file with one document, in UTF-8
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   * @throws IOException if the file cannot be read
   */
  public Disclosure read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(path, "path"))) {
      return read(in);
    }
  }

  /**
   * Reads a stream to its end. The stream stays open.
   *
   * @param in a stream of one document, in UTF-8
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   * @throws IOException if the stream cannot be read
   */
  public Disclosure read(InputStream in) throws IOException {
    return read(intake.document(Objects.requireNonNull(in, "in")));
  }

  /**
   * Reads bytes.
   *
   * @param utf8 one document, in UTF-8
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   */
  public Disclosure read(byte[] utf8) {
    return read(intake.document(Objects.requireNonNull(utf8, "utf8")));
  }

  /**
   * Reads a text.
   *
   * @param json one document
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   */
  public Disclosure read(String json) {
    return read(intake.document(Objects.requireNonNull(json, "json")));
  }

  /** Reads a document, looking ahead for its head, which may stand behind what depends on it. */
  private Disclosure read(DocumentBytes document) {
    DocumentHead head = intake.begin(document, parser -> Preview.head(in(parser, document)));
    return intake.begin(
        document,
        parser -> {
          JsonIn in = in(parser, document);
          in.follow(head);
          in.next();
          Disclosure disclosure = DisclosureShape.DISCLOSURE.read(in);
          in.end();
          return disclosure;
        });
  }

  private JsonIn in(JsonParser parser, DocumentBytes document) {
    return new JsonIn(parser, limits, vocabulary, document);
  }

  /**
   * Reads JSON Lines: many documents, one on each line of text. Blank lines are skipped.
   *
   * @param path a file of documents, in UTF-8
   * @return a lazy stream of the lines, which must be closed where it may not be read to its end; a
   *     disk that fails on the way ends it with an {@link UncheckedIOException}
   * @throws IOException if the file cannot be opened
   */
  public Stream<JsonLine> readLines(Path path) throws IOException {
    InputStream file = Files.newInputStream(Objects.requireNonNull(path, "path"));
    return lines(LineSource.of(file, limits.most(Limit.DOCUMENT_BYTES)).closedAtItsEnd());
  }

  /**
   * Reads JSON Lines: many documents, one on each line of text. Blank lines are skipped.
   *
   * @param in a stream of documents, in UTF-8
   * @return a lazy stream of the lines, which closes the other when it is closed; a stream that
   *     fails on the way ends it with an {@link UncheckedIOException}
   */
  public Stream<JsonLine> readLines(InputStream in) {
    return lines(
        LineSource.of(Objects.requireNonNull(in, "in"), limits.most(Limit.DOCUMENT_BYTES)));
  }

  private Stream<JsonLine> lines(LineSource source) {
    return source.stream().map(line -> JsonLine.read(line, this));
  }

  /**
   * Reads JSON Lines one by one and closes the file, whatever happens.
   *
   * @param path a file of documents, in UTF-8
   * @param each what is done with each line
   * @throws IOException if the file cannot be opened
   */
  public void forEachLine(Path path, Consumer<? super JsonLine> each) throws IOException {
    Objects.requireNonNull(each, "each");
    try (Stream<JsonLine> lines = readLines(path)) {
      lines.forEach(each);
    }
  }

  Limits limits() {
    return limits;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }
}
