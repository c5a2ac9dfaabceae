package io.github.yusuan.io.pdf;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * PDFBox's own log (日志), which speaks of every flaw of every file: off, unless somebody has set it.
 */
final class Quiet {
  /** Kept, or the settings would get lost with the loggers. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  private Quiet() {}

  static void pdfbox() {
    for (Logger logger : LOGGERS) {
      if (logger.getLevel() == null) {
        logger.setLevel(Level.OFF);
      }
    }
  }
}
