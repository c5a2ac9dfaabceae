package io.github.yusuan.examples.checker;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.examples.checker.folder.Baseline;
import io.github.yusuan.examples.checker.folder.Failure;
import io.github.yusuan.examples.checker.folder.FolderCheck;
import io.github.yusuan.examples.checker.folder.FolderOptions;
import io.github.yusuan.examples.checker.folder.FolderResult;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the reports of many documents go, and what of them is known (批量核对选项). */
final class FolderArguments {
  private static final Sentence TWICE =
      Sentence.of("checker-documents-twice")
          .zh("同一部门、年度、种类的文本有{count}份，各自核对：{documents}")
          .en(
              "{count} documents are of one publisher, year and kind, each checked by itself:"
                  + " {documents}");
  private static final Sentence WRITTEN =
      Sentence.of("checker-index-written").zh("索引页：{page}").en("index: {page}");

  private static final Sentence LEFT =
      Sentence.of("checker-list-left")
          .zh("{list}已有人改动，予以保留；本次清单写入{instead}")
          .en("{list} was changed by somebody and is left; the list of this run is {instead}");

  private static final Label NO_FOLDER =
      Label.zh("写有--baseline或--baseline-out时，须以--out写明核对报告写入何处")
          .en("--baseline, --baseline-out: where the reports go must be said by --out");
  private static final Label NO_DOCUMENTS =
      Label.zh("写有--out时，须写明核对哪些文本").en("--out: which documents are to be checked must be said");

  @Option(
      names = "--out",
      paramLabel = "REPORTS",
      description = {
        "将每份文本的核对报告、索引页和待办清单写入此文件夹；同一部门相邻年度、所属单位的文本自行关联；再次运行只核对有变化的文本。",
        "Writes a page for each document, an index and a worklist into this folder. Documents of"
            + " one department, its units and consecutive years are related; what did not change is"
            + " not checked again."
      })
  private @Nullable Path out;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "已知意见，清单只列新的。Findings that are known; only others are listed.")
  private @Nullable Path baseline;

  @Option(
      names = "--baseline-out",
      paramLabel = "FILE",
      description = "将全部意见写作基线。Writes all findings as a baseline.")
  private @Nullable Path newBaseline;

  /** Tells whether documents are checked into a folder. */
  boolean isAsked() {
    return out != null || baseline != null || newBaseline != null;
  }

  int check(
      List<Path> documents,
      ReadingOptions options,
      RelatedDocuments given,
      Language language,
      Console console)
      throws IOException {
    Path folder = out;
    if (folder == null || documents.isEmpty()) {
      console.err().println((folder == null ? NO_FOLDER : NO_DOCUMENTS).in(language));
      return ExitStatus.UNREADABLE;
    }
    List<Path> missing = documents.stream().filter(Files::notExists).toList();
    if (!missing.isEmpty()) {
      missing.forEach(
          file ->
              console.say(file, Failure.of(new NoSuchFileException(file.toString())).in(language)));
      return ExitStatus.UNREADABLE;
    }
    Optional<Baseline> known = known(console, language);
    if (known.isEmpty()) {
      return ExitStatus.UNREADABLE;
    }
    FolderOptions how =
        new FolderOptions(
            options.reader(),
            Rulebook.standard(),
            given,
            known.get(),
            Optional.ofNullable(newBaseline),
            language,
            Checker.Version.text() + "\n" + options.said());
    FolderResult result;
    try (FolderBar bar = new FolderBar(console)) {
      result = FolderCheck.check(documents, folder, how, bar);
    } catch (FileSystemException refused) {
      String named = Objects.requireNonNullElse(refused.getFile(), folder.toString());
      console.say(Path.of(named), Failure.ofFolder(refused).in(language));
      return ExitStatus.UNREADABLE;
    }
    tell(result, language, console);
    return status(result);
  }

  private Optional<Baseline> known(Console console, Language language) {
    Path file = baseline;
    if (file == null) {
      return Optional.of(Baseline.empty());
    }
    try {
      return Optional.of(Baseline.read(file));
    } catch (DisclosureFormatException | IOException unreadable) {
      console.say(file, Failure.of(unreadable).in(language));
    }
    return Optional.empty();
  }

  private static void tell(FolderResult result, Language language, Console console) {
    result
        .alike()
        .forEach(
            group ->
                console
                    .err()
                    .println(
                        TWICE
                            .with("count", group.size())
                            .with("documents", Series.ofTexts(group))
                            .in(language)));
    for (FolderResult.Left one : result.left()) {
      Message left = LEFT.with("list", one.name()).with("instead", one.instead());
      console.err().println(left.in(language));
    }
    result.templates().words().ifPresent(words -> console.err().println(words.in(language)));
    Tally tally = new Tally();
    tally.add(result);
    console.err().println(tally.in(language));
    console.out().println(WRITTEN.with("page", Console.name(result.index())).in(language));
  }

  private static int status(FolderResult result) {
    Tally tally = new Tally();
    tally.add(result);
    return tally.status();
  }
}
