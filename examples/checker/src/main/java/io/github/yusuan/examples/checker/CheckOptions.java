package io.github.yusuan.examples.checker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user asked for.
 *
 * @param files the files to check; none for the fixture
 * @param english whether the report is in English
 * @param json whether the report is JSON
 */
record CheckOptions(List<Path> files, boolean english, boolean json) {

  static CheckOptions of(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    boolean english = false;
    boolean json = false;
    for (String argument : arguments) {
      switch (argument) {
        case "--english" -> english = true;
        case "--json" -> json = true;
        default -> {
          if (argument.startsWith("--")) {
            throw new IllegalArgumentException("no such option: " + argument);
          }
          files.add(Path.of(argument));
        }
      }
    }
    return new CheckOptions(List.copyOf(files), english, json);
  }
}
