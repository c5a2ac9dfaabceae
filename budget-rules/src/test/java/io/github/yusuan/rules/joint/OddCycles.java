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
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.label.Label;
import java.time.Year;

/**
 * Documents in three dimensions (三维文本): one table prints the cells of origin, kind and source, the
 * other one total of each. Where just three cells are not blank, no two of them alike in two
 * dimensions, each total is the sum of two cells. Then the three totals add up to an even number,
 * or fractions of a 分 satisfy them and whole numbers do not.
 */
final class OddCycles {
  private static final ReportingUnit WAN = Scale.TEN_THOUSAND_YUAN.withDecimals(2);
  private static final Template TEMPLATE =
      Template.builder()
          .id("three-dimensions")
          .jurisdiction(label("某县"))
          .year(Year.of(2024))
          .addForms(cells(), totals())
          .addSplits(
              Split.all(Dimension.SOURCE)
                  .into(Source.GENERAL_PUBLIC_BUDGET, Source.GOVERNMENT_FUND),
              Split.all(Dimension.ORIGIN).into(Origin.CURRENT_YEAR, Origin.CARRY_OVER),
              Split.of(Kind.EXPENDITURE).into(Kind.BASIC, Kind.PROJECT))
          .addRoundings(Rounding.HALF_UP)
          .emptyNote("本表无数据")
          .build();

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
    return form("totals", Scale.YUAN.withDecimals(2))
        .row("all", label("合计"))
        .column("current", label("当年"), Origin.CURRENT_YEAR)
        .column("basic", label("基本"), Kind.BASIC)
        .column("general", label("一般"), Source.GENERAL_PUBLIC_BUDGET)
        .build();
  }

  /** Makes the document of three cells in a cycle, and the totals of current, basic, general. */
  static Disclosure of(ReportingUnit unit, String cell, String... totals) {
    Form cells = TEMPLATE.form("cells").orElseThrow();
    Form sums = TEMPLATE.form("totals").orElseThrow();
    Line.Builder all = Line.builder().id("all").row("all").label("all");
    for (int at = 0; at < totals.length; at++) {
      all.figure(sums.columns().get(at).id(), Figure.parse(totals[at]));
    }
    return Disclosure.builder()
        .department(Department.of("某局"))
        .year(TEMPLATE.year())
        .template(TEMPLATE)
        .addTables(
            Table.builder()
                .form(cells)
                .unit(unit)
                .addLines(
                    line("current-basic").figure("fund", Figure.parse(cell)).build(),
                    line("current-project").figure("general", Figure.parse(cell)).build(),
                    line("carried-basic").figure("general", Figure.parse(cell)).build(),
                    line("carried-project").build())
                .build(),
            Table.builder().form(sums).unit(sums.unit()).addLines(all.build()).build())
        .build();
  }

  private static Line.Builder line(String row) {
    return Line.builder().id(row).row(row).label(row);
  }
}
