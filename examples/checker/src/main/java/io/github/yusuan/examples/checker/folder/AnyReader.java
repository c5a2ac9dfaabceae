package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.DisclosureReader;
import io.github.yusuan.io.document.DocumentReader;
import io.github.yusuan.io.document.Documents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a document of any format (读取): the format is told by what the bytes hold, not by a name.
 *
 * @param printed how printed documents are read
 * @param json how JSON is read
 */
public record AnyReader(DocumentReader printed, DisclosureReader json) {
  private static final int LOOK = 1024;

  /** Returns the reader of documents that say themselves what they are. */
  public static AnyReader standard() {
    return new AnyReader(Documents.reader(), DisclosureJson.withTemplates());
  }

  /**
   * Reads a document.
   *
   * @throws io.github.yusuan.core.source.DisclosureFormatException if it cannot be read
   */
  public ReadDocument read(byte[] document) {
    TemplateFiles.refuse(document);
    return isJson(document)
        ? new ReadDocument(json.read(document), Optional.empty())
        : ReadDocument.of(printed.read(document));
  }

  /**
   * Reads a file.
   *
   * @throws IOException if the disk fails
   * @throws io.github.yusuan.core.source.DisclosureFormatException if it cannot be read
   */
  public ReadDocument read(Path file) throws IOException {
    return read(Source.ofFile(file.toString(), file).bytes());
  }

  private static boolean isJson(byte[] document) {
    int looked = Math.min(LOOK, document.length);
    String beginning = new String(document, 0, looked, StandardCharsets.UTF_8);
    return beginning.replace('\uFEFF', ' ').strip().startsWith("{");
  }
}
