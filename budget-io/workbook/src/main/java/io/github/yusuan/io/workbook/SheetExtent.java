package io.github.yusuan.io.workbook;

import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A first pass over a sheet (预读): how far its values reach, before any row is built, and which of
 * its cells are merged, which the reader of rows does not tell.
 */
final class SheetExtent {
  private final List<Area> merged = new ArrayList<>();

  private SheetExtent() {}

  static SheetExtent of(byte[] part, String sheet, SheetWork work) {
    SheetExtent extent = new SheetExtent();
    DocumentLimits limits = work.limits();
    work.part(part.length);
    XmlPart xml = XmlPart.of(part, limits);
    Optional<String> cell = Optional.empty();
    while (xml.next()) {
      if (xml.begins("row")) {
        work.beginRow();
      } else if (xml.begins("c")) {
        cell = xml.attribute("r");
        work.cell(cell.flatMap(SheetExtent::area).map(area -> area.column() + 1).orElse(1));
      } else if (xml.begins("v") || xml.begins("is")) {
        cell.ifPresent(address -> check(address, sheet, limits));
      } else if (xml.begins("mergeCell")) {
        xml.attribute("ref").flatMap(SheetExtent::area).ifPresent(extent.merged::add);
      }
    }
    return extent;
  }

  private static void check(String address, String sheet, DocumentLimits limits) {
    area(address)
        .ifPresent(
            area -> {
              SheetPlace place = new SheetPlace(sheet, new SheetPlace.Address(address));
              limits.check(DocumentLimit.ROWS, area.row() + 1L, place);
              limits.check(DocumentLimit.COLUMNS, area.column() + 1L, place);
            });
  }

  /** Returns the ranges of merged cells. */
  List<Area> merged() {
    return merged;
  }

  /** Reads an address or a range: C7, A1:C2. */
  static Optional<Area> area(String range) {
    int colon = range.indexOf(':');
    Optional<Area> from = cell(colon < 0 ? range : range.substring(0, colon));
    Optional<Area> to = colon < 0 ? from : cell(range.substring(colon + 1));
    return from.flatMap(
        first ->
            to.filter(last -> last.row() >= first.row() && last.column() >= first.column())
                .map(
                    last ->
                        first.spanning(
                            last.row() - first.row() + 1, last.column() - first.column() + 1)));
  }

  private static Optional<Area> cell(String address) {
    int at = 0;
    int column = 0;
    while (at < address.length() && at < 3 && Character.isLetter(address.charAt(at))) {
      column = 26 * column + (Character.toUpperCase(address.charAt(at)) - 'A' + 1);
      at++;
    }
    try {
      int row = Integer.parseInt(address.substring(at));
      return column < 1 || row < 1 ? Optional.empty() : Optional.of(Area.at(row - 1, column - 1));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
