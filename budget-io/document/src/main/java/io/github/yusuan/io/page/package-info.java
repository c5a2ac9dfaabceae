/**
 * Pages of glyphs and lines as grids (版面还原): what PDF and OFD have in common.
 *
 * <p>Both formats know no tables, only signs at places and lines between them. A reader hands them
 * over page by page, and the page finds the tables:
 *
 * <pre>{@code
 * PrintedPages pages = PrintedPages.within(limits);
 * PrintedPage page = pages.begin(new Rectangle2D.Double(0, 0, 595, 842));
 * page.glyph("合", new AffineTransform(12, 0, 0, -12, 100, 200), 1, page.bounds());
 * page.stroke(new Line2D.Double(90, 180, 300, 180), page.bounds());
 * PrintedDocument document = pages.build();
 * }</pre>
 *
 * <p>Lines that cross make a grid; the parts between them that no line divides are its cells, with
 * their spans; a glyph belongs to the cell in which its centre lies. What lies in no grid are lines
 * of text, in the order of reading between the grids. A page whose text runs downwards or upwards
 * is turned first. Text that stands aslant is a watermark: it divides no table and is told once, at
 * the end of the document. A page of pictures without a glyph is said to be one.
 *
 * <p>Coordinates are no amounts: they may be {@code double}. How near two of them must be to be one
 * is said in {@code Coordinates} alone.
 *
 * @serial exclude
 */
@NullMarked
package io.github.yusuan.io.page;

import org.jspecify.annotations.NullMarked;
