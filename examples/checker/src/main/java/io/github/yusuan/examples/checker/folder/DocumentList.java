package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The list of all documents as CSV (文本清单): one row for each, in the order in which they were found.
 */
final class DocumentList implements Closeable {
  private static final List<Label> COLUMNS =
      List.of(
          Label.zh("文本").en("document"),
          Label.zh("网页").en("page"),
          Label.zh("部门").en("department"),
          Label.zh("部门代码").en("code"),
          Label.zh("年度").en("year"),
          Label.zh("种类").en("kind"),
          Label.zh("样式").en("template"),
          Label.zh("结论").en("verdict"),
          Label.zh("错误").en("errors"),
          Label.zh("警告").en("warnings"),
          Label.zh("提示").en("notes"),
          Label.zh("未判定").en("undecided"),
          Label.zh("已知").en("known"),
          Label.zh("最大差额（元）").en("largest difference (yuan)"),
          Label.zh("说明").en("remarks"));

  private final CsvFile csv;
  private final Language language;

  private DocumentList(CsvFile csv, Language language) {
    this.csv = csv;
    this.language = language;
  }

  static DocumentList to(OutputStream out, Language language) throws IOException {
    DocumentList list = new DocumentList(CsvFile.forSpreadsheets(out), language);
    for (Label column : COLUMNS) {
      list.csv.text(column.in(language));
    }
    list.csv.end();
    return list;
  }

  void add(Standing standing) throws IOException {
    DocumentRow row = standing.document();
    csv.text(row.name());
    csv.text(row.isRead() ? OutFolder.PAGES + "/" + PageName.of(row.name()) : "");
    csv.text(row.department()).text(row.code());
    csv.number(row.isRead() ? Integer.toString(row.year()) : "");
    csv.text(row.kind()).text(row.template()).text(standing.verdictWords().in(language));
    csv.number(standing.errors()).number(standing.warnings());
    csv.number(row.notes()).number(row.undecided()).number(standing.known());
    csv.number(yuan(standing.fen()).toPlainString());
    csv.text(remarks(row, language)).end();
  }

  static BigDecimal yuan(long fen) {
    return BigDecimal.valueOf(fen, 2);
  }

  /** Returns what is said of a document beside its findings: the error, or what it belongs to. */
  static String remarks(DocumentRow row, Language language) {
    return row.isRead()
        ? row.remarks().stream()
            .map(remark -> remark.in(language))
            .collect(Collectors.joining("; "))
        : row.error().in(language);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
