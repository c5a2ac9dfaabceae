package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.AmountOverflowException;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Region;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Two budgets of consecutive years compared (年度对比), region by region, by their exact amounts. Made
 * by {@link Budget#comparedTo}.
 *
 * <pre>{@code
 * YearChange projects = budget.comparedTo(lastYear).change(Region.of(Kind.PROJECT));
 * projects.difference();   // CNY -334800.00
 * projects.percent(2);     // -2.67, or nothing where last year had none
 * }</pre>
 */
public final class YearComparison {
  private final Budget lastYear;
  private final Budget thisYear;

  private YearComparison(Budget lastYear, Budget thisYear) {
    this.lastYear = lastYear;
    this.thisYear = thisYear;
  }

  static YearComparison ofConsecutive(Budget lastYear, Budget thisYear) {
    int before = thisYear.year().getValue() - 1;
    if (lastYear.year().getValue() != before) {
      throw new IllegalArgumentException("last year must be " + before + ": " + lastYear.year());
    }
    return new YearComparison(lastYear, thisYear);
  }

  /**
   * Compares one region.
   *
   * @param region the region
   * @return its change
   * @throws AmountOverflowException if a sum does not fit 64 bits of 分
   */
  public YearChange change(Region region) {
    return YearChange.from(lastYear.fen(region)).to(thisYear.fen(region));
  }

  /**
   * Compares all regions that some dimensions cut either budget into, in one pass through each.
   *
   * @param dimensions the dimensions to group by
   * @return the change of each region that has lines in either year, in the order of a table: codes
   *     in code order, units and projects by name
   * @throws AmountOverflowException if a sum does not fit 64 bits of 分
   */
  public Map<Region, YearChange> changesBy(Set<Dimension> dimensions) {
    Map<Region, Long> before = Totals.of(lastYear.lines(), dimensions);
    Map<Region, Long> now = Totals.of(thisYear.lines(), dimensions);
    Set<Region> regions = new LinkedHashSet<>(before.keySet());
    regions.addAll(now.keySet());
    Map<Region, YearChange> changes = new LinkedHashMap<>();
    regions.stream()
        .sorted(new RowOrder())
        .forEach(
            region ->
                changes.put(
                    region,
                    YearChange.from(before.getOrDefault(region, 0L))
                        .to(now.getOrDefault(region, 0L))));
    return Collections.unmodifiableMap(changes);
  }

  /** Returns both budgets. */
  @Override
  public String toString() {
    return lastYear + " -> " + thisYear;
  }
}
