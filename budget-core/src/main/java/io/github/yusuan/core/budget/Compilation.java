package io.github.yusuan.core.budget;

import io.github.yusuan.core.amount.Rounding;
import io.github.yusuan.core.catalog.SubjectCatalog;
import io.github.yusuan.core.classification.Category;
import io.github.yusuan.core.classification.Dimension;
import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.classification.Region;
import io.github.yusuan.core.classification.SubjectCode;
import io.github.yusuan.core.disclosure.Disclosure;
import io.github.yusuan.core.disclosure.Line;
import io.github.yusuan.core.disclosure.Omission;
import io.github.yusuan.core.disclosure.Table;
import io.github.yusuan.core.form.Content;
import io.github.yusuan.core.form.Form;
import io.github.yusuan.core.form.Row;
import io.github.yusuan.core.form.Template;
import io.github.yusuan.core.performance.Funding;
import io.github.yusuan.core.performance.Heading;
import io.github.yusuan.core.performance.Indicator;
import io.github.yusuan.core.performance.PerformanceTarget;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Derives tables and performance funding from complete lines (编制公开表). */
final class Compilation {
  private final Budget budget;
  private final Template template;
  private final Given given;
  private final Names names;
  private final Optional<Budget> lastYear;

  Compilation(Budget budget, Template template, Given given) {
    this.budget = budget;
    this.template = template;
    this.given = given;
    this.lastYear = given.lastYear().flatMap(BaseYear::budget);
    Map<SubjectCode, String> own = new HashMap<>();
    lastYear.ifPresent(last -> own.putAll(last.names()));
    own.putAll(budget.names());
    this.names = new Names(own, SubjectCatalog.of(budget.year()));
  }

  Disclosure disclosure(Totals totals) {
    Narrator narrator = new Narrator(budget, template, totals, given);
    List<PerformanceTarget> targets = targets(totals);
    List<Table> tables = new ArrayList<>();
    Optional<Totals> last = lastYear.map(Budget::lines).map(Totals::new);
    for (Form form : template.forms()) {
      Set<Dimension> open = Totals.openDimensions(form);
      Table table = table(form, totals.by(open), last.map(of -> of.by(open)).orElse(Map.of()));
      tables.add(ColumnsBeside.of(table, edition(), given.lastYear()).filled());
    }
    return Disclosure.builder()
        .department(budget.department())
        .year(budget.year())
        .template(template)
        .addAllTables(tables)
        .addAllPerformanceTargets(targets)
        .addAllNarrative(narrator.sections())
        .organisation(given.organisation())
        .procurement(given.procurement())
        .assets(given.assets())
        .addAllGlossary(given.terms())
        .addAllOmissions(omissions(targets, totals, narrator))
        .build();
  }

  private List<PerformanceTarget> targets(Totals totals) {
    if (template.performanceFunding().isPresent()) {
      return targets(template.performanceFunding().get(), totals);
    }
    given.sheets().forEach(sheet -> sheet.among(List.of()));
    return List.of();
  }

  private List<Omission> omissions(
      List<PerformanceTarget> targets, Totals totals, Narrator narrator) {
    List<Omission> omissions = new ArrayList<>(narrator.omissions());
    omissions.addAll(new Sheets(budget, targets).omissions());
    omissions.addAll(new Folded(template, budget, totals).omissions());
    return omissions;
  }

  private Table table(
      Form form,
      Map<Region, Map<Region, Long>> amounts,
      Map<Region, Map<Region, Long>> ofLastYear) {
    Optional<Content> last = lastYear.map(known -> edition());
    return new TableMaker(form, names, rounding(), last)
        .make(amounts, ofLastYear, template.emptyNote());
  }

  /** Returns what stands in columns of last year's document of the same kind. */
  private Content edition() {
    return new Content.OtherEdition(template.kind().stage(), 1);
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
    byProject
        .values()
        .removeIf(amounts -> amounts.values().stream().allMatch(fen -> fen.containsValue(0L)));
    List<Project> projects = byProject.keySet().stream().map(Compilation::project).toList();
    Map<Project, UnaryOperator<PerformanceTarget.Builder>> fillings = fillings(projects);
    List<PerformanceTarget> targets = new ArrayList<>();
    byProject.forEach(
        (subject, amounts) -> {
          Project project = project(subject);
          PerformanceTarget.Builder target =
              PerformanceTarget.of(project, template.taxonomy())
                  .annualFunding(funding(form, amounts));
          targets.add(
              withAllHeadings(
                  fillings.getOrDefault(project, UnaryOperator.identity()).apply(target).build()));
        });
    return targets;
  }

  /** A sheet that has indicators prints the headings too under which it has none. */
  private static PerformanceTarget withAllHeadings(PerformanceTarget target) {
    List<Indicator> all = new ArrayList<>();
    for (Heading heading : target.taxonomy().headings()) {
      List<Indicator> given =
          target.indicators().stream().filter(one -> one.heading().equals(heading)).toList();
      all.addAll(given.isEmpty() ? List.of(Indicator.builder().heading(heading).build()) : given);
    }
    return target.indicators().isEmpty() ? target : target.withIndicators(all);
  }

  private static Project project(Region subject) {
    return (Project) subject.member(Dimension.PROJECT).orElseThrow();
  }

  private Map<Project, UnaryOperator<PerformanceTarget.Builder>> fillings(List<Project> projects) {
    Map<Project, UnaryOperator<PerformanceTarget.Builder>> fillings = new HashMap<>();
    for (SheetDraft sheet : given.sheets()) {
      fillings.merge(
          sheet.among(projects),
          sheet.filling(),
          (one, other) -> target -> other.apply(one.apply(target)));
    }
    return fillings;
  }

  private Funding funding(Form form, Map<Region, Map<Region, Long>> amounts) {
    Table sheet = table(form, amounts, Map.of());
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
    return funding.build();
  }
}
