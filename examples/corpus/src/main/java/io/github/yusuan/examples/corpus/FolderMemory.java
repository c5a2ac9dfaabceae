package io.github.yusuan.examples.corpus;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.Baseline;
import io.github.yusuan.examples.checker.folder.FolderCheck;
import io.github.yusuan.examples.checker.folder.FolderOptions;
import io.github.yusuan.examples.checker.folder.FolderProgress;
import io.github.yusuan.examples.checker.folder.FolderResult;
import io.github.yusuan.io.DisclosureJson;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much memory is live while a folder is checked (批量核对占用内存): made-up documents, a collection at
 * each fifth of the way and at the end, the most of them. Of each document one table is left, and few
 * rules are checked: what is held of a document does not depend on them, and time does. Each is
 * related to last year's and to those of its units. Prints a Markdown table.
 *
 * <pre>{@code
 * java -cp corpus.jar io.github.yusuan.examples.corpus.FolderMemory WORK 1000 10000 50000
 * }</pre>
 */
public final class FolderMemory implements FolderProgress {
  private static final int PARTS = 5;
  private static final double MEBI = 1 << 20;

  private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
  private int every = 1;
  private int done;
  private long most;

  private FolderMemory() {}

  /**
   * Measures.
   *
   * @param arguments a folder to work in, which may be large, and numbers of documents
   * @throws IOException if nothing can be written there
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println("| documents | live, MB | s | not passed |");
    System.out.println("|--:|--:|--:|--:|");
    for (int at = 1; at < arguments.length; at++) {
      measure(Path.of(arguments[0]), Integer.parseInt(arguments[at]));
    }
  }

  private static void measure(Path work, int documents) throws IOException {
    Path lines = Files.createDirectories(work).resolve(documents + ".jsonl");
    DisclosureJson.writeLines(
        GeneratedCorpus.documents(documents)
            .map(one -> one.withTables(one.tables().subList(0, 1))),
        lines);
    FolderMemory measured = new FolderMemory();
    long begin = System.nanoTime();
    FolderResult result =
        FolderCheck.check(
            List.of(lines), work.resolve("reports-" + documents), options(), measured);
    double seconds = (System.nanoTime() - begin) / 1e9;
    measured.collect();
    System.out.printf(
        Locale.ROOT,
        "| %d | %.1f | %.0f | %d |%n",
        documents,
        measured.most / MEBI,
        seconds,
        result.failed());
  }

  private static FolderOptions options() {
    return new FolderOptions(
        AnyReader.standard(),
        Rulebook.standard().only("YEAR", "CODE"),
        RelatedDocuments.none(),
        Baseline.empty(),
        Optional.empty(),
        Language.CHINESE,
        "");
  }

  @Override
  public void begin(int steps) {
    every = Math.max(1, steps / PARTS);
  }

  @Override
  public synchronized void step() {
    done++;
    if (done % every == 0) {
      collect();
    }
  }

  private void collect() {
    memory.gc();
    most = Math.max(most, memory.getHeapMemoryUsage().getUsed());
  }
}
