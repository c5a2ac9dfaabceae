package io.github.yusuan.io.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is drawn on a page, of which the lines along the axes are ruling lines (描线). */
final class Strokes {
  private final List<Rectangle2D> lines = new ArrayList<>();

  /** Counts the points of paths. */
  interface Counter {
    void count();
  }

  /** Adds the straight edges of a path that is drawn. */
  void stroke(Shape path, Rectangle2D clip, Counter counter) {
    double[] to = new double[6];
    double[] last = new double[2];
    double[] start = new double[2];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      counter.count();
      int kind = at.currentSegment(to);
      double[] end = kind == PathIterator.SEG_CLOSE ? start : end(kind, to);
      if (kind == PathIterator.SEG_MOVETO) {
        start = end;
      } else if (kind == PathIterator.SEG_LINETO || kind == PathIterator.SEG_CLOSE) {
        Rectangle2D edge = new Rectangle2D.Double(last[0], last[1], 0, 0);
        edge.add(end[0], end[1]);
        add(edge, clip);
      }
      last = end;
    }
  }

  /** Adds the parts of a filled path that are as thin as lines. */
  void fill(Shape path, Rectangle2D clip, Counter counter) {
    double[] to = new double[6];
    Rectangle2D part = new Rectangle2D.Double();
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      counter.count();
      int kind = at.currentSegment(to);
      double[] end = end(kind, to);
      if (kind == PathIterator.SEG_MOVETO) {
        add(part, clip);
        part = new Rectangle2D.Double(end[0], end[1], 0, 0);
      } else if (kind != PathIterator.SEG_CLOSE) {
        part.add(end[0], end[1]);
      }
    }
    add(part, clip);
  }

  private static double[] end(int kind, double[] to) {
    return switch (kind) {
      case PathIterator.SEG_CUBICTO -> new double[] {to[4], to[5]};
      case PathIterator.SEG_QUADTO -> new double[] {to[2], to[3]};
      default -> new double[] {to[0], to[1]};
    };
  }

  /** Adds a box that is a line along an axis, as far as it can be seen. */
  private void add(Rectangle2D box, Rectangle2D clip) {
    boolean thin = Coordinates.isThin(Math.min(box.getWidth(), box.getHeight()));
    if (thin && Double.isFinite(box.getMaxX() + box.getMaxY() + box.getX() + box.getY())) {
      Rectangle2D seen = box.createIntersection(clip);
      if (Coordinates.isLine(Math.max(seen.getWidth(), seen.getHeight()))
          && Coordinates.isSeen(seen.getWidth())
          && Coordinates.isSeen(seen.getHeight())) {
        lines.add(seen);
      }
    }
  }

  /** Returns the lines that run from left to right on a page that is turned. */
  List<Ruling> across(AffineTransform turn) {
    List<Ruling> across = new ArrayList<>();
    for (Rectangle2D line : lines) {
      Rectangle2D turned = turn.createTransformedShape(line).getBounds2D();
      if (turned.getWidth() >= turned.getHeight()) {
        across.add(new Ruling(turned.getMinX(), turned.getMaxX(), turned.getCenterY()));
      }
    }
    return across;
  }

  /** Returns the lines that run from top to bottom on a page that is turned. */
  List<Ruling> down(AffineTransform turn) {
    List<Ruling> down = new ArrayList<>();
    for (Rectangle2D line : lines) {
      Rectangle2D turned = turn.createTransformedShape(line).getBounds2D();
      if (turned.getWidth() < turned.getHeight()) {
        down.add(new Ruling(turned.getMinY(), turned.getMaxY(), turned.getCenterX()));
      }
    }
    return down;
  }
}
