package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.claim.Claims;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What is read of the documents in a folder, and how long it takes (读入之测量): figures printed, placed
 * and in doubt, and the CPU time of the first reading and of later ones, claims included. Prints a
 * Markdown table.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.ReadingStudy FOLDER 15
 * }</pre>
 */
public final class ReadingStudy {
  private static final int ROUNDS = 15;
  private static final double NANOS = 1e6;

  private ReadingStudy() {}

  /**
   * Runs the study.
   *
   * @param arguments a folder; then how often each document is read, 15 times if left out
   * @throws IOException if the folder cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("a folder of documents is to be named");
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
    List<Path> files;
    try (Stream<Path> folder = Files.list(Path.of(arguments[0]))) {
      files = folder.filter(Files::isRegularFile).sorted().toList();
    }
    System.out.println(
        "| document | forms | figures | placed | in doubt | claims | first ms | median ms |");
    System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|");
    for (Path file : files) {
      System.out.println(row(file, rounds));
    }
  }

  private static String row(Path file, int rounds) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      long first = time(bytes);
      long[] times = new long[Math.max(1, rounds)];
      for (int round = 0; round < times.length; round++) {
        times[round] = time(bytes);
      }
      Arrays.sort(times);
      Reading reading = Documents.reader().read(bytes);
      Disclosure disclosure = reading.disclosure();
      return String.format(
          Locale.ROOT,
          "| %s | %d | %d | %d | %d | %d | %.0f | %.0f |",
          file.getFileName(),
          disclosure.tables().size(),
          reading.figures().seen(),
          reading.figures().placed(),
          reading.figures().inDoubt(),
          Claims.read(disclosure).disclosure().narrative().stream()
              .mapToInt(section -> section.claims().size())
              .sum(),
          first / NANOS,
          times[times.length / 2] / NANOS);
    } catch (DisclosureFormatException unreadable) {
      return "| " + file.getFileName() + " | not read | | | | | | |";
    }
  }

  private static long time(byte[] bytes) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long begin = clock.getCurrentThreadCpuTime();
    Claims.read(Documents.reader().read(bytes).disclosure());
    return clock.getCurrentThreadCpuTime() - begin;
  }
}
