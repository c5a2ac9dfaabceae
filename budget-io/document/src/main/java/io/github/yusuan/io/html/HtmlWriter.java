package io.github.yusuan.io.html;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.print.DisclosureWriter;
import io.github.yusuan.io.print.Publication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The writer of HTML (网页写出器): one page that needs nothing beside it, to be put on a web site or
 * printed by any browser.
 *
 * <pre>{@code
 * Publication.of(disclosure).write(Path.of("budget.html"));
 * }</pre>
 */
public final class HtmlWriter implements DisclosureWriter {
  private final Language language;

  /** Makes a writer whose pages speak Chinese where they say more than the document. */
  public HtmlWriter() {
    this(Language.CHINESE);
  }

  /**
   * Makes a writer.
   *
   * @param language the language of what a page says beyond the document, such as 目录
   */
  public HtmlWriter(Language language) {
    this.language = Objects.requireNonNull(language, "language");
  }

  @Override
  public List<String> extensions() {
    return List.of("html", "htm");
  }

  @Override
  public void write(Publication publication, OutputStream out) throws IOException {
    Objects.requireNonNull(publication, "publication");
    out.write(new HtmlPage(publication, language).text().getBytes(StandardCharsets.UTF_8));
  }
}
