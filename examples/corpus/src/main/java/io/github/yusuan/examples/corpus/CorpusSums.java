package io.github.yusuan.examples.corpus;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Sums over a corpus (汇总): by rule, by department and year, by region and year. */
final class CorpusSums {
  private CorpusSums() {}

  static Dataset<Row> byRule(Dataset<Row> findings) {
    return findings
        .groupBy("rule", "severity")
        .agg(
            countDistinct("document").as("documents"),
            count(lit(1)).as("findings"),
            max("fen").as("largest_fen"))
        .orderBy(col("documents").desc(), col("rule"), col("severity"));
  }

  static Dataset<Row> byDepartment(Dataset<Row> documents) {
    return documents
        .filter(col("error").equalTo(""))
        .groupBy("department", "year")
        .agg(
            count(lit(1)).as("documents"),
            sum(when(col("verdict").equalTo("no-errors"), 0).otherwise(1)).as("not_passed"),
            sum("errors").as("errors"),
            sum("warnings").as("warnings"),
            max("fen").as("largest_fen"))
        .orderBy("department", "year");
  }

  /** One figure of each region of a document counts, however many cells print it. */
  static Dataset<Row> byRegion(Dataset<Row> figures) {
    return figures
        .groupBy("document", "year", "stage", "region")
        .agg(max("yuan").as("yuan"))
        .groupBy("region", "year", "stage")
        .agg(count(lit(1)).as("documents"), sum("yuan").as("yuan"), avg("yuan").as("average"))
        .orderBy("region", "year", "stage");
  }
}
