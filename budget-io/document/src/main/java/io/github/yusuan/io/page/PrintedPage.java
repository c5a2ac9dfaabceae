package io.github.yusuan.io.page;

import io.github.yusuan.core.source.DisclosureFormatException;
import io.github.yusuan.core.source.PagePlace;
import io.github.yusuan.core.text.Radicals;
import io.github.yusuan.io.document.DocumentLimit;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What is printed on a page (页面): glyphs, lines, pictures. Coordinates are points of 1/72 inch from
 * the upper left corner.
 */
public final class PrintedPage {
  private final PrintedPages pages;
  private final int number;
  private final Rectangle2D bounds;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Glyph> watermarks = new ArrayList<>();
  private final Strokes strokes = new Strokes();
  private int points;
  private boolean pictured;

  PrintedPage(PrintedPages pages, int number, Rectangle2D bounds) {
    this.pages = pages;
    this.number = number;
    this.bounds = bounds;
  }

  /**
   * Returns what can be seen of the page, all of it.
   *
   * @return a copy, from 0 and 0 to the width and height of the page
   */
  public Rectangle2D bounds() {
    return new Rectangle2D.Double(0, 0, bounds.getWidth(), bounds.getHeight());
  }

  /** Returns its number, from 1. */
  int number() {
    return number;
  }

  /** Returns all of the page as a place. */
  PagePlace place() {
    return new PagePlace(
        number,
        new PagePlace.Box(
            0, 0, (int) Math.round(bounds.getWidth()), (int) Math.round(bounds.getHeight())));
  }

  /**
   * Prints a glyph, if its middle lies in what can be seen.
   *
   * @param text what it reads; radicals are read as characters
   * @param toPage from the place of the glyph to the page: the base line begins at 0 and 0 and runs
   *     to the right, one unit is the size of the font, upwards is positive
   * @param advance how far the next glyph stands from this one, in sizes of the font
   * @param clip what can be seen
   * @throws DisclosureFormatException if it is one too many
   */
  public void glyph(String text, AffineTransform toPage, double advance, Rectangle2D clip) {
    Glyph glyph = counted(text, toPage, advance);
    if (isSeen(glyph, clip)) {
      (glyph.quarters() < 0 ? watermarks : glyphs).add(glyph);
    }
  }

  /**
   * Prints a glyph that is so transparent that it is meant as a watermark, whichever way it stands.
   *
   * @param text what it reads
   * @param toPage from the place of the glyph to the page
   * @param advance how far the next glyph stands from this one
   * @param clip what can be seen
   * @throws DisclosureFormatException if it is one too many
   * @see #glyph
   */
  public void watermark(String text, AffineTransform toPage, double advance, Rectangle2D clip) {
    Glyph glyph = counted(text, toPage, advance);
    if (isSeen(glyph, clip)) {
      watermarks.add(glyph);
    }
  }

  private Glyph counted(String text, AffineTransform toPage, double advance) {
    pages.countGlyph(this, glyphs.size() + watermarks.size() + 1);
    return Glyph.of(Radicals.asCharacters(text), toPage, advance);
  }

  private static boolean isSeen(Glyph glyph, Rectangle2D clip) {
    return glyph.isPlaced() && !glyph.isBlank() && clip.contains(glyph.x(), glyph.y());
  }

  /**
   * Draws a path; its straight edges along the page are ruling lines.
   *
   * @param path the path, on the page
   * @param clip what can be seen
   * @throws DisclosureFormatException if it is one too many
   */
  public void stroke(Shape path, Rectangle2D clip) {
    strokes.stroke(path, clip, this::countPoint);
  }

  /**
   * Fills a path; its parts that are thin are ruling lines.
   *
   * @param path the path, on the page
   * @param clip what can be seen
   * @throws DisclosureFormatException if it is one too many
   */
  public void fill(Shape path, Rectangle2D clip) {
    strokes.fill(path, clip, this::countPoint);
  }

  private void countPoint() {
    pages.limits().check(DocumentLimit.STROKES, ++points, place());
  }

  /** Shows a picture, of which nothing is read. */
  public void picture() {
    pictured = true;
  }

  /** Tells whether there are pictures, and no text to be read. */
  boolean isPicture() {
    return pictured && glyphs.isEmpty() && watermarks.isEmpty();
  }

  List<Glyph> watermarks() {
    return watermarks;
  }

  /** Returns how often the page must be turned by 90° for most of its glyphs to stand upright. */
  int quarters() {
    int[] count = new int[4];
    for (Glyph glyph : glyphs) {
      count[glyph.quarters()]++;
    }
    int most = 0;
    for (int quarters = 1; quarters < count.length; quarters++) {
      most = count[quarters] > count[most] ? quarters : most;
    }
    return most;
  }

  /** Returns the transform to the page as it is read. */
  AffineTransform turn(int quarters) {
    double width = bounds.getWidth();
    double height = bounds.getHeight();
    return switch (quarters) {
      case 1 -> new AffineTransform(0, -1, 1, 0, 0, width);
      case 2 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 3 -> new AffineTransform(0, 1, -1, 0, height, 0);
      default -> new AffineTransform();
    };
  }

  List<Glyph> glyphs(int quarters) {
    AffineTransform turn = turn(quarters);
    return quarters == 0
        ? glyphs
        : glyphs.stream().map(glyph -> glyph.turned(turn, 90.0 * quarters)).toList();
  }

  PageGrids grids(int quarters) {
    AffineTransform turn = turn(quarters);
    return new PageGrids(Rulings.joined(strokes.across(turn)), Rulings.joined(strokes.down(turn)));
  }
}
