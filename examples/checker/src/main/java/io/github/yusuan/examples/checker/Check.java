package io.github.yusuan.examples.checker;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks published disclosures (核对部门预算公开): {@code check FILE... [--last-year FILE] [--english]
 * [--json] [--help]}.
 *
 * <p>Without files it checks the real disclosure of 屯留 2024. The exit status is 0 where nothing of
 * severity error is violated, 1 where something is, 2 where a file cannot be read.
 */
public final class Check {
  private static final String USAGE = 
      "usage: check FILE... [--last-year FILE] [--english] [--json] [--help]";

  /** Says how it computes when first used, which is of no use to who reads a report. */
  private static final Logger MONEY = Logger.getLogger("org.javamoney.moneta");

  private Check() {}

  /**
   * Checks the files and ends the process with the status.
   *
   * @param arguments files of JSON, {@code --last-year} with the file of the year before, {@code
   *     --english} for an English report, {@code --json} for one
   *     that programs read
   */
  public static void main(String[] arguments) {
    MONEY.setLevel(Level.WARNING);
    PrintStream out = Console.out();
    int status = run(arguments, out, Console.err());
    out.flush();
    System.exit(status);
  }

  /** Checks the files and returns the status. */
  static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (Arrays.asList(arguments).contains("--help")) {
      out.println(USAGE);
      return Checker.PASSED;
    }
    CheckOptions options;
    try {
      options = CheckOptions.of(Arrays.asList(arguments));
    } catch (IllegalArgumentException misuse) {
      err.println(misuse.getMessage());
      err.println(USAGE);
      return Checker.UNREADABLE;
    }
    return new Checker(options, out, err).checkAll();
  }
}
