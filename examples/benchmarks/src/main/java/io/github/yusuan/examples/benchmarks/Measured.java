package io.github.yusuan.examples.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Prints every figure of the joint proof that the README quotes (全部测量): what it finds and names,
 * its time and memory, and the time of a native solver. It takes some minutes.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.Measured 10000
 * }</pre>
 */
public final class Measured {
  private Measured() {}

  /**
   * Runs all studies.
   *
   * @param arguments those of {@link DetectionStudy}
   * @throws RunnerException if JMH fails
   * @throws IOException if a file for the native solver cannot be written
   * @throws InterruptedException if interrupted
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    Speed.main(new String[0]);
    Yardstick.main(new String[0]);
    System.out.println();
    DetectionStudy.main(arguments);
    System.out.println();
    OmissionStudy.main(new String[0]);
    System.out.println();
    TextStudy.main(new String[0]);
  }
}
