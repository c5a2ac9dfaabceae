package io.github.yusuan.io.workbook;

import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.GridEntry;

/** The text of the cells of a sheet (单元格XML): what is written into one is never markup. */
final class SheetXml {
  private static final int LETTERS = 26;

  private SheetXml() {}

  /**
   * Writes a cell.
   *
   * @param tag the tag that begins it, or is all of it, without its type
   * @param formula its formula, which stays; empty where it has none
   */
  static String cell(String tag, String formula, GridEntry entry, String prefix) {
    boolean closed = tag.endsWith("/>");
    String begun = tag.substring(0, tag.length() - (closed ? 2 : 1)).stripTrailing();
    if (entry.text().isEmpty()) {
      return begun + "/>";
    }
    String end = "</" + prefix + "c>";
    if (entry.figure().isPresent()) {
      return begun + ">" + formula + element(prefix + "v", escaped(entry.text())) + end;
    }
    String text =
        "<" + prefix + "t xml:space=\"preserve\">" + escaped(entry.text()) + "</" + prefix;
    return begun + " t=\"inlineStr\">" + element(prefix + "is", text + "t>") + end;
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  /** Returns an address, as AB12. */
  static String address(Area area) {
    StringBuilder letters = new StringBuilder();
    for (int column = area.column() + 1; column > 0; column = (column - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (column - 1) % LETTERS));
    }
    return letters.append(area.row() + 1).toString();
  }

  /** Escapes a text, and leaves out what XML cannot hold. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .filter(SheetXml::isXml)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '\r' -> escaped.append("&#13;");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
