package io.github.yusuan.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Time and memory of a proof, by JMH (耗时与内存): {@link JointBenchmark} as a table in Markdown.
 * Medians, which other work on the machine disturbs least.
 */
public final class Speed {
  private static final double BYTES = 1e6;
  private static final double MEDIAN = 50;

  private Speed() {}

  /**
   * Prints the table.
   *
   * @param arguments none
   * @throws RunnerException if JMH fails
   */
  public static void main(String[] arguments) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(JointBenchmark.class.getSimpleName())
                    .mode(Mode.SampleTime)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    System.out.println("\n| document | ms for a proof with culprits, median | MB allocated |");
    System.out.println("|---|--:|--:|");
    for (RunResult result : results) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.1f |%n",
          name(result.getParams()),
          result.getPrimaryResult().getStatistics().getPercentile(MEDIAN),
          allocated(result) / BYTES);
    }
  }

  private static String name(BenchmarkParams parameters) {
    return parameters.getParamsKeys().contains("errors")
        ? "屯留 2024, errors: " + parameters.getParam("errors")
        : "derived, times as many budget lines: " + parameters.getParam("size");
  }

  private static double allocated(RunResult result) {
    for (String name : result.getSecondaryResults().keySet()) {
      if (name.endsWith("gc.alloc.rate.norm")) {
        return result.getSecondaryResults().get(name).getScore();
      }
    }
    return Double.NaN;
  }
}
