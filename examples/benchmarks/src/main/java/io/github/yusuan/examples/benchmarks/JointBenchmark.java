package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.examples.checker.Fixture;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.JointProof;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
 * What the joint proof costs (整体证明的耗时): 屯留 as it should be, with errors, and derived documents of
 * its structure with 1, 10 and 100 times its budget lines. Memory: {@code -prof gc}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class JointBenchmark {
  private static final long SEED = 8;
  private static final int LINES = 40;

  /** The real document with errors of 50 last places. */
  @State(Scope.Benchmark)
  public static class Tunliu {
    /** The number of errors. */
    @Param({"0", "1", "2", "3", "5", "8"})
    public int errors;

    private Identities identities = Identities.of(Fixture.TUNLIU_2024.read());

    /** Puts the errors in. */
    @Setup
    public void change() {
      identities = tunliu(errors);
    }
  }

  /** Returns the real document with so many errors, always the same. */
  static Identities tunliu(int errors) {
    Disclosure changed = DetectionStudy.consistent(Fixture.TUNLIU_2024.read());
    List<Cell> cells = new ArrayList<>(changed.cells());
    cells.removeIf(cell -> cell.figure().map(figure -> figure.signum() <= 0).orElse(true));
    Collections.shuffle(cells, new Random(SEED));
    for (Cell cell : cells.subList(0, errors)) {
      Figure figure = cell.figure().orElseThrow();
      Figure more = Figure.ofLastPlaces(figure.lastPlaces() + 50, figure.decimals());
      changed = changed.with(cell, more);
    }
    return Identities.of(changed);
  }

  /** A derived document. */
  @State(Scope.Benchmark)
  public static class Derived {
    /** How many times the budget lines of one document. */
    @Param({"1", "10", "100"})
    public int size;

    private Identities identities = Identities.of(Fixture.TUNLIU_2024.read());

    /** Derives the document. */
    @Setup
    public void derive() {
      identities = Identities.of(DetectionBudgets.derived(1, LINES * size));
    }
  }

  /**
   * Proves the real document, culprits and corrections included.
   *
   * @param state the document
   * @return the proof
   */
  @Benchmark
  public JointProof tunliu(Tunliu state) {
    return JointProof.of(state.identities);
  }

  /**
   * Proves a derived document.
   *
   * @param state the document
   * @return the proof
   */
  @Benchmark
  public JointProof derived(Derived state) {
    return JointProof.of(state.identities);
  }
}
