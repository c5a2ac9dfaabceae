package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParseResult;

/**
 * The command line (部门预算公开核对工具): {@code checker [check] FILE|FOLDER…}, {@code checker read FILE -o
 * OUT}, {@code checker write FILE -o OUT}, {@code checker fill WORKBOOK FILE -o OUT}, {@code
 * checker templates}.
 *
 * <p>{@code check} is meant where no command is named; without files it reads and checks the real
 * disclosure of 屯留 2024 as it was printed. The exit status is that of {@link ExitStatus}.
 */
@Command(
    name = "checker",
    versionProvider = Checker.Version.class,
    synopsisSubcommandLabel = "[check | read | write | fill | export | templates]",
    description = {
      "核对部门预算公开文本：未写命令即为 check，未写文件即核对随附的真实公开文本。",
      "Checks published department budgets: check is meant where no command is named, and a real"
          + " disclosure that comes with it where no file is."
    })
public final class Checker {
  /** Says how it computes when first used, which is of no use to who reads a report. */
  private static final Logger MONEY = Logger.getLogger("org.javamoney.moneta");

  private static final List<String> ABOUT_ITSELF = List.of("-h", "--help", "-V", "--version");

  @SuppressWarnings("unused")
  @Mixin
  private HelpOptions help = new HelpOptions();

  private Checker() {}

  /**
   * Does what the arguments say and ends the process with the status.
   *
   * @param arguments a command, its options and files
   */
  public static void main(String[] arguments) {
    MONEY.setLevel(Level.WARNING);
    Console console = Console.ofProcess();
    int status = run(console, arguments);
    console.flush();
    System.exit(status);
  }

  /** Does what the arguments say and returns the status. */
  static int run(Console console, String... arguments) {
    CommandLine line =
        new CommandLine(new Checker())
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new ReadCommand(console))
            .addSubcommand(new WriteCommand(console))
            .addSubcommand(new FillCommand(console))
            .addSubcommand(new ExportCommand(console))
            .addSubcommand(new TemplatesCommand(console))
            .setOut(console.outWriter())
            .setErr(console.errWriter())
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler(new Misuse())
            .setExecutionExceptionHandler(Checker::told);
    line.getCommandSpec().usageMessage().commandListHeading("命令 Commands:%n");
    Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .forEach(one -> one.getCommandSpec().usageMessage().synopsisHeading("用法 Usage: "));
    return line.execute(withCommand(line, arguments));
  }

  /** Says what went wrong with a file; a fault of the checker itself keeps its trace. */
  private static int told(Exception thrown, CommandLine line, ParseResult arguments)
      throws Exception {
    Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
    if (cause instanceof IOException failed) {
      boolean english = arguments.originalArgs().contains(LanguageOption.ENGLISH);
      Language language = english ? Language.ENGLISH : Language.CHINESE;
      line.getErr().println(Failure.ofDisk(failed).in(language));
      return ExitStatus.UNREADABLE;
    }
    throw thrown;
  }

  /** Puts the command that is meant before arguments that name none. */
  private static String[] withCommand(CommandLine line, String... arguments) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    boolean named =
        !all.isEmpty()
            && (line.getSubcommands().containsKey(all.get(0)) || ABOUT_ITSELF.contains(all.get(0)));
    if (!named) {
      all.add(0, "check");
    }
    return all.toArray(String[]::new);
  }

  /** Tells the version that the jar was built as. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"checker " + text()};
    }

    static String text() {
      String version = Checker.class.getPackage().getImplementationVersion();
      return version == null ? "(not packaged)" : version;
    }
  }
}
