package io.github.yusuan.examples.benchmarks;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.DepartmentEconomicCode;
import io.github.yusuan.core.classification.FunctionalCode;
import io.github.yusuan.core.classification.Member;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.rules.hypothesis.Act;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes many figures of one table wrong by one act (一处差错). */
final class ActDamage {
  private static final List<Scale> SCALES =
      List.of(Scale.YUAN, Scale.TEN_THOUSAND_YUAN, Scale.HUNDRED_MILLION_YUAN);

  private final Disclosure document;
  private final Table table;
  private final Random chance;

  ActDamage(Disclosure document, Table table, Random chance) {
    this.document = document;
    this.table = table;
    this.chance = chance;
  }

  /**
   * Returns the document with the act in it; nothing where it cannot happen to this table, or
   * changes a single figure, which is a slip and no act.
   */
  Optional<Disclosure> of(Act act) {
    try {
      return damaged(act)
          .filter(this::isOfSeveral)
          .map(
              other ->
                  document.withTables(
                      document.tables().stream().map(t -> t == table ? other : t).toList()));
    } catch (IllegalArgumentException impossible) {
      return Optional.empty();
    }
  }

  private boolean isOfSeveral(Table other) {
    if (other.lines().size() != table.lines().size()
        || !other.unit().equals(table.unit())
        || !members(other).equals(members(table))) {
      return true;
    }
    long changed = 0;
    for (int row = 0; row < table.lines().size(); row++) {
      for (Column column : table.form().columns()) {
        Optional<Figure> before = table.lines().get(row).figure(column.id());
        Optional<Figure> after = other.lines().get(row).figure(column.id());
        changed += before.equals(after) ? 0 : 1;
      }
    }
    return changed > 1;
  }

  private static List<List<Member>> members(Table table) {
    return table.lines().stream().map(line -> List.copyOf(line.members())).toList();
  }

  private Optional<Table> damaged(Act act) {
    return switch (act) {
      case OTHER_UNIT -> otherUnit();
      case COLUMNS_SWAPPED -> swapped();
      case ROWS_SHIFTED -> shifted();
      case LEVELS_COUNTED -> counted();
      case OTHER_CODE -> otherCode();
      case SUMMARY_AMONG_ITEMS -> summary();
      case COLUMN_NOT_FILLED -> leftBlank();
    };
  }

  private Optional<Table> otherUnit() {
    int at = SCALES.indexOf(table.unit().scale());
    int other = at + (chance.nextBoolean() ? 1 : -1);
    return at < 0 || other < 0 || other >= SCALES.size()
        ? Optional.empty()
        : Optional.of(table.withUnit(SCALES.get(other).withDecimals(table.unit().decimals())));
  }

  private Optional<Table> leftBlank() {
    List<Column> columns = table.form().columns();
    String column = columns.get(chance.nextInt(columns.size())).id();
    List<Line> lines = new ArrayList<>();
    table.lines().forEach(line -> lines.add(with(line, column, Optional.empty())));
    return Optional.of(table.withLines(lines));
  }

  private Optional<Table> swapped() {
    List<Column> columns = table.form().columns();
    int one = chance.nextInt(columns.size());
    int other = chance.nextInt(columns.size());
    List<Line> lines = new ArrayList<>();
    for (Line line : table.lines()) {
      Line half = with(line, columns.get(one).id(), line.figure(columns.get(other).id()));
      lines.add(with(half, columns.get(other).id(), line.figure(columns.get(one).id())));
    }
    return Optional.of(table.withLines(lines));
  }

  private static Line with(Line line, String column, Optional<Figure> figure) {
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    figure.ifPresentOrElse(value -> figures.put(column, value), () -> figures.remove(column));
    return line.withFigures(figures);
  }

