package io.github.yusuan.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.yusuan.core.label.Language;
import io.github.yusuan.examples.checker.folder.AnyReader;
import io.github.yusuan.examples.checker.folder.Baseline;
import io.github.yusuan.examples.checker.folder.FolderCheck;
import io.github.yusuan.examples.checker.folder.FolderOptions;
import io.github.yusuan.examples.checker.folder.FolderProgress;
import io.github.yusuan.rules.Rulebook;
import io.github.yusuan.rules.finding.RelatedDocuments;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corpus on Spark: what is known to be wrong is found, and nothing else. */
class CorpusTest {
  private static final int DOCUMENTS = 1_000;
  private static final int LAST_JDK = 24;

  @TempDir private static Path temporary;

  private static SparkSession spark;
  private static Path lines;

  @BeforeAll
  static void start() throws IOException {
    assumeTrue(
        Runtime.version().feature() <= LAST_JDK,
        "skipped: Spark 4.2.0 does not start on JDK " + Runtime.version().feature());
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("corpus-test")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.warehouse.dir", temporary.resolve("warehouse").toString())
            .config("spark.sql.shuffle.partitions", "4")
            .config("spark.default.parallelism", "4")
            .getOrCreate();
    lines = temporary.resolve("corpus.jsonl");
    GeneratedCorpus.write(DOCUMENTS, lines);
    Files.writeString(lines, "\n{\"format\": 1}\n", StandardOpenOption.APPEND);
    Corpus.run(spark, lines.toString(), temporary.resolve("out").toString());
  }

  @AfterAll
  static void stop() {
    if (spark != null) {
      spark.stop();
    }
  }

  private static Dataset<Row> table(String name) {
    return spark.read().parquet(temporary.resolve("out").resolve(name).toString());
  }

  private static Dataset<Row> sums(String name) {
    return spark
        .read()
        .option("header", "true")
        .option("escape", "\"")
        .csv(temporary.resolve("out").resolve(name).toString());
  }

  @Test
  void exactly_the_documents_that_are_known_to_be_wrong_have_errors_of_their_own() {
    Set<String> wrong =
        IntStream.range(0, DOCUMENTS)
            .filter(GeneratedCorpus::isWrong)
            .mapToObj(at -> "corpus.jsonl:" + (at + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(
            table("findings")
                .filter("severity = 'error' and rule not like 'CONSOLIDATION%'")
                .select("document")
                .distinct()
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(wrong);
  }

  @Test
  void a_department_is_checked_against_its_units_and_last_year() {
    Set<String> uneven =
        IntStream.range(0, DOCUMENTS - 2)
            .filter(GeneratedCorpus::isUneven)
            .mapToObj(at -> "corpus.jsonl:" + (at + 1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(
            table("findings")
                .filter("rule = 'CONSOLIDATION-SUM'")
                .select("document")
                .distinct()
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrderElementsOf(uneven);
    assertThat(
            table("documents")
                .filter("document = 'corpus.jsonl:4'")
                .first()
                .<String>getAs("remarks"))
        .isEqualTo("上年文本：corpus.jsonl:1; 2份所属单位文本：corpus.jsonl:5、corpus.jsonl:6");
  }

  @Test
  void a_document_that_cannot_be_read_is_a_row_with_the_error() {
    Row row = table("documents").filter("verdict = 'unreadable'").first();

    assertThat(row.<String>getAs("document")).isEqualTo("corpus.jsonl:" + (DOCUMENTS + 2));
    assertThat(row.<String>getAs("error")).contains("/format");
    assertThat(table("documents").count()).isEqualTo(DOCUMENTS + 1);
  }

  @Test
  void one_machine_without_spark_gives_the_same_rows() throws IOException {
    Path reports = temporary.resolve("reports");
    FolderCheck.check(
        List.of(lines),
        reports,
        new FolderOptions(
            AnyReader.standard(),
            Rulebook.standard(),
            RelatedDocuments.none(),
            Baseline.empty(),
            Optional.empty(),
            Language.CHINESE,
            ""),
        FolderProgress.NOBODY);

    assertThat(keys(reports.resolve("findings.csv")))
        .containsExactlyInAnyOrderElementsOf(
            table("findings").select("document", "key").collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.getString(1))
                .toList());
  }

  private static List<String> keys(Path worklist) throws IOException {
    return Files.readAllLines(worklist, StandardCharsets.UTF_8).stream()
        .skip(1)
        .filter(row -> !row.endsWith(","))
        .map(row -> name(row) + " " + row.substring(row.lastIndexOf(',') + 1))
        .toList();
  }

  /** The single machine names the file as it was given. */
  private static String name(String row) {
    String path = row.substring(0, row.indexOf(','));
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void sums_are_made_by_rule_by_department_and_by_region() {
    assertThat(sums("by-rule").filter("severity = 'error'").count()).isPositive();
    Row department = sums("by-department").filter("department = '第0局' and year = 2024").first();
    assertThat(department.<String>getAs("documents")).isEqualTo("1");
    assertThat(sums("by-region").filter("year = 2025").count()).isPositive();
  }

  @Test
  void a_folder_of_files_and_parquet_of_bytes_give_the_same_documents() throws IOException {
    Path folder = Files.createDirectories(temporary.resolve("files/某区"));
    byte[] document = Files.readAllLines(lines).get(0).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("一 份.json"), document);
    Files.write(folder.resolve("坏.pdf"), new byte[] {'%', 'P', 'D', 'F'});
    String files = temporary.resolve("files").toString();
    StructType type =
        new StructType().add("path", DataTypes.StringType).add("content", DataTypes.BinaryType);
    String parquet = temporary.resolve("bytes.parquet").toString();
    spark
        .createDataFrame(List.of(RowFactory.create("某区/一 份.json", document)), type)
        .write()
        .parquet(parquet);

    assertThat(CorpusSource.read(spark, files).keys().collect())
        .containsExactlyInAnyOrder("某区/一 份.json", "某区/坏.pdf");
    assertThat(CorpusSource.read(spark, parquet).collectAsMap())
        .hasEntrySatisfying("某区/一 份.json", bytes -> assertThat(bytes).isEqualTo(document));
  }
}
