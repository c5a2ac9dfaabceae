package io.github.yusuan.examples.corpus;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.examples.checker.folder.Bilingual;
import io.github.yusuan.examples.checker.folder.DocumentRow;
import io.github.yusuan.examples.checker.folder.FigureRow;
import io.github.yusuan.examples.checker.folder.FindingRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What was checked as tables (结果表): documents, findings, figures by region. */
final class CorpusTables {
  private static final int DECIMALS = 8;

  /** Figures have at most 18 digits; none is lost but what is below 10⁻⁸元. */
  private static final DataType MONEY = DataTypes.createDecimalType(38, DECIMALS);

  private static final StructType DOCUMENTS =
      new StructType()
          .add("document", DataTypes.StringType)
          .add("department", DataTypes.StringType)
          .add("code", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("kind", DataTypes.StringType)
          .add("template", DataTypes.StringType)
          .add("verdict", DataTypes.StringType)
          .add("errors", DataTypes.IntegerType)
          .add("warnings", DataTypes.IntegerType)
          .add("notes", DataTypes.IntegerType)
          .add("undecided", DataTypes.IntegerType)
          .add("fen", DataTypes.LongType)
          .add("remarks", DataTypes.StringType)
          .add("error", DataTypes.StringType);

  private static final StructType FINDINGS =
      new StructType()
          .add("document", DataTypes.StringType)
          .add("department", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("key", DataTypes.StringType)
          .add("rule", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("place", DataTypes.StringType)
          .add("source", DataTypes.StringType)
          .add("sentence", DataTypes.StringType)
          .add("sentence_en", DataTypes.StringType)
          .add("stated", DataTypes.StringType)
          .add("computed", DataTypes.StringType)
          .add("suggested", DataTypes.StringType)
          .add("fen", DataTypes.LongType);

  private final JavaRDD<CheckedDocument> checked;
  private final SparkSession spark;

  CorpusTables(SparkSession spark, JavaRDD<CheckedDocument> checked) {
    this.spark = spark;
    this.checked = checked;
  }

  /** Returns one row for each document. */
  Dataset<Row> documents() {
    return spark.createDataFrame(checked.map(CorpusTables::document), DOCUMENTS);
  }

  private static Row document(CheckedDocument checked) {
    DocumentRow row = checked.row();
    return RowFactory.create(
        row.name(),
        row.department(),
        row.code(),
        row.year(),
        row.kind(),
        row.template(),
        row.verdict(),
        row.errors(),
        row.warnings(),
        row.notes(),
        row.undecided(),
        row.fen(),
        String.join("; ", row.remarks().stream().map(Bilingual::zh).toList()),
        row.error().zh());
  }

  /** Returns one row for each thing to be looked at. */
  Dataset<Row> findings() {
    return spark.createDataFrame(checked.flatMap(CorpusTables::findings), FINDINGS);
  }

  private static Iterator<Row> findings(CheckedDocument checked) {
    List<Row> rows = new ArrayList<>();
    DocumentRow document = checked.row();
    for (FindingRow finding : document.findings()) {
      rows.add(
          RowFactory.create(
              document.name(),
              document.department(),
              document.year(),
              finding.key(),
              finding.rule(),
              finding.severity(),
              finding.place().zh(),
              finding.source().zh(),
              finding.sentence().zh(),
              finding.sentence().en(),
              finding.stated(),
              finding.computed(),
              finding.suggested().zh(),
              finding.fen()));
    }
    return rows.iterator();
  }

  /** Returns one row for each printed figure. */
  Dataset<Row> figures() {
    StructType type =
        new StructType()
            .add("document", DataTypes.StringType)
            .add("department", DataTypes.StringType)
            .add("year", DataTypes.IntegerType)
            .add("stage", DataTypes.StringType)
            .add("form", DataTypes.StringType)
            .add("line", DataTypes.StringType)
            .add("column", DataTypes.StringType)
            .add("region", DataTypes.StringType);
    for (Dimension dimension : Dimension.values()) {
      type = type.add(dimension.id(), DataTypes.StringType);
    }
    return spark.createDataFrame(checked.flatMap(CorpusTables::figures), type.add("yuan", MONEY));
  }

  private static Iterator<Row> figures(CheckedDocument checked) {
    List<Row> rows = new ArrayList<>();
    for (FigureRow figure : checked.figures()) {
      List<Object> cells =
          new ArrayList<>(
              List.of(
                  figure.document(),
                  figure.department(),
                  figure.year(),
                  figure.stage(),
                  figure.form(),
                  figure.line(),
                  figure.column(),
                  figure.region().zh()));
      for (Dimension dimension : Dimension.values()) {
        cells.add(figure.members().getOrDefault(dimension, ""));
      }
      cells.add(new BigDecimal(figure.yuan()).setScale(DECIMALS, RoundingMode.HALF_UP));
      rows.add(RowFactory.create(cells.toArray()));
    }
    return rows.iterator();
  }
}
