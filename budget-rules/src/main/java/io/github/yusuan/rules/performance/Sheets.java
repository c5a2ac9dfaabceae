package io.github.yusuan.rules.performance;

import io.github.yusuan.core.classification.Project;
import io.github.yusuan.core.label.Label;
import io.github.yusuan.core.performance.PerformanceTarget;
import io.github.yusuan.rules.finding.Examination;
import io.github.yusuan.rules.finding.Finding;
import io.github.yusuan.rules.finding.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The sheets and the projects of one document (绩效目标表与预算项目), paired once for all rules. */
final class Sheets {
  static final Label NO_SHEETS = Label.zh("文本未附绩效目标表").en("the document has no performance sheets");
  static final Label NO_PROJECTS = Label.zh("文本没有列项目的表").en("no table lists projects");

  private final List<PerformanceTarget> targets;
  private final List<Sheet> sheets;
  private final List<BudgetedProject> projects;
  private final Map<Project, BudgetedProject> byProject = new HashMap<>();
  private final Map<String, List<BudgetedProject>> byKey = new HashMap<>();
  private final Set<Project> covered = new HashSet<>();

  private Sheets(Examination examination) {
    targets = examination.disclosure().performanceTargets();
    sheets = targets.stream().map(Sheet::of).toList();
    projects = ProjectRows.of(examination.disclosure());
    for (BudgetedProject row : projects) {
      byProject.put(row.project(), row);
      byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
    }
    targets.forEach(sheet -> row(sheet).ifPresent(row -> covered.add(row.project())));
  }

  static Sheets of(Examination examination) {
    return examination.shared(Sheets.class, Sheets::new);
  }

  /** Examines each sheet by itself. */
  static List<Finding> each(
      Examination examination, Rule rule, BiFunction<Rule, Sheet, List<Finding>> check) {
    List<PerformanceTarget> targets = examination.disclosure().performanceTargets();
    if (targets.isEmpty()) {
      return List.of(Finding.notApplicable(rule, NO_SHEETS));
    }
    List<Finding> findings = new ArrayList<>();
    of(examination).sheets.forEach(sheet -> findings.addAll(check.apply(rule, sheet)));
    return findings;
  }

  /** Returns the sheets, read. */
  List<Sheet> all() {
    return sheets;
  }

  List<PerformanceTarget> targets() {
    return targets;
  }

  List<BudgetedProject> projects() {
    return projects;
  }

  /** Counts the projects that have at least so much certainty of money. */
  long count(BudgetedProject.Funds least) {
    return projects.stream().filter(row -> row.money().compareTo(least) >= 0).count();
  }

  /**
   * Finds the project of a sheet: the very same, else the one whose name is only written otherwise.
   */
  Optional<BudgetedProject> row(PerformanceTarget sheet) {
    BudgetedProject same = byProject.get(sheet.project());
    if (same != null) {
      return Optional.of(same);
    }
    List<BudgetedProject> alike = byKey.getOrDefault(NameKey.of(sheet.project().name()), List.of());
    String unit = NameKey.of(sheet.project().unit().id());
    List<BudgetedProject> ofUnit =
        alike.stream().filter(row -> NameKey.of(row.project().unit().id()).equals(unit)).toList();
    List<BudgetedProject> candidates = ofUnit.isEmpty() ? alike : ofUnit;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  boolean hasSheet(BudgetedProject row) {
    return covered.contains(row.project());
  }
}
