package io.github.yusuan.io;

import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Template families as JSON (公开样式的JSON格式): in and out. A province that no Java describes is one
 * such file.
 *
 * <pre>{@code
 * TemplateFamily own = TemplateJson.read(Path.of("our-province.json"));
 * Disclosure disclosure = DisclosureJson.withTemplates(own).read(path);
 * }</pre>
 *
 * <p>What is written can be read back as an equal value, and equal values are written as equal
 * bytes. Members of dimensions that are not the usual ones are declared in the file, and so is
 * which of them exhaust which. All methods may be called by many threads at once.
 */
public final class TemplateJson {
  private static final String SCHEMA = "template.schema.json";

  private TemplateJson() {}

  /**
   * Reads a file.
   *
   * @param path a file with one template family, in UTF-8
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   * @throws IOException if the file cannot be read
   */
  public static TemplateFamily read(Path path) throws IOException {
    return TemplateReader.STANDARD.read(path);
  }

  /**
   * Reads a stream to its end. The stream stays open.
   *
   * @param in a stream of one template family, in UTF-8
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   * @throws IOException if the stream cannot be read
   */
  public static TemplateFamily read(InputStream in) throws IOException {
    return TemplateReader.STANDARD.read(in);
  }

  /**
   * Reads bytes.
   *
   * @param utf8 one template family, in UTF-8
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   */
  public static TemplateFamily read(byte[] utf8) {
    return TemplateReader.STANDARD.read(utf8);
  }

  /**
   * Reads a text.
   *
   * @param json one template family
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   */
  public static TemplateFamily read(String json) {
    return TemplateReader.STANDARD.read(json);
  }

  /**
   * Makes a reader with other limits.
   *
   * @param limits the limits
   * @return a reader
   */
  public static TemplateReader withLimits(Limits limits) {
    return new TemplateReader(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Writes a file, as a whole or not at all: where writing fails, the old file stays as it was.
   *
   * @param family the family
   * @param path the file
   * @throws IllegalArgumentException if the family has what could not be read back, such as a
   *     category that goes by the identifier of another
   * @throws IOException if the file cannot be written
   */
  public static void write(TemplateFamily family, Path path) throws IOException {
    byte[] bytes = toBytes(family);
    WholeFile.write(Objects.requireNonNull(path, "path"), out -> out.write(bytes));
  }

  /**
   * Writes to a stream, which stays open.
   *
   * @param family the family
   * @param out the stream
   * @throws IllegalArgumentException if the family has what could not be read back
   * @throws IOException if the stream cannot be written
   */
  public static void write(TemplateFamily family, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out").write(toBytes(family));
  }

  /**
   * Returns a family as bytes.
   *
   * @param family the family
   * @return the document, in UTF-8
   * @throws IllegalArgumentException if the family has what could not be read back
   */
  public static byte[] toBytes(TemplateFamily family) {
    return toText(family).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns a family as text, laid out for people: each row and each column on a line of text.
   *
   * @param family the family
   * @return the document
   * @throws IllegalArgumentException if the family has what could not be read back
   */
  public static String toText(TemplateFamily family) {
    return JsonText.document(Objects.requireNonNull(family, "family"), TemplateShape::write);
  }

  /**
   * Returns the JSON Schema (2020-12) of a template family.
   *
   * @return the text of the schema
   */
  public static String schema() {
    try (InputStream schema =
        Objects.requireNonNull(TemplateJson.class.getResourceAsStream(SCHEMA))) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
