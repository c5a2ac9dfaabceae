package io.github.yusuan.rules.hypothesis;

import static io.github.yusuan.core.budget.BudgetLine.line;
import static io.github.yusuan.core.classification.Source.GENERAL_PUBLIC_BUDGET;
import static io.github.yusuan.core.classification.Tier.MUNICIPAL_COUNTY;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.budget.Budget;
import io.github.yusuan.core.classification.BudgetUnit;
import io.github.yusuan.core.disclosure.Department;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.form.Templates;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A right document, and the same with one table or cell otherwise. */
final class Damages {
  static final Disclosure RIGHT = right(Templates.SHANXI_COUNTY_2024);

  private Damages() {}

  /** The same money, disclosed by some template. */
  static Disclosure right(Template template) {
    BudgetUnit unit = BudgetUnit.of("某区数据局");
    return Budget.of(Department.of("某区数据局"), template.year())
        .with(
            line(unit)
                .function("2010301")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30101", "50101")
                .wan("167.3951"),
            line(unit)
                .function("2010301")
                .operating()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30201", "50201")
                .wan("21.6"),
            line(unit)
                .function("2010302")
                .project("单位运转经费")
                .from(GENERAL_PUBLIC_BUDGET)
                .tier(MUNICIPAL_COUNTY)
                .wan("80.004"),
            line(unit)
                .function("2010350")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30107", "50501")
                .wan("52.1133"),
            line(unit)
                .function("2080505")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30108", "50102")
                .wan("23.7"),
            line(unit)
                .function("2101101")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30110", "50102")
                .wan("8.17"),
            line(unit)
                .function("2210201")
                .personnel()
                .from(GENERAL_PUBLIC_BUDGET)
                .economic("30113", "50103")
                .wan("16.3244"))
        .disclose(template);
  }

  static Disclosure with(String form, UnaryOperator<Table> damage) {
    return RIGHT.withTables(
        RIGHT.tables().stream()
            .map(table -> table.form().id().equals(form) ? damage.apply(table) : table)
            .toList());
  }

  /** Exchanges the figures of two columns. */
  static Table swapped(Table table, String one, String other) {
    List<Line> lines = new ArrayList<>();
    for (Line line : table.lines()) {
      Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
      figures.remove(one);
      figures.remove(other);
      line.figure(one).ifPresent(figure -> figures.put(other, figure));
      line.figure(other).ifPresent(figure -> figures.put(one, figure));
      lines.add(line.withFigures(figures));
    }
    return table.withLines(lines);
  }

  /** Drops the figure of a column in one row; those under it, down to another, move up. */
  static Table movedUp(Table table, String column, String from, String to) {
    List<Line> lines = new ArrayList<>(table.lines());
    int last = indexOf(table, to);
    for (int at = indexOf(table, from); at < last; at++) {
      lines.set(at, printing(lines.get(at), column, table.lines().get(at + 1)));
    }
    return table.withLines(lines);
  }

  private static Line printing(Line line, String column, Line next) {
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    figures.remove(column);
    next.figure(column).ifPresent(figure -> figures.put(column, figure));
    return line.withFigures(figures);
  }

  static int indexOf(Table table, String line) {
    return table.lines().indexOf(table.line(line).orElseThrow());
  }

  /** Replaces one line. */
  static Table replaced(Table table, String id, UnaryOperator<Line> change) {
    return table.withLines(
        table.lines().stream()
            .map(line -> line.id().equals(id) ? change.apply(line) : line)
            .toList());
  }

  /** Adds a line under another. */
  static Table added(Table table, String under, Line line) {
    List<Line> lines = new ArrayList<>(table.lines());
    lines.add(indexOf(table, under) + 1, line);
    return table.withLines(lines);
  }

  static Disclosure printed(Disclosure document, String form, String line, String figure) {
    Table table = document.table(form).orElseThrow();
    Line there = table.line(line).orElseThrow();
    return document.with(table.cell(there, table.form().columns().get(0)), Figure.parse(figure));
  }
}
