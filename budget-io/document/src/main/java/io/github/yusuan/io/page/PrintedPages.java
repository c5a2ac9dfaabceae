package io.github.yusuan.io.page;

import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.Picture;
import io.github.yusuan.io.document.PrintedDocument;
import io.github.yusuan.io.document.TextLine;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The pages of a document (各页), one after the other, as grids and lines of text. Each page is
 * worked out when the next one begins, so no more than one of them is kept.
 */
public final class PrintedPages {
  private static final Words SCAN = Label.zh("没有文字层的扫描件").en("a scan without a text layer");
  private static final Words NOTHING = Label.zh("没有文字的文件").en("a document without text");
  private static final Words WITH_TEXT =
      Label.zh("有文字层的文件；扫描件须先经文字识别")
          .en("a document with a text layer; text of scans must be recognised first");

  private final DocumentLimits limits;
  private final PrintedDocument.Builder document;
  private final Map<String, TextLine> watermarks = new LinkedHashMap<>();
  private final List<PrintedPage> open = new ArrayList<>(1);
  private int pages;
  private long glyphs;
  private long crossings;
  private long cells;
  private boolean hasText;
  private boolean hasPictures;

  private PrintedPages(DocumentLimits limits) {
    this.limits = limits;
    this.document = PrintedDocument.within(limits);
  }

  /**
   * Begins a document that keeps to limits.
   *
   * @param limits what is read at the most
   * @return a document without pages
   */
  public static PrintedPages within(DocumentLimits limits) {
    return new PrintedPages(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Begins the next page.
   *
   * @param bounds the size of the page in points; where it begins does not matter
   * @return an empty page
   * @throws DisclosureFormatException if it is one too many, or the last one is beyond the limits
   */
  public PrintedPage begin(Rectangle2D bounds) {
    endPage();
    limits.check(DocumentLimit.PAGES, ++pages, Place.START);
    PrintedPage page = new PrintedPage(this, pages, bounds);
    open.add(page);
    return page;
  }

  /**
   * Completes the document.
   *
   * @return its grids and lines, page by page from top to bottom; then watermarks, each once
   * @throws DisclosureFormatException if it is beyond the limits, or no glyph of it can be read
   */
  public PrintedDocument build() {
    endPage();
    if (!hasText) {
      throw DisclosureFormatException.at(Place.START)
          .found(hasPictures ? SCAN : NOTHING)
          .expected(WITH_TEXT);
    }
    watermarks.values().forEach(document::add);
    watermarks.clear();
    return document.build();
  }

  DocumentLimits limits() {
    return limits;
  }

  void countGlyph(PrintedPage page, int ofPage) {
    limits.check(DocumentLimit.GLYPHS, ++glyphs, page.place());
    limits.check(DocumentLimit.PAGE_GLYPHS, ofPage, page.place());
  }

  private void endPage() {
    if (open.isEmpty()) {
      return;
    }
    PrintedPage page = open.remove(0);
    if (page.isPicture()) {
      hasPictures = true;
      document.add(new Picture(page.place()));
      return;
    }
    int quarters = page.quarters();
    List<Glyph> outside = new ArrayList<>();
    List<PageGrid> grids = grids(page, quarters);
    for (Glyph glyph : page.glyphs(quarters)) {
      hasText = true;
      if (grids.stream().noneMatch(grid -> grid.takes(glyph))) {
        outside.add(glyph);
      }
    }
    grids.sort(Comparator.comparingDouble(PageGrid::top));
    add(page.number(), grids, GlyphLine.of(outside));
    addWatermarks(page);
  }

  /** Finds the tables of a page, those inside others first. */
  private List<PageGrid> grids(PrintedPage page, int quarters) {
    PageGrids lines = page.grids(quarters);
    crossings += lines.crossings();
    limits.check(DocumentLimit.CROSSINGS, crossings, page.place());
    List<PageGrid> grids =
        lines.find(
            (rows, columns) -> {
              limits.check(DocumentLimit.ROWS, rows, page.place());
              limits.check(DocumentLimit.COLUMNS, columns, page.place());
              cells += (long) rows * columns;
              limits.check(DocumentLimit.CELLS, cells, page.place());
            });
    grids.sort(Comparator.comparingDouble(PageGrid::size));
    return grids;
  }

  /** Adds grids and lines from top to bottom. */
  private void add(int page, List<PageGrid> grids, List<GlyphLine> lines) {
    int next = 0;
    for (PageGrid grid : grids) {
      while (next < lines.size() && lines.get(next).middle() < grid.top()) {
        document.add(line(lines.get(next++), page));
      }
      document.add(grid.grid(page));
    }
    while (next < lines.size()) {
      document.add(line(lines.get(next++), page));
    }
  }

  private static TextLine line(GlyphLine line, int page) {
    return new TextLine(line.text(), line.place(page));
  }

  private void addWatermarks(PrintedPage page) {
    Map<Long, List<Glyph>> byDirection = new LinkedHashMap<>();
    for (Glyph glyph : page.watermarks()) {
      byDirection
          .computeIfAbsent(Math.round(glyph.degrees()), none -> new ArrayList<>())
          .add(glyph);
    }
    byDirection.forEach(
        (degrees, glyphs) -> {
          AffineTransform upright = AffineTransform.getRotateInstance(-Math.toRadians(degrees));
          List<Glyph> turned = glyphs.stream().map(g -> g.turned(upright, degrees)).toList();
          for (GlyphLine line : GlyphLine.of(turned)) {
            hasText = true;
            watermarks.putIfAbsent(line.text(), new TextLine(line.text(), page.place()));
          }
        });
  }
}
