package io.github.yusuan.examples.checker;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command prints: reports to one stream, what is said about files to the other.
 *
 * @param out for reports
 * @param err for what could not be read, and for progress
 * @param charset how both write Chinese
 * @param terminal whether a person sits before it
 */
record Console(PrintStream out, PrintStream err, Charset charset, boolean terminal) {

  /** Prints to what a person or a program gave the process. */
  static Console ofProcess() {
    Optional<java.io.Console> terminal = ofPerson();
    Charset charset =
        terminal
            .map(java.io.Console::charset)
            .map(Console::chineseOr)
            .orElse(StandardCharsets.UTF_8);
    return to(
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        charset,
        terminal.isPresent());
  }

  private static Console to(OutputStream out, OutputStream err, Charset charset, boolean terminal) {
    return new Console(
        new PrintStream(out, true, charset),
        new PrintStream(err, true, charset),
        charset,
        terminal);
  }

  /** Returns the charset if it knows Chinese, else UTF-8: better seen strangely than as ????. */
  static Charset chineseOr(Charset charset) {
    boolean chinese = charset.canEncode() && charset.newEncoder().canEncode("预算");
    return chinese ? charset : StandardCharsets.UTF_8;
  }

  /**
   * Returns what a person types at; some releases after 17 have a console for redirected output.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static Optional<java.io.Console> ofPerson() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }

  private static boolean isTerminal(java.io.Console console) {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException before22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException unknown) {
      return false;
    }
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, charset);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, charset);
  }

  void flush() {
    out.flush();
    err.flush();
  }
}
