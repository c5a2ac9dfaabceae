package io.github.yusuan.io.workbook;

import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.print.PublishedCell;
import io.github.yusuan.io.print.PublishedTable;
import java.util.Arrays;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** A sheet with one printed table (一表一页): number, title, publisher and unit, cells, notes. */
final class TableSheet {
  private static final int TITLE = 16;
  private static final int LINE = 16;
  private static final int NARROWEST = 6;
  private static final int WIDEST_HEADING = 16;
  private static final int WIDEST_TEXT = 44;
  private static final int WIDEST_OF_PROJECT = 20;

  private final Worksheet sheet;
  private final PublishedTable table;
  private final int columns;
  private final boolean byThousands;
  private final int[] widths;
  private int row;

  TableSheet(Worksheet sheet, PublishedTable table) {
    this.sheet = sheet;
    this.table = table;
    this.columns = table.columns();
    this.byThousands =
        table.cells().stream()
            .anyMatch(cell -> cell.figure().isPresent() && cell.text().indexOf(',') >= 0);
    this.widths = new int[columns];
    Arrays.fill(widths, NARROWEST);
  }

  void write() {
    widths();
    across(table.number(), "left", false);
    across(table.title(), "center", true);
    publisherAndUnit();
    int first = row;
    table.cells().forEach(this::cell);
    heights(first);
    row += table.rows();
    table.notes().forEach(note -> across(note, "left", false));
    boolean onOnePage = table.target().isPresent();
    sheet.pageOrientation(onOnePage ? "portrait" : "landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) (onOnePage ? 1 : 0));
    if (table.headingRows() > 0) {
      sheet.repeatRows(first, first + table.headingRows() - 1);
      sheet.freezePane(0, first + table.headingRows());
    }
  }

  private void across(String text, String alignment, boolean title) {
    if (text.isBlank()) {
      return;
    }
    CellWriting.text(sheet, row, 0, text);
    StyleSetter style =
        sheet
            .range(row, 0, row, columns - 1)
            .style()
            .horizontalAlignment(alignment)
            .verticalAlignment("center")
            .wrapText(true);
    if (columns > 1) {
      style = style.merge();
    }
    (title ? bold(style) : style).set();
    int lines = CellWriting.lines(text, Arrays.stream(widths).sum());
    sheet.rowHeight(
        row, Math.min(CellWriting.HIGHEST, (title ? TITLE + LINE : LINE) + LINE * (lines - 1)));
    row++;
  }

  private static StyleSetter bold(StyleSetter style) {
    return style.bold().fontSize(TITLE);
  }

  private void publisherAndUnit() {
    if (table.publisher().isBlank() && table.unit().isBlank()) {
      return;
    }
    CellWriting.text(sheet, row, 0, table.publisher());
    if (columns > 1) {
      CellWriting.text(sheet, row, columns - 1, table.unit());
      sheet.style(row, columns - 1).horizontalAlignment("right").set();
    } else {
      row++;
      CellWriting.text(sheet, row, 0, table.unit());
    }
    row++;
  }

  private void cell(PublishedCell cell) {
    Area area = cell.area();
    int at = row + area.row();
    if (cell.figure().isPresent()) {
      CellWriting.figure(sheet, at, area.column(), cell.figure().get());
    } else {
      CellWriting.text(sheet, at, area.column(), cell.text());
    }
    int lastColumn = area.column() + area.columnSpan() - 1;
    var style =
        sheet
            .range(at, area.column(), at + area.rowSpan() - 1, lastColumn)
            .style()
            .borderStyle("thin")
            .verticalAlignment("center");
    switch (cell.sort()) {
      case HEADING -> style.horizontalAlignment("center").wrapText(true).bold();
      case CODE -> style.horizontalAlignment("center");
      case LABEL, TEXT -> style.horizontalAlignment("left").wrapText(true);
      case FIGURE -> style.horizontalAlignment("right");
    }
    cell.figure().ifPresent(figure -> style.format(CellWriting.format(figure, byThousands)));
    if (area.rowSpan() * area.columnSpan() > 1) {
      style.merge();
    }
    style.set();
  }

  private void widths() {
    for (PublishedCell cell : table.cells()) {
      if (cell.area().columnSpan() == 1) {
        int wide = Math.min(widest(cell.sort()), CellWriting.width(cell.text())) + 2;
        widths[cell.area().column()] = Math.max(widths[cell.area().column()], wide);
      }
    }
    widen();
    for (int column = 0; column < columns; column++) {
      sheet.width(column, widths[column]);
    }
  }

  private int widest(PublishedCell.Sort sort) {
    return switch (sort) {
      case HEADING -> WIDEST_HEADING;
      case CODE, FIGURE -> Integer.MAX_VALUE - 2;
      case LABEL, TEXT -> table.target().isPresent() ? WIDEST_OF_PROJECT : WIDEST_TEXT;
    };
  }

  /** A table is as wide as the line with its publisher and unit. */
  private void widen() {
    int wanted = CellWriting.width(table.publisher()) + CellWriting.width(table.unit()) + 2;
    int wide = Arrays.stream(widths).sum();
    if (wide < wanted) {
      widths[0] += wanted - wide;
    }
  }

  /** Merged cells do not make their rows higher by themselves. */
  private void heights(int first) {
    int[] lines = new int[table.rows()];
    Arrays.fill(lines, 1);
    for (PublishedCell cell : table.cells()) {
      Area area = cell.area();
      int wide = 0;
      for (int column = 0; column < area.columnSpan(); column++) {
        wide += widths[area.column() + column];
      }
      int each = (CellWriting.lines(cell.text(), wide) + area.rowSpan() - 1) / area.rowSpan();
      for (int at = area.row(); at < area.row() + area.rowSpan(); at++) {
        lines[at] = Math.max(lines[at], each);
      }
    }
    for (int at = 0; at < lines.length; at++) {
      sheet.rowHeight(first + at, Math.min(CellWriting.HIGHEST, 4 + LINE * lines[at]));
    }
  }
}
