package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.PrintedText;
import java.util.Optional;

/** The title of a table as it is printed (表题), without its number. */
final class TableTitle {
  private TableTitle() {}

  /** Returns what a line says behind the number of a table. */
  static String of(String line) {
    String clean = PrintedKey.clean(line);
    int digits =
        DocumentPatterns.TABLE_NUMBER
            .first(PrintedKey.half(clean))
            .map(found -> found.group().length())
            .orElse(0);
    int at = 0;
    for (int seen = 0; at < clean.length() && seen < digits; at++) {
      seen += PrintedKey.half(clean.substring(at, at + 1)).length();
    }
    return clean.substring(at).strip();
  }

  /** Returns a title, if the form is not titled so. */
  static Optional<String> other(String title, Form form) {
    return title.isEmpty() || isOf(title, form) ? Optional.empty() : Optional.of(title);
  }

  /** The sides of a table are printed under one title, which does not say which side it is. */
  private static boolean isOf(String title, Form form) {
    PrintedText printed = PrintedText.of(title);
    String own = form.title().in(Language.CHINESE);
    return printed.equals(PrintedText.of(own))
        || form.side()
            .map(side -> PrintedText.of(title + "（" + side.label().in(Language.CHINESE) + "）"))
            .filter(PrintedText.of(own)::equals)
            .isPresent();
  }
}
