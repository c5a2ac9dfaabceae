package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.examples.checker.fiscal.FiscalPackage;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the figures of documents as a fiscal data package (导出). */
@Command(
    name = "export",
    description = {
      "将各份文本的数字写为财政数据包（CSV及其说明）。",
      "Writes the figures of disclosures as a fiscal data package: CSV with a descriptor."
    })
final class ExportCommand implements Callable<Integer> {
  private static final Sentence WRITTEN =
      Sentence.of("checker-package-written")
          .zh("已写{documents}份文本的数字：{folder}[；{unreadable}份无法读取]")
          .en(
              "figures of {documents} {documents|document|documents}: {folder}[; {unreadable}"
                  + " cannot be read]");

  private final Console console;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "1..*",
      description = "公开文本，或其所在文件夹。Disclosures, or folders of them.")
  private List<Path> arguments = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FOLDER",
      required = true,
      description = "数据包写入何处。Where the package goes.")
  private Path to = Path.of("");

  @Option(
      names = "--cofog",
      description = {
        "另加由类级科目推出的COFOG分类（推出，非公开内容）。",
        "Adds the division of COFOG that follows from the functional class, marked as derived."
      })
  private boolean cofog;

  @Mixin private DocumentOptions options = new DocumentOptions();

  ExportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    DocumentReading reading = options.reading(console);
    DocumentFiles found = DocumentFiles.in(arguments);
    List<Path> files = found.files();
    int unreadable = 0;
    try (FiscalPackage figures = FiscalPackage.to(to, cofog);
        Progress progress = Progress.over(files.size(), console)) {
      for (Path file : files) {
        Optional<ReadDocument> document = reading.of(file);
        if (document.isPresent()) {
          figures.add(file.toString(), document.get().disclosure());
        } else {
          unreadable++;
        }
        progress.step();
      }
      figures.finish();
    } catch (FileAlreadyExistsException refused) {
      console.say(Path.of(refused.getFile()), Failure.ofFolder(refused).in(options.language()));
      return ExitStatus.UNREADABLE;
    }
    found.tell(options.language(), console);
    Message written =
        WRITTEN.with("documents", files.size() - unreadable).with("folder", to.toString());
    console
        .out()
        .println(
            (unreadable > 0 ? written.with("unreadable", unreadable) : written)
                .in(options.language()));
    return unreadable > 0 ? ExitStatus.UNREADABLE : ExitStatus.PASSED;
  }
}
