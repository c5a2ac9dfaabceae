package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Visible;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

  private static final int LONGEST_NAME = 4096;

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

  /** Says something about a file; its name is shown as what a document says is. */
  void say(Path file, String said) {
    err.println(name(file) + ": " + said);
  }

  /** Returns the name of a file on one line, whatever it has. */
  static String name(Path file) {
    return Visible.text(file.toString(), LONGEST_NAME);
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
