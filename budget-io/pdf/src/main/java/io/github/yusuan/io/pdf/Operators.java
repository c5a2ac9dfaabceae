package io.github.yusuan.io.pdf;

import io.github.yusuan.io.page.PrintedPage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The operators that do less here than in PDFBox (简化指令): no picture is decoded, no colour is worked
 * out, and a font is looked at before it is loaded.
 */
final class Operators {
  private static final List<String> WITHOUT_EFFECT =
      List.of(
          OperatorName.STROKING_COLORSPACE,
          OperatorName.NON_STROKING_COLORSPACE,
          OperatorName.STROKING_COLOR,
          OperatorName.STROKING_COLOR_N,
          OperatorName.STROKING_COLOR_RGB,
          OperatorName.STROKING_COLOR_GRAY,
          OperatorName.STROKING_COLOR_CMYK,
          OperatorName.NON_STROKING_COLOR,
          OperatorName.NON_STROKING_COLOR_N,
          OperatorName.NON_STROKING_RGB,
          OperatorName.NON_STROKING_GRAY,
          OperatorName.NON_STROKING_CMYK,
          OperatorName.SHADING_FILL);

  private static final COSName OPACITY = COSName.CA_NS;

  private Operators() {}

  static void replaceIn(PDFStreamEngine engine, Fonts fonts, PrintedPage page) {
    WITHOUT_EFFECT.forEach(name -> engine.addOperator(new WithoutEffect(engine, name)));
    engine.addOperator(new InlineImage(engine, page));
    engine.addOperator(new Drawn(engine, page));
    engine.addOperator(new SetFont(engine, fonts));
    engine.addOperator(new SetState(engine));
  }

  /** Returns an entry of the resources by its name. */
  private static COSBase resource(PDFStreamEngine engine, COSName kind, COSName name) {
    PDResources resources = engine.getResources();
    COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(kind);
    COSBase found = all == null ? null : all.getDictionaryObject(name);
    return found == null ? COSName.D : found;
  }

  /** An operator that changes nothing that is read (无效指令). */
  private static final class WithoutEffect extends OperatorProcessor {
    private final String name;

    WithoutEffect(PDFStreamEngine engine, String name) {
      super(engine);
      this.name = name;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      // Nothing to be read.
    }

    @Override
    public String getName() {
      return name;
    }
  }

  /** A picture inside the operators (内嵌图像). */
  private static final class InlineImage extends OperatorProcessor {
    private final PrintedPage page;

    InlineImage(PDFStreamEngine engine, PrintedPage page) {
      super(engine);
      this.page = page;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      page.picture();
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }

  /** A form that is executed, or a picture that is not decoded (外部对象). */
  private static final class Drawn extends OperatorProcessor {
    private final DrawObject form;
    private final PrintedPage page;

    Drawn(PDFStreamEngine engine, PrintedPage page) {
      super(engine);
      this.form = new DrawObject(engine);
      this.page = page;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      boolean image =
          !operands.isEmpty()
              && operands.get(0) instanceof COSName name
              && resource(getContext(), COSName.XOBJECT, name) instanceof COSDictionary object
              && COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE));
      if (image) {
        page.picture();
      } else {
        form.process(operator, operands);
      }
    }

    @Override
    public String getName() {
      return OperatorName.DRAW_OBJECT;
    }
  }

  /** The font of what is printed next (字体指令). */
  private static final class SetFont extends OperatorProcessor {
    private final Fonts fonts;

    SetFont(PDFStreamEngine engine, Fonts fonts) {
      super(engine);
      this.fonts = fonts;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (operands.size() < 2
          || !(operands.get(0) instanceof COSName name)
          || !(operands.get(1) instanceof COSNumber size)) {
        return;
      }
      if (resource(getContext(), COSName.FONT, name) instanceof COSDictionary dictionary) {
        PDFont font = fonts.of(dictionary);
        getContext().getGraphicsState().getTextState().setFont(font);
      }
      getContext().getGraphicsState().getTextState().setFontSize(size.floatValue());
    }

    @Override
    public String getName() {
      return OperatorName.SET_FONT_AND_SIZE;
    }
  }

  /** The state of graphics, of which only the opacity matters (图形状态指令). */
  private static final class SetState extends OperatorProcessor {
    SetState(PDFStreamEngine engine) {
      super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      if (!operands.isEmpty()
          && operands.get(0) instanceof COSName name
          && resource(getContext(), COSName.EXT_G_STATE, name) instanceof COSDictionary state
          && state.getDictionaryObject(OPACITY) instanceof COSNumber opacity) {
        getContext().getGraphicsState().setNonStrokeAlphaConstant(opacity.floatValue());
      }
    }

    @Override
    public String getName() {
      return OperatorName.SET_GRAPHICS_STATE_PARAMS;
    }
  }
}
