package io.github.yusuan.io.document;

import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.source.Place;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of doubts (存疑句式). */
final class Doubts {
  private static final Sentence TABLE =
      Sentence.of("unplaced-table")
          .zh("不是样式中的表[：“{title}”]")
          .en("no form of the template[: “{title}”]");
  private static final Sentence PICTURE =
      Sentence.of("page-of-a-picture").zh("此页是图像，没有文字层").en("this page is a picture without text");
  private static final Sentence CUT_OFF =
      Sentence.of("document-cut-off")
          .zh("缺少文件尾，可能已损坏，未必完整")
          .en("the end of the file is missing; it may be damaged and lack parts");
  private static final Sentence COLUMN =
      Sentence.of("unplaced-column")
          .zh("{form}没有“{heading}”栏")
          .en("{form} has no column “{heading}”");
  private static final Sentence ROW =
      Sentence.of("unplaced-row").zh("{form}没有“{label}”行").en("{form} has no row “{label}”");
  private static final Sentence TEXT =
      Sentence.of("text-for-a-figure").zh("{form}：“{text}”").en("{form}: “{text}”");
  private static final Sentence COLUMN_BY_POSITION =
      Sentence.of("column-by-position")
          .zh("{form}：“{heading}”栏按位置作“{column}”")
          .en("{form}: column “{heading}” taken as “{column}” by its position");
  private static final Sentence ROW_BY_POSITION =
      Sentence.of("row-by-position")
          .zh("{form}：“{label}”行按位置作“{row}”")
          .en("{form}: row “{label}” taken as “{row}” by its position");
  private static final Sentence ROW_ALIGNED =
      Sentence.of("row-aligned")
          .zh("{form}：“{label}”行的单元格少于表头，数字按次序归入各栏")
          .en("{form}: row “{label}” has fewer cells than the heading, its figures taken in order");
  private static final Sentence NO_PLACE =
      Sentence.of("figure-among-names")
          .zh("{form}：“{text}”印在代码或名称栏")
          .en("{form}: “{text}” stands among codes and names");
  private static final Sentence ROW_ALIKE =
      Sentence.of("row-by-likeness")
          .zh("{form}：“{label}”行作“{row}”")
          .en("{form}: row “{label}” taken as “{row}”");
  private static final Sentence TITLE_ALIKE =
      Sentence.of("title-by-likeness").zh("“{title}”作{form}").en("“{title}” taken as {form}");
  private static final Sentence CODE =
      Sentence.of("code-read-as")
          .zh("{form}：代码印为“{printed}”，读作{code}")
          .en("{form}: code printed as “{printed}”, read as {code}");
  private static final Sentence CODE_OF_NAME =
      Sentence.of("code-of-name")
          .zh("{form}：“{name}”行未印代码，按名称作{code}")
          .en("{form}: row “{name}” prints no code, taken as {code} by its name");
  private static final Sentence MISSING = Sentence.of("missing-form").zh("{form}").en("{form}");
  private static final Sentence MISSING_COLUMN =
      Sentence.of("missing-column").zh("{form}“{column}”栏").en("{form}, column “{column}”");
  private static final Sentence SIDES =
      Sentence.of("sides-of-a-table")
          .zh("{form}应有{wanted}侧，只见{found}侧")
          .en("{form} must have {wanted} {wanted|side|sides}, {found} found");

  private static final Sentence FEW =
      Sentence.of("few-tables-of-a-template")
          .zh("{template}应有{wanted}张表，只认出{found}张，可能另有样式")
          .en(
              "{template} has {wanted} {wanted|table|tables}, {found} found: perhaps another"
                  + " template");
  private static final Sentence SHEET_ROW =
      Sentence.of("sheet-row")
          .zh("此行的列有缺失或错位：“{cells}”")
          .en("cells of a row lost or shifted: “{cells}”");
  private static final Sentence SHEET_FIGURE =
      Sentence.of("sheet-figure")
          .zh("资金数字旁无标签：“{text}”")
          .en("a figure of funding without a label: “{text}”");
  private static final Sentence SHEET_UNIT =
      Sentence.of("sheet-unit").zh("未注明金额单位，按元读入").en("no unit of money is stated, taken as 元");

  private Doubts() {}

  static Words form(Form form) {
    return form.name();
  }

  static Doubt table(String title, Place place, int figures) {
    String visible = Visible.text(title);
    var words = visible.isEmpty() ? TABLE.toMessage() : TABLE.with("title", visible);
    return new Doubt(DoubtKind.UNPLACED_TABLE, words, place, figures);
  }

  static Doubt cutOff(CutOff end) {
    return new Doubt(DoubtKind.CUT_OFF, CUT_OFF.toMessage(), end.place(), 0);
  }

