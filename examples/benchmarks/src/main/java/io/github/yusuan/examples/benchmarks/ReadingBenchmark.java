package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.rules.claim.Claims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to read a printed document (读入耗时): its format as grids, the grids as a disclosure,
 * its text as claims, and all of it. Another document than 屯留's Markdown is given by {@code -p
 * file=PATH}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  /** The file; empty for the Markdown that comes with the checker. */
  @Param("")
  public String file = "";

  private byte[] bytes = {};
  private PrintedDocument printed = new PrintedDocument(List.of());
  private Reading reading = Documents.reader().read(Fixture.printed());

  /**
   * Reads the document once.
   *
   * @throws IOException if the file cannot be read
   */
  @Setup
  public void open() throws IOException {
    bytes = file.isEmpty() ? Fixture.printed() : Files.readAllBytes(Path.of(file));
    printed = Documents.reader().print(bytes);
    reading = Documents.reader().place(printed);
  }

  /**
   * Reads the format.
   *
   * @return grids and lines
   */
  @Benchmark
  public PrintedDocument print() {
    return Documents.reader().print(bytes);
  }

  /**
   * Places the figures of grids in forms, and tries two readings where there are two.
   *
   * @return the disclosure, with what is in doubt
   */
  @Benchmark
  public Reading place() {
    return Documents.reader().place(printed);
  }

  /**
   * Reads what the text claims.
   *
   * @return the claims
   */
  @Benchmark
  public Claims claim() {
    return Claims.read(reading.disclosure());
  }

  /**
   * Does all of it.
   *
   * @return the claims
   */
  @Benchmark
  public Claims read() {
    return Claims.read(Documents.reader().read(bytes).disclosure());
  }
}
