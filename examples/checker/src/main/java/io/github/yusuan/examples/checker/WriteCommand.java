package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import io.github.yusuan.io.print.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document and writes it as it is published (写出). */
@Command(
    name = "write",
    description = {
      "读入公开文本，按样式写为网页（.html）或工作簿（.xlsx）。",
      "Reads a disclosure and writes it as its template prints it: a page (.html) or a workbook"
          + " (.xlsx)."
    })
final class WriteCommand implements Callable<Integer> {
  private static final Label FORMAT =
      Label.zh("格式由扩展名定，须为.html或.xlsx")
          .en("the name tells the format, which must be .html or .xlsx");

  private final Console console;

  @Parameters(paramLabel = "FILE", description = "公开文本。A disclosure.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "写入何处，格式由扩展名定。Where to write it; the name tells the format.")
  private Path to = Path.of("");

  @Mixin private DocumentOptions options = new DocumentOptions();

  WriteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (options.wouldWriteOver(to, console, file)) {
      return ExitStatus.UNREADABLE;
    }
    Optional<ReadDocument> document = options.read(file, console);
    if (document.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    try {
      Publication.of(document.get().disclosure()).write(to);
    } catch (IllegalArgumentException unknown) {
      console.say(to, FORMAT.in(options.language()));
      return ExitStatus.UNREADABLE;
    }
    return ExitStatus.PASSED;
  }
}
