package io.github.yusuan.io;

import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.source.ParagraphPlace;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.core.source.SheetPlace;
import io.github.yusuan.core.source.TablePlace;
import io.github.yusuan.core.source.TextPlace;
import java.io.IOException;

/** A place in the document that was read, in JSON (出处): as exactly as its format has places. */
final class PlaceShape {
  private PlaceShape() {}

  static void write(JsonOut out, Place place) throws IOException {
    out.row();
    if (place instanceof PagePlace page) {
      out.number("page", page.page());
      PagePlace.Box box = page.box();
      out.numbers("box", box.left(), box.top(), box.right(), box.bottom());
    } else if (place instanceof SheetPlace sheet) {
      out.text("sheet", Visible.text(sheet.sheet()));
      out.text("cell", Visible.text(sheet.cell().text()));
    } else if (place instanceof TextPlace text) {
      out.number("line", text.line());
      out.number("column", text.column());
    } else if (place instanceof TablePlace table) {
      out.number("table", table.table());
      out.number("row", table.row());
      out.number("column", table.column());
    } else if (place instanceof ParagraphPlace paragraph) {
      out.number("paragraph", paragraph.number());
    }
    out.end();
  }
}