  /** Moves a stretch of a column by one row; where a blank was dropped the last is repeated. */
  private Optional<Table> shifted() {
    int rows = table.lines().size();
    if (rows < 4) {
      return Optional.empty();
    }
    String column = table.form().columns().get(chance.nextInt(table.form().columns().size())).id();
    int from = chance.nextInt(rows - 2);
    int to = from + 2 + chance.nextInt(Math.min(6, rows - from - 2));
    boolean up = chance.nextBoolean();
    List<Optional<Figure>> figures =
        table.lines().subList(from, to + 1).stream().map(line -> line.figure(column)).toList();
    if (figures.stream().filter(Optional::isPresent).count() < 2) {
      return Optional.empty();
    }
    int lost = up ? 0 : figures.size() - 1;
    int repeated = figures.size() - 1 - lost;
    List<Line> lines = new ArrayList<>(table.lines());
    for (int at = 0; at < figures.size(); at++) {
      int source = at == repeated ? (figures.get(lost).isEmpty() ? at : lost) : at + (up ? 1 : -1);
      lines.set(from + at, with(lines.get(from + at), column, figures.get(source)));
    }
    return Optional.of(table.withLines(lines));
  }

  /** Adds up all rows inside one that has rows of two levels inside, in every column. */
  private Optional<Table> counted() {
    List<Line> lines = new ArrayList<>(table.lines());
    int row = chance.nextInt(lines.size());
    List<Line> inside = lines.stream().filter(line -> isInside(line, lines.get(row))).toList();
    boolean levels =
        inside.stream().anyMatch(one -> inside.stream().anyMatch(o -> isInside(one, o)));
    if (!levels) {
      return Optional.empty();
    }
    Line counted = lines.get(row);
    for (Column column : table.form().columns()) {
      long sum = 0;
      for (Line line : inside) {
        sum += line.figure(column.id()).map(table.unit()::fen).orElse(0L);
      }
      if (counted.figure(column.id()).isPresent() && sum > 0) {
        Figure figure = table.unit().print(sum, Rounding.HALF_UP);
        counted = with(counted, column.id(), Optional.of(figure));
      }
    }
    lines.set(row, counted);
    return Optional.of(table.withLines(lines));
  }

  private boolean isInside(Line line, Line around) {
    return !table.region(line).equals(table.region(around))
        && table.region(around).contains(table.region(line));
  }

  /** Puts a row under a code beside its own; its name is that of its own code. */
  private Optional<Table> otherCode() {
    int row = chance.nextInt(table.lines().size());
    Line line = table.lines().get(row);
    Optional<SubjectCode> code = code(line).filter(c -> c.parent().isPresent());
    boolean named =
        code.flatMap(c -> SubjectCatalog.of(year()).find(c))
            .flatMap(entry -> entry.spelling(line.label()))
            .isPresent();
    if (!named) {
      return Optional.empty();
    }
    String parent = code.get().parent().orElseThrow().value();
    SubjectCode other = beside(code.get(), parent + (10 + chance.nextInt(80)));
    List<Member> members = new ArrayList<>(line.members());
    members.replaceAll(member -> member.equals(code.get()) ? other : member);
    List<Line> lines = new ArrayList<>(table.lines());
    lines.set(row, line.withMembers(members));
    return Optional.of(table.withLines(lines));
  }

  private Year year() {
    return document.year();
  }

  private static Optional<SubjectCode> code(Line line) {
    List<SubjectCode> codes = new ArrayList<>();
    for (Member member : line.members()) {
      if (member instanceof FunctionalCode || member instanceof DepartmentEconomicCode) {
        codes.add((SubjectCode) member);
      }
    }
    return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
  }

  private static SubjectCode beside(SubjectCode code, String value) {
    return code instanceof FunctionalCode
        ? FunctionalCode.of(value)
        : DepartmentEconomicCode.of(value);
  }

  /** Puts a subtotal of a code among what is inside it, as a code of its own. */
  private Optional<Table> summary() {
    int row = chance.nextInt(table.lines().size());
    Optional<SubjectCode> code = code(table.lines().get(row)).filter(c -> c.parent().isPresent());
    Optional<Line> parent =
        code.flatMap(
            c -> table.lines().stream().filter(line -> code(line).equals(c.parent())).findFirst());
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    List<Member> members = new ArrayList<>(table.lines().get(row).members());
    String value = code.get().parent().orElseThrow().value() + "98";
    members.replaceAll(member -> member.equals(code.get()) ? beside(code.get(), value) : member);
    Line subtotal =
        Line.builder()
            .id("subtotal")
            .label(chance.nextBoolean() ? "小计" : "其他")
            .addAllMembers(members)
            .build()
            .withFigures(parent.get().figures());
    List<Line> lines = new ArrayList<>(table.lines());
    lines.add(row + 1, subtotal);
    return Optional.of(table.withLines(lines));
  }
}
