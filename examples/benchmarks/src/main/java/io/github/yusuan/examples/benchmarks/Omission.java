package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.rules.identity.Operand.Standing;
import io.github.yusuan.rules.joint.Statement;
import java.util.List;
import java.util.Optional;

/** Something that is missing or wrong: a cell, or a row of a table (缺漏之处). */
final class Omission implements OmissionTally.Mistake {
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

  @Override
  public boolean isMeantBy(Statement statement) {
    return statement.cells().stream()
        .anyMatch(
            named -> cell.map(mine -> is(mine, named)).orElseGet(() -> isRow(statement, named)));
  }

  private static boolean is(Cell mine, Cell named) {
    return DetectionStudy.isSamePlace(mine, named);
  }

  /** A row is meant by its code, or as some row under one that is around it. */
  private boolean isRow(Statement statement, Cell named) {
    Region mine = table.region(line);
    Region theirs = named.table().region(named.line());
    return named.form().equals(table.form())
        && (statement.standing() == Standing.UNLISTED_ROW
            ? theirs.contains(mine)
            : statement.standing() == Standing.ABSENT_ROW && theirs.equals(mine));
  }
}
