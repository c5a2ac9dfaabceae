package io.github.yusuan.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.identity.Identities;
import java.io.IOException;
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
 * What one real document costs (单份文本的耗时): reading against bare tokenising of the same bytes,
 * writing, deriving its identities, checking it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DisclosureBenchmark {
  /** The document. */
  @Param({"TUNLIU_2024", "WANLI_2025"})
  public Fixture fixture;

  private final JsonFactory tokens = new JsonFactory();
  private byte[] bytes = {};
  private Disclosure disclosure;

  /** Reads the document once. */
  @Setup
  public void read() {
    bytes = fixture.bytes();
    disclosure = DisclosureJson.read(bytes);
  }

  /**
   * Tokenises the bytes and takes the text of every value, and nothing else: the yardstick.
   *
   * @return the number of characters of all values
   * @throws IOException never
   */
  @Benchmark
  public long tokenise() throws IOException {
    long characters = 0;
    try (JsonParser parser = tokens.createParser(bytes)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          characters += parser.getText().length();
        }
      }
    }
    return characters;
  }

  /**
   * Reads the document.
   *
   * @return the disclosure
   */
  @Benchmark
  public Disclosure readDisclosure() {
    return DisclosureJson.read(bytes);
  }

  /**
   * Writes the document.
   *
   * @return the bytes
   */
  @Benchmark
  public byte[] writeDisclosure() {
    return DisclosureJson.toBytes(disclosure);
  }

  /**
   * Derives the identities of the document.
   *
   * @return the identities
   */
  @Benchmark
  public Identities deriveIdentities() {
    return Identities.of(disclosure);
  }

  /**
   * Checks the document by the standard rules, identities derived anew.
   *
   * @return the report
   */
  @Benchmark
  public Report check() {
    return Rulebook.standard().check(disclosure);
  }
}
