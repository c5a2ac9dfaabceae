package io.github.yusuan.examples.checker;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import io.github.yusuan.io.document.Documents;
import io.github.yusuan.io.document.FilledDocument;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a publisher's own blank workbook in with the figures of a document (填表). */
@Command(
    name = "fill",
    description = {
      "把公开文本的数字填入空白工作簿（.xlsx），并说明哪些无处可填。",
      "Fills a blank workbook (.xlsx) in with the figures of a disclosure, and says what had no"
          + " place in it."
    })
final class FillCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "WORKBOOK",
      description = "空白工作簿，不改动。A blank workbook, which is left as it is.")
  private Path blank = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE", description = "公开文本。A disclosure.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      required = true,
      description = "填好的工作簿写入何处。Where to write the workbook filled in.")
  private Path to = Path.of("");

  @Option(
      names = "--json",
      description = {
        "供程序读取：未填各表、各行的全部名称。",
        "For programs: what was not filled in, with the names of all rows."
      })
  private boolean json;

  @Mixin private DocumentOptions options = new DocumentOptions();

  FillCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (options.wouldWriteOver(to, console, blank, file)) {
      return ExitStatus.UNREADABLE;
    }
    Optional<ReadDocument> document = options.read(file, console);
    if (document.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    try {
      FilledDocument filled = Documents.fill(blank, document.get().disclosure());
      filled.write(to);
      tell(filled);
      return filled.figures().inDoubt() == 0 ? ExitStatus.PASSED : ExitStatus.FAILED;
    } catch (DisclosureFormatException unreadable) {
      console.say(blank, Failure.of(unreadable).in(options.language()));
    } catch (NoSuchFileException missing) {
      console.say(Path.of(missing.getFile()), Failure.of(missing).in(options.language()));
    }
    return ExitStatus.UNREADABLE;
  }

  /** Says what became of the figures, and what had no place. */
  private void tell(FilledDocument filled) {
    if (json) {
      console.out().println(FillingJson.of(filled));
      return;
    }
    console.out().println(filled.summary().in(options.language()));
    filled
        .foldedDoubts()
        .forEach(doubt -> console.out().println("- " + doubt.in(options.language())));
  }
}
