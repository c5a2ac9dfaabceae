package io.github.yusuan.io.pdf;

import io.github.yusuan.core.source.Place;
import io.github.yusuan.io.document.DocumentLimit;
import io.github.yusuan.io.document.DocumentLimits;
import io.github.yusuan.io.page.PrintedPage;
import io.github.yusuan.io.page.PrintedPages;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What the operators of pages print (页面内容): glyphs and paths, handed over as they are seen. */
final class PageContent {
  /** What is less opaque is a watermark. */
  private static final double HALF_SEEN = 0.5;

  private final PdfParser parser;
  private final DocumentLimits limits;
  private final Fonts fonts;
  private long operators;
  private long unpacked;

  PageContent(PdfParser parser, DocumentLimits limits) {
    this.parser = parser;
    this.limits = limits;
    this.fonts = new Fonts(limits);
  }

  /** Prints a page of the file on the next page of a document. */
  void read(PDPage page, PrintedPages pages) throws IOException {
    PDRectangle box = page.getCropBox();
    boolean lying = page.getRotation() % 180 != 0;
    Rectangle2D bounds =
        new Rectangle2D.Double(
            0,
            0,
            lying ? box.getHeight() : box.getWidth(),
            lying ? box.getWidth() : box.getHeight());
    long length = 0;
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      COSStream stream = streams.next().getCOSObject();
      countUnpacked(stream);
      length += parser.unpacked(stream);
    }
    limits.check(DocumentLimit.BYTES, length, Place.START);
    new Engine(page, pages.begin(bounds)).processPage(page);
  }

  /** A stream costs its length each time that it is executed. */
  private void countUnpacked(COSStream stream) {
    unpacked += parser.unpacked(stream);
    limits.check(DocumentLimit.UNPACKED_BYTES, unpacked, Place.START);
  }

  /** Returns the transform from the page in the file to the page as it is shown, y downwards. */
  private static AffineTransform upright(PDPage page) {
    PDRectangle box = page.getCropBox();
    double left = box.getLowerLeftX();
    double low = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double high = box.getUpperRightY();
    return switch (page.getRotation()) {
      case 90 -> new AffineTransform(0, 1, 1, 0, -low, -left);
      case 180 -> new AffineTransform(-1, 0, 0, 1, right, -low);
      case 270 -> new AffineTransform(0, -1, -1, 0, high, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, high);
    };
  }

  /** Executes the operators of one page (逐指令). */
  private final class Engine extends PDFGraphicsStreamEngine {
    private final PrintedPage printed;
    private final AffineTransform upright;
    private final Path2D.Double path = new Path2D.Double();
    private int points;

    /** The clipping path that was looked at last, and what it leaves of the page. */
    private Area clipped = new Area();

    private Rectangle2D seen = new Rectangle2D.Double();

    Engine(PDPage page, PrintedPage printed) {
      super(page);
      this.printed = printed;
      this.upright = upright(page);
      Operators.replaceIn(this, fonts, printed);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      limits.check(DocumentLimit.OPERATORS, ++operators, Place.START);
      super.processOperator(operator, operands);
    }

    @Override
    public void saveGraphicsState() {
      limits.check(DocumentLimit.NESTING, getGraphicsStackSize(), Place.START);
      super.saveGraphicsState();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
      countUnpacked(form.getCOSObject());
      super.showForm(form);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
      countUnpacked(form.getCOSObject());
      super.showTransparencyGroup(form);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance)
        throws IOException {
      RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
      boolean drawn = mode != RenderingMode.NEITHER && mode != RenderingMode.NEITHER_CLIP;
      if (drawn) {
        AffineTransform toPage = new AffineTransform(upright);
        toPage.concatenate(place.createAffineTransform());
        double width = font.isVertical() ? font.getWidth(code) / 1000 : advance.getX();
        if (getGraphicsState().getNonStrokeAlphaConstant() < HALF_SEEN) {
          printed.watermark(fonts.text(font, code), toPage, width, seen());
        } else {
          printed.glyph(fonts.text(font, code), toPage, width, seen());
        }
      }
    }

    /** Returns what of the page can be seen: the box around what the clipping paths leave. */
    private Rectangle2D seen() {
      Area clip = getGraphicsState().getCurrentClippingPath();
      if (clip != clipped) {
        clipped = clip;
        seen = upright.createTransformedShape(clip.getBounds2D()).getBounds2D();
      }
      return seen;
    }

    /** Clips to the box around a path: tables are clipped to boxes, and no more is worked out. */
    @Override
    public void clip(int rule) {
      getGraphicsState().intersectClippingPath(new Area(path.getBounds2D()));
      seen();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
      count(5);
      path.moveTo(p0.getX(), p0.getY());
      path.lineTo(p1.getX(), p1.getY());
      path.lineTo(p2.getX(), p2.getY());
      path.lineTo(p3.getX(), p3.getY());
      path.closePath();
    }

    private void count(int more) {
      points += more;
      limits.check(DocumentLimit.STROKES, points, Place.START);
    }

    @Override
    public void moveTo(float x, float y) {
      count(1);
      path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      begin(x, y);
      path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      begin(x1, y1);
      path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    private void begin(float x, float y) {
      count(1);
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      }
    }

    @Override
    public Point2D getCurrentPoint() {
      Point2D at = path.getCurrentPoint();
      return at == null ? new Point2D.Float() : at;
    }

    @Override
    public void closePath() {
      if (path.getCurrentPoint() != null) {
        path.closePath();
      }
    }

    @Override
    public void endPath() {
      path.reset();
      points = 0;
    }

    @Override
    public void strokePath() {
      printed.stroke(onPage(), seen());
      endPath();
    }

    @Override
    public void fillPath(int rule) {
      printed.fill(onPage(), seen());
      endPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
      printed.stroke(onPage(), seen());
      endPath();
    }

    private Shape onPage() {
      return upright.createTransformedShape(path);
    }

    @Override
    public void drawImage(PDImage image) {
      printed.picture();
    }

    @Override
    public void shadingFill(COSName name) {
      // No line and no text.
    }
  }
}
