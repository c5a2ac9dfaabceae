package io.github.yusuan.io.print;

import io.github.yusuan.core.source.ParagraphPlace;
import io.github.yusuan.core.source.TablePlace;
import io.github.yusuan.io.document.Block;
import io.github.yusuan.io.document.Grid;
import io.github.yusuan.io.document.GridCell;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.document.TextLine;
import java.util.ArrayList;
import java.util.List;

/** A publication as grids and lines, as if it had been read (校样). */
final class Proof {
  private final List<Block> blocks = new ArrayList<>();
  private int tables;
  private int paragraphs;

  Proof(Publication publication) {
    line(publication.title());
    for (PublishedPart part : publication.parts()) {
      line(part.title());
      for (PublishedBlock block : part.blocks()) {
        if (block instanceof PublishedTable table) {
          table(table);
        } else if (block instanceof PublishedSection section) {
          line(section.title());
          section.paragraphs().forEach(this::line);
        }
      }
    }
  }

  PrintedDocument document() {
    return new PrintedDocument(blocks);
  }

  private void table(PublishedTable table) {
    line(table.number());
    line(table.title());
    line(table.publisher());
    line(table.unit());
    tables++;
    List<GridCell> cells = new ArrayList<>();
    for (PublishedCell cell : table.cells()) {
      TablePlace place = new TablePlace(tables, cell.area().row() + 1, cell.area().column() + 1);
      cells.add(new GridCell(cell.text(), cell.area(), place));
    }
    blocks.add(Grid.of(cells));
    table.notes().forEach(this::line);
  }

  private void line(String text) {
    if (!text.isBlank()) {
      blocks.add(new TextLine(text, new ParagraphPlace(++paragraphs)));
    }
  }
}
