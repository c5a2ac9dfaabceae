package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.TemplateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that arguments mean (待核对文件): files as named, folders with all that lies in them.
 *
 * @param files the files in the order of the arguments, those of a folder by path
 * @param templates those of folders that are templates, which are left out
 */
record DocumentFiles(List<Path> files, TemplateFiles templates) {

  /** Lists the files. */
  static DocumentFiles in(List<Path> arguments) throws IOException {
    DocumentFiles all = new DocumentFiles(new ArrayList<>(), new TemplateFiles());
    for (Path argument : arguments) {
      if (Files.isDirectory(argument)) {
        try (Stream<Path> walked = Files.walk(argument)) {
          walked
              .filter(Files::isRegularFile)
              .filter(DocumentFiles::isVisible)
              .sorted()
              .forEach(all::add);
        }
      } else {
        all.files.add(argument);
      }
    }
    return all;
  }

  private void add(Path file) {
    if (TemplateFiles.isOne(file)) {
      templates.add(file.toString());
    } else {
      files.add(file);
    }
  }

  private static boolean isVisible(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  /** Says which templates were left out, if any. */
  void tell(Language language, Console console) {
    templates.words().ifPresent(words -> console.err().println(words.in(language)));
  }
}
