package io.github.yusuan.io;

import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.form.TemplateSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The template families that come as files of this jar (随附样式): those that {@code
 * templates/families.txt} lists, one a line.
 */
public final class ShippedTemplates implements TemplateSource {
  private static final String FOLDER = "templates/";
  private static final String LIST = "families.txt";

  /** Called by {@link java.util.ServiceLoader}. */
  public ShippedTemplates() {}

  @Override
  public List<TemplateFamily> families() {
    return new String(bytes(LIST), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank())
        .map(name -> TemplateJson.read(bytes(name)))
        .toList();
  }

  private static byte[] bytes(String name) {
    try (InputStream file =
        Objects.requireNonNull(ShippedTemplates.class.getResourceAsStream(FOLDER + name), name)) {
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
