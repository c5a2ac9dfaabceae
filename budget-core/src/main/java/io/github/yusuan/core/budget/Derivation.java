package io.github.yusuan.core.budget;

import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.core.performance.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Derives tables and performance funding from complete lines (编制公开表). */
final class Derivation {
  private final Budget budget;
  private final Template template;
  private final Standing standing;
  private final Names names;

  Derivation(Budget budget, Template template) {
    this.budget = budget;
    this.template = template;
    this.standing = new Standing(template);
    this.names = new Names(budget.names(), SubjectCatalog.of(budget.year()));
  }

  Disclosure disclosure() {
    Map<Region, Long> totals = Totals.of(budget.lines());
    List<Table> tables = new ArrayList<>();
    for (Form form : template.forms()) {
      tables.add(new TableMaker(form, standing, names).make(totals, template.emptyNote()));
    }
    return Disclosure.builder()
        .department(budget.department())
        .year(budget.year())
        .template(template)
        .addAllTables(tables)
        .addAllPerformanceTargets(targets(totals))
        .build();
  }

  private List<PerformanceTarget> targets(Map<Region, Long> totals) {
    return template.performanceFunding().map(form -> targets(form, totals)).orElse(List.of());
  }

  /** One target for each project that the form is about, with its annual funding. */
  private List<PerformanceTarget> targets(Form form, Map<Region, Long> totals) {
    Map<Region, Map<Region, Long>> byProject = new TreeMap<>(new RowOrder());
    totals.forEach(
        (region, fen) -> {
          if (standing.money(region).isInside(form.slice())) {
            byProject
                .computeIfAbsent(
                    region.keep(Set.of(Dimension.UNIT, Dimension.PROJECT)),
                    r -> new LinkedHashMap<>())
                .merge(region, fen, Math::addExact);
          }
        });
    List<PerformanceTarget> targets = new ArrayList<>();
    byProject.forEach(
        (project, amounts) -> {
          if (amounts.values().stream().anyMatch(fen -> fen != 0)) {
            targets.add(target(form, project, amounts));
          }
        });
    return targets;
  }

  private PerformanceTarget target(Form form, Region subject, Map<Region, Long> amounts) {
    Table sheet = new TableMaker(form, standing, names).make(amounts, template.emptyNote());
    String column = form.columns().get(0).id();
    Funding.Builder funding = Funding.builder().unit(form.unit());
    for (Line line : sheet.lines()) {
      Row row = form.row(line.id()).orElseThrow();
      line.figure(column)
          .ifPresent(
              figure ->
                  row.region()
                      .member(Dimension.TIER)
                      .ifPresentOrElse(
                          tier -> funding.putTier((Category) tier, figure),
                          () -> funding.total(figure)));
    }
    return PerformanceTarget.builder()
        .project((Project) subject.member(Dimension.PROJECT).orElseThrow())
        .taxonomy(Taxonomy.COUNTY)
        .annualFunding(funding.build())
        .build();
  }
}
