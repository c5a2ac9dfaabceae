package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.label.Language;
import io.github.yusuan.rules.identity.Identities;
import io.github.yusuan.rules.joint.Rest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table without which the rest can be true (可疑之表).
 *
 * @param disclosure the document as printed
 * @param identities its identities
 * @param table one of its tables
 * @param rest what is left without it
 * @param several whether one act in it would do away with several statements in doubt
 */
record Suspect(
    Disclosure disclosure, Identities identities, Table table, Rest rest, boolean several) {

  /** Tells whether the rest can be true without some cells of the table. */
  boolean isIn(List<Cell> cells) {
    return !cells.isEmpty() && rest.isConceivableWithout(cells);
  }

  /**
   * Tells whether the rest can be true beside the table as edited, as far as can be told without
   * deriving anew: rows under other codes, or fewer of them, make other identities, and so may
   * another practice of rounding.
   */
  boolean isConceivable(Edit edit) {
    return !edit.keepsRows()
        || !disclosure.template().practices().isEmpty()
        || rest.isConceivableWith(edit.cells(), cell -> widest(edit.edited(cell)));
  }

  /** Returns all that a cell can stand for, however precise and however a half is rounded. */
  private FenRange widest(Cell cell) {
    if (!cell.isCoarse()) {
      return identities.amounts(cell, Rounding.UNKNOWN);
    }
    FenRange own = cell.exactAmountsAtOwnDecimals(Rounding.UNKNOWN);
    boolean zero = cell.figure().orElseThrow().signum() == 0;
    return zero ? ReportingUnit.zeroOfEitherSign(own) : own;
  }

  List<Column> columns() {
    return table.columns();
  }

  List<Line> lines() {
    return table.lines();
  }

  /** Returns the cells of a column in some rows. */
  List<Cell> cells(Column column, int from, int to) {
    List<Cell> cells = new ArrayList<>();
    for (Line line : lines().subList(from, to + 1)) {
      cells.add(table.cell(line, column));
    }
    return cells;
  }

  /** Returns the cells of a row. */
  List<Cell> cells(Line line) {
    return columns().stream().map(column -> table.cell(line, column)).toList();
  }

  /** Returns the cells of rows that the table may lack. */
  List<Cell> lacking() {
    Set<Cell> there = new HashSet<>(table.cells());
    return rest.cells(table.form().id()).stream().filter(cell -> !there.contains(cell)).toList();
  }

  /** Returns the table with other lines at their places. */
  Table with(int at, Line line) {
    List<Line> lines = new ArrayList<>(lines());
    lines.set(at, line);
    return table.withLines(lines);
  }

  static List<Cell> printed(List<Cell> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).toList();
  }

  Label name() {
    return name(table);
  }

  /** Names a table: its number, in English with the title. */
  static Label name(Table table) {
    String number = table.form().number();
    return Label.zh(number).en(number + " " + table.form().title().in(Language.ENGLISH));
  }
}
