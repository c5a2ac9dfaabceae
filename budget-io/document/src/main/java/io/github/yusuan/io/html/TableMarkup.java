package io.github.yusuan.io.html;

import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.print.PublishedCell;
import io.github.yusuan.io.print.PublishedTable;
import java.util.List;

/** Writes a printed table (网页表格): its titles, its heading on every page, its cells, its notes. */
final class TableMarkup {
  /** A table of more columns is printed across. */
  private static final int UPRIGHT = 7;

  private final Markup markup;
  private final CellMark mark;

  TableMarkup(Markup markup, CellMark mark) {
    this.markup = markup;
    this.mark = mark;
  }

  void write(PublishedTable table, String anchor) {
    boolean sheet = table.target().isPresent();
    boolean across = !sheet && table.columns() > UPRIGHT;
    markup.line().open("section").attribute("id", anchor);
    markup.attribute("class", sheet ? "table sheet" : across ? "table across" : "table");
    above("number", table.number());
    markup.line().open("h3").attribute("id", anchor + "-title").text(table.title()).close();
    markup.line().open("div").attribute("class", "above");
    above("publisher", table.publisher());
    above("unit", table.unit());
    markup.close();
    markup.line().open("table").attribute("aria-labelledby", anchor + "-title");
    rows(table);
    markup.line().close();
    for (String note : table.notes()) {
      markup.line().open("p").attribute("class", "note").text(note).close();
    }
    markup.line().close();
  }

  private void above(String sort, String text) {
    if (!text.isEmpty()) {
      markup.line().open("div").attribute("class", sort).text(text).close();
    }
  }

  private void rows(PublishedTable table) {
    List<List<PublishedCell>> rows = table.cellsByRow();
    int heading = table.headingRows();
    if (heading > 0) {
      rows("thead", rows.subList(0, heading), heading);
    }
    if (rows.size() > heading) {
      rows("tbody", rows.subList(heading, rows.size()), heading);
    }
  }

  private void rows(String group, List<List<PublishedCell>> rows, int heading) {
    markup.line().open(group);
    for (List<PublishedCell> row : rows) {
      markup.line().open("tr");
      row.forEach(cell -> cell(cell, cell.area().row() < heading));
      markup.close();
    }
    markup.line().close();
  }

  private void cell(PublishedCell cell, boolean column) {
    boolean label = cell.sort() == PublishedCell.Sort.LABEL && !cell.isBlank();
    boolean head = (cell.sort() == PublishedCell.Sort.HEADING || label) && !cell.isBlank();
    Area area = cell.area();
    markup.open(head ? "th" : "td");
    if (head) {
      String of = column ? "col" : "row";
      boolean group = column ? area.columnSpan() > 1 : area.rowSpan() > 1;
      markup.attribute("scope", group ? of + "group" : of);
    }
    if (area.rowSpan() > 1) {
      markup.attribute("rowspan", area.rowSpan());
    }
    if (area.columnSpan() > 1) {
      markup.attribute("colspan", area.columnSpan());
    }
    String classes = (sort(cell) + " " + mark.classes(cell)).strip();
    if (!classes.isEmpty()) {
      markup.attribute("class", classes);
    }
    mark.attributes(cell, markup);
    lines(cell.text());
    mark.content(cell, markup);
    markup.close();
  }

  private static String sort(PublishedCell cell) {
    return switch (cell.sort()) {
      case HEADING -> "";
      case CODE -> "code";
      case LABEL -> "label";
      case FIGURE -> "figure";
      case TEXT -> "text";
    };
  }

  /** Writes each line of a text on a line of its own. */
  private void lines(String text) {
    List<String> lines = text.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      if (at > 0) {
        markup.open("br").close();
      }
      markup.text(lines.get(at));
    }
  }
}
