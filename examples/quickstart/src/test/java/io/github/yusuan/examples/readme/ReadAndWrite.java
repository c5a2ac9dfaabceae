package io.github.yusuan.examples.readme;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.io.DisclosureFormatException;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.io.JsonLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

class ReadAndWrite {
  static Disclosure copy(Path from, Path to) throws IOException {
    try {
      Disclosure disclosure = DisclosureJson.read(from);
      DisclosureJson.write(disclosure, to); // the whole file or nothing
      return disclosure;
    } catch (DisclosureFormatException unreadable) {
      System.err.println(unreadable.pointer() + ": expected " + unreadable.expected());
      throw unreadable;
    }
  }

  static long readable(Path jsonLines) throws IOException {
    try (Stream<JsonLine> lines = DisclosureJson.readLines(jsonLines)) {
      return lines.filter(line -> line.disclosure().isPresent()).count();
    }
  }
}
