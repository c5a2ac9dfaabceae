package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a text compares with (上年基数): the amounts of last year, exact or as they were printed. */
interface BaseYear {

  /** Returns last year's amount of a region, or nothing where it is not known. */
  Optional<Base> base(Region region);

  /** Returns last year's budget, where its lines are known. */
  default Optional<Budget> budget() {
    return Optional.empty();
  }

  /** Takes the exact amounts of last year's budget. */
  static BaseYear of(Budget budget) {
    Map<Region, Base> known = new HashMap<>();
    return new BaseYear() {
      @Override
      public Optional<Base> base(Region region) {
        return Optional.of(known.computeIfAbsent(region, r -> Base.exactly(budget.fen(r))));
      }

      @Override
      public Optional<Budget> budget() {
        return Optional.of(budget);
      }
    };
  }

  /** Takes the printed figures of last year's disclosure, of each region the most precise. */
  static BaseYear of(Disclosure disclosure) {
    Template template = disclosure.template();
    Map<Region, Base> printed = new HashMap<>();
    disclosure.tables().stream()
        .flatMap(table -> table.cells().stream())
        .forEach(
            cell ->
                base(cell)
                    .ifPresent(
                        b -> printed.merge(template.normalised(cell.region()), b, Base::finer)));
    return region -> Optional.ofNullable(printed.get(template.normalised(region)));
  }

  private static Optional<Base> base(Cell cell) {
    int decimals = cell.figure().map(f -> f.decimals()).orElse(0);
    if (decimals > cell.unit().scale().fenDigits()) {
      return Optional.empty();
    }
    ReportingUnit unit =
        cell.unit().scale().withDecimals(Math.max(decimals, cell.unit().decimals()));
    return Optional.of(new Base(cell.figure().map(unit::fen).orElse(0L), unit, cell.isBlank()));
  }
}
