package io.github.yusuan.io.workbook;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.GridReader;
import io.github.yusuan.io.document.PackedFile;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.document.TextLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * The reader of Excel workbooks (工作簿读取器): XLSX, each visible sheet a grid with its merged cells, or
 * lines where no row has two cells. Hidden sheets and rows are not printed and not read.
 */
public final class WorkbookReader implements GridReader {
  /** Makes the reader. */
  public WorkbookReader() {}

  @Override
  public boolean recognises(byte[] document) {
    boolean packed = document.length > 1 && document[0] == 'P' && document[1] == 'K';
    return packed && new String(document, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
  }

  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    SheetParts parts = new SheetParts(PackedFile.of(document, limits), limits);
    SheetWork work = new SheetWork(limits);
    PrintedDocument.Builder printed = PrintedDocument.within(limits);
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(document), new ReadingOptions(true, true))) {
      for (Sheet sheet : workbook.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          SheetExtent extent =
              parts
                  .part(sheet.getName())
                  .map(part -> SheetExtent.of(part, sheet.getName(), work))
                  .orElseThrow(WorkbookReader::damaged);
          new Reading(sheet, extent).into(printed);
        }
      }
      return printed.build();
    } catch (DisclosureFormatException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw damaged();
    }
  }

  private static DisclosureFormatException damaged() {
    return DisclosureFormatException.at(Place.START)
        .found(Label.zh("损坏的工作簿").en("a damaged workbook"))
        .expected(Label.zh("完整的XLSX工作簿").en("a whole XLSX workbook"));
  }

  /** A sheet that is being read (工作表). */
  private static final class Reading {
    private final Sheet sheet;
    private final SheetExtent extent;
    private final Map<Long, GridCell> cells = new HashMap<>();
    private final List<GridCell> inOrder = new ArrayList<>();

    Reading(Sheet sheet, SheetExtent extent) {
      this.sheet = sheet;
      this.extent = extent;
    }

    void into(PrintedDocument.Builder document) throws IOException {
      try (Stream<Row> rows = sheet.openStream()) {
        rows.filter(row -> !row.isHidden()).forEach(this::row);
      }
      merge();
      if (isText()) {
        inOrder.forEach(cell -> lines(cell, document));
      } else {
        document.add(Grid.of(inOrder));
      }
    }

    private static void lines(GridCell cell, PrintedDocument.Builder document) {
      cell.text().lines().forEach(line -> document.add(new TextLine(line.strip(), cell.place())));
    }

    private void row(Row row) {
      for (Cell cell : row) {
        if (cell != null) {
          String text = CellText.of(cell).strip();
          Area area = Area.at(row.getRowNum() - 1, cell.getColumnIndex());
          if (!text.isEmpty()) {
            cells.put(key(area), new GridCell(text, area, place(cell)));
          }
        }
      }
    }

    private SheetPlace place(Cell cell) {
      return new SheetPlace(sheet.getName(), new SheetPlace.Address(cell.getAddress().toString()));
    }

    private static long key(Area area) {
      return (long) area.row() << 32 | area.column();
    }

    /**
     * Widens the first cell of each merged range, as far as the values reach. Ranges never overlap,
     * so that together they cover no more than the sheet.
     */
    private void merge() {
      int rows = cells.values().stream().mapToInt(cell -> cell.area().row() + 1).max().orElse(0);
      int columns =
          cells.values().stream().mapToInt(cell -> cell.area().column() + 1).max().orElse(0);
      long left = (long) rows * columns;
      for (Area range : extent.merged()) {
        GridCell first = cells.get(key(Area.at(range.row(), range.column())));
        if (range.row() < rows && range.column() < columns && first != null) {
          int high = Math.min(range.rowSpan(), rows - range.row());
          int wide = Math.min(range.columnSpan(), columns - range.column());
          left -= (long) high * wide;
          if (left < 0) {
            throw damaged();
          }
          clear(range.spanning(high, wide));
          cells.put(
              key(range), new GridCell(first.text(), range.spanning(high, wide), first.place()));
        }
      }
      cells.values().stream()
          .sorted(
              java.util.Comparator.comparingInt((GridCell cell) -> cell.area().row())
                  .thenComparingInt(cell -> cell.area().column()))
          .forEach(inOrder::add);
    }

    private void clear(Area range) {
      if ((long) range.rowSpan() * range.columnSpan() > cells.size()) {
        cells.values().removeIf(cell -> isIn(range, cell.area()));
        return;
      }
      for (int row = range.row(); row < range.row() + range.rowSpan(); row++) {
        for (int column = range.column(); column < range.column() + range.columnSpan(); column++) {
          cells.remove(key(Area.at(row, column)));
        }
      }
    }

    private static boolean isIn(Area range, Area cell) {
      return cell.row() >= range.row()
          && cell.row() < range.row() + range.rowSpan()
          && cell.column() >= range.column()
          && cell.column() < range.column() + range.columnSpan();
    }

    private boolean isText() {
      return inOrder.stream().map(cell -> cell.area().row()).distinct().count() == inOrder.size();
    }
  }
}
