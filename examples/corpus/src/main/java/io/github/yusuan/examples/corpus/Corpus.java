package io.github.yusuan.examples.corpus;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Checks a corpus on Spark (全国文本核对): {@code spark-submit --class
 * io.github.yusuan.examples.corpus.Corpus corpus.jar DOCUMENTS OUT}. Documents are a folder of
 * files, a file of JSON Lines ({@code .jsonl}), or Parquet ({@code .parquet}) with path and
 * content.
 */
public final class Corpus {
  private Corpus() {}

  /**
   * Checks what the first argument names and writes tables to where the second says.
   *
   * @param arguments documents and output
   */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("two arguments are expected: DOCUMENTS OUT");
    }
    SparkSession spark = SparkSession.builder().appName("yusuan-corpus").getOrCreate();
    try {
      run(spark, arguments[0], arguments[1]);
    } finally {
      spark.stop();
    }
  }

  /** Writes each table as Parquet, and the sums as CSV, too. */
  static void run(SparkSession spark, String documents, String out) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<CheckedDocument> checked =
        CorpusCheck.check(context, CorpusSource.read(spark, documents))
            .persist(StorageLevel.MEMORY_AND_DISK());
    CorpusTables tables = new CorpusTables(spark, checked);
    Dataset<Row> rows = tables.documents();
    Dataset<Row> findings = tables.findings();
    Dataset<Row> figures = tables.figures();
    parquet(rows, out + "/documents");
    parquet(findings, out + "/findings");
    parquet(figures, out + "/figures");
    csv(rows, out + "/documents-csv");
    csv(findings, out + "/findings-csv");
    csv(CorpusSums.byRule(findings), out + "/by-rule");
    csv(CorpusSums.byDepartment(rows), out + "/by-department");
    csv(CorpusSums.byRegion(figures), out + "/by-region");
    checked.unpersist();
  }

  private static void parquet(Dataset<Row> table, String to) {
    table.write().mode(SaveMode.Overwrite).parquet(to);
  }

  private static void csv(Dataset<Row> table, String to) {
    table
        .coalesce(1)
        .write()
        .mode(SaveMode.Overwrite)
        .option("header", "true")
        .option("escape", "\"")
        .csv(to);
  }
}
