package io.github.yusuan.io.workbook;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimit;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
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
  /** How many blank rows are taken for rows of a form below what is printed. */
  private static final int MOST_BELOW = 500;

  /** Makes the reader. */
  public WorkbookReader() {}

  @Override
  public boolean recognises(byte[] document) {
    boolean packed = document.length > 1 && document[0] == 'P' && document[1] == 'K';
    return packed && new String(document, StandardCharsets.ISO_8859_1).contains("xl/workbook.xml");
  }

  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    return read(document, limits, false);
  }

  /** Reads a workbook, with its blank cells or without. */
  PrintedDocument read(byte[] document, DocumentLimits limits, boolean blanks) {
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
          new Reading(sheet, extent, blanks).into(printed, limits);
        }
      }
      return printed.build();
    } catch (DisclosureFormatException refused) {
      throw refused;
    } catch (IOException | RuntimeException broken) {
      throw damaged();
    }
  }

  static DisclosureFormatException damaged() {
    return DisclosureFormatException.at(Place.START)
        .found(Label.zh("损坏的工作簿").en("a damaged workbook"))
        .expected(Label.zh("完整的XLSX工作簿").en("a whole XLSX workbook"));
  }

  /** A sheet that is being read (工作表). */
  private static final class Reading {
    private final Sheet sheet;
    private final SheetExtent extent;
    private final boolean blanks;
    private final Set<Integer> hidden = new HashSet<>();
    private final Map<Integer, Integer> drawn = new HashMap<>();
    private int lastRow;
    private final Map<Long, GridCell> cells = new HashMap<>();
    private final List<GridCell> inOrder = new ArrayList<>();

    Reading(Sheet sheet, SheetExtent extent, boolean blanks) {
      this.sheet = sheet;
      this.extent = extent;
      this.blanks = blanks;
    }

    void into(PrintedDocument.Builder document, DocumentLimits limits) throws IOException {
      try (Stream<Row> rows = sheet.openStream()) {
        rows.forEach(this::row);
      }
      if (blanks) {
        fillUp(limits);
      } else {
        drawnBlanks(limits);
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
      if (row.isHidden()) {
        hidden.add(row.getRowNum() - 1);
        return;
      }
      for (Cell cell : row) {
        if (cell != null) {
          lastRow = Math.max(lastRow, row.getRowNum());
          drawn.merge(row.getRowNum() - 1, cell.getColumnIndex() + 1, Math::max);
          String text = text(cell);
          Area area = Area.at(row.getRowNum() - 1, cell.getColumnIndex());
          if (!text.isEmpty()) {
            cells.put(key(area), new GridCell(text, area, place(cell)));
          }
        }
      }
    }

    /** Where a formula computes a figure, a figure may be filled in. */
    private String text(Cell cell) {
      boolean computed = cell.getFormula() != null && cell.getType() != CellType.STRING;
      return blanks && computed ? "" : CellText.of(cell).strip();
    }

    /** A cell that is drawn among the printed ones, or right below, is there though it is blank. */
    private void drawnBlanks(DocumentLimits limits) {
      int columns = columns();
      int rows = rows() + (cells.isEmpty() ? 0 : 1);
      limits.check(DocumentLimit.CELLS, (long) rows * columns, first());
      drawn.forEach(
          (row, to) -> {
            for (int column = 0; row < rows && column < Math.min(to, columns); column++) {
              blank(Area.at(row, column));
            }
          });
    }

    private void blank(Area area) {
      cells.putIfAbsent(key(area), new GridCell("", area, place(SheetXml.address(area))));
    }

    private int columns() {
      return cells.values().stream().mapToInt(cell -> cell.area().column() + 1).max().orElse(0);
    }

    private int rows() {
      return cells.values().stream().mapToInt(cell -> cell.area().row() + 1).max().orElse(0);
    }

    private Place first() {
      return cells.values().stream().map(GridCell::place).findFirst().orElse(Place.START);
    }

    /** Adds a blank cell wherever none is printed, as far as the cells of the sheet reach. */
    private void fillUp(DocumentLimits limits) {
      int columns = columns();
      int rows = Math.min(lastRow, rows() + MOST_BELOW);
      limits.check(DocumentLimit.CELLS, (long) rows * columns, first());
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns && !hidden.contains(row); column++) {
          blank(Area.at(row, column));
        }
      }
    }

    private SheetPlace place(String address) {
      return new SheetPlace(sheet.getName(), new SheetPlace.Address(address));
    }

    private SheetPlace place(Cell cell) {
      return place(cell.getAddress().toString());
    }

    private static long key(Area area) {
      return (long) area.row() << 32 | area.column();
    }

    /**
     * Widens the first cell of each merged range, as far as the values reach. Ranges never overlap,
     * so that together they cover no more than the sheet.
     */
    private void merge() {
      int rows = rows();
      int columns = columns();
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
      List<Integer> rows =
          inOrder.stream()
              .filter(cell -> !cell.text().isEmpty())
              .map(cell -> cell.area().row())
              .toList();
      return rows.stream().distinct().count() == rows.size();
    }
  }
}