  static Doubt picture(Picture page) {
    return new Doubt(DoubtKind.PICTURE, PICTURE.toMessage(), page.place(), 0);
  }

  static Doubt column(Form form, String heading, Place place, int figures) {
    Words words = COLUMN.with("form", form(form)).with("heading", Visible.text(heading));
    return new Doubt(DoubtKind.UNPLACED_COLUMN, words, place, figures);
  }

  static Doubt row(Form form, String label, Place place, int figures) {
    Words words = ROW.with("form", form(form)).with("label", Visible.text(label));
    return new Doubt(DoubtKind.UNPLACED_ROW, words, place, figures);
  }

  static Doubt noFigure(Form form, GridCell cell, int figures) {
    Words words = TEXT.with("form", form(form)).with("text", Visible.text(cell.text()));
    return new Doubt(DoubtKind.NOT_A_FIGURE, words, cell.place(), figures);
  }

  static Doubt columnByPosition(Form form, String heading, Label column, Place place) {
    Words words =
        COLUMN_BY_POSITION
            .with("form", form(form))
            .with("heading", Visible.text(heading))
            .with("column", column);
    return new Doubt(DoubtKind.BY_POSITION, words, place, 0);
  }

  static Doubt rowByPosition(Form form, String label, Label row, Place place) {
    Words words =
        ROW_BY_POSITION
            .with("form", form(form))
            .with("label", Visible.text(label))
            .with("row", row);
    return new Doubt(DoubtKind.BY_POSITION, words, place, 0);
  }

  static Doubt rowAligned(Form form, String label, Place place) {
    Words words = ROW_ALIGNED.with("form", form(form)).with("label", Visible.text(label));
    return new Doubt(DoubtKind.BY_POSITION, words, place, 0);
  }

  /** A figure that stands where no figures do. */
  static Doubt noPlace(Form form, GridCell cell) {
    Words words = NO_PLACE.with("form", form(form)).with("text", Visible.text(cell.text()));
    return new Doubt(DoubtKind.UNPLACED_COLUMN, words, cell.place(), 1);
  }

  static Doubt rowAlike(Form form, String label, Words row, Place place) {
    Words words =
        ROW_ALIKE.with("form", form(form)).with("label", Visible.text(label)).with("row", row);
    return new Doubt(DoubtKind.BY_LIKENESS, words, place, 0);
  }

  static Doubt titleAlike(Form form, TextLine title) {
    Words words = TITLE_ALIKE.with("form", form(form)).with("title", Visible.text(title.text()));
    return new Doubt(DoubtKind.BY_LIKENESS, words, title.place(), 0);
  }

  static Doubt code(Form form, String printed, String code, Place place) {
    Words words =
        CODE.with("form", form(form)).with("printed", Visible.text(printed)).with("code", code);
    return new Doubt(DoubtKind.CODE_COMPLETED, words, place, 0);
  }

  static Doubt codeOfName(Form form, String name, String code, Place place) {
    Words words =
        CODE_OF_NAME.with("form", form(form)).with("name", Visible.text(name)).with("code", code);
    return new Doubt(DoubtKind.CODE_COMPLETED, words, place, 0);
  }

  static Doubt missing(Form form) {
    return new Doubt(DoubtKind.MISSING_FORM, MISSING.with("form", form(form)), Place.WHOLE, 0);
  }

  static Doubt missingColumn(Form form, Label column, Place place) {
    Words words = MISSING_COLUMN.with("form", form(form)).with("column", column);
    return new Doubt(DoubtKind.MISSING_COLUMN, words, place, 0);
  }

  static Doubt sides(Form form, int wanted, int found, Place place, int figures) {
    Words words = SIDES.with("form", form(form)).with("wanted", wanted).with("found", found);
    return new Doubt(DoubtKind.UNPLACED_TABLE, words, place, figures);
  }

  static Doubt template(Template template, int wanted, int found) {
    Words words = FEW.with("template", template.id()).with("wanted", wanted).with("found", found);
    return new Doubt(DoubtKind.TEMPLATE, words, Place.WHOLE, 0);
  }

  static Doubt sheetRow(List<GridCell> cells) {
    String texts = cells.stream().map(GridCell::text).collect(Collectors.joining("|"));
    return new Doubt(
        DoubtKind.TARGET_SHEET,
        SHEET_ROW.with("cells", Visible.text(texts)),
        cells.get(0).place(),
        0);
  }

  static Doubt sheetFigure(GridCell cell) {
    Words words = SHEET_FIGURE.with("text", Visible.text(cell.text()));
    return new Doubt(DoubtKind.TARGET_SHEET, words, cell.place(), 1);
  }

  static Doubt sheetUnit(GridCell cell) {
    return new Doubt(DoubtKind.TARGET_SHEET, SHEET_UNIT.toMessage(), cell.place(), 0);
  }
}
