package io.github.yusuan.rules.joint;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Kind;
import io.github.yusuan.core.classification.Origin;
import io.github.yusuan.core.classification.Source;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.TemplateFamily;
import io.github.yusuan.core.label.Label;
import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * Documents in three dimensions (三维文本): one table prints the cells of origin, kind and source, the
 * other one total of each. Where just three cells are not blank, no two of them alike in two
 * dimensions, each total is the sum of two cells. Then the three totals add up to an even number,
 * or fractions of a 分 satisfy them and whole numbers do not.
 */
final class OddCycles {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final ReportingUnit FEN = Scale.YUAN.withDecimals(2);
  private static final Template TEMPLATE =
      TemplateFamily.builder()
          .id("three-dimensions")
          .jurisdiction(label("某县"))
          .addKinds(DocumentKind.DEPARTMENT_BUDGET)
          .addForms(cells(), totals())
          .addSplits(
              Split.all(Dimension.SOURCE)
                  .into(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND),
              Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER),
              Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT))
          .addRoundings(Rounding.HALF_UP)
          .emptyNote("本表无数据")
          .build()
          .of(Year.of(2024));

  private OddCycles() {}

  private static Label label(String text) {
    return Label.zh(text).en(text);
  }

  private static Form.Builder form(String id, ReportingUnit unit) {
    return Form.builder().id(id).number(id).title(label(id)).unit(unit).slice(Kind.EXPENDITURE);
  }

  private static Form cells() {
    return form("cells", WAN)
        .row("current-basic", label("当年基本"), Origin.CURRENT_YEAR, Kind.BASIC)
        .row("current-project", label("当年项目"), Origin.CURRENT_YEAR, Kind.PROJECT)
        .row("carried-basic", label("结转基本"), Origin.CARRY_OVER, Kind.BASIC)
        .row("carried-project", label("结转项目"), Origin.CARRY_OVER, Kind.PROJECT)
        .column("general", label("一般"), Source.GENERAL_PUBLIC_BUDGET)
        .column("fund", label("基金"), Source.GOVERNMENT_FUND)
        .build();
  }

  private static Form totals() {
    return form("totals", FEN)
        .row("all", label("合计"))
        .column("current", label("当年"), Origin.CURRENT_YEAR)
        .column("basic", label("基本"), Kind.BASIC)
        .column("general", label("一般"), Source.GENERAL_PUBLIC_BUDGET)
        .build();
  }

  /** Makes the document of three cells in a cycle, and the totals of current, basic, general. */
  static Disclosure of(String cell, String... totals) {
    return of(WAN, List.of("", cell, cell, "", cell, "", "", ""), List.of(totals));
  }

  /** Makes a document of all eight cells, row by row, and the totals. */
  static Disclosure of(ReportingUnit unit, List<String> cells, List<String> totals) {
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(TEMPLATE.year())
        .template(TEMPLATE)
        .addTables(table("cells", unit, cells), table("totals", FEN, totals))
        .build();
  }

  private static Table table(String id, ReportingUnit unit, List<String> figures) {
    Form form = TEMPLATE.form(id).orElseThrow();
    Table.Builder table = Table.builder().form(form).unit(unit);
    Iterator<String> next = figures.iterator();
    for (Row row : form.rows()) {
      Line.Builder line = Line.builder().id(row.id()).row(row.id()).label(row.label());
      for (Column column : form.columns()) {
        String figure = next.hasNext() ? next.next() : "";
        if (!figure.isEmpty()) {
          line.figure(column.id(), Figure.parse(figure));
        }
      }
      table.addLine(line.build());
    }
    return table.build();
  }

  /** Makes a document of random amounts, some totals a few 分 off. */
  static Disclosure random(Random chance) {
    ReportingUnit unit = Scale.YUAN.withDecimals(chance.nextInt(2));
    boolean cycle = chance.nextBoolean();
    int[] fen = new int[8];
    for (int at = 0; at < fen.length; at++) {
      boolean blank = cycle ? at != 1 && at != 2 && at != 4 : chance.nextInt(5) < 2;
      fen[at] = blank ? 0 : 1 + chance.nextInt(400);
    }
    List<String> cells = new ArrayList<>();
    for (int amount : fen) {
      cells.add(amount == 0 ? "" : unit.print(amount, Rounding.HALF_UP).toString());
    }
    int[] totals = new int[3];
    for (int at = 0; at < fen.length; at++) {
      totals[0] += at < 4 ? fen[at] : 0;
      totals[1] += at % 4 < 2 ? fen[at] : 0;
      totals[2] += at % 2 == 0 ? fen[at] : 0;
    }
    List<String> sums = new ArrayList<>();
    for (int total : totals) {
      int off = chance.nextInt(3) == 0 ? chance.nextInt(5) - 2 : 0;
      boolean printed = chance.nextInt(4) > 0;
      sums.add(printed ? FEN.print(Math.max(0, total + off), Rounding.HALF_UP).toString() : "0.00");
    }
    return of(unit, cells, sums);
  }
}
