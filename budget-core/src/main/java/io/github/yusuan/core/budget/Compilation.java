package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Rounding;
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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Derives tables and performance funding from complete lines (编制公开表). */
final class Compilation {
  private final Budget budget;
  private final Template template;
  private final Names names;

  Compilation(Budget budget, Template template) {
    this.budget = budget;
    this.template = template;
    this.names = new Names(budget.names(), SubjectCatalog.of(budget.year()));
  }

  Disclosure disclosure(Totals totals) {
    List<Table> tables = new ArrayList<>();
    for (Form form : template.forms()) {
      tables.add(table(form, totals.by(Totals.openDimensions(form))));
    }
    return Disclosure.builder()
        .department(budget.department())
        .year(budget.year())
        .template(template)
        .addAllTables(tables)
        .addAllPerformanceTargets(targets(totals))
        .build();
  }

  private List<PerformanceTarget> targets(Totals totals) {
    return template.performanceFunding().map(form -> targets(form, totals)).orElse(List.of());
  }

  private Table table(Form form, Map<Region, Map<Region, Long>> amounts) {
    return new TableMaker(form, names, rounding()).make(amounts, template.emptyNote());
  }

  /** Returns how the template usually rounds; HALF_UP, as the field does, where it does not say. */
  private Rounding rounding() {
    Rounding usual = template.roundings().get(0);
    return usual == Rounding.UNKNOWN ? Rounding.HALF_UP : usual;
  }

  /** One target for each project that carries money in the form, with its annual funding. */
  private List<PerformanceTarget> targets(Form form, Totals totals) {
    Map<Region, Map<Region, Map<Region, Long>>> byProject = new TreeMap<>(new RowOrder());
    totals
        .by(EnumSet.of(Dimension.UNIT, Dimension.PROJECT))
        .forEach(
            (categories, projects) -> {
              if (form.slice().contains(categories)) {
                projects.forEach(
                    (project, fen) ->
                        byProject
                            .computeIfAbsent(project, none -> new LinkedHashMap<>())
                            .put(categories, Map.of(project, fen)));
              }
            });
    List<PerformanceTarget> targets = new ArrayList<>();
    byProject.forEach(
        (project, amounts) -> {
          if (amounts.values().stream().anyMatch(fen -> !fen.containsValue(0L))) {
            targets.add(target(form, project, amounts));
          }
        });
    return targets;
  }

  private PerformanceTarget target(
      Form form, Region subject, Map<Region, Map<Region, Long>> amounts) {
    Table sheet = table(form, amounts);
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
