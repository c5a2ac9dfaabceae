package io.github.yusuan.io.workbook;

import io.github.yusuan.io.print.PublishedSection;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet of text (文字工作表): a title, and each paragraph in a cell of its own, as high as its lines
 * need; not every program that prints a workbook finds that out.
 */
final class TextSheet {
  private static final int WIDTH = 100;
  private static final int WIDEST = 250;
  private static final int BODY = 11;
  private static final int TITLE = 14;
  private static final int COVER = 22;

  /** The height of a line beside that of its letters. */
  private static final double LEADING = 1.45;

  private static final int COVER_ROW = 8;

  private final Worksheet sheet;
  private int width = WIDTH;
  private int row;

  TextSheet(Worksheet sheet) {
    this.sheet = sheet;
    sheet.width(0, WIDTH);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  void cover(String title) {
    row = COVER_ROW;
    line(title, COVER);
    sheet
        .style(COVER_ROW, 0)
        .bold()
        .fontSize(COVER)
        .horizontalAlignment("center")
        .wrapText(true)
        .set();
  }

  void title(String title) {
    if (title.isBlank()) {
      return;
    }
    line(title, TITLE);
    sheet
        .style(row - 1, 0)
        .bold()
        .fontSize(TITLE)
        .horizontalAlignment("center")
        .wrapText(true)
        .set();
  }

  void section(PublishedSection section) {
    if (!section.title().isBlank()) {
      line(section.title(), BODY);
      sheet.style(row - 1, 0).bold().wrapText(true).set();
    }
    section.paragraphs().forEach(this::paragraph);
  }

  private void paragraph(String text) {
    line(text, BODY);
    sheet.style(row - 1, 0).wrapText(true).verticalAlignment("top").set();
  }

  private void line(String text, int size) {
    CellWriting.text(sheet, row, 0, text);
    double each = size * LEADING;
    int most = (int) (CellWriting.HIGHEST / each);
    while (lines(text, size) > most && width < WIDEST) {
      width++;
    }
    sheet.width(0, width);
    sheet.rowHeight(row, Math.min(CellWriting.HIGHEST, each * lines(text, size)));
    row++;
  }

  /** Returns how many lines a text takes; larger letters have less room. */
  private int lines(String text, int size) {
    return CellWriting.lines(text, width * BODY / size);
  }
}
