package io.github.yusuan.examples.corpus;

import static org.apache.spark.sql.functions.col;

import java.util.Locale;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import scala.Tuple2;

/**
 * Where documents come from (文本来源): a file of JSON Lines, Parquet with the columns {@code path} and
 * {@code content}, or a folder of files of any format. None of it is decoded before the library
 * does.
 */
final class CorpusSource {
  private CorpusSource() {}

  /** Reads documents by their names: what stands below the folder, or file and line. */
  static JavaPairRDD<String, byte[]> read(SparkSession spark, String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return lines(spark, path);
    }
    if (lower.endsWith(".parquet")) {
      return documents(spark.read().parquet(path), path);
    }
    return documents(
        spark.read().format("binaryFile").option("recursiveFileLookup", "true").load(path), path);
  }

  /** The order of partitions is that of the file, which the numbers of lines rest on. */
  private static JavaPairRDD<String, byte[]> lines(SparkSession spark, String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    JavaRDD<byte[]> lines =
        spark
            .read()
            .option("lineSep", "\n")
            .text(path)
            .select(col("value").cast("binary"))
            .javaRDD()
            .map(row -> row.<byte[]>getAs(0));
    return lines
        .zipWithIndex()
        .filter(line -> !isBlank(line._1()))
        .mapToPair(line -> new Tuple2<>(file + ":" + (line._2() + 1), line._1()));
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static JavaPairRDD<String, byte[]> documents(Dataset<Row> files, String root) {
    String folder = bare(root) + "/";
    return files
        .select(col("path"), col("content"))
        .javaRDD()
        .mapToPair(row -> new Tuple2<>(below(folder, row.getString(0)), row.getAs(1)));
  }

  /** Returns a path without the scheme of its file system and without a slash at its end. */
  private static String bare(String path) {
    String bare = path.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*:/*", "/");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }

  private static String below(String folder, String path) {
    String bare = bare(path);
    return bare.startsWith(folder) ? bare.substring(folder.length()) : path;
  }
}
