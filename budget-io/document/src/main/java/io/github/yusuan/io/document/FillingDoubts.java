package io.github.yusuan.io.document;

import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.label.Words;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.source.Place;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences of doubts about what was filled in (填表存疑句式). */
final class FillingDoubts {
  private static final int FIRST_NAMES = 10;

  private static final Sentence NARRATIVE =
      Sentence.of("narrative-not-filled")
          .zh("情况说明（{count}部分）未填入")
          .en("the text ({count} {count|section|sections}) is not filled in");
  private static final Sentence NOTE =
      Sentence.of("note-not-filled")
          .zh("{form}的表注“{note}”未填入")
          .en("{form}: note “{note}” not filled in");
  private static final Sentence AGAIN =
      Sentence.of("table-filled-already").zh("{form}已填入另一表").en("{form} is filled in already");
  private static final Sentence SHEET =
      Sentence.of("no-target-sheet")
          .zh("文件无“{project}”的绩效目标表")
          .en("no performance sheet for “{project}”");
  private static final Sentence OTHER_SCALE =
      Sentence.of("table-in-another-unit")
          .zh("{form}：文件以{printed}为单位，公开表以{wanted}为单位，未填入")
          .en("{form}: the document is in {printed}, the table in {wanted}: not filled in");
  private static final Sentence OTHER_YEAR =
      Sentence.of("table-of-another-year")
          .zh("{form}：文件表题为{printed}年，公开表为{wanted}年，未填入")
          .en("{form}: the document is titled {printed}, the table is of {wanted}: not filled in");
  private static final Sentence ROWS =
      Sentence.of("no-rows-to-fill")
          .zh("{form}没有这些行，空行也不足，再插入{count}行可全部填入：{labels}[等，另有{more}行]")
          .en(
              "{form} has no such rows and too few blank ones, {count} more would do:"
                  + " {labels}[ and {more} more]");
  private static final Sentence COLUMN =
      Sentence.of("no-column-to-fill")
          .zh("{form}没有“{column}”栏")
          .en("{form} has no column “{column}”");
  private static final Sentence FILLED =
      Sentence.of("cell-filled-already")
          .zh("{form}：已有“{printed}”，未改为“{wanted}”")
          .en("{form}: “{printed}” stands there, not replaced by “{wanted}”");
  private static final Sentence FORMULAS =
      Sentence.of("formulas-kept")
          .zh("{form}：{count}个单元格有公式，公式保留，重算后可能与所填数不同")
          .en(
              "{form}: {count} {count|cell has a formula|cells have formulas}, kept: computed anew"
                  + " {count|it|they} may differ from what was filled in");
  private static final Sentence SHOWN =
      Sentence.of("figures-shown-otherwise")
          .zh("{form}：{count}个数字因单元格格式显示不同，如“{wanted}”显示为“{printed}”")
          .en(
              "{form}: the format of the cells shows {count} {count|figure|figures} otherwise,"
                  + " “{wanted}” as “{printed}”");

  private FillingDoubts() {}

  static int figures(Table table) {
    return table.lines().stream().mapToInt(line -> line.figures().size()).sum();
  }

  static Doubt narrative(int sections) {
    return new Doubt(DoubtKind.TEXT_NOT_FILLED, NARRATIVE.with("count", sections), Place.WHOLE, 0);
  }

  static Doubt note(Form form, String note) {
    Words words = NOTE.with("form", form.name()).with("note", Visible.text(note));
    return new Doubt(DoubtKind.TEXT_NOT_FILLED, words, Place.WHOLE, 0);
  }

  static Doubt missing(Table table) {
    return new Doubt(
        DoubtKind.MISSING_FORM, Doubts.form(table.form()), Place.WHOLE, figures(table));
  }

  static Doubt again(Table table) {
    Words words = AGAIN.with("form", table.form().name());
    return new Doubt(DoubtKind.UNPLACED_TABLE, words, Place.WHOLE, figures(table));
  }

  static Doubt target(PerformanceTarget target) {
    int figures =
        FundingRows.figures(target.termFunding()) + FundingRows.figures(target.annualFunding());
    Words words = SHEET.with("project", Visible.text(target.project().name()));
    return new Doubt(DoubtKind.MISSING_FORM, words, Place.WHOLE, figures);
  }

  static Doubt sides(Table table, Place place) {
    return new Doubt(DoubtKind.UNPLACED_TABLE, Doubts.form(table.form()), place, figures(table));
  }

  static Doubt scale(Table table, Scale printed, Place place) {
    Words words =
        OTHER_SCALE
            .with("form", table.form().name())
            .with("printed", printed.label())
            .with("wanted", table.unit().scale().label());
    return new Doubt(DoubtKind.UNPLACED_TABLE, words, place, figures(table));
  }

  static Doubt year(Table table, int printed, Year wanted, Place place) {
    Words words =
        OTHER_YEAR
            .with("form", table.form().name())
            .with("printed", String.valueOf(printed))
            .with("wanted", String.valueOf(wanted.getValue()));
    return new Doubt(DoubtKind.UNPLACED_TABLE, words, place, figures(table));
  }

  static Doubt rows(Form form, List<Line> lines, Place place) {
    List<String> names = lines.stream().map(line -> Visible.text(line.heading())).toList();
    String labels =
        names.stream()
            .limit(FIRST_NAMES)
            .map(name -> "“" + name + "”")
            .collect(Collectors.joining("、"));
    int figures = lines.stream().mapToInt(line -> line.figures().size()).sum();
    int more = names.size() - FIRST_NAMES;
    Message all = ROWS.with("form", form.name()).with("count", lines.size()).with("labels", labels);
    Words words = more > 0 ? all.with("more", more) : all;
    return new Doubt(DoubtKind.UNPLACED_ROW, words, place, figures, names);
  }

  static Doubt column(Form form, Column column, Place place, int figures) {
    Words words = COLUMN.with("form", form.name()).with("column", column.label());
    return new Doubt(DoubtKind.MISSING_COLUMN, words, place, figures);
  }

  static Doubt filled(Form form, GridCell cell, String wanted) {
    Words words =
        FILLED
            .with("form", form.name())
            .with("printed", Visible.text(cell.text()))
            .with("wanted", wanted);
    return new Doubt(DoubtKind.FILLED_ALREADY, words, cell.place(), 1);
  }

  static Doubt formulas(Form form, List<GridEntry> kept) {
    Words words = FORMULAS.with("form", form.name()).with("count", kept.size());
    return new Doubt(DoubtKind.FORMULA_KEPT, words, kept.get(0).place(), 0);
  }

  static Doubt shown(Form form, List<GridEntry> otherwise, String shown) {
    Words words =
        SHOWN
            .with("form", form.name())
            .with("count", otherwise.size())
            .with("wanted", otherwise.get(0).text())
            .with("printed", Visible.text(shown));
    return new Doubt(DoubtKind.SHOWN_OTHERWISE, words, otherwise.get(0).place(), 0);
  }
}
