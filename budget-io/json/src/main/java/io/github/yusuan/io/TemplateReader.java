package io.github.yusuan.io;

import com.fasterxml.jackson.core.JsonParser;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A reader of template families (样式读取器) and the limits it keeps. See {@link TemplateJson}.
 *
 * <p>A reader is immutable and may be shared by threads.
 */
public final class TemplateReader {
  private static final Vocabulary VOCABULARY = Vocabulary.ofTemplates();

  static final TemplateReader STANDARD = new TemplateReader(Limits.STANDARD);

  private final Limits limits;
  private final Intake intake;

  TemplateReader(Limits limits) {
    this.limits = limits;
    this.intake = new Intake(limits, Limit.TEMPLATE_BYTES);
  }

  /**
   * Reads a file.
   *
   * @param path a file with one template family, in UTF-8
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   * @throws IOException if the file cannot be read
   */
  public TemplateFamily read(Path path) throws IOException {
    try (InputStream in = Files.newInputStream(Objects.requireNonNull(path, "path"))) {
      return read(in);
    }
  }

  /**
   * Reads a stream to its end. The stream stays open.
   *
   * @param in a stream of one template family, in UTF-8
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   * @throws IOException if the stream cannot be read
   */
  public TemplateFamily read(InputStream in) throws IOException {
    return read(intake.document(Objects.requireNonNull(in, "in")));
  }

  /**
   * Reads bytes.
   *
   * @param utf8 one template family, in UTF-8
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   */
  public TemplateFamily read(byte[] utf8) {
    return read(intake.document(Objects.requireNonNull(utf8, "utf8")));
  }

  /**
   * Reads a text.
   *
   * @param json one template family
   * @return the family
   * @throws DisclosureFormatException if the document is no template
   */
  public TemplateFamily read(String json) {
    return read(intake.document(Objects.requireNonNull(json, "json")));
  }

  /** Reads a template, looking ahead for its categories, which may stand behind what names them. */
  private TemplateFamily read(DocumentBytes document) {
    KnownCategories categories =
        intake.begin(document, parser -> TemplateShape.preview(in(parser, document)));
    return intake.begin(
        document,
        parser -> {
          JsonIn in = in(parser, document);
          in.follow(categories);
          in.next();
          TemplateFamily family = TemplateShape.FAMILY.read(in);
          in.end();
          return family;
        });
  }

  private JsonIn in(JsonParser parser, DocumentBytes document) {
    return new JsonIn(parser, limits, VOCABULARY, document);
  }
}
