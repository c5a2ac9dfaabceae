package io.github.yusuan.rules.hypothesis;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.amount.Scale;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.label.Message;
import io.github.yusuan.core.label.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table that is in another unit than it says (整表单位有误). */
final class OtherUnit {
  private static final Sentence CAUSE =
      Sentence.of("hypothesis-other-unit")
          .zh("{table}整表单位有误：所注单位为{printed}，数字实为{meant}，按{meant}则相符")
          .en(
              "{table} is in another unit than it says: its figures are {meant}, not {printed};"
                  + " taken so they agree");

  private OtherUnit() {}

  static List<Edit> edits(Suspect suspect) {
    List<Edit> edits = new ArrayList<>();
    Table table = suspect.table();
    for (ReportingUnit unit : units(table)) {
      converted(table, unit)
          .or(() -> withUnit(table, unit))
          .ifPresent(
              after -> {
                List<Cell> cells = Suspect.printed(table.cells());
                edits.add(new Edit(Act.OTHER_UNIT, table, after, cells, cause(suspect, unit)));
              });
    }
    return edits;
  }

  /** Returns other scales, with the decimals of the figures and with those of the table. */
  private static Set<ReportingUnit> units(Table table) {
    int printed =
        Suspect.printed(table.cells()).stream()
            .map(cell -> cell.figure().orElseThrow())
            .mapToInt(Figure::decimals)
            .max()
            .orElse(0);
    Set<ReportingUnit> units = new LinkedHashSet<>();
    for (Scale scale : Scale.values()) {
      if (scale != table.unit().scale()) {
        units.add(scale.withDecimals(Math.min(printed, scale.fenDigits())));
        units.add(scale.withDecimals(Math.min(table.unit().decimals(), scale.fenDigits())));
      }
    }
    return units;
  }

  /**
   * Returns the table in its unit where each figure has one there: 97465000 for 9746.50 万元 is no
   * more precise for being in 元. It stands for no less than in the other unit.
   */
  private static Optional<Table> converted(Table table, ReportingUnit unit) {
    if (unit.scale().fenDigits() >= table.unit().scale().fenDigits()) {
      return Optional.empty();
    }
    List<Line> lines = new ArrayList<>();
    for (Line line : table.lines()) {
      Map<String, Figure> figures = new LinkedHashMap<>();
      for (Map.Entry<String, Figure> printed : line.figures().entrySet()) {
        Optional<Figure> figure = converted(printed.getValue(), unit, table.unit());
        if (figure.isEmpty()) {
          return Optional.empty();
        }
        figures.put(printed.getKey(), figure.get());
      }
      lines.add(line.withFigures(figures));
    }
    return Optional.of(table.withLines(lines));
  }

  private static Optional<Figure> converted(Figure figure, ReportingUnit from, ReportingUnit to) {
    if (figure.decimals() > from.scale().fenDigits()) {
      return Optional.empty();
    }
    long fen = from.scale().withDecimals(figure.decimals()).fen(figure);
    Figure converted = to.print(fen, Rounding.HALF_UP);
    return to.fen(converted) == fen ? Optional.of(converted) : Optional.empty();
  }

  /** A figure may be too large for another unit. */
  private static Optional<Table> withUnit(Table table, ReportingUnit unit) {
    try {
      return Optional.of(table.withUnit(unit));
    } catch (IllegalArgumentException tooLarge) {
      return Optional.empty();
    }
  }

  private static Message cause(Suspect suspect, ReportingUnit unit) {
    return CAUSE
        .with("table", suspect.name())
        .with("printed", suspect.table().unit().scale().label())
        .with("meant", unit.scale().label());
  }
}
