package io.github.yusuan.io.print;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.DocumentKind;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Heading;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.io.document.Area;
import io.github.yusuan.io.print.PublishedCell.Sort;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Sets the tables of the sides of one printed table beside each other (排表). */
final class TableSetter {
  private final Disclosure disclosure;
  private final List<Table> sides;
  private final List<PublishedCell> cells = new ArrayList<>();
  private final int lines;
  private final int headingRows;

  TableSetter(Disclosure disclosure, List<Table> sides) {
    this.disclosure = disclosure;
    this.sides = List.copyOf(sides);
    this.lines = sides.stream().mapToInt(side -> side.lines().size()).max().orElse(0);
    HeadingSetter headings = new HeadingSetter();
    List<StubSetter> stubs = sides.stream().map(StubSetter::new).toList();
    for (int at = 0; at < sides.size(); at++) {
      headings.beginSide();
      stubs.get(at).head(headings);
      for (Column column : sides.get(at).printedColumns()) {
        headings.add(column.path().stream().map(Heading::text).toList(), 1);
      }
    }
    cells.addAll(headings.cells());
    this.headingRows = headings.rows();
    int column = 0;
    for (int at = 0; at < sides.size(); at++) {
      column = side(sides.get(at), stubs.get(at), column);
    }
    cells.sort(
        Comparator.comparingInt((PublishedCell cell) -> cell.area().row())
            .thenComparingInt(cell -> cell.area().column()));
  }

  PublishedTable table() {
    Form form = sides.get(0).form();
    return new PublishedTable(
        form.number(),
        title(sides),
        publisher(disclosure),
        "单位：" + sides.get(0).unit().scale().symbol(),
        headingRows,
        cells,
        sides.stream().flatMap(side -> side.note().stream()).distinct().map(n -> "注：" + n).toList(),
        sides,
        Optional.empty());
  }

  static String publisher(Disclosure disclosure) {
    boolean unit = disclosure.kind().publisher() == DocumentKind.Publisher.UNIT;
    return (unit ? "编制单位：" : "编制部门：") + disclosure.department().name();
  }

  /**
   * Returns the title over all sides: what one of them is titled otherwise, or else the form's. It
   * does not say the side that some titles of one side carry.
   */
  private static String title(List<Table> sides) {
    Table titled =
        sides.stream().filter(side -> side.title().isPresent()).findFirst().orElse(sides.get(0));
    return titled
        .title()
        .map(title -> withoutSide(title, titled.form()))
        .orElseGet(() -> title(titled.form()));
  }

  /** Returns the title that the template has over all sides of a printed table. */
  static String title(Form form) {
    return withoutSide(form.title().in(Language.CHINESE), form);
  }

  private static String withoutSide(String title, Form form) {
    return form.side()
        .map(side -> "（" + side.label().in(Language.CHINESE) + "）")
        .filter(title::endsWith)
        .map(end -> title.substring(0, title.length() - end.length()))
        .orElse(title);
  }

  /** Sets one side from a column on, and returns the column behind it. */
  private int side(Table table, StubSetter stubs, int from) {
    List<Column> columns = table.printedColumns();
    int firstFigure = from + stubs.columns();
    int at = 0;
    for (int row = 0; row < lines; row++) {
      int printed = headingRows + row;
      if (isFree(table, row, at)) {
        for (int column = from; column < firstFigure + columns.size(); column++) {
          cells.add(PublishedCell.of(Sort.TEXT, "", Area.at(printed, column)));
        }
        continue;
      }
      Line line = table.lines().get(at);
      cells.addAll(stubs.cells(at, Area.at(printed, from)));
      for (int column = 0; column < columns.size(); column++) {
        Area area = Area.at(printed, firstFigure + column);
        cells.add(figure(table.cell(line, columns.get(column)), area));
      }
      at++;
    }
    return firstFigure + columns.size();
  }

  /**
   * Tells whether a row of the printed table is left free on a side: below its lines, or before its
   * grand total, which stands beside that of the other side.
   */
  private boolean isFree(Table table, int row, int next) {
    int last = table.lines().size() - 1;
    return next > last || (next == last && row < lines - 1 && endsInTotals());
  }

  private boolean endsInTotals() {
    return sides.size() > 1 && sides.stream().allMatch(TableSetter::endsInTotal);
  }

  private static boolean endsInTotal(Table table) {
    int last = table.lines().size() - 1;
    return last > 0
        && table
            .lines()
            .get(last)
            .row()
            .flatMap(table.form()::row)
            .map(Row::region)
            .filter(Region.ALL::equals)
            .isPresent();
  }

  private static PublishedCell figure(Cell cell, Area area) {
    if (cell.column().content().equals(Content.REMARK)) {
      String remark = cell.line().remarks().getOrDefault(cell.column().id(), "");
      return PublishedCell.of(Sort.TEXT, remark, area);
    }
    return new PublishedCell(
        Sort.FIGURE,
        cell.figure().map(figure -> FigureText.of(figure, cell.unit().scale())).orElse(""),
        area,
        cell.figure(),
        Optional.of(cell));
  }
}
