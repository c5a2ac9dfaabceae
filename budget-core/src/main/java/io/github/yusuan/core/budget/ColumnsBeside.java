package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Content.Computation;
import io.github.yusuan.core.form.Print;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the columns that stand beside the budget's own (其他栏): what last year's document printed,
 * where only that is known, and what is computed of printed figures (增减额, 增减%).
 */
record ColumnsBeside(Table table, Content edition, Optional<BaseYear> printedBase) {
  private static final int RATE_DECIMALS = 2;

  /**
   * Takes a table.
   *
   * @param edition what stands in columns of last year
   * @param lastYear last year; its lines, where they are known, are in the table already
   */
  static ColumnsBeside of(Table table, Content edition, Optional<BaseYear> lastYear) {
    return new ColumnsBeside(table, edition, lastYear.filter(known -> known.budget().isEmpty()));
  }

  /** A table without any figure stays empty, as it is noted to be. */
  Table filled() {
    boolean none = table.form().printedColumns().size() == table.form().columns().size();
    if (none || table.lines().stream().allMatch(line -> line.figures().isEmpty())) {
      return table;
    }
    Table based = printedBase.isEmpty() ? table : with(table, this::base);
    return with(based, (line, column) -> computed(based, line, column));
  }

  private static Table with(Table table, BiFunction<Line, Column, Optional<Figure>> more) {
    return table.withLines(table.lines().stream().map(line -> with(table, line, more)).toList());
  }

  private static Line with(
      Table table, Line line, BiFunction<Line, Column, Optional<Figure>> more) {
    boolean shortest = table.form().prints(Print.SHORTEST_FIGURES);
    Map<String, Figure> figures = new LinkedHashMap<>(line.figures());
    for (Column column : table.form().printedColumns()) {
      more.apply(line, column)
          .map(figure -> shortest ? figure.shortest() : figure)
          .ifPresent(figure -> figures.put(column.id(), figure));
    }
    return line.withFigures(figures);
  }

  /** Returns what last year's document printed, where that is as fine as this table. */
  private Optional<Figure> base(Line line, Column column) {
    return printedBase
        .filter(last -> column.content().equals(edition))
        .flatMap(last -> last.base(table.cell(line, column).region()))
        .filter(base -> !base.nothing())
        .filter(base -> Base.lastPlace(base.printed()) <= Base.lastPlace(table.unit()))
        .map(base -> table.unit().print(base.fen(), Rounding.HALF_UP));
  }

  private static Optional<Figure> computed(Table table, Line line, Column column) {
    return column.content() instanceof Content.Computed computed
            && isPrinted(table, computed.column())
            && isPrinted(table, computed.base())
        ? computed(
            table,
            computed.how(),
            line.figure(computed.column()).orElse(null),
            line.figure(computed.base()).orElse(null))
        : Optional.empty();
  }

  /** Of nothing there is no change in per cent, nor of amounts below zero. */
  private static Optional<Figure> computed(
      Table table, Computation how, @Nullable Figure now, @Nullable Figure before) {
    if (now == null && before == null) {
      return Optional.empty();
    }
    BigDecimal base = amount(before);
    BigDecimal change = amount(now).subtract(base);
    if (how == Computation.DIFFERENCE) {
      return Optional.of(figure(change, table.unit().decimals()));
    }
    return base.signum() > 0 && amount(now).signum() >= 0
        ? Optional.of(
            figure(
                change.scaleByPowerOfTen(2).divide(base, RATE_DECIMALS, RoundingMode.HALF_UP),
                RATE_DECIMALS))
        : Optional.empty();
  }

  /** Tells whether a column is filled in: without last year there is nothing to compare with. */
  private static boolean isPrinted(Table table, String column) {
    return table.lines().stream().anyMatch(line -> line.figure(column).isPresent());
  }

  private static BigDecimal amount(@Nullable Figure figure) {
    return figure == null ? BigDecimal.ZERO : figure.toBigDecimal();
  }

  private static Figure figure(BigDecimal value, int decimals) {
    return Figure.ofLastPlaces(
        value.setScale(decimals, RoundingMode.HALF_UP).unscaledValue().longValueExact(), decimals);
  }
}
