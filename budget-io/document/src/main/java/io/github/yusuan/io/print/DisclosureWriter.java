package io.github.yusuan.io.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A writer of one format (格式写出器): a publication to bytes. It knows nothing of forms and budgets.
 *
 * <p>Writers are services: a class with a public constructor without parameters, named in {@code
 * META-INF/services/io.github.yusuan.io.print.DisclosureWriter} of its jar. A writer is found by
 * the end of a file's name.
 */
public interface DisclosureWriter {
  /**
   * Returns how the names of its files end.
   *
   * @return the ends without the dot, in lower case, the usual one first: {@code html}, {@code htm}
   */
  List<String> extensions();

  /**
   * Writes a publication. The same publication is always written as the same bytes.
   *
   * @param publication what is printed
   * @param out where to; it is not closed
   * @throws IOException if that fails
   */
  void write(Publication publication, OutputStream out) throws IOException;
}
