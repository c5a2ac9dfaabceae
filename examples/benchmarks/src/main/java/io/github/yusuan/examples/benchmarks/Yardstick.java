package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.JointProof;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time of a native solver on the same systems (对照耗时): CBC, if it is installed, as a whole
 * process that reads a file, solves it and ends; beside it the proof with culprits and corrections,
 * warm.
 */
public final class Yardstick {
  private static final String SOLVER = "cbc";
  private static final int ROUNDS = 21;
  private static final int WARM = 300;
  private static final long PATIENCE_SECONDS = 20;
  private static final String STOPPED = "given up";
  private static final Pattern OBJECTIVE = Pattern.compile("Objective value: +([0-9.]+)");

  private Yardstick() {}

  /** What a run of the solver came to: its time in ms, and its answer. */
  private record Answer(double time, String words) {}

  /**
   * Prints a table in Markdown, or one line that says why there is none.
   *
   * @param arguments none
   * @throws IOException if the files cannot be written
   * @throws InterruptedException if interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (!isInstalled()) {
      System.out.println("\nYardstick skipped: there is no " + SOLVER + " (Debian: coinor-cbc).");
      return;
    }
    System.out.println(
        "\n| errors in 屯留 2024 | proof and culprits, ms | cbc: feasible? ms |"
            + " cbc: fewest statements, ms | answer of both |");
    System.out.println("|--:|--:|--:|--:|---|");
    for (int errors : new int[] {0, 1, 3, 8}) {
      Identities identities = JointBenchmark.tunliu(errors);
      Answer feasible = solve(LinearProgram.feasibility(identities));
      Answer fewest = solve(LinearProgram.fewest(identities));
      System.out.printf(
          Locale.ROOT,
          "| %d | %.1f | %.0f (%s) | %.0f (%s) | %s |%n",
          errors,
          own(identities),
          feasible.time(),
          feasible.words(),
          fewest.time(),
          fewest.words(),
          own(JointProof.of(identities)));
    }
  }

  private static String own(JointProof proof) {
    int size =
        proof.discrepancies().stream()
            .mapToInt(discrepancy -> discrepancy.culprits().get(0).statements().size())
            .sum();
    return "proof: " + proof.consistency().label() + ", " + size + " to set aside";
  }

  private static boolean isInstalled() throws InterruptedException {
    try {
      Process process = new ProcessBuilder(SOLVER, "-quit").redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  /** Returns the median time of a proof in ms, warm. */
  private static double own(Identities identities) {
    for (int round = 0; round < WARM; round++) {
      JointProof.of(identities);
    }
    double[] times = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      JointProof.of(identities);
      times[round] = (System.nanoTime() - start) / 1e6;
    }
    return median(times);
  }

  private static double median(double[] times) {
    Arrays.sort(times);
    return times[times.length / 2];
  }

  /** Solves a program a few times, each in a process of its own. */
  private static Answer solve(String program) throws IOException, InterruptedException {
    Path file = Files.createTempFile("yusuan", ".lp");
    try {
      Files.writeString(file, program);
      double[] times = new double[5];
      String words = "";
      for (int round = 0; round < times.length; round++) {
        long start = System.nanoTime();
        words = run(file);
        times[round] = (System.nanoTime() - start) / 1e6;
        if (words.equals(STOPPED)) {
          return new Answer(times[round], words);
        }
      }
      return new Answer(median(times), words);
    } finally {
      Files.delete(file);
    }
  }

  private static String run(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(SOLVER, file.toString(), "sec", "" + PATIENCE_SECONDS, "solve", "quit")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (output.contains("Stopped on time")) {
      return STOPPED;
    }
    Matcher objective = OBJECTIVE.matcher(output);
    if (output.contains("nfeasible")) {
      return "infeasible";
    }
    return objective.find() ? "least " + Math.round(Double.parseDouble(objective.group(1))) : "?";
  }
}
