package io.github.yusuan.examples.corpus;

import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.DocumentRow;
import io.github.yusuan.examples.checker.folder.FigureRow;
import io.github.yusuan.rules.Report;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import io.github.yusuan.rules.related.Imprint;
import io.github.yusuan.rules.related.Relations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * How many documents are checked in a second (每秒份数), related documents included: by one thread
 * without Spark, and on Spark with one and with two threads, in one run. Prints a Markdown table.
 *
 * <pre>{@code
 * spark-submit --master local --class io.github.yusuan.examples.corpus.CorpusSpeed corpus.jar 3000
 * }</pre>
 */
public final class CorpusSpeed {
  private static final int DOCUMENTS = 3_000;

  /** Before anything is measured: what is not compiled yet takes several times as long. */
  private static final int WARMING = 1_000;

  private static final double NANOS = 1e9;

  private CorpusSpeed() {}

  /**
   * Measures with made-up documents.
   *
   * @param arguments how many documents, 3,000 if left out
   * @throws IOException if no temporary file can be written
   */
  public static void main(String[] arguments) throws IOException {
    int documents = arguments.length > 0 ? Integer.parseInt(arguments[0]) : DOCUMENTS;
    Path folder = Files.createTempDirectory("corpus");
    Path few = folder.resolve("few.jsonl");
    Path lines = folder.resolve("corpus.jsonl");
    GeneratedCorpus.write(WARMING, few);
    GeneratedCorpus.write(documents, lines);
    plainly(few);
    System.out.println("| " + documents + " documents | errors found | documents/s |");
    System.out.println("|---|--:|--:|");
    long begin = System.nanoTime();
    row("one thread, without Spark", documents, plainly(lines), begin);
    for (String master : List.of("local[1]", "local[2]")) {
      SparkSession spark =
          SparkSession.builder()
              .master(master)
              .appName("yusuan-corpus-speed")
              .config("spark.ui.enabled", "false")
              .getOrCreate();
      try {
        onSpark(spark, few);
        begin = System.nanoTime();
        row("Spark, " + master, documents, onSpark(spark, lines), begin);
      } finally {
        spark.stop();
      }
    }
    Files.delete(few);
    Files.delete(lines);
    Files.delete(folder);
  }

  private static void row(String how, int documents, long errors, long begin) {
    double seconds = (System.nanoTime() - begin) / NANOS;
    System.out.printf(Locale.ROOT, "| %s | %d | %.0f |%n", how, errors, documents / seconds);
  }

  private static long onSpark(SparkSession spark, Path lines) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    return CorpusCheck.check(context, CorpusSource.read(spark, lines.toString()))
        .map(document -> (long) document.row().errors())
        .fold(0L, Long::sum);
  }

  private static long plainly(Path lines) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    for (String line : Files.readAllLines(lines)) {
      documents.put(
          lines.getFileName() + ":" + (documents.size() + 1),
          line.getBytes(StandardCharsets.UTF_8));
    }
    AnyReader reader = AnyReader.standard();
    Relations relations =
        Relations.of(
            documents.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        one -> Imprint.of(reader.read(one.getValue()).disclosure()),
                        (first, second) -> first,
                        TreeMap::new)));
    long errors = 0;
    for (Map.Entry<String, byte[]> one : documents.entrySet()) {
      Disclosure disclosure = reader.read(one.getValue()).disclosure();
      Report report =
          Rulebook.standard()
              .check(disclosure, related(one.getKey(), relations, documents, reader));
      DocumentRow row = DocumentRow.of(one.getKey(), report, relations.remarks(one.getKey()));
      errors += FigureRow.of(one.getKey(), disclosure).isEmpty() ? 0 : row.errors();
    }
    return errors;
  }

  private static RelatedDocuments related(
      String name, Relations relations, Map<String, byte[]> documents, AnyReader reader) {
    RelatedDocuments related = RelatedDocuments.none();
    for (String lastYear : relations.lastYear(name).stream().toList()) {
      related = related.withLastYear(read(lastYear, documents, reader));
    }
    List<Disclosure> units =
        relations.units(name).stream().map(unit -> read(unit, documents, reader)).toList();
    return units.isEmpty() ? related : related.withUnits(units);
  }

  private static Disclosure read(String name, Map<String, byte[]> documents, AnyReader reader) {
    byte[] document = documents.get(name);
    if (document == null) {
      throw new IllegalStateException("a related document must be one of the corpus: " + name);
    }
    return reader.read(document).disclosure();
  }
}
