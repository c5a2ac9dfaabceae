package io.github.yusuan.io;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.performance.Taxonomy;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.WholeFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Disclosures as JSON (部门预算公开的JSON格式): in and out.
 *
 * <pre>{@code
 * Disclosure disclosure = DisclosureJson.read(Path.of("tunliu-2024.json"));
 * DisclosureJson.write(disclosure, Path.of("copy.json"));
 * }</pre>
 *
 * <p>What is written can be read back as an equal value, and equal values are written as equal
 * bytes. All methods may be called by many threads at once.
 */
public final class DisclosureJson {
  private static final String SCHEMA = "disclosure.schema.json";

  private DisclosureJson() {}

  /**
   * Reads a file.
   *
   * @param path a file with one document, in UTF-8
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   * @throws IOException if the file cannot be read
   */
  public static Disclosure read(Path path) throws IOException {
    return DisclosureReader.STANDARD.read(path);
  }

  /**
   * Reads a stream to its end. The stream stays open.
   *
   * @param in a stream of one document, in UTF-8
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   * @throws IOException if the stream cannot be read
   */
  public static Disclosure read(InputStream in) throws IOException {
    return DisclosureReader.STANDARD.read(in);
  }

  /**
   * Reads bytes.
   *
   * @param utf8 one document, in UTF-8
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   */
  public static Disclosure read(byte[] utf8) {
    return DisclosureReader.STANDARD.read(utf8);
  }

  /**
   * Reads a text.
   *
   * @param json one document
   * @return the disclosure
   * @throws DisclosureFormatException if the document is no disclosure
   */
  public static Disclosure read(String json) {
    return DisclosureReader.STANDARD.read(json);
  }

  /**
   * Reads JSON Lines: many documents, one on each line of text. Blank lines are skipped.
   *
   * @param path a file of documents, in UTF-8
   * @return a lazy stream of the lines, which must be closed where it may not be read to its end
   * @throws IOException if the file cannot be opened
   */
  public static Stream<JsonLine> readLines(Path path) throws IOException {
    return DisclosureReader.STANDARD.readLines(path);
  }

  /**
   * Reads JSON Lines: many documents, one on each line of text. Blank lines are skipped.
   *
   * @param in a stream of documents, in UTF-8
   * @return a lazy stream of the lines, which closes the other when it is closed
   */
  public static Stream<JsonLine> readLines(InputStream in) {
    return DisclosureReader.STANDARD.readLines(in);
  }

  /**
   * Reads JSON Lines one by one and closes the file, whatever happens.
   *
   * @param path a file of documents, in UTF-8
   * @param each what is done with each line
   * @throws IOException if the file cannot be opened
   */
  public static void forEachLine(Path path, Consumer<? super JsonLine> each) throws IOException {
    DisclosureReader.STANDARD.forEachLine(path, each);
  }

  /**
   * Makes a reader that knows further templates.
   *
   * @param templates template families, each with an identifier of its own
   * @return a reader of these and of those that come with Yusuan
   * @throws IllegalArgumentException if an identifier belongs to another template
   */
  public static DisclosureReader withTemplates(TemplateFamily... templates) {
    return DisclosureReader.STANDARD.withTemplates(templates);
  }

  /**
   * Makes a reader that knows further taxonomies of performance indicators.
   *
   * @param taxonomies taxonomies, each with an identifier of its own
   * @return a reader of these and of those that come with Yusuan
   * @throws IllegalArgumentException if an identifier belongs to another taxonomy
   */
  public static DisclosureReader withTaxonomies(Taxonomy... taxonomies) {
    return DisclosureReader.STANDARD.withTaxonomies(taxonomies);
  }

  /**
   * Makes a reader with other limits.
   *
   * @param limits the limits
   * @return a reader
   */
  public static DisclosureReader withLimits(Limits limits) {
    return DisclosureReader.STANDARD.withLimits(limits);
  }

  /**
   * Writes a file, as a whole or not at all: where writing fails, the old file stays as it was.
   *
   * @param disclosure the disclosure
   * @param path the file
   * @throws IllegalArgumentException if the disclosure has what could not be read back, such as a
   *     template that goes by the identifier of another
   * @throws IOException if the file cannot be written
   */
  public static void write(Disclosure disclosure, Path path) throws IOException {
    byte[] bytes = toBytes(disclosure);
    WholeFile.write(Objects.requireNonNull(path, "path"), out -> out.write(bytes));
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param disclosure the disclosure
   * @param out the stream
   * @throws IllegalArgumentException if the disclosure has what could not be read back
   * @throws IOException if the stream cannot be written
   */
  public static void write(Disclosure disclosure, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(toBytes(disclosure));
  }

  /**
   * Returns a disclosure as bytes.
   *
   * @param disclosure the disclosure
   * @return the document, in UTF-8
   * @throws IllegalArgumentException if the disclosure has what could not be read back
   */
  public static byte[] toBytes(Disclosure disclosure) {
    return toText(disclosure).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns a disclosure as text, laid out for people: each line of a table on a line of text.
   *
   * @param disclosure the disclosure
   * @return the document
   * @throws IllegalArgumentException if the disclosure has what could not be read back
   */
  public static String toText(Disclosure disclosure) {
    return JsonText.document(
        Objects.requireNonNull(disclosure, "disclosure"), DisclosureShape::write);
  }

  /**
   * Writes a file of JSON Lines, one document on each line, as a whole or not at all.
   *
   * @param disclosures the disclosures; one at a time is in memory
   * @param path the file
   * @throws IllegalArgumentException if a disclosure has what could not be read back
   * @throws IOException if the file cannot be written
   */
  public static void writeLines(Stream<? extends Disclosure> disclosures, Path path)
      throws IOException {
    Objects.requireNonNull(disclosures, "disclosures");
    WholeFile.write(
        Objects.requireNonNull(path, "path"),
        file -> {
          OutputStream out = new BufferedOutputStream(file);
          writeLines(disclosures, out);
          out.flush();
        });
  }

  /**
   * Writes JSON Lines, one document on each line, to a stream, which stays open.
   *
   * @param disclosures the disclosures; one at a time is in memory
   * @param out the stream
   * @throws IllegalArgumentException if a disclosure has what could not be read back
   * @throws IOException if the stream cannot be written
   */
  public static void writeLines(Stream<? extends Disclosure> disclosures, OutputStream out)
      throws IOException {
    Objects.requireNonNull(out, "out");
    Iterator<? extends Disclosure> each =
        Objects.requireNonNull(disclosures, "disclosures").iterator();
    while (each.hasNext()) {
      out.write(
          JsonText.<Disclosure>line(each.next(), DisclosureShape::write)
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Returns the JSON Schema (2020-12) of a document.
   *
   * @return the text of the schema
   */
  public static String schema() {
    try (InputStream schema =
        Objects.requireNonNull(DisclosureJson.class.getResourceAsStream(SCHEMA))) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
