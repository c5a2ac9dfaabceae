package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Column;
import io.github.yusuan.core.form.Practice;
import io.github.yusuan.rules.work.Work;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which figures are added up from the printed figures of items (由所列项级数相加之数): those of codes with
 * others inside them. Such a figure is their sum to the last place, so its region may differ from
 * it by as much as their regions from them together, and no more.
 *
 * @param ranges what each such figure stands for
 * @param breaches those that are not the sum of what stands beside them
 */
record AddedUp(Map<Cell, FenRange> ranges, List<Breach> breaches) implements Serializable {
  private static final long serialVersionUID = 1L;

  static final AddedUp NONE = new AddedUp(Map.of(), List.of());

  /** What a figure stands for of which nothing is known. */
  static final FenRange ANYTHING = FenRange.from(-ReportingUnit.LIMIT).to(ReportingUnit.LIMIT);

  AddedUp {
    ranges = Map.copyOf(ranges);
    breaches = List.copyOf(breaches);
  }

  /** Returns the figures that a publisher of this practice adds up. */
  static AddedUp of(Disclosure disclosure, Practice practice, Rounding rounding, Work work) {
    Reading reading = new Reading(rounding, work);
    for (Table table : disclosure.tables()) {
      if (practice.adds(table.form())) {
        reading.read(table, table.form().openDimensions().get(0));
      }
    }
    return new AddedUp(reading.ranges, reading.breaches);
  }

  boolean isNone() {
    return ranges.isEmpty();
  }

  /** Returns what a figure stands for that is added up; null for one rounded by itself. */
  @Nullable FenRange range(Cell cell) {
    return ranges.isEmpty() ? null : ranges.get(cell);
  }

  /** Reads tables one by one. */
  private static final class Reading {
    private final Rounding rounding;
    private final Work work;
    private final Map<Cell, FenRange> ranges = new LinkedHashMap<>();
    private final List<Breach> breaches = new ArrayList<>();

    private Reading(Rounding rounding, Work work) {
      this.rounding = rounding;
      this.work = work;
    }

    private void read(Table table, Dimension dimension) {
      work.spend((long) table.lines().size() * table.columns().size());
      Map<SubjectCode, List<Line>> items = items(table, dimension);
      for (Line line : table.lines()) {
        List<Line> mine = code(line, dimension).map(items::get).orElse(List.of());
        for (Column column : table.columns()) {
          if (!mine.isEmpty()) {
            read(table.cell(line, column), mine);
          }
        }
      }
    }

    /** A blank is zero, and stays what it says. */
    private void read(Cell total, List<Line> lines) {
      work.spend(lines.size());
      List<Cell> items =
          lines.stream().map(line -> total.table().cell(line, total.column())).toList();
      BigDecimal sum = items.stream().map(Reading::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean breached = sum.compareTo(amount(total)) != 0;
      if (breached) {
        breaches.add(new Breach(total, items));
      }
      if (!total.isBlank()) {
        ranges.put(total, around(total, items, breached));
      }
    }

    /** Returns what lies around a total as far as the regions of its items do around them. */
    private FenRange around(Cell total, List<Cell> items, boolean breached) {
      if (total.exactAmounts(rounding).isEmpty()) {
        return ANYTHING;
      }
      FenRange range = FenRange.exactly(fen(total));
      for (Cell item : items) {
        FenRange itself = item.exactAmountsAtOwnDecimals(rounding);
        if (itself.isEmpty()) {
          return ANYTHING;
        }
        boolean open = breached && amount(item).signum() == 0;
        range = range.plus(open ? lastPlace(item) : itself.plus(FenRange.exactly(-fen(item))));
      }
      return breached ? range.plus(lastPlace(total)) : range;
    }

    /** Returns by what an amount differs from its figure, whatever that should be. */
    private FenRange lastPlace(Cell cell) {
      Figure zero = Figure.ofLastPlaces(0, cell.unit().decimals());
      long most = cell.unit().exactAmounts(zero, rounding).greatest() + 1;
      return FenRange.from(-most).to(most);
    }

    private static long fen(Cell cell) {
      return cell.figure().map(cell.unit()::fen).orElse(0L);
    }

    private static BigDecimal amount(Cell cell) {
      return cell.figure().map(Figure::toBigDecimal).orElse(BigDecimal.ZERO);
    }
  }

  /** Returns the innermost lines inside each code that has any. */
  private static Map<SubjectCode, List<Line>> items(Table table, Dimension dimension) {
    Set<SubjectCode> around = new HashSet<>();
    for (Line line : table.lines()) {
      code(line, dimension).ifPresent(code -> around.addAll(above(code)));
    }
    Map<SubjectCode, List<Line>> items = new HashMap<>();
    for (Line line : table.lines()) {
      code(line, dimension)
          .filter(code -> !around.contains(code))
          .ifPresent(
              item ->
                  above(item)
                      .forEach(
                          code ->
                              items.computeIfAbsent(code, none -> new ArrayList<>()).add(line)));
    }
    return items;
  }

  private static Optional<SubjectCode> code(Line line, Dimension dimension) {
    return line.members().stream()
        .filter(member -> member.dimension() == dimension && member instanceof SubjectCode)
        .map(SubjectCode.class::cast)
        .findFirst();
  }

  private static List<SubjectCode> above(SubjectCode code) {
    List<SubjectCode> above = new ArrayList<>();
    Optional<? extends SubjectCode> parent = code.parent();
    while (parent.isPresent()) {
      above.add(parent.get());
      parent = parent.get().parent();
    }
    return above;
  }
}
