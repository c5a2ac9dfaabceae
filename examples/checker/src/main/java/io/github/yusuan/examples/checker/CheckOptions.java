package io.github.yusuan.examples.checker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What the user asked for.
 *
 * @param files the files to check; none for the fixture
 * @param lastYear what the department published for the year before, if it is to be compared
 * @param english whether the report is in English
 * @param json whether the report is JSON
 */
record CheckOptions(
    List<Path> files, Optional<Path> lastYear, boolean english, boolean json) {

  static CheckOptions of(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    Optional<Path> lastYear = Optional.empty();
    boolean english = false;
    boolean json = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      switch (argument) {
        case "--last-year" -> lastYear = Optional.of(file(rest, argument));
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
    return new CheckOptions(List.copyOf(files), lastYear, english, json);
  }

  private static Path file(Iterator<String> rest, String option) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " must be followed by a file");
    }
    return Path.of(rest.next());
  }
}
