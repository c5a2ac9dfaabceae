package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.ReportingUnit;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Cell;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.form.Split;
import io.github.yusuan.core.form.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a text compares with (上年基数): the amounts of last year, exact or as they were printed. */
interface LastYear {

  /** Returns last year's amount of a region, or nothing where it is not known. */
  Optional<Base> base(Region region);

  /** Takes the exact amounts of last year's budget. */
  static LastYear of(Budget budget) {
    Map<Region, Base> known = new HashMap<>();
    return region -> Optional.of(known.computeIfAbsent(region, r -> Base.exactly(budget.fen(r))));
  }

  /** Takes the printed figures of last year's disclosure, of each region the most precise. */
  static LastYear of(Disclosure disclosure) {
    Template template = disclosure.template();
    Map<Region, Base> printed = new HashMap<>();
    disclosure.tables().stream()
        .flatMap(table -> table.cells().stream())
        .forEach(
            cell ->
                base(cell)
                    .ifPresent(b -> printed.merge(whole(cell.region(), template), b, Base::finer)));
    return region -> Optional.ofNullable(printed.get(whole(region, template)));
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

  /** Writes a region in one way: where all money of a dimension is of one sort, it says so. */
  private static Region whole(Region region, Template template) {
    Region whole = region;
    for (Split split : template.splits()) {
      boolean all = split.whole().isEmpty() && whole.member(split.dimension()).isEmpty();
      if (all && split.parts().size() == 1 && split.holdsIn(whole)) {
        whole = whole.narrow(split.parts().get(0));
      }
    }
    return whole;
  }
}
