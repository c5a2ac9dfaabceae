package io.github.yusuan.examples.checker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints Chinese wherever the process runs: the console's own charset may not know it. */
final class Console {
  private Console() {}

  static PrintStream out() {
    return utf8(FileDescriptor.out);
  }

  static PrintStream err() {
    return utf8(FileDescriptor.err);
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
