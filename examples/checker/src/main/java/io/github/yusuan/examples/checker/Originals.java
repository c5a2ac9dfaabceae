package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The files that a command reads (原件), none of which it writes over. */
final class Originals {
  private static final Label READ =
      Label.zh("此文件正是所读入的，不予覆盖；请另指写入何处")
          .en("this file is what is read, and is left as it is; name another to write");

  private Originals() {}

  /**
   * Tells whether a file to be written is one of those that are read, and says so if it is.
   *
   * @param to where something would be written, if anywhere
   */
  static boolean include(
      @Nullable Path to, Collection<Path> read, LanguageOption language, Console console)
      throws IOException {
    if (to == null || !Files.isRegularFile(to)) {
      return false;
    }
    for (Path file : read) {
      if (Files.exists(file) && Files.isSameFile(to, file)) {
        console.say(to, READ.in(language.language()));
        return true;
      }
    }
    return false;
  }
}
