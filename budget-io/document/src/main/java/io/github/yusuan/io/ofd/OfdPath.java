package io.github.yusuan.io.ofd;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import java.awt.geom.Path2D;
import java.util.StringTokenizer;

/** A path in the abbreviated form of OFD (图形轮廓): {@code M 0 0 L 10 0 C}. */
final class OfdPath {
  private final StringTokenizer tokens;
  private final DocumentLimits limits;
  private final Path2D.Double path = new Path2D.Double();
  private int points;

  private OfdPath(String text, DocumentLimits limits) {
    this.tokens = new StringTokenizer(text);
    this.limits = limits;
  }

  static Path2D of(String text, DocumentLimits limits) {
    OfdPath path = new OfdPath(text, limits);
    while (path.tokens.hasMoreTokens()) {
      path.step(path.tokens.nextToken());
    }
    return path.path;
  }

  private void step(String operator) {
    limits.check(DocumentLimit.STROKES, ++points, Place.START);
    switch (operator) {
      case "S", "M" -> path.moveTo(next(), next());
      case "L" -> {
        begin();
        path.lineTo(next(), next());
      }
      case "Q" -> {
        begin();
        path.quadTo(next(), next(), next(), next());
      }
      case "B" -> {
        begin();
        path.curveTo(next(), next(), next(), next(), next(), next());
      }
      case "A" -> arc();
      case "C" -> {
        begin();
        path.closePath();
      }
      default -> throw OfdReader.damaged();
    }
  }

  /** Only the end of an arc matters: it is no ruling line. */
  private void arc() {
    begin();
    for (int skipped = 0; skipped < 5; skipped++) {
      next();
    }
    double x = next();
    double y = next();
    path.quadTo(x, y, x, y);
  }

  private void begin() {
    if (path.getCurrentPoint() == null) {
      path.moveTo(0, 0);
    }
  }

  private double next() {
    if (!tokens.hasMoreTokens()) {
      throw OfdReader.damaged();
    }
    return OfdNumbers.number(tokens.nextToken());
  }
}
