package io.github.yusuan.io.workbook;

import io.github.yusuan.core.amount.Figure;
import org.dhatim.fastexcel.Worksheet;

/** What is written into single cells (写入单元格): texts stay texts, figures are numbers. */
final class CellWriting {
  /** Excel keeps no more of a text. */
  private static final int LONGEST = 32_767;

  /** The greatest height of a row in points, a little less than Excel allows. */
  static final int HIGHEST = 400;

  private CellWriting() {}

  /** Writes a text, cut where no workbook could hold it. */
  static void text(Worksheet sheet, int row, int column, String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().filter(SheetXml::isXml).forEach(legal::appendCodePoint);
    String kept =
        legal.length() > LONGEST ? legal.substring(0, LONGEST - 1) + "…" : legal.toString();
    if (!kept.isEmpty()) {
      sheet.value(row, column, kept);
    }
  }

  /** Writes a figure; a minus before zero is no number. */
  static void figure(Worksheet sheet, int row, int column, Figure figure) {
    if (figure.isNegativeZero()) {
      sheet.value(row, column, figure.toString());
    } else {
      sheet.value(row, column, figure.toBigDecimal());
    }
  }

  /** Returns the format that shows the places that a figure is printed with. */
  static String format(Figure figure, boolean byThousands) {
    String whole = byThousands ? "#,##0" : "0";
    return figure.decimals() == 0 ? whole : whole + "." + "0".repeat(figure.decimals());
  }

  /** Returns how wide a text is, in digits: a character of Chinese is as wide as two. */
  static int width(String text) {
    return text.lines()
        .mapToInt(line -> line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum())
        .max()
        .orElse(0);
  }

  /** Returns how many lines a text takes where it is broken at a width. */
  static int lines(String text, int wide) {
    int room = Math.max(1, wide - 1);
    return Math.max(1, text.lines().mapToInt(line -> 1 + (width(line) - 1) / room).sum());
  }
}
