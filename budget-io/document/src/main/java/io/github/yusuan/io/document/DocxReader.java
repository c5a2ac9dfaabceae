package io.github.yusuan.io.document;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.ParagraphPlace;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.TablePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The reader of Word documents (Word文档读取器): DOCX, its paragraphs and tables with merged cells. */
public final class DocxReader implements GridReader {
  private static final String BODY = "word/document.xml";

  /** Makes the reader. */
  public DocxReader() {}

  @Override
  public boolean recognises(byte[] document) {
    return FileKind.of(document).equals(Optional.of(FileKind.DOCX));
  }

  @Override
  public PrintedDocument read(byte[] document, DocumentLimits limits) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(limits, "limits");
    byte[] body =
        PackedFile.of(document, limits)
            .part(BODY)
            .orElseThrow(
                () ->
                    DisclosureFormatException.at(Place.START)
                        .found(Label.zh("没有正文的Word文档").en("a Word document without a body"))
                        .expected(Label.zh("正文" + BODY).en("the part " + BODY)));
    return new Body(XmlPart.of(body, limits), limits).read();
  }

  /** The body of a document (正文) being read. */
  private static final class Body {
    private final XmlPart xml;
    private final DocumentLimits limits;
    private final PrintedDocument.Builder document;
    private int paragraphs;
    private int tables;

    Body(XmlPart xml, DocumentLimits limits) {
      this.xml = xml;
      this.limits = limits;
      this.document = PrintedDocument.within(limits);
    }

    PrintedDocument read() {
      while (xml.next()) {
        if (xml.begins("tbl")) {
          table().forEach(document::add);
        } else if (xml.begins("p")) {
          document.add(paragraph());
        } else if (xml.begins("Fallback")) {
          xml.skip();
        }
      }
      return document.build();
    }

    private TextLine paragraph() {
      StringBuilder text = new StringBuilder();
      paragraphs++;
      while (xml.next() && !xml.ends("p")) {
        inParagraph(text);
      }
      return new TextLine(text.toString().strip(), new ParagraphPlace(paragraphs));
    }

    private void inParagraph(StringBuilder text) {
      if (xml.begins("t")) {
        while (xml.next() && !xml.ends("t")) {
          text.append(xml.text());
        }
      } else if (xml.begins("tab")) {
        text.append(' ');
      } else if (xml.begins("br") || xml.begins("cr")) {
        text.append('\n');
      } else if (xml.begins("Fallback") || xml.begins("p") || xml.begins("txbxContent")) {
        xml.skip();
      }
    }

    /** Reads a table: one grid, or the blocks of its cells where a cell holds a table. */
    private List<Block> table() {
      Cells cells = new Cells(++tables);
      List<Block> blocks = new ArrayList<>();
      boolean layout = false;
      while (xml.next() && !xml.ends("tbl")) {
        if (xml.begins("tr")) {
          cells.beginRow();
        } else if (xml.begins("gridBefore")) {
          int skipped = Math.max(0, number("val"));
          limits.check(DocumentLimit.COLUMNS, cells.width() + (long) skipped, Place.START);
          cells.skip(skipped);
        } else if (xml.begins("tc")) {
          List<Block> inCell = cell(cells);
          layout |= inCell.stream().anyMatch(Grid.class::isInstance);
          blocks.addAll(inCell);
        }
      }
      return layout ? blocks : List.of(cells.grid());
    }

    private int number(String attribute) {
      try {
        return xml.attribute(attribute).map(Integer::parseInt).orElse(1);
      } catch (NumberFormatException none) {
        return 1;
      }
    }

    private List<Block> cell(Cells cells) {
      List<Block> blocks = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      int span = 1;
      boolean goesOn = false;
      while (xml.next() && !xml.ends("tc")) {
        if (xml.begins("gridSpan")) {
          span = Math.max(1, number("val"));
        } else if (xml.begins("vMerge")) {
          goesOn = !xml.attribute("val").equals(Optional.of("restart"));
        } else if (xml.begins("tbl")) {
          blocks.addAll(table());
        } else if (xml.begins("p")) {
          TextLine line = paragraph();
          lines.add(line.text());
          blocks.add(line);
        }
      }
      limits.check(DocumentLimit.COLUMNS, cells.width() + (long) span, Place.START);
      cells.add(String.join("\n", lines).strip(), span, goesOn);
      return blocks;
    }
  }

  /** The cells of a table (各单元格), joined down where they are merged. */
  private static final class Cells {
    private final int table;
    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> lastOfColumn = new HashMap<>();
    private int row = -1;
    private int column;

    Cells(int table) {
      this.table = table;
    }

    void beginRow() {
      row++;
      column = 0;
    }

    /** Returns how many columns the row has so far. */
    int width() {
      return column;
    }

    void skip(int columns) {
      column += columns;
    }

    void add(String text, int span, boolean goesOn) {
      Integer above = lastOfColumn.get(column);
      if (goesOn && above != null && cells.get(above).area().endRow() == row) {
        GridCell cell = cells.get(above);
        Area area = cell.area().spanning(row - cell.area().row() + 1, cell.area().columnSpan());
        cells.set(above, new GridCell(cell.text(), area, cell.place()));
      } else {
        lastOfColumn.put(column, cells.size());
        cells.add(
            new GridCell(
                text,
                Area.at(row, column).spanning(1, span),
                new TablePlace(table, row + 1, column + 1)));
      }
      column += span;
    }

    Grid grid() {
      return Grid.of(cells);
    }
  }
}
