package io.github.yusuan.io.document;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The door to printed documents (原件入口).
 *
 * <pre>{@code
 * Reading reading = Documents.read(Path.of("budget.md"));
 * }</pre>
 */
public final class Documents {
  private Documents() {}

  /**
   * Reads a file. Its template, year and publisher are told by its titles, and said.
   *
   * @param path a file of any format that a reader on the class path recognises
   * @return what was read, and what is in doubt
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no reader reads it, naming the artifact to add; if it is
   *     damaged, beyond the limits, or has no table of any template
   */
  public static Reading read(Path path) throws IOException {
    return DocumentReader.STANDARD.read(path);
  }

  /**
   * Returns the reader behind {@link #read}, to be told what documents do not say.
   *
   * @return a reader within the {@linkplain DocumentLimits#STANDARD standard limits}
   */
  public static DocumentReader reader() {
    return DocumentReader.STANDARD;
  }

  /**
   * Reads a file as it is printed, before any form is known.
   *
   * @param path a file of any format that a reader on the class path recognises
   * @return the grids and lines, in the order of reading
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no reader reads it, or it is damaged or beyond the limits
   */
  public static PrintedDocument print(Path path) throws IOException {
    return DocumentReader.STANDARD.print(path);
  }

  /**
   * Fills a publisher's own blank document in with the figures of a disclosure: the cells are those
   * that the figures would be read from.
   *
   * <pre>{@code
   * FilledDocument filled = Documents.fill(Path.of("blank.xlsx"), disclosure);
   * filled.doubts();                     // what had no place
   * filled.write(Path.of("budget.xlsx"));
   * }</pre>
   *
   * @param path a blank document of a format that a filler on the class path recognises
   * @param disclosure the disclosure, of the document's template and year
   * @return the document filled in, and what had no place
   * @throws IOException if the disk fails
   * @throws DisclosureFormatException if no filler fills it in, or it is damaged or beyond the
   *     limits
   */
  public static FilledDocument fill(Path path, Disclosure disclosure) throws IOException {
    return DocumentReader.STANDARD.fill(path, disclosure);
  }
}
