package io.github.yusuan.examples.checker.folder;

import io.github.yusuan.core.label.Visible;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/**
 * A CSV file in the making (RFC 4180). A text that a spreadsheet would take for a formula is
 * written behind an apostrophe; numbers are written as they are.
 */
final class CsvFile implements Closeable {
  private static final String FORMULA = "=+-@\t\r";
  private static final char MARK = '\uFEFF';

  private final Writer out;
  private boolean begun;

  private CsvFile(Writer out) {
    this.out = out;
  }

  /** Begins a file that programs read. */
  static CsvFile plain(OutputStream out) {
    return new CsvFile(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /** Begins a file that spreadsheets open: they know UTF-8 by the mark. */
  static CsvFile forSpreadsheets(OutputStream out) throws IOException {
    CsvFile file = plain(out);
    file.out.write(MARK);
    return file;
  }

  /** Adds a cell of text. */
  CsvFile text(String text) throws IOException {
    String shown = Visible.text(text, Integer.MAX_VALUE);
    boolean formula = !shown.isEmpty() && FORMULA.indexOf(shown.charAt(0)) >= 0;
    return cell(formula ? "'" + shown : shown);
  }

  /** Adds a cell of a number, or a blank one. */
  CsvFile number(String number) throws IOException {
    return cell(number.isEmpty() ? "" : new BigDecimal(number).toPlainString());
  }

  CsvFile number(long number) throws IOException {
    return cell(Long.toString(number));
  }

  private CsvFile cell(String text) throws IOException {
    if (begun) {
      out.write(',');
    }
    begun = true;
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    out.write(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text);
    return this;
  }

  /** Ends the row. */
  void end() throws IOException {
    out.write("\r\n");
    begun = false;
  }

  /** Writes what is left; the stream stays open. */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
