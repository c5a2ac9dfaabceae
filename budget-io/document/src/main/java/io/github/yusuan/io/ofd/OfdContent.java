package io.github.yusuan.io.ofd;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.document.XmlPart;
import io.github.yusuan.io.page.PrintedPage;
import io.github.yusuan.io.page.PrintedPages;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** What the objects of a page print (页面图元): text with the place of every glyph, paths, images. */
final class OfdContent {
  /** Points of 1/72 inch in a millimetre. */
  private static final double POINTS = 72 / 25.4;

  /** What is less opaque, of 255, is a watermark. */
  private static final double HALF_SEEN = 128;

  private static final int FIRST_WIDE = 0x2000;

  private final DocumentLimits limits;
  private final AffineTransform toPoints = new AffineTransform();
  private Optional<PrintedPage> page = Optional.empty();
  private long objects;

  OfdContent(DocumentLimits limits) {
    this.limits = limits;
  }

  /** Begins a page of this box, in millimetres. */
  void begin(PrintedPages pages, double[] box) {
    if (box.length < 4) {
      throw OfdReader.damaged();
    }
    page = Optional.of(pages.begin(new Rectangle2D.Double(0, 0, box[2] * POINTS, box[3] * POINTS)));
    toPoints.setToScale(POINTS, POINTS);
    toPoints.translate(-box[0], -box[1]);
  }

  /** Prints a page, or a template, on the page that was begun. */
  void print(XmlPart part) {
    PrintedPage onto = page.orElseThrow();
    while (part.next()) {
      if (part.begins("TextObject")) {
        count();
        text(part, onto);
      } else if (part.begins("PathObject")) {
        count();
        path(part, onto);
      } else if (part.begins("ImageObject")) {
        count();
        onto.picture();
      }
    }
  }

  private void count() {
    limits.check(DocumentLimit.OPERATORS, ++objects, Place.START);
  }

  private static boolean isHidden(XmlPart object) {
    return object.attribute("Visible").filter("false"::equals).isPresent();
  }

  /** Returns the transform from the object that begins here to the page. */
  private AffineTransform toPage(XmlPart object) {
    AffineTransform toPage = new AffineTransform(toPoints);
    double[] boundary = numbers(object, "Boundary");
    if (boundary.length >= 2) {
      toPage.translate(boundary[0], boundary[1]);
    }
    double[] own = numbers(object, "CTM");
    if (own.length == 6) {
      toPage.concatenate(new AffineTransform(own));
    }
    return toPage;
  }

  private static double[] numbers(XmlPart object, String attribute) {
    return object.attribute(attribute).map(OfdNumbers::of).orElse(new double[0]);
  }

  private static double number(XmlPart object, String attribute, double otherwise) {
    return object.attribute(attribute).map(OfdNumbers::number).orElse(otherwise);
  }

  private void text(XmlPart part, PrintedPage onto) {
    if (isHidden(part)) {
      part.skip();
      return;
    }
    AffineTransform toPage = toPage(part);
    double size = number(part, "Size", 1);
    double wide = number(part, "HScale", 1);
    boolean faint = number(part, "Alpha", 255) < HALF_SEEN;
    while (part.next() && !part.ends("TextObject")) {
      if (part.begins("TextCode")) {
        new Run(toPage, size, wide, faint).print(part, onto);
      }
    }
  }

  /** Glyphs with their distances (文字串). */
  private record Run(AffineTransform toPage, double size, double wide, boolean faint) {
    void print(XmlPart code, PrintedPage onto) {
      double x = number(code, "X", 0);
      double y = number(code, "Y", 0);
      Optional<String> across = code.attribute("DeltaX");
      Optional<String> down = code.attribute("DeltaY");
      int[] signs = OfdDocument.text(code).codePoints().toArray();
      double[] dx = OfdNumbers.deltas(across.orElse(""), signs.length);
      double[] dy = OfdNumbers.deltas(down.orElse(""), signs.length);
      for (int at = 0; at < signs.length; at++) {
        double own = (signs[at] < FIRST_WIDE ? 0.5 : 1) * wide;
        AffineTransform place = new AffineTransform(toPage);
        place.translate(x, y);
        place.scale(size, -size);
        if (faint) {
          onto.watermark(Character.toString(signs[at]), place, own, onto.bounds());
        } else {
          onto.glyph(Character.toString(signs[at]), place, own, onto.bounds());
        }
        boolean unsaid = across.isEmpty() && down.isEmpty();
        x += at < dx.length ? dx[at] : unsaid ? own * size : last(dx);
        y += at < dy.length ? dy[at] : last(dy);
      }
    }

    private static double last(double[] deltas) {
      return deltas.length == 0 ? 0 : deltas[deltas.length - 1];
    }
  }

  private void path(XmlPart part, PrintedPage onto) {
    if (isHidden(part)) {
      part.skip();
      return;
    }
    AffineTransform toPage = toPage(part);
    boolean stroked = part.attribute("Stroke").filter("false"::equals).isEmpty();
    boolean filled = part.attribute("Fill").filter("true"::equals).isPresent();
    while (part.next() && !part.ends("PathObject")) {
      if (part.begins("Clips")) {
        part.skip();
      } else if (part.begins("AbbreviatedData")) {
        Path2D path = OfdPath.of(OfdDocument.text(part), limits);
        Shape onPage = toPage.createTransformedShape(path);
        if (stroked) {
          onto.stroke(onPage, onto.bounds());
        } else if (filled) {
          onto.fill(onPage, onto.bounds());
        }
      }
    }
  }
}
