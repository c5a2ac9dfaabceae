package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import io.github.yusuan.io.DisclosureJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a document and writes it as JSON (读入). */
@Command(
    name = "read",
    description = {"读入公开文本，写为JSON。", "Reads a disclosure and writes it as JSON."})
final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "公开文本。A disclosure.")
  private Path file = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "OUT",
      description = "写入何处，未写即打印。Where to write it; printed where not said.")
  private @Nullable Path to;

  @Mixin private DocumentOptions options = new DocumentOptions();

  ReadCommand(Console console) {
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
    Disclosure disclosure = document.get().disclosure();
    if (to == null) {
      console.out().print(DisclosureJson.toText(disclosure));
    } else {
      DisclosureJson.write(disclosure, to);
    }
    return ExitStatus.PASSED;
  }
}
