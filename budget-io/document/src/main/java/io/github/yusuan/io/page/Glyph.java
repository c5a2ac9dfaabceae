package io.github.yusuan.io.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;

/**
 * A sign at its place (字形): the middle of what is seen of it, how wide and high it is along its
 * line, and in which direction that runs.
 */
record Glyph(String text, double x, double y, double width, double height, double degrees) {
  /** How far the middle of a sign stands above its base line, in its own height. */
  private static final double MIDDLE = 0.3;

  static Glyph of(String text, AffineTransform toPage, double advance) {
    Point2D middle = toPage.transform(new Point2D.Double(advance / 2, MIDDLE), null);
    Point2D along = toPage.deltaTransform(new Point2D.Double(1, 0), null);
    Point2D up = toPage.deltaTransform(new Point2D.Double(0, 1), null);
    return new Glyph(
        text,
        middle.getX(),
        middle.getY(),
        Math.abs(advance) * Math.hypot(along.getX(), along.getY()),
        Math.hypot(up.getX(), up.getY()),
        Math.toDegrees(Math.atan2(along.getY(), along.getX())));
  }

  /** Tells whether it is at a place that can be computed with. */
  boolean isPlaced() {
    return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(width + height);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  int quarters() {
    return Coordinates.quarters(degrees);
  }

  /** Returns it on a page that is turned. */
  Glyph turned(AffineTransform turn, double by) {
    Point2D middle = turn.transform(new Point2D.Double(x, y), null);
    return new Glyph(text, middle.getX(), middle.getY(), width, height, degrees - by);
  }

  double left() {
    return x - width / 2;
  }

  double right() {
    return x + width / 2;
  }

  double top() {
    return y - height / 2;
  }

  double bottom() {
    return y + height / 2;
  }
}
