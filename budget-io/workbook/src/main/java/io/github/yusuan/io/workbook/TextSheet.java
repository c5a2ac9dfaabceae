package io.github.yusuan.io.workbook;

import io.github.yusuan.io.print.PublishedSection;
import org.dhatim.fastexcel.Worksheet;

/** A sheet of text (文字工作表): a title, and each paragraph in a cell of its own. */
final class TextSheet {
  private static final int WIDTH = 100;
  private static final int TITLE = 14;
  private static final int COVER = 22;
  private static final int COVER_ROW = 8;

  private final Worksheet sheet;
  private int row;

  TextSheet(Worksheet sheet) {
    this.sheet = sheet;
    sheet.width(0, WIDTH);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
  }

  void cover(String title) {
    row = COVER_ROW;
    line(title);
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
    line(title);
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
      line(section.title());
      sheet.style(row - 1, 0).bold().wrapText(true).set();
    }
    section.paragraphs().forEach(this::paragraph);
  }

  private void paragraph(String text) {
    line(text);
    sheet.style(row - 1, 0).wrapText(true).verticalAlignment("top").set();
  }

  private void line(String text) {
    CellWriting.text(sheet, row, 0, text);
    row++;
  }
}
