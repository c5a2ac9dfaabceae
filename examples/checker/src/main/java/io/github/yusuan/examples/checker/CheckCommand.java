package io.github.yusuan.examples.checker;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.examples.checker.folder.ReadDocument;
import io.github.yusuan.io.ReportJson;
import io.github.yusuan.io.document.Doubt;
import io.github.yusuan.io.document.Reading;
import io.github.yusuan.io.html.ReportPage;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads, checks and reports one file after another (核对). */
@Command(
    name = "check",
    description = {"核对文件或文件夹并打印报告。", "Checks files or folders and prints a report for each."})
final class CheckCommand implements Callable<Integer> {
  private static final Sentence ONE_PAGE =
      Sentence.of("checker-one-page")
          .zh("--html一次只写一份文本的核对报告，此处有{count}份；多份请用--out")
          .en("--html: one document gives one page, not {count}; use --out for many");

  private final Console console;

  @Parameters(
      paramLabel = "FILE|FOLDER",
      arity = "0..*",
      description = {
        "公开文本，或其所在文件夹；写有--out时也可为JSON Lines。",
        "Disclosures, or folders of them; with --out JSON Lines, too."
      })
  private List<Path> arguments = new ArrayList<>();

  @Option(
      names = "--last-year",
      paramLabel = "FILE",
      description = "同一部门上年公开文本。What the department published for the year before.")
  private @Nullable Path lastYear;

  @Option(
      names = "--units",
      paramLabel = "FILE",
      description = "所属单位公开文本，可重复。What a unit of it published; may be repeated.")
  private List<Path> units = new ArrayList<>();

  @Option(names = "--json", description = "供程序读取的报告。A report that programs read.")
  private boolean json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = {
        "另将核对报告写成网页（只核对一份文本时）。",
        "Writes the report as a page to look at too, of one document."
      })
  private @Nullable Path page;

  @Mixin private FolderArguments folder = new FolderArguments();

  @Mixin private DocumentOptions options = new DocumentOptions();

  CheckCommand(Console console) {
    this.console = console;
  }

  /** Checks all files, also those after an unreadable one, and returns the worst status. */
  @Override
  public Integer call() throws IOException {
    Language words = options.language();
    DocumentReading reading = options.reading(console);
    Optional<RelatedDocuments> related =
        related(new DocumentReading(console, options.reading().ofOtherDocuments(), words));
    if (related.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    if (folder.isAsked()) {
      return folder.check(arguments, options.reading(), related.get(), words, console);
    }
    Tally tally = new Tally();
    if (arguments.isEmpty()) {
      ReadDocument printed = ReadDocument.of(options.reading().printed().read(Fixture.printed()));
      tally.add(report(Path.of("tunliu-2024.md"), printed, related.get()));
      return tally.status();
    }
    DocumentFiles found = DocumentFiles.in(arguments);
    List<Path> files = found.files();
    if (page != null && files.size() != 1) {
      console.err().println(ONE_PAGE.with("count", files.size()).in(words));
      return ExitStatus.UNREADABLE;
    }
    if (options.wouldWriteOver(page, console, read(files))) {
      return ExitStatus.UNREADABLE;
    }
    try (Progress progress = Progress.over(files.size(), console)) {
      for (Path file : files) {
        tally.add(check(file, files.size() > 1, related.get(), reading));
        progress.step();
      }
    }
    found.tell(words, console);
    if (files.size() != 1) {
      console.err().println(tally.in(words));
    }
    return tally.status();
  }

  /** Returns all files that are read: what is checked, and what it is checked against. */
  private Path[] read(List<Path> files) {
    Stream<Path> others = Stream.concat(Stream.ofNullable(lastYear), units.stream());
    return Stream.concat(files.stream(), others).toArray(Path[]::new);
  }

  private Optional<RelatedDocuments> related(DocumentReading reading) {
    RelatedDocuments related = RelatedDocuments.none();
    if (lastYear != null) {
      Optional<Disclosure> published = reading.of(lastYear).map(ReadDocument::disclosure);
      if (published.isEmpty()) {
        return Optional.empty();
      }
      related = related.withLastYear(published.get());
    }
    List<Disclosure> published = new ArrayList<>();
    for (Path unit : units) {
      reading.of(unit).map(ReadDocument::disclosure).ifPresent(published::add);
    }
    return published.size() == units.size()
        ? Optional.of(related.withUnits(published))
        : Optional.empty();
  }

  private int check(Path file, boolean named, RelatedDocuments related, DocumentReading reading)
      throws IOException {
    Optional<ReadDocument> document = reading.of(file);
    if (document.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    if (named && !json) {
      console.out().println(Console.name(file));
    }
    return report(file, document.get(), related);
  }

  /**
   * Says what became of the figures of a printed document, and what is in doubt or was not read.
   */
  private void tell(Reading reading) {
    new ReadingText(reading, options.language()).print(json ? console.err() : console.out());
  }

  private int report(Path file, ReadDocument document, RelatedDocuments related)
      throws IOException {
    Optional<Message> misfit = document.misfit(related);
    if (misfit.isPresent()) {
      console.say(file, misfit.get().in(options.language()));
      return ExitStatus.UNREADABLE;
    }
    document.reading().ifPresent(this::tell);
    Report report = document.located(Rulebook.standard().check(document.disclosure(), related));
    Language words = options.language();
    List<Doubt> doubts = document.reading().map(Reading::doubts).orElse(List.of());
    console
        .out()
        .println(json ? ReportJson.of(report).withDoubts(doubts).toText() : report.in(words));
    if (page != null) {
      ReportPage shown = ReportPage.of(report).opensIn(words);
      document.reading().map(shown::withReading).orElse(shown).write(page);
    }
    return report.passes() ? ExitStatus.PASSED : ExitStatus.FAILED;
  }
}
