package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import io.github.yusuan.core.label.Series;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows among the items of several tables that are called sums (多表误列汇总行).
 *
 * @param disclosure the document as printed
 * @param rows the rows by table, of two tables at least
 */
record SummaryRows(Disclosure disclosure, Map<Form, List<Line>> rows) {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-summary-rows")
          .zh("{rows}是汇总数，并非科目或项目，不应列入；去掉这些行则相符")
          .en("{rows} are sums and no items of their own; without these rows the rest agrees");
  private static final Sentence ROW =
      Sentence.of("hypothesis-summary-rows-row").zh("{table}“{row}”行").en("{table}, row “{row}”");

  static Optional<SummaryRows> in(Disclosure disclosure) {
    Map<Form, List<Line>> rows = new LinkedHashMap<>();
    for (Table table : disclosure.tables()) {
      List<Line> sums = table.lines().stream().filter(SummaryRows::isAmongItems).toList();
      if (!sums.isEmpty()) {
        rows.put(table.form(), sums);
      }
    }
    return Optional.of(rows)
        .filter(found -> found.size() > 1)
        .map(found -> new SummaryRows(disclosure, found));
  }

  /** The total of a form has a row of its own; what stands under a code or a project is an item. */
  private static boolean isAmongItems(Line line) {
    return line.row().isEmpty() && !line.members().isEmpty() && SummaryRow.isCalledSum(line);
  }

  /** Returns the document without the rows. */
  Disclosure without() {
    return disclosure.withTables(disclosure.tables().stream().map(this::without).toList());
  }

  private Table without(Table table) {
    List<Line> sums = rows.getOrDefault(table.form(), List.of());
    return sums.isEmpty()
        ? table
        : table.withLines(table.lines().stream().filter(line -> !sums.contains(line)).toList());
  }

  /** Returns the cells of the rows. */
  List<Cell> cells() {
    List<Cell> cells = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      for (Line line : rows.getOrDefault(table.form(), List.of())) {
        table.columns().forEach(column -> cells.add(table.cell(line, column)));
      }
    }
    return Suspect.printed(cells);
  }

  Message cause() {
    List<Message> named = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      for (Line line : rows.getOrDefault(table.form(), List.of())) {
        Cell first = table.cell(line, table.columns().get(0));
        named.add(ROW.with("table", Suspect.name(table)).with("row", first.heading()));
      }
    }
    return CAUSE.with("rows", Series.of(named));
  }
}
