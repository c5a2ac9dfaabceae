package io.github.yusuan.rules.identity;

import io.github.yusuan.core.amount.FenRange;
import io.github.yusuan.core.amount.Figure;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which figures are added up from the printed figures of items (由所列项级数相加之数): those of codes with
 * others inside them. All of a kind are, to the last place, or none is.
 */
final class AddedUp {
  private final Rounding rounding;
  private final Work work;
  private final Map<Cell, FenRange> ranges = new LinkedHashMap<>();

  private AddedUp(Rounding rounding, Work work) {
    this.rounding = rounding;
    this.work = work;
  }

  /**
   * Returns what each such figure stands for: what its items do; nothing where one figure is not
   * the sum of its items exactly.
   */
  static Optional<Map<Cell, FenRange>> of(
      Disclosure disclosure, Practice practice, Rounding rounding, Work work) {
    AddedUp added = new AddedUp(rounding, work);
    for (Table table : disclosure.tables()) {
      if (practice.adds(table.form())
          && !added.isSumOfItems(table, table.form().openDimensions().get(0))) {
        return Optional.empty();
      }
    }
    return Optional.of(added.ranges);
  }

  /** Tells whether each figure of a table is that of an item, or the exact sum of its items'. */
  private boolean isSumOfItems(Table table, Dimension dimension) {
    work.spend((long) table.lines().size() * table.form().columns().size());
    Map<SubjectCode, List<Line>> items = items(table, dimension);
    for (Line line : table.lines()) {
      List<Line> mine = code(line, dimension).map(items::get).orElse(List.of());
      for (Column column : table.form().columns()) {
        if (!mine.isEmpty() && !isSum(table.cell(line, column), mine)) {
          return false;
        }
      }
    }
    return true;
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

  /** A blank is zero, and stays what it says; a figure stands for what its items stand for. */
  private boolean isSum(Cell cell, List<Line> items) {
    BigDecimal sum = BigDecimal.ZERO;
    FenRange range = FenRange.ZERO;
    for (Line line : items) {
      work.spend(1);
      Cell item = cell.table().cell(line, cell.column());
      sum = sum.add(amount(item));
      range = range.plus(item.exactAmountsAtOwnDecimals(rounding));
    }
    if (!cell.isBlank()) {
      ranges.put(cell, range);
    }
    return sum.compareTo(amount(cell)) == 0;
  }

  private static BigDecimal amount(Cell cell) {
    return cell.figure().map(Figure::toBigDecimal).orElse(BigDecimal.ZERO);
  }
}
