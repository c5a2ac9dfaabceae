package io.github.yusuan.core.budget;

import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sums of lines by region, in whole 分 (分组汇总). */
final class Totals {
  private Totals() {}

  /** Adds up lines of the same region. */
  static Map<Region, Long> of(List<BudgetLine> lines) {
    Map<Region, Long> totals = new LinkedHashMap<>();
    for (BudgetLine line : lines) {
      totals.merge(line.region(), line.fen(), Math::addExact);
    }
    return totals;
  }

  /** Adds up lines that are alike in some dimensions. */
  static Map<Region, Long> of(List<BudgetLine> lines, Set<Dimension> dimensions) {
    Map<Region, Long> totals = new LinkedHashMap<>();
    of(lines).forEach((region, fen) -> totals.merge(region.keep(dimensions), fen, Math::addExact));
    return totals;
  }
}
