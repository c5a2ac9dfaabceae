package io.github.yusuan.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Prints every figure of the joint proof that the README quotes (全部测量): its time and memory, and
 * the time of a native solver; what it finds and names where figures are wrong, where something is
 * missing, where the text is wrong, and where one act made many figures wrong. It takes half an
 * hour.
 *
 * <pre>{@code
 * java -cp examples/benchmarks/target/benchmarks.jar \
 *     io.github.yusuan.examples.benchmarks.Measured 10000 FOLDER
 * }</pre>
 */
public final class Measured {
  private Measured() {}

  /**
   * Runs all studies.
   *
   * @param arguments the number of derived documents to look for false alarms in, 1,000 if left
   *     out; then a folder of documents in any format, to be studied beside those that are at hand
   * @throws RunnerException if JMH fails
   * @throws IOException if a file for the native solver cannot be written, or a document of the
   *     folder cannot be read
   * @throws InterruptedException if interrupted
   */
  public static void main(String[] arguments)
      throws RunnerException, IOException, InterruptedException {
    Speed.main(new String[0]);
    Yardstick.main(new String[0]);
    System.out.println();
    DetectionStudy.main(with(arguments, arguments.length > 0 ? arguments[0] : "1000", "1"));
    System.out.println();
    OmissionStudy.main(with(arguments, "200", "1"));
    System.out.println();
    TextStudy.main(with(arguments, "20"));
    System.out.println();
    FamilyStudy.main(with(arguments, "4"));
    System.out.println();
    ActStudy.main(with(arguments, "60", "1000"));
  }

  /** Returns arguments of a study, and after them the folder, if there is one. */
  private static String[] with(String[] arguments, String... own) {
    List<String> all = new ArrayList<>(List.of(own));
    all.addAll(List.of(arguments).subList(Math.min(1, arguments.length), arguments.length));
    return all.toArray(String[]::new);
  }
}
