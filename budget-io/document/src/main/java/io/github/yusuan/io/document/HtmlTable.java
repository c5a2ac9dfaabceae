package io.github.yusuan.io.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A table of HTML as a grid (网页表格): cells take the first columns that those above leave free. */
final class HtmlTable {
  private final Element table;
  private final HtmlReader.Source source;
  private final List<GridCell> cells = new ArrayList<>();
  private int[] freeFrom = new int[16];
  private int row;

  HtmlTable(Element table, HtmlReader.Source source) {
    this.table = table;
    this.source = source;
  }

  Grid grid() {
    List<Element> rows = table.select("tr");
    source.limits().check(DocumentLimit.ROWS, rows.size(), source.place(table));
    for (Element tr : rows) {
      if (HtmlReader.isSeen(tr)) {
        row(tr, rows.size());
        row++;
      }
    }
    return Grid.of(cells.stream().map(this::within).toList());
  }

  /** A cell cannot go on below the last row. */
  private GridCell within(GridCell cell) {
    Area area = cell.area();
    int rows = Math.min(area.rowSpan(), row - area.row());
    return new GridCell(cell.text(), area.spanning(rows, area.columnSpan()), cell.place());
  }

  private void row(Element tr, int rows) {
    int column = 0;
    for (Element td : tr.children()) {
      boolean cell = td.normalName().equals("td") || td.normalName().equals("th");
      if (cell && HtmlReader.isSeen(td)) {
        while (column < freeFrom.length && freeFrom[column] > row) {
          column++;
        }
        int wide = span(td, "colspan");
        source.limits().check(DocumentLimit.COLUMNS, (long) column + wide, source.place(td));
        int free = column;
        while (free < Math.min(column + wide, freeFrom.length) && freeFrom[free] <= row) {
          free++;
        }
        boolean blocked = free < Math.min(column + wide, freeFrom.length);
        wide = blocked ? free - column : wide;
        int high = Math.min(span(td, "rowspan"), rows - row);
        cells.add(
            new GridCell(text(td), Area.at(row, column).spanning(high, wide), source.place(td)));
        occupy(column, column + wide, row + high);
        column += wide;
      }
    }
  }

  private void occupy(int from, int to, int until) {
    if (to > freeFrom.length) {
      freeFrom = Arrays.copyOf(freeFrom, Math.max(to, 2 * freeFrom.length));
    }
    Arrays.fill(freeFrom, from, to, until);
  }

  private static int span(Element td, String attribute) {
    try {
      return Math.max(1, Integer.parseInt(td.attr(attribute).strip()));
    } catch (NumberFormatException none) {
      return 1;
    }
  }

  /** Returns the text of a cell, each line or paragraph on a line of its own. */
  private static String text(Element td) {
    StringBuilder text = new StringBuilder();
    append(td, text);
    return text.toString().strip();
  }

  private static void append(Element element, StringBuilder text) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode node) {
        text.append(node.text());
      } else if (child instanceof Element inner && HtmlReader.isSeen(inner)) {
        boolean divides = inner.normalName().equals("br") || inner.isBlock();
        if (divides && !text.isEmpty()) {
          text.append('\n');
        }
        append(inner, text);
      }
    }
  }
}
