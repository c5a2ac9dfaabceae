package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.joint.Statement;
import java.util.List;
import java.util.Optional;

/** Something that is missing or wrong: a cell, or a row of a table (缺漏之处). */
final class Omission {
  private final Table table;
  private final Line line;
  private final Optional<Cell> cell;

  private Omission(Table table, Line line, Optional<Cell> cell) {
    this.table = table;
    this.line = line;
    this.cell = cell;
  }

  static Omission of(Cell cell) {
    return new Omission(cell.table(), cell.line(), Optional.of(cell));
  }

  static Omission of(Table table, Line line) {
    return new Omission(table, line, Optional.empty());
  }

  /** Leaves the row out. */
  Disclosure in(Disclosure document) {
    return document.withTables(
        document.tables().stream()
            .map(other -> other.form().equals(table.form()) ? without(other) : other)
            .toList());
  }

  private Table without(Table whole) {
    List<Line> lines =
        whole.lines().stream().filter(other -> !other.id().equals(line.id())).toList();
    return whole.withLines(lines);
  }

  /** Tells whether a statement is what is wrong here. */
  boolean isMeantBy(Statement statement) {
    return statement.cells().stream().anyMatch(this::isHere);
  }

  private boolean isHere(Cell named) {
    return cell.map(mine -> DetectionStudy.isSamePlace(mine, named))
        .orElseGet(
            () ->
                named.form().equals(table.form())
                    && named.table().region(named.line()).equals(table.region(line)));
  }
}
