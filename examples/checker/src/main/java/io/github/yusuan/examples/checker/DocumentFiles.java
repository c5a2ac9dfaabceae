package io.github.yusuan.examples.checker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that arguments mean (待核对文件): files as named, folders with all that lies in them. */
final class DocumentFiles {
  private DocumentFiles() {}

  /** Lists the files in the order of the arguments, those of a folder by path. */
  static List<Path> in(List<Path> arguments) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        try (Stream<Path> all = Files.walk(argument)) {
          all.filter(Files::isRegularFile)
              .filter(DocumentFiles::isVisible)
              .sorted()
              .forEach(files::add);
        }
      } else {
        files.add(argument);
      }
    }
    return files;
  }

  private static boolean isVisible(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }
}
