package io.github.yusuan.examples.checker;

import io.github.yusuan.examples.checker.folder.ReadDocument;
import io.github.yusuan.io.document.Reading;
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
    mixinStandardHelpOptions = true,
    description = {
      "读入公开文本，按样式写为网页（.html）或工作簿（.xlsx）。",
      "Reads a disclosure and writes it as its template prints it: a page (.html) or a workbook"
          + " (.xlsx)."
    })
final class WriteCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "公开文本。A disclosure.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "写入何处，格式由扩展名定。Where to write it; the name tells the format.")
  private Path to = Path.of("");

  @Mixin private ReadingOptions options = new ReadingOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  WriteCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<ReadDocument> document =
        new DocumentReading(console, options, language.language()).of(file);
    if (document.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    document.get().reading().ifPresent(this::tell);
    try {
      Publication.of(document.get().disclosure()).write(to);
    } catch (IllegalArgumentException unknown) {
      console.err().println(unknown.getMessage());
      return ExitStatus.UNREADABLE;
    }
    return ExitStatus.PASSED;
  }

  /** Says what is in doubt about the document that was read: it is not in what is written. */
  private void tell(Reading reading) {
    new ReadingText(reading, language.language()).print(console.err());
  }
}
