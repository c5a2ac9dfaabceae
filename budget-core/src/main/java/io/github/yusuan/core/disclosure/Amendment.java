package io.github.yusuan.core.disclosure;

import io.github.yusuan.core.amount.Figure;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.label.Visible;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One figure of a disclosure changed, all else kept (改一数). */
final class Amendment {
  private final Cell cell;
  private final Optional<Figure> figure;
  private boolean done;

  Amendment(Cell cell, Optional<Figure> figure) {
    this.cell = cell;
    this.figure = figure;
  }

  Disclosure of(Disclosure disclosure) {
    Disclosure corrected =
        cell.sheet()
            .map(project -> ofSheet(disclosure, project))
            .orElseGet(() -> ofTable(disclosure));
    if (!done) {
      throw new IllegalArgumentException(
          "the disclosure has no such cell: " + Visible.quoted(cell));
    }
    return corrected;
  }

  private Disclosure ofTable(Disclosure disclosure) {
    List<Table> tables = new ArrayList<>();
    for (Table table : disclosure.tables()) {
      tables.add(!done && cell.isIn(table) ? table.withLines(lines(table)) : table);
    }
    return disclosure.withTables(tables);
  }

  private List<Line> lines(Table table) {
    List<Line> lines = new ArrayList<>();
    for (Line line : table.lines()) {
      boolean here = line.id().equals(cell.line().id());
      done |= here;
      lines.add(here ? line.withFigures(changed(line.figures(), cell.column().id())) : line);
    }
    return lines;
  }

  private Disclosure ofSheet(Disclosure disclosure, Project project) {
    List<PerformanceTarget> targets = new ArrayList<>();
    for (PerformanceTarget target : disclosure.performanceTargets()) {
      boolean here = !done && target.project().equals(project);
      done |= here;
      targets.add(here ? target.withAnnualFunding(funding(target.annualFunding())) : target);
    }
    return disclosure.withPerformanceTargets(targets);
  }

  private Funding funding(Funding funding) {
    Optional<Category> tier = cell.region().member(Dimension.TIER).map(Category.class::cast);
    return tier.map(category -> funding.withTiers(changed(funding.tiers(), category)))
        .orElseGet(() -> funding.withTotal(figure));
  }

  private <K> Map<K, Figure> changed(Map<K, Figure> figures, K key) {
    Map<K, Figure> changed = new LinkedHashMap<>(figures);
    figure.ifPresentOrElse(value -> changed.put(key, value), () -> changed.remove(key));
    return changed;
  }
}
