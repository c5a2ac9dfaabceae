package io.github.yusuan.io.document;

import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The door to printed documents (原件入口).
 *
 * <pre>{@code
 * PrintedDocument printed = Documents.print(Path.of("budget.md"));
 * }</pre>
 */
public final class Documents {
  private Documents() {}

  /**
   * Reads a file as it is printed, before any form is known.
   *
   * @param path a file of any format that a reader on the class path recognises
   * @return the grids and lines, in the order of reading
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no reader reads it, naming the artifact to add, or it is
   *     damaged or beyond the limits
   */
  public static PrintedDocument print(Path path) throws IOException {
    Objects.requireNonNull(path, "path");
    return GridReaders.read(
        DocumentFile.bytes(path, DocumentLimits.STANDARD), DocumentLimits.STANDARD);
  }
}
