package io.github.yusuan.io.workbook;

import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.GridEntry;
import io.github.yusuan.io.document.XmlPart;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A sheet that is filled in (所填工作表): the text of its part, in which single cells are replaced or
 * added. What stands between them is copied as it is.
 */
final class FilledSheet {
  private static final Comparator<Area> IN_ORDER =
      Comparator.comparingInt(Area::row).thenComparingInt(Area::column);

  private final String part;
  private final SheetTags tags;
  private final List<Splice> splices = new ArrayList<>();
  private final List<Area> formulas = new ArrayList<>();
  private final TreeMap<Area, GridEntry> open = new TreeMap<>(IN_ORDER);
  private String prefix = "";

  /** A piece of the part, from and to, and what stands there instead. */
  private record Splice(int from, int to, String text) {}

  FilledSheet(byte[] part, DocumentLimits limits) {
    this.part = decoded(part);
    XmlPart xml = XmlPart.of(this.part, limits);
    while (xml.next()) {
      // Only a part that is XML has the tags that are looked for below.
    }
    this.tags = new SheetTags(this.part);
  }

  private static String decoded(byte[] part) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(part)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException other) {
      throw WorkbookReader.damaged();
    }
  }

  /** Returns the part with entries at their places. */
  byte[] with(Map<Area, GridEntry> entries) {
    open.putAll(entries);
    int row = -1;
    boolean data = false;
    while (tags.next()) {
      if (tags.begins("sheetData")) {
        prefix = tags.prefix();
        data = !tags.isClosed();
        if (tags.isClosed()) {
          splices.add(opened("sheetData", rows(Integer.MAX_VALUE)));
        }
      } else if (tags.ends("sheetData") && data) {
        data = false;
        add(tags.begin(), rows(Integer.MAX_VALUE));
      } else if (data && tags.begins("row")) {
        row = tags.attribute("r").map(FilledSheet::number).orElse(row + 2) - 1;
        add(tags.begin(), rows(row));
        row(row);
      }
    }
    return spliced().getBytes(StandardCharsets.UTF_8);
  }

  private void add(int at, String text) {
    if (!text.isEmpty()) {
      splices.add(new Splice(at, at, text));
    }
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException none) {
      throw WorkbookReader.damaged();
    }
  }

  /** Goes through a row: replaces its cells, and adds those that it does not have. */
  private void row(int row) {
    if (tags.isClosed()) {
      String cells = cells(Area.at(row, 0), Area.at(row + 1, 0));
      if (!cells.isEmpty()) {
        splices.add(opened("row", cells));
      }
      return;
    }
    int column = -1;
    while (tags.next() && !tags.ends("row")) {
      if (tags.begins("c")) {
        int next = column + 1;
        Area area =
            tags.attribute("r").flatMap(SheetExtent::area).orElseGet(() -> Area.at(row, next));
        column = area.column();
        add(tags.begin(), cells(Area.at(area.row(), 0), area));
        cell(area);
      }
    }
    add(tags.begin(), cells(Area.at(row, 0), Area.at(row + 1, 0)));
  }

  private void cell(Area area) {
    int begin = tags.begin();
    String tag = part.substring(begin, tags.end());
    String formula = tags.isClosed() ? "" : formula();
    GridEntry entry = open.remove(area);
    if (entry == null) {
      return;
    }
    if (!formula.isEmpty()) {
      formulas.add(area);
      if (entry.figure().isEmpty()) {
        return;
      }
    }
    String untyped = SheetTags.without("t", tag);
    splices.add(new Splice(begin, tags.end(), SheetXml.cell(untyped, formula, entry, prefix)));
  }

  /** Goes to the end of a cell, and returns its formula. */
  private String formula() {
    String formula = "";
    while (tags.next() && !tags.ends("c")) {
      if (tags.begins("f")) {
        int begin = tags.begin();
        while (!tags.isClosed() && !tags.ends("f") && tags.next()) {
          // Nothing but text stands in a formula.
        }
        formula = part.substring(begin, tags.end());
      }
    }
    return formula;
  }

  /** Opens the element here, which is closed at once, to hold what is added. */
  private Splice opened(String name, String content) {
    int end = tags.end();
    return new Splice(end - 2, end, ">" + content + "</" + prefix + name + ">");
  }

  /** Takes the rows before a row, which the sheet does not have. */
  private String rows(int before) {
    StringBuilder rows = new StringBuilder();
    while (!open.isEmpty() && open.firstKey().row() < before) {
      int row = open.firstKey().row();
      String cells = cells(Area.at(row, 0), Area.at(row + 1, 0));
      rows.append('<').append(prefix).append("row r=\"").append(row + 1).append("\">");
      rows.append(cells).append("</").append(prefix).append("row>");
    }
    return rows.toString();
  }

  /** Takes the cells from a place to before another, which the sheet does not have. */
  private String cells(Area from, Area before) {
    StringBuilder cells = new StringBuilder();
    for (Area area : List.copyOf(open.subMap(from, before).keySet())) {
      GridEntry entry = Objects.requireNonNull(open.remove(area));
      String tag = "<" + prefix + "c r=\"" + SheetXml.address(area) + "\">";
      cells.append(entry.text().isEmpty() ? "" : SheetXml.cell(tag, "", entry, prefix));
    }
    return cells.toString();
  }

  private String spliced() {
    StringBuilder text = new StringBuilder(part.length() + 64 * splices.size());
    int from = 0;
    for (Splice splice : splices) {
      text.append(part, from, splice.from()).append(splice.text());
      from = splice.to();
    }
    return text.append(part, from, part.length()).toString();
  }

  /** Returns the places where formulas were kept. */
  List<Area> formulas() {
    return formulas;
  }
}
