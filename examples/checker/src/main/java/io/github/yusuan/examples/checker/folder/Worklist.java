package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.io.workbook.SteadyWorkbook;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * The worklist of a folder (待办清单): one row for each thing to be looked at, as CSV and as a
 * workbook. A row at a time is in memory, in the workbook a thousand.
 */
final class Worklist implements Closeable {
  private static final int FLUSH = 1_000;
  private static final int MOST_ROWS = 1_000_000;
  private static final int LONGEST = 32_000;

  private static final List<Label> COLUMNS =
      List.of(
          Label.zh("文本").en("document"),
          Label.zh("部门").en("department"),
          Label.zh("年度").en("year"),
          Label.zh("结论").en("severity"),
          Label.zh("规则").en("rule"),
          Label.zh("位置").en("place"),
          Label.zh("出处").en("source"),
          Label.zh("意见").en("finding"),
          Label.zh("所列数（元）").en("stated (yuan)"),
          Label.zh("推算数（元）").en("computed (yuan)"),
          Label.zh("建议").en("suggested"),
          Label.zh("标识").en("key"));
  private static final List<Integer> WIDTHS = List.of(24, 24, 7, 8, 18, 36, 16, 60, 16, 16, 48, 24);

  private static final Map<String, Label> SEVERITIES =
      Map.of(
          FindingRow.ERROR, Label.zh("错误").en("error"),
          FindingRow.WARNING, Label.zh("警告").en("warning"),
          FindingRow.UNDECIDED, Label.zh("未判定").en("undecided"),
          DocumentRow.UNREADABLE, Label.zh("无法读取").en("unreadable"));
  private static final Label SHEET = Label.zh("待办清单").en("findings");

  private final CsvFile csv;
  private final SteadyWorkbook steady;
  private final Workbook workbook;
  private final Language language;
  private @Nullable Worksheet sheet;
  private int sheets;
  private int row;

  private Worklist(CsvFile csv, SteadyWorkbook workbook, Language language) {
    this.csv = csv;
    this.steady = workbook;
    this.workbook = new Workbook(workbook, "yusuan", "1.0");
    this.language = language;
  }

  /** Begins a worklist with its headings. */
  static Worklist to(OutputStream csv, OutputStream workbook, Language language)
      throws IOException {
    Worklist list =
        new Worklist(CsvFile.forSpreadsheets(csv), SteadyWorkbook.to(workbook), language);
    for (Label column : COLUMNS) {
      list.csv.text(column.in(language));
    }
    list.csv.end();
    list.newSheet();
    return list;
  }

  static Label severity(String id) {
    return SEVERITIES.getOrDefault(id, Label.zh(id).en(id));
  }

  private Worksheet newSheet() throws IOException {
    if (sheet != null) {
      sheet.finish();
    }
    sheets++;
    String name = SHEET.in(language) + (sheets == 1 ? "" : " " + sheets);
    Worksheet begun = workbook.newWorksheet(name);
    for (int at = 0; at < COLUMNS.size(); at++) {
      begun.width(at, WIDTHS.get(at));
      begun.value(0, at, COLUMNS.get(at).in(language));
      begun.style(0, at).bold().set();
    }
    begun.freezePane(0, 1);
    row = 0;
    sheet = begun;
    return begun;
  }

  /** Adds what is to be looked at in a document; one that cannot be read is to be looked at. */
  void add(DocumentRow document, List<FindingRow> findings) throws IOException {
    if (!document.isRead()) {
      add(
          document,
          new FindingRow(
              "",
              "",
              DocumentRow.UNREADABLE,
              Bilingual.NOTHING,
              Bilingual.NOTHING,
              document.error(),
              "",
              "",
              Bilingual.NOTHING,
              0));
    }
    for (FindingRow finding : findings) {
      add(document, finding);
    }
  }

  private void add(DocumentRow document, FindingRow finding) throws IOException {
    String year = document.isRead() ? Integer.toString(document.year()) : "";
    List<String> texts =
        List.of(
            document.name(),
            document.department(),
            year,
            severity(finding.severity()).in(language),
            finding.rule(),
            finding.place().in(language),
            finding.source().in(language),
            finding.sentence().in(language),
            finding.stated(),
            finding.computed(),
            finding.suggested().in(language),
            finding.key());
    Worksheet to = sheet == null || row == MOST_ROWS ? newSheet() : sheet;
    row++;
    for (int at = 0; at < texts.size(); at++) {
      cell(to, at, texts.get(at));
    }
    csv.end();
    if (row % FLUSH == 0) {
      to.flush();
    }
  }

  private void cell(Worksheet to, int at, String text) throws IOException {
    if (at == 2 || at == 8 || at == 9) {
      csv.number(text);
      if (!text.isEmpty()) {
        to.value(row, at, new BigDecimal(text));
        to.style(row, at).format(at == 2 ? "0" : "#,##0.00").set();
      }
    } else {
      csv.text(text);
      to.inlineString(row, at, Visible.text(text, LONGEST));
    }
  }

  @Override
  public void close() throws IOException {
    csv.close();
    if (sheet != null) {
      sheet.setAutoFilter(0, 0, Math.max(1, row), COLUMNS.size() - 1);
      sheet.finish();
    }
    workbook.finish();
    steady.close();
  }
}
